using BenefitsFlow.App.Web;

namespace BenefitsFlow.App.Filing;

/// <summary>How an answer is shown for checking.</summary>
internal enum AnswerKind
{
    Text,
    Date,
    Choice,
    Money,

    /// <summary>Only its last four characters.</summary>
    Secret,
}

/// <summary>One field of a page and how its answer is shown.</summary>
internal sealed record Asked(string Name, AnswerKind Kind = AnswerKind.Text)
{
    /// <summary>The names under which the form sends it.</summary>
    public IEnumerable<string> Sent => Kind == AnswerKind.Date ? [$"{Name}-month", $"{Name}-day", $"{Name}-year"] : [Name];
}

/// <summary>One page of the claim form: its address, its fields, and the pure function that reads them.</summary>
/// <param name="Slug">Last part of its address, and of its texts' prefix.</param>
/// <param name="Read">Values, or null with the errors in the check. The day is today in Pacific time.</param>
internal sealed record ClaimPage(string Slug, IReadOnlyList<Asked> Fields, Func<Check, DateOnly, object?> Read)
{
    public string Keys => "filing." + Slug;

    public string Template => $"Filing/{Slug}.form";

    public string Address => "/claims/new/" + Slug;

    public IEnumerable<string> Names => Fields.SelectMany(f => f.Sent);
}

/// <summary>The pages of the claim form in their order.</summary>
internal static class ClaimPages
{
    public static readonly IReadOnlyList<ClaimPage> All =
    [
        new("identity", Identity.Fields, Identity.From),
        new("contact", Contact.Fields, Contact.From),
        new("jobs", WorkHistory.Fields, WorkHistory.From),
        new("availability", Availability.Fields, Availability.From),
        new("other-pay", OtherPay.Fields, OtherPay.From),
        new("work-authorization", WorkAuthorization.Fields, WorkAuthorization.From),
        new("payment", Payment.Fields, Payment.From),
    ];

    public static ClaimPage? Of(string slug) => All.FirstOrDefault(p => p.Slug == slug);

    /// <summary>Where the form goes on after a page.</summary>
    public static string After(ClaimPage page)
        => All.SkipWhile(p => p != page).Skip(1).FirstOrDefault()?.Address ?? "/claims/new/check";

    /// <summary>Where the form was before a page.</summary>
    public static string Before(ClaimPage page) => All.TakeWhile(p => p != page).LastOrDefault()?.Address ?? "/claims/new";
}
