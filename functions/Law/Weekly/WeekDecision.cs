namespace BenefitsFlow.Law.Weekly;

/// <summary>The arithmetic and the reasons of one week.</summary>
public sealed record WeekDecision : Decision<WeekFacts>
{
    public required Week Week { get; init; }

    public required WeekOutcome Outcome { get; init; }

    public required bool Unemployed { get; init; }

    /// <summary>Whole dollars taken for earnings.</summary>
    public required decimal Deduction { get; init; }

    /// <summary>Whole dollars, never negative.</summary>
    public required decimal Payable { get; init; }

    /// <summary>Applies the law of one week to the facts, in the order in which the law asks.</summary>
    /// <exception cref="ArgumentException">When hours or amounts cannot be.</exception>
    /// <exception cref="NoParameter">When the law of that week is not on record: a person has to decide, nothing is denied.</exception>
    /// <remarks>
    /// RCW 50.04.310, 50.20.010, 50.20.120, 50.20.130, WAC 192-170-020, 192-270-075. The order of the steps is not written in one place.
    /// Not decided here: pensions (RCW 50.04.323), which come before availability; training benefits, deducted at half; part-time
    /// workers (RCW 50.20.119); job search; waiting weeks waived in 2020 and 2021 (WAC 192-110-006); offset, child support and tax.
    /// </remarks>
    public static WeekDecision For(WeekFacts facts, LawEdition? law = null)
    {
        ClaimedWeek.Check(facts);
        var reasons = new Reasons(law ?? LawEdition.Current);
        if (!Unemployment.For(facts, reasons))
            return Of(facts, WeekOutcome.NotUnemployed, 0, 0, reasons);
        if (Availability.For(facts, reasons) is not { } amount)
            return Of(facts, WeekOutcome.Availability, 0, 0, reasons);
        var deduction = EarningsDeduction.For(facts, reasons);
        var benefit = WeeklyBenefit.For(amount, deduction, reasons);
        if (facts.WaitingWeekDue)
        {
            WaitingWeek.Explain(reasons);
            return Of(facts, WeekOutcome.WaitingWeek, deduction, 0, reasons);
        }

        if (benefit == 0)
            return Of(facts, WeekOutcome.NothingPayable, deduction, 0, reasons);
        var payable = RemainingBenefits.For(facts, benefit, reasons);
        return Of(facts, payable == 0 ? WeekOutcome.Exhausted : WeekOutcome.Payable, deduction, payable, reasons);
    }

    internal static WeekDecision Of(WeekFacts facts, WeekOutcome outcome, decimal deduction, decimal payable, Reasons reasons) => new()
    {
        Facts = facts,
        Edition = reasons.Law.Name,
        Week = facts.Week,
        Outcome = outcome,
        Unemployed = outcome != WeekOutcome.NotUnemployed,
        Deduction = deduction,
        Payable = payable,
        Findings = reasons.Findings,
    };

    internal override WeekDecision On(WeekFacts facts, LawEdition law) => For(facts, law);
}
