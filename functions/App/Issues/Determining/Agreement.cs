using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues.Determining;

/// <summary>Whether anybody disputes anything on record.</summary>
internal static class Agreement
{
    /// <summary>
    /// True when no statement speaks against a side and is disputed, no two sides answered one question differently, and no member of staff had to
    /// find anything. An employer that may have answered at an address the claimant gave is looked at by a person. A statement of which nobody has said whether it is disputed counts as disputed.
    /// </summary>
    public static bool On(IssueRecord record)
        => !(record.Job?.EmployerEmail is not null && record.Of(Party.Employer).Any()) && !record.Statements.Any(said => said.Taken is { AdverseTo: not null, Disputed: not false } || said.Taken.By == Party.Staff)
            && LastWords(record).GroupBy(word => word.Fact).All(same => same.Select(word => word.Value).Distinct().Count() == 1);

    /// <summary>True when the record says already what is found: the staff found it before, or whoever spoke of it said the same and nobody disputes it.</summary>
    /// <param name="disputed">Facts on which the sides contradict each other, by their paths.</param>
    public static bool Holds(IssueRecord record, IEnumerable<Answer> found, IReadOnlyList<string> disputed) => found.All(answer =>
    {
        var words = LastWords(record).Where(word => word.Fact == answer.Fact).ToList();
        return words.FirstOrDefault(word => word.By == Party.Staff) is { } staff
            ? staff.Value == ValueOf(answer)
            : words.Count > 0 && !disputed.Contains(answer.Fact, StringComparer.OrdinalIgnoreCase) && words.All(word => word.Value == ValueOf(answer));
    });

    /// <summary>What each side said last on each fact of the law.</summary>
    private static IEnumerable<Word> LastWords(IssueRecord record)
        => from said in record.Statements
           from answer in said.Content.Answers
           where char.IsUpper(answer.Fact[0])
           group new Word(said.Taken.By, answer.Fact, ValueOf(answer)) by (said.Taken.By, answer.Fact) into spoken
           select spoken.Last();

    private static string ValueOf(Answer answer) => CanonicalJson.Of(answer.Value);

    private sealed record Word(Party By, string Fact, string Value);
}
