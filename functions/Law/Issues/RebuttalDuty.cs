namespace BenefitsFlow.Law.Issues;

/// <summary>
/// Whether both sides were heard before a decision (WAC 192-130-080(1), 192-120-040): each had a chance to give its facts, and "rebuttal, if
/// necessary and appropriate"; facts received later need notice and a chance to respond. As read on 2026-11-23.
/// </summary>
/// <remarks>
/// A claimant is told of every material fact against him or her, disputed or not; an employer of those that conflict with its own. Not decided
/// here: whether a statement is material or disputed, which a person says; which employer is a party (WAC 192-130-070).
/// </remarks>
public sealed record RebuttalDuty : Decision<RebuttalFacts>
{
    /// <summary>First the sides' first chances, then one for each statement that speaks against somebody.</summary>
    public required IReadOnlyList<RebuttalWindow> Windows { get; init; }

    /// <summary>False while a chance is owed or runs; null while only a person's word is missing.</summary>
    public required bool? MayDecide { get; init; }

    /// <summary>The last day of those that run, inclusive; null when none does.</summary>
    public DateOnly? RunsUntil => Windows.Where(window => window.State == ChanceState.Running).Max(window => window.LastDay);

    /// <exception cref="ArgumentException">When a statement is adverse to the one who made it, or to nobody who can be heard.</exception>
    /// <exception cref="NoParameter">When a notice was sent before March 3, 2017.</exception>
    public static RebuttalDuty For(RebuttalFacts facts, LawEdition? law = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.Statements.Any(statement => statement.AdverseTo is Party.Staff or Party.Other || statement.AdverseTo == statement.By))
            throw new ArgumentException("A statement speaks against the claimant or the employer, never against the one who made it.", nameof(facts));
        var reasons = new Reasons(law ?? LawEdition.Current);
        var windows = Windowed(facts, reasons).ToArray();
        return new()
        {
            Facts = facts,
            Edition = reasons.Law.Name,
            Windows = windows,
            MayDecide = windows.Any(window => window.State is ChanceState.Owed or ChanceState.Running) ? false
                : windows.Any(window => window.State == ChanceState.Unknown) ? null
                : true,
            Findings = reasons.Findings,
        };
    }

    internal override RebuttalDuty On(RebuttalFacts facts, LawEdition law) => For(facts, law);

    private static IEnumerable<RebuttalWindow> Windowed(RebuttalFacts facts, Reasons reasons)
    {
        yield return RebuttalFinding.First(Party.Claimant, facts.Claimant, facts.On, reasons);
        if (facts.Separation)
            yield return RebuttalFinding.First(Party.Employer, facts.Employer, facts.On, reasons);
        for (var i = 0; i < facts.Statements.Count; i++)
        {
            if (facts.Statements[i].AdverseTo is { } side)
                yield return RebuttalFinding.Of(i, side, facts, reasons);
        }
    }
}
