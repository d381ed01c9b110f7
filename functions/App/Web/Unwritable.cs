using System.Globalization;
using System.Text;

namespace BenefitsFlow.App.Web;

/// <summary>
/// Characters that no one types on purpose and that hide or break things where text goes later: control characters, line breaks in
/// single lines, characters that turn the direction of writing, halves of pairs.
/// </summary>
internal static class Unwritable
{
    public static bool In(string text, bool manyLines)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar || (Refused(rune) && !(manyLines && rune.Value is '\n' or '\t')))
                return true;
        }

        return false;
    }

    private static bool Refused(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}
