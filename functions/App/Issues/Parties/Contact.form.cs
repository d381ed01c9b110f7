using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Web;

namespace BenefitsFlow.App.Issues.Parties;

/// <summary>Reads where an employer wants to be written to.</summary>
internal static class ContactForm
{
    public const string Keys = "employer.contact";

    public static readonly IReadOnlyList<string> Names = ["email", "language"];

    /// <summary>Null with the errors in the check.</summary>
    public static (string Email, string Language)? From(Check check)
    {
        var email = Contact.EmailOf(check);
        var language = check.Typed("language");
        if (language is not ("en" or "es"))
            check.Fail("language", "choose");
        return check.Ok ? (email!, language) : null;
    }

    /// <summary>What is on record, as the form shows it.</summary>
    public static Fields Typed(EmployerContact? known, string language) => new(new Dictionary<string, string>
    {
        ["email"] = known?.Email ?? "",
        ["language"] = known?.Language ?? language,
    });
}
