using BenefitsFlow.App.Web;

namespace BenefitsFlow.App.Issues.FactFinding;

/// <summary>Reads who answers for an employer, and in which position.</summary>
internal static class SignForm
{
    public const string Keys = "issues.check";

    public static readonly IReadOnlyList<string> Names = ["signedName", "signedPosition"];

    /// <summary>As <c>Kim Lee, manager</c>; null with the errors in the check.</summary>
    public static string? From(Check check)
    {
        var (name, position) = (check.Line("signedName", 100), check.Line("signedPosition", 100));
        return check.Ok ? $"{name}, {position}" : null;
    }
}
