using System.Globalization;

namespace BenefitsFlow.App.Staff.Cases;

/// <summary>Addresses of case pages.</summary>
internal static class CaseAddress
{
    public static string Of(string claimId) => $"/staff/claims/{claimId}";

    public static string Of(string claimId, int issue) => string.Create(CultureInfo.InvariantCulture, $"/staff/claims/{claimId}/issues/{issue}");

    /// <summary>An issue's number as an address has it; null when it is none.</summary>
    public static int? NumberIn(string text)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 10_000 ? number : null;
}
