using System.Text.RegularExpressions;

namespace BenefitsFlow.App.Correspondence;

/// <summary>Refuses a letter that would tell its reader nothing: real agencies have mailed "decisions" without one.</summary>
public static partial class LetterLint
{
    private const int WordsOfASentence = 3;

    /// <summary>What is wrong with the letter, a sentence each; empty when it may be mailed.</summary>
    public static IReadOnlyList<string> Check(Letter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return [.. Missing(letter), .. Unresolved(letter)];
    }

    private static IEnumerable<string> Missing(Letter letter)
    {
        if (letter.Language is not ("en" or "es"))
            yield return $"The language '{letter.Language}' is none that letters are written in. Take en or es.";
        if (string.IsNullOrWhiteSpace(letter.Title))
            yield return "The title is missing. Say what was decided about.";
        if (string.IsNullOrWhiteSpace(letter.Reference))
            yield return "The reference is missing. Give the number by which the agency finds the letter again.";
        if (!letter.Addressee.Any(line => !string.IsNullOrWhiteSpace(line)))
            yield return "The addressee is missing.";
        if (!IsSentence(letter.Decision))
            yield return "The decision is missing. Say it in one whole sentence that ends in a period.";
        if (letter.Rows.Count == 0)
            yield return "The table of figures is empty. Print the figures that the decision stands on.";
        if (letter.Findings.Count == 0)
            yield return "The reasons are missing. Print the findings.";
        if (letter.NextSteps.Count == 0)
            yield return "The next steps are missing. Say at least that there is nothing to do.";
        if (letter.Rights.Count == 0)
            yield return "The rights are missing. Say how, where and until when to object.";
    }

    private static IEnumerable<string> Unresolved(Letter letter)
    {
        string[] texts =
        [
            .. letter.Rows.SelectMany(row => new[] { row.Label, row.Value }),
            .. letter.Findings.SelectMany(finding => finding.WithLimbs()).SelectMany(finding => new[] { finding.Cite, finding.Because.In(letter.Language) }),
            .. letter.NextSteps,
            .. letter.Rights,
        ];
        if (texts.Any(string.IsNullOrWhiteSpace))
            yield return "A figure, a reason, a step or a right is blank.";
        foreach (var left in texts.Prepend(letter.Decision).Prepend(letter.Title).SelectMany(text => Placeholder().Matches(text)))
            yield return $"A placeholder was left: {left.Value}. Put its value there.";
    }

    private static bool IsSentence(string text)
        => text.TrimEnd() is [.., '.' or '!'] && text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= WordsOfASentence;

    /// <summary>Anything in braces or in double square brackets.</summary>
    [GeneratedRegex(@"\{+[^{}]*\}+|\[\[[^\]]*\]\]")]
    private static partial Regex Placeholder();
}
