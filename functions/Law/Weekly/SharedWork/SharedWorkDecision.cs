namespace BenefitsFlow.Law.Weekly.SharedWork;

/// <summary>One week under a shared work plan: which benefits it is owed, and how much (chapter 50.60 RCW, chapter 192-250 WAC).</summary>
public sealed record SharedWorkDecision : Decision<SharedWorkFacts>
{
    public required Week Week { get; init; }

    public required SharedWorkOutcome Outcome { get; init; }

    /// <summary>Whole dollars; zero for a week that is not decided here.</summary>
    public required decimal Payable { get; init; }

    /// <summary>Applies the law of one week to the facts, in the order in which the law asks.</summary>
    /// <exception cref="ArgumentException">When hours or amounts cannot be.</exception>
    /// <remarks>
    /// RCW 50.60.090, 50.60.100, WAC 192-250-035. As read on 2026-11-23. Not decided here: a week of a regular claim, which
    /// <see cref="WeekDecision"/> decides; eligibility in other ways; what is withheld.
    /// </remarks>
    public static SharedWorkDecision For(SharedWorkFacts facts, LawEdition? law = null)
    {
        SharedWorkWeek.Check(facts);
        var reasons = new Reasons(law ?? LawEdition.Current);
        if (Unanswered(reasons.Find, SharedWorkCoverage.UnderPlan.On(facts.UnderPlan)) is { } first)
            return Of(facts, first, 0, reasons);
        if (facts.HoursWorked == 0 && facts.HoursElsewhere > 0)
            return OnlyElsewhere(facts, reasons);
        if (SharedWorkHours.ReachUsual(facts, reasons))
            return Of(facts, SharedWorkOutcome.UsualHoursReached, 0, reasons);
        var (scheduled, available) = (SharedWorkCoverage.AsScheduled.On(facts.WorkedAsScheduled), SharedWorkCoverage.Available.On(facts.Available));
        if (Unanswered(reasons.Find, scheduled, available) is { } second)
            return Of(facts, second, 0, reasons);
        if (facts.HoursWorked == 0)
            return NoWork(facts, reasons);
        return SharedWorkHours.InRange(facts, reasons)
            ? Paid(facts, SharedWorkOutcome.Shared, SharedWorkHours.Benefit(facts, reasons), reasons)
            : Of(facts, SharedWorkOutcome.Regular, 0, reasons);
    }

    /// <summary>Work for another employer alone makes a week of partial unemployment (8).</summary>
    private static SharedWorkDecision OnlyElsewhere(SharedWorkFacts facts, Reasons reasons)
    {
        reasons.Find(
            nameof(SharedWorkDecision),
            true,
            "RCW 50.60.100(8)",
            [nameof(SharedWorkFacts.HoursWorked), nameof(SharedWorkFacts.HoursElsewhere)],
            static () => new(
                "You worked only for another employer, so this is a week of partial unemployment of a regular claim.",
                "Usted trabajó solo para otro empleador, así que esta es una semana de desempleo parcial de una solicitud regular."));
        return Of(facts, SharedWorkOutcome.Regular, 0, reasons);
    }

    /// <summary>Without any work, one who "is otherwise eligible" is paid the full amount (7).</summary>
    private static SharedWorkDecision NoWork(SharedWorkFacts facts, Reasons reasons)
    {
        reasons.Find(nameof(SharedWorkDecision), true, "RCW 50.60.100(7)", [nameof(SharedWorkFacts.HoursWorked)], static () => new(
            "You did not work in this week, so your full weekly benefit amount is paid.",
            "Usted no trabajó en esta semana, así que se paga su cantidad de beneficio semanal completa."));
        return Paid(facts, SharedWorkOutcome.FullAmount, facts.WeeklyBenefitAmount, reasons);
    }

    /// <summary>Shared work benefits count toward the most that the claim can pay (2), (3).</summary>
    private static SharedWorkDecision Paid(SharedWorkFacts facts, SharedWorkOutcome outcome, decimal benefit, Reasons reasons)
    {
        var payable = RemainingBenefits.For(facts.BalanceBefore, benefit, reasons);
        return Of(facts, payable == 0 && benefit > 0 ? SharedWorkOutcome.Exhausted : outcome, payable, reasons);
    }

    /// <summary>Open while an answer is missing, a regular week after a no; null when all are yes.</summary>
    private static SharedWorkOutcome? Unanswered(Func<Finding, bool> find, params ReadOnlySpan<Finding> limbs)
    {
        SharedWorkOutcome? outcome = null;
        foreach (var limb in limbs)
        {
            if (!find(limb) && outcome != SharedWorkOutcome.Regular)
                outcome = limb.Open ? SharedWorkOutcome.Open : SharedWorkOutcome.Regular;
        }

        return outcome;
    }

    private static SharedWorkDecision Of(SharedWorkFacts facts, SharedWorkOutcome outcome, decimal payable, Reasons reasons) => new()
    {
        Facts = facts,
        Edition = reasons.Law.Name,
        Week = facts.Week,
        Outcome = outcome,
        Payable = payable,
        Findings = reasons.Findings,
    };

    internal override SharedWorkDecision On(SharedWorkFacts facts, LawEdition law) => For(facts, law);
}
