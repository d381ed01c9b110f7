using BenefitsFlow.Law;

namespace BenefitsFlow.App.Correspondence;

/// <summary>A two-column row of a letter's table: what, and how much.</summary>
public sealed record LetterRow(string Label, string Value);

/// <summary>A letter before it is printed: everything in one language, in reading order.</summary>
/// <param name="Title">Names what was decided.</param>
/// <param name="Decision">One sentence: the decision itself.</param>
/// <param name="Rows">The figures.</param>
/// <param name="Findings">Why, limb by limb.</param>
/// <param name="NextSteps">What the reader does next, and until when.</param>
/// <param name="Rights">Final rights: how, where and until when to object.</param>
/// <param name="Meaning">What the decision means for this reader, and the law in brief; null when the decision says it all.</param>
/// <param name="AppealBy">The last day to appeal, inclusive; null when it is no decision that can be appealed.</param>
/// <param name="Asks">True when nothing is decided by it yet: its headings then speak of no decision.</param>
/// <param name="Chart">How an amount changed; null when the letter shows none.</param>
/// <param name="Charted">The same as a table: the day and what happened, and what was owed after it.</param>
public sealed record Letter(
    string Language,
    string Title,
    DateOnly Mailed,
    string Reference,
    IReadOnlyList<string> Addressee,
    string Decision,
    IReadOnlyList<LetterRow> Rows,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<string> NextSteps,
    IReadOnlyList<string> Rights,
    IReadOnlyList<string>? Meaning = null,
    DateOnly? AppealBy = null,
    bool Asks = false,
    StepChart? Chart = null,
    IReadOnlyList<LetterRow>? Charted = null);
