using System.Globalization;
using System.Text.RegularExpressions;

namespace BenefitsFlow.App.Overpayments.Collection;

/// <summary>What a debtor writes on a payment: the claim's confirmation number and the debt's, as <c>BF-7K2M-9QXA-01</c>. It names a debt and opens nothing.</summary>
/// <param name="Confirmation">As <c>BF-7K2M-9QXA</c>.</param>
/// <param name="Number">From 1.</param>
public sealed partial record PaymentReference(string Confirmation, int Number)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Confirmation}-{Number:D2}");

    /// <summary>As banks and people type it: small letters, blanks and missing hyphens do not matter. Null when it is none.</summary>
    public static PaymentReference? Read(string? typed)
    {
        var symbols = string.Concat((typed ?? "").Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        return Shape().Match(symbols) is { Success: true } match && int.Parse(match.Groups[3].ValueSpan, CultureInfo.InvariantCulture) is > 0 and var number
            ? new($"BF-{match.Groups[1].Value}-{match.Groups[2].Value}", number)
            : null;
    }

    [GeneratedRegex(@"\ABF([0-9A-Z]{4})([0-9A-Z]{4})([0-9]{2})\z")]
    private static partial Regex Shape();
}
