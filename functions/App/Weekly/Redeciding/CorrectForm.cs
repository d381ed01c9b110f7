using System.Security.Cryptography;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Web;

namespace BenefitsFlow.App.Weekly.Redeciding;

/// <summary>What is corrected of a week.</summary>
internal sealed record Corrected(decimal Earned, decimal Hours, string Reason);

/// <summary>Reads a correction.</summary>
internal static class CorrectForm
{
    public const string Keys = "weekly.correct";

    private const decimal Most = 100_000m;

    /// <summary>Null with the errors in the check.</summary>
    public static Corrected? From(Check check)
    {
        var earned = check.Money("gross", Most);
        var hours = check.Hours("hours", 168);
        var reason = check.Words("reason", 4000);
        return check.Ok ? new(earned!.Value, hours!.Value, reason!) : null;
    }

    /// <summary>The form as it opens: what counts now.</summary>
    public static Form Blank(WeekState? week) => new(Keys, week?.Answers is { } answers ? CertifyForm.Typed(answers).Only(["gross", "hours"]) : Fields.None, []);

    public static string NewKey() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    public static bool IsKey(string text) => text.Length == 32 && text.All(char.IsAsciiHexDigitLower);
}
