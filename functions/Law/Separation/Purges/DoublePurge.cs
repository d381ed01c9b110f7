namespace BenefitsFlow.Law.Separation.Purges;

/// <summary>
/// When a denial ends (RCW 50.20.050, 50.20.066, 50.20.080; WAC 192-150-085): weeks have to pass, counted after the week of the act, and a
/// multiple of the weekly benefit amount has to be earned in real, covered work. Both are needed.
/// </summary>
public sealed record DoublePurge : Decision<PurgeFacts>
{
    /// <summary>The week of the act, the first that is denied.</summary>
    public required Week DeniedFrom { get; init; }

    /// <summary>The first week that could be paid, were the earnings there.</summary>
    public required Week FirstPossibleWeek { get; init; }

    /// <summary>Whole dollars.</summary>
    public required decimal EarningsNeeded { get; init; }

    /// <summary>Dollars that count for certain.</summary>
    public required decimal EarningsCounted { get; init; }

    /// <summary>Dollars of work of which it is not known whether it counts.</summary>
    public required decimal EarningsOpen { get; init; }

    /// <summary>The first week that can be paid; null while too little is earned that counts.</summary>
    public required Week? PurgedFrom { get; init; }

    /// <summary>True when what is not known yet could end the denial, or end it sooner.</summary>
    public required bool Open { get; init; }

    /// <summary>Counts weeks and earnings.</summary>
    /// <exception cref="ArgumentException">When an amount cannot be.</exception>
    /// <exception cref="NoParameter">When the law of that day is not on record: a person has to decide, nothing is denied.</exception>
    /// <remarks>
    /// As read on 2026-11-23. Not decided here: extended benefits, whose denial ends by weeks worked (RCW 50.22.020); fraud weeks
    /// (RCW 50.20.070); whether the week itself is payable.
    /// </remarks>
    public static DoublePurge For(PurgeFacts facts, LawEdition? law = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        facts.Check();
        var reasons = new Reasons(law ?? LawEdition.Current);
        var term = PurgeTerm.Of(facts.Kind);
        var first = PurgeWeeks.For(facts, term, reasons);
        var (certain, open) = PurgeEarnings.In(facts, reasons);
        var needed = PurgeEarnings.For(facts, term, certain.Sum(earned => earned.Amount), reasons);
        var purged = PurgeEnd.Of(certain, needed, first);
        if (purged is { } from)
            PurgeEnd.Explain(from, facts, reasons);
        return new()
        {
            Facts = facts,
            Edition = reasons.Law.Name,
            DeniedFrom = Week.Of(facts.Act),
            FirstPossibleWeek = first,
            EarningsNeeded = needed,
            EarningsCounted = certain.Sum(earned => earned.Amount),
            EarningsOpen = open.Sum(earned => earned.Amount),
            PurgedFrom = purged,
            Open = PurgeEnd.Of([.. certain, .. open], needed, first) != purged,
            Findings = reasons.Findings,
        };
    }

    internal override DoublePurge On(PurgeFacts facts, LawEdition law) => For(facts, law);
}
