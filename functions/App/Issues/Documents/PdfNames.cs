using System.Globalization;
using System.Text;

namespace BenefitsFlow.App.Issues.Documents;

/// <summary>
/// The names that stand openly in a PDF's bytes, with their <c>#6A</c> escapes undone: also those in objects that no table of the file lists, which
/// another reader may find all the same.
/// </summary>
internal static class PdfNames
{
    /// <summary>Longer than any name that is looked for, each letter escaped.</summary>
    private const int Longest = 64;

    public static IEnumerable<string> In(byte[] bytes)
    {
        for (var at = Array.IndexOf(bytes, (byte)'/'); at >= 0; at = Array.IndexOf(bytes, (byte)'/', at + 1))
            yield return NameAt(bytes.AsSpan(at + 1));
    }

    private static string NameAt(ReadOnlySpan<byte> rest)
    {
        var name = new StringBuilder();
        for (var at = 0; at < rest.Length && at < Longest && IsRegular(rest[at]); at++)
        {
            if (rest[at] == '#' && at + 2 < rest.Length && byte.TryParse(rest.Slice(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var escaped))
            {
                name.Append((char)escaped);
                at += 2;
            }
            else
                name.Append((char)rest[at]);
        }

        return name.ToString();
    }

    /// <summary>Neither white space nor a delimiter (ISO 32000-1, 7.2.2).</summary>
    private static bool IsRegular(byte value) => value > 32 && "()<>[]{}/%"u8.IndexOf(value) < 0;
}
