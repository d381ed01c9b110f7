using System.Globalization;
using System.Text.RegularExpressions;

namespace BenefitsFlow.App.Correspondence;

/// <summary>Refuses a letter that would tell its reader nothing: real agencies have mailed "decisions" without one.</summary>
public static partial class LetterLint
{
    /// <summary>The most years of school that a letter may ask of its reader: the agency's own rule for plain talk.</summary>
    public const int HighestGrade = 9;

    private const int WordsOfASentence = 3;

    /// <summary>What is wrong with the letter, a sentence each; empty when it may be mailed.</summary>
    public static IReadOnlyList<string> Check(Letter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return [.. Missing(letter), .. Undated(letter), .. Unresolved(letter), .. Unplain(letter)];
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

    private static IEnumerable<string> Undated(Letter letter)
    {
        if (letter.Mailed == default)
            yield return "The day of mailing is missing.";
        if (letter.AppealBy is { } last && letter.Rights.Count > 0 && !letter.Rights.Any(right => right.Contains(Dates.Of(last).In(letter.Language), StringComparison.Ordinal)))
            yield return $"The last day to appeal, {Dates.Of(last).En}, is missing from the rights.";
        if (letter.AppealBy is null && letter.Rights.Any(right => right.Contains("RCW 50.32.020", StringComparison.Ordinal)))
            yield return "The letter speaks of an appeal without its last day. Give the day.";
    }

    private static IEnumerable<string> Unplain(Letter letter)
    {
        var text = string.Join('\n', Glossary.TextsOf(letter));
        foreach (var word in Glossary.AvoidedWords.Where(word => Glossary.Uses(text, word.Word.In(letter.Language))))
            yield return $"The letter does not explain '{word.Word.In(letter.Language)}'. Say '{word.Say.In(letter.Language)}'.";
        if (LevelOf(letter).Grade is var grade and > HighestGrade)
            yield return string.Create(CultureInfo.InvariantCulture, $"The letter reads at grade {grade}; {HighestGrade} is the most. Shorten its sentences and take shorter words.");
    }

    /// <summary>Of the sentences that the letter says in its own voice: the decision, what it means, the reasons, the next steps and the rights.</summary>
    internal static ReadingLevel LevelOf(Letter letter)
        => ReadingLevel.Of([letter.Decision, .. letter.Meaning ?? [], .. Glossary.ReasonsOf(letter), .. letter.NextSteps, .. letter.Rights], letter.Language);

    private static IEnumerable<string> Unresolved(Letter letter)
    {
        string[] texts =
        [
            .. letter.Meaning ?? [],
            .. letter.Rows.SelectMany(row => new[] { row.Label, row.Value }),
            .. letter.Findings.SelectMany(finding => finding.WithLimbs()).SelectMany(finding => new[] { finding.Cite, finding.Because.In(letter.Language) }),
            .. letter.NextSteps,
            .. letter.Rights,
        ];
        if (texts.Any(string.IsNullOrWhiteSpace))
            yield return "A meaning, a figure, a reason, a step or a right is blank.";
        foreach (var left in texts.Prepend(letter.Decision).Prepend(letter.Title).SelectMany(text => Placeholder().Matches(text)))
            yield return $"A placeholder was left: {left.Value}. Put its value there.";
    }

    private static bool IsSentence(string text)
        => text.TrimEnd() is [.., '.' or '!'] && text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= WordsOfASentence;

    /// <summary>Anything in braces or in double square brackets.</summary>
    [GeneratedRegex(@"\{+[^{}]*\}+|\[\[[^\]]*\]\]")]
    private static partial Regex Placeholder();
}
