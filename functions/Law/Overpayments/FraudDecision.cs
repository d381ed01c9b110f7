namespace BenefitsFlow.Law.Overpayments;

/// <summary>Whether there was fraud, and what it draws (RCW 50.20.070(2), WAC 192-100-050, 192-220-040, 192-220-045).</summary>
public sealed record FraudDecision : Decision<FraudFacts>
{
    /// <summary>Null while an element is open; never presumed.</summary>
    public required bool? Fraud { get; init; }

    /// <summary>What it draws, by occurrence, the earlier one first; empty unless there was fraud.</summary>
    public required IReadOnlyList<FraudSanction> Sanctions { get; init; }

    /// <summary>Whole dollars, besides the benefits to be repaid (WAC 192-220-040(5)).</summary>
    public decimal Penalty => Sanctions.Sum(sanction => sanction.Penalty);

    /// <summary>Applies the law of fraud to one decision's weeks, beside the fraud decisions that stand.</summary>
    /// <exception cref="ArgumentException">
    /// When no week is by fraud, an amount cannot be, or an earlier decision has this one's name or a later day.
    /// </exception>
    /// <exception cref="NoParameter">When a decision is of a day before the law on record: January 1, 2008.</exception>
    /// <remarks>
    /// As read on 2026-11-23. Not decided here: how a corrected decision is sent (<see cref="FraudOccurrences.CorrectedAfter"/> finds it).
    /// </remarks>
    public static FraudDecision For(FraudFacts facts, LawEdition? law = null)
    {
        Check(facts);
        var reasons = new Reasons(law ?? LawEdition.Current);
        var fraud = FraudElements.On(facts);
        DrawnSanction[] drawn = [];
        if (reasons.Find(fraud))
        {
            drawn = [.. FraudOccurrences.Drawn([.. facts.Earlier, facts.Decided], reasons.Law)
                .Where(one => one.Sanction.Decision == facts.Decided.Name)];
            foreach (var one in drawn)
                FraudExplained.Add(one, reasons);
        }

        return new()
        {
            Facts = facts,
            Edition = reasons.Law.Name,
            Findings = reasons.Findings,
            Fraud = fraud.Answer,
            Sanctions = [.. drawn.Select(one => one.Sanction)],
        };
    }

    internal override FraudDecision On(FraudFacts facts, LawEdition law) => For(facts, law);

    private static void Check(FraudFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        Amounts.Check(nameof(facts), [.. facts.Decided.Weeks.Select(week => week.Overpaid)]);
        if (!facts.Decided.Weeks.Any(week => week.ByFraud))
            throw new ArgumentException("No week is by fraud.", nameof(facts));
        if (facts.Earlier.Any(one => one.Name == facts.Decided.Name || one.Sent > facts.Decided.Sent))
            throw new ArgumentException("An earlier fraud decision has this one's name, or was sent after it.", nameof(facts));
    }
}
