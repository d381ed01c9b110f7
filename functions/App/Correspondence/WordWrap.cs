namespace BenefitsFlow.App.Correspondence;

/// <summary>Breaks a text into lines of a width; a word wider than the line is broken where it must be.</summary>
internal static class WordWrap
{
    /// <param name="widthOf">The width of a piece of text.</param>
    /// <returns>At least one line; no line begins or ends with a blank.</returns>
    public static IReadOnlyList<string> Lines(string text, double width, Func<string, double> widthOf)
    {
        List<string> lines = [];
        var line = string.Empty;
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, width, widthOf)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length == 0 || widthOf(longer) <= width)
            {
                line = longer;
                continue;
            }

            lines.Add(line);
            line = word;
        }

        return [.. lines, line];
    }

    private static IEnumerable<string> Pieces(string word, double width, Func<string, double> widthOf)
    {
        var start = 0;
        for (var end = 1; end <= word.Length; end++)
        {
            if (end - start <= 1 || widthOf(word[start..end]) <= width)
                continue;
            yield return word[start..(end - 1)];
            start = end - 1;
        }

        yield return word[start..];
    }
}
