namespace BenefitsFlow.Law.Edits;

/// <summary>
/// One check over a claim: what it looks for, why, whom it asks, and what waits for the answer. It decides nothing: a raised edit is a question,
/// and two accounts that differ are no more than that.
/// </summary>
public sealed record Edit
{
    /// <summary>First day of law that is on record here; an edit that names no other day is in force from it.</summary>
    internal static readonly DateOnly OnRecordFrom = new(2009, 7, 5);

    internal Edit(string code, Severity severity, string cite, DecidingDay day, Party? resolvedBy, string? issue = null) =>
        (Code, Severity, Cite, DecidedBy, ResolvedBy, Issue) = (code, severity, cite, day, resolvedBy, issue);

    /// <summary>Family and number, as <c>APP-014</c>. Never given to another check; a change of law ends an edit and adds one.</summary>
    public string Code { get; }

    public Severity Severity { get; }

    public Basis Basis { get; internal init; }

    /// <summary>The section that orders it; of a practice, the nearest one.</summary>
    public string Cite { get; }

    /// <summary>The days on which it is made.</summary>
    public InForce InForce { get; internal init; } = new(OnRecordFrom);

    /// <summary>Which day of the claim <see cref="InForce"/> is held against.</summary>
    public DecidingDay DecidedBy { get; }

    /// <summary>Whose act resolves it; null when the rule itself does, as soon as the facts are as it asks.</summary>
    public Party? ResolvedBy { get; internal init; }

    /// <summary>The question of eligibility that it opens, as <c>separation-quit</c>; null when it only asks.</summary>
    public string? Issue { get; }

    public required Sentence Name { get; init; }

    /// <summary>What is asked, and of whom first.</summary>
    public required Question Ask { get; init; }

    /// <summary>What was found, in words that hold the facts used; null when nothing was, or what it needs is not known.</summary>
    internal Func<EditSnapshot, Reasons, Words?> Test { get; init; } = (_, _) => null;

    /// <summary>Looks at the facts; null when there is nothing to raise.</summary>
    internal Raised? On(EditSnapshot facts, LawEdition law)
    {
        if (DecidedBy.In(facts) is not { } day || !InForce.On(day))
            return null;
        var reasons = new Reasons(law);
        if (Test(facts, reasons) is not { } words)
            return null;
        // Neither met nor refused: it waits for an answer.
        reasons.Find(new Finding(false, Cite, new(words.En, words.Es), words.Arithmetic) { Rule = Code, Open = true, Question = Ask });
        return new(Code, reasons.Findings[0]);
    }
}
