using System.Globalization;
using System.Text;

namespace BenefitsFlow.App.Payments.Nacha;

/// <summary>A person's name as a bank's file can carry it: capital ASCII letters, at most 22 characters, accents folded.</summary>
public static class PayeeName
{
    public const int Length = 22;

    // Letters that Unicode does not take apart into a base letter and an accent.
    private static readonly Dictionary<char, string> Letters = new()
    {
        ['Æ'] = "AE",
        ['Ø'] = "O",
        ['Œ'] = "OE",
        ['Đ'] = "D",
        ['Ð'] = "D",
        ['Ł'] = "L",
        ['Þ'] = "TH",
        ['ẞ'] = "SS",
        ['ß'] = "SS",
        ['ı'] = "I",
        ['’'] = "'",
        ['‘'] = "'",
        ['–'] = "-",
    };

    /// <summary>The name folded and cut; empty when none of its characters has an ASCII form.</summary>
    public static string Of(string first, string last)
    {
        var folded = new StringBuilder();
        foreach (var character in $"{first} {last}".ToUpperInvariant().Normalize(NormalizationForm.FormD))
            folded.Append(Fold(character));
        var words = folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var name = string.Join(' ', words);
        return name.Length <= Length ? name : name[..Length].TrimEnd();
    }

    private static string Fold(char character)
        => Letters.TryGetValue(character, out var letters) ? letters
            : Field.IsPrintable(character) ? character.ToString()
            : CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.SpaceSeparator ? " "
            : string.Empty;
}
