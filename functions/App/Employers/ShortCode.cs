namespace BenefitsFlow.App.Employers;

/// <summary>A hash in groups of four that can be read out and typed: no letter I, L, O or U.</summary>
internal static class ShortCode
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <param name="hex">Of a hash: eight digits a group at least; a byte makes a letter of five bits.</param>
    /// <param name="groups">Of 20 bits each.</param>
    public static string Of(string hex, int groups)
    {
        var bytes = Convert.FromHexString(hex);
        return string.Join('-', bytes.Take(groups * 4).Select(b => Alphabet[b % 32]).Chunk(4).Select(four => new string(four)));
    }

    /// <summary>What was typed, as it was given out: upper case, dashes and blanks made good.</summary>
    public static string Typed(string? text)
    {
        var letters = (text ?? "").Where(char.IsAsciiLetterOrDigit).Select(char.ToUpperInvariant).ToArray();
        return string.Join('-', letters.Chunk(4).Select(four => new string(four)));
    }
}
