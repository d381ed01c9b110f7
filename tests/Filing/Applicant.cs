using BenefitsFlow.App.Filing;
using BenefitsFlow.Tests.Web;

namespace BenefitsFlow.Tests.Filing;

/// <summary>A whole application, and how each page of it is typed.</summary>
internal static class Applicant
{
    public static IReadOnlyDictionary<string, (string Name, string Value)[]> Pages { get; } = new Dictionary<string, (string, string)[]>
    {
        ["identity"] = [("firstName", "Ana María"), ("lastName", "Núñez O'Brien"), ("ssn", "531-22-9876"), .. Typing.Date("birthDate", "3", "27", "1985")],
        ["contact"] =
        [
            ("email", "ana@example.org"), ("phone", "(206) 555-0134"), ("line1", "12 Pine St"), ("city", "Yakima"), ("state", "WA"), ("zip", "98901"),
        ],
        ["jobs"] = [],
        ["availability"] = [("able", "yes"), ("hours", "40"), ("school", "no")],
        ["other-pay"] = [("pension", "no"), ("other", "no")],
        ["work-authorization"] = [("authorized", "yes"), ("union", "no")],
        ["payment"] = [("method", "directDeposit"), ("routing", "021000021"), ("account", "123456789012"), ("kind", "savings"), ("withhold", "yes")],
    };

    public static (string Name, string Value)[] Job { get; } =
    [
        ("employer", "Cascade Fruit"), ("city", "Yakima"), ("ended", "quit"), ("explanation", "The shifts moved to nights."),
        .. Typing.Date("firstDay", "1", "5", "2024"), .. Typing.Date("lastDay", "2", "20", "2026"),
    ];

    public static Application Whole { get; } = Submission.Of(Draft(), Typing.Today, "en").Application!;

    public static Draft Draft() => new()
    {
        Id = new string('a', 64),
        Pages = Pages.ToDictionary(p => p.Key, p => Typing.Fields(p.Value).Typed),
        Jobs = [new("00000001", Typing.Fields(Job).Typed)],
    };

    /// <summary>A page's fields with one of them typed otherwise.</summary>
    public static (string Name, string Value)[] But((string Name, string Value)[] page, params (string Name, string Value)[] changes) => [.. page, .. changes];
}
