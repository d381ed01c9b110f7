namespace BenefitsFlow.Law.Separation.LabourDisputes;

/// <summary>What a strike or lockout does to one week (RCW 50.20.090).</summary>
public sealed record DisputeDecision : Decision<DisputeFacts>
{
    public required DisputeOutcome Outcome { get; init; }

    /// <summary>Of a strike since 2026: the first week that it does not stand against while it lasts; null otherwise.</summary>
    public required Week? EligibleFrom { get; init; }

    /// <summary>The week after it, the first paid one when the waiting week is still to be served; null otherwise.</summary>
    public Week? PaidFrom => EligibleFrom?.Plus(1);

    /// <summary>True when the week was paid and is not due.</summary>
    public bool Overpaid => Facts is { AlreadyPaid: true } && Outcome is DisputeOutcome.Disqualified;

    /// <summary>Applies the law of labor disputes to one week, in the order in which the law asks.</summary>
    /// <exception cref="ArgumentException">When the dispute ends before it begins, or the weeks paid are negative.</exception>
    /// <remarks>
    /// As read on 2026-11-23. The first day of the week picks the law. Not decided here: the waiting week, availability, earnings and the
    /// maximum benefits payable; charges and mediation; whether those not involved also use up the weeks of a strike.
    /// </remarks>
    public static DisputeDecision For(DisputeFacts facts, LawEdition? law = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.Ended < facts.Began || facts.StrikeWeeksPaid < 0)
            throw new ArgumentException("A dispute ends on or after its first day, and the weeks paid are not negative.");
        var reasons = new Reasons(law ?? LawEdition.Current);
        var cause = DisputeCause.For(facts);
        if (cause.Met || cause.Open)
            Silent(facts, reasons);
        if (!(cause.Open && facts.ClaimantSilent))
            reasons.Find(cause);
        if (cause.Refused || !DisputeWeek.For(facts, reasons))
            return Of(facts, DisputeOutcome.NotDisqualified, null, reasons);
        if (facts.Week.Sunday >= StrikeBenefits.InForce.Before)
        {
            reasons.Find(StrikeBenefits.AfterTheLaw);
            return Of(facts, DisputeOutcome.Open, null, reasons);
        }

        return facts.Kind == DisputeKind.Strike ? Strike(facts, cause, reasons) : LockedOut(facts, cause, reasons);
    }

    internal override DisputeDecision On(DisputeFacts facts, LawEdition law) => For(facts, law);

    private static DisputeDecision Strike(DisputeFacts facts, Finding cause, Reasons reasons)
    {
        if (!StrikeBenefits.InForce.On(facts.Week.Sunday))
            return Of(facts, Involved(facts, cause, reasons), null, reasons);
        var from = StrikeBenefits.EligibleFrom(facts, reasons);
        if (StrikeBenefits.Forfeited(facts, reasons) || facts.Week < from)
            return Of(facts, Involved(facts, cause, reasons), from, reasons);
        if (StrikeBenefits.Remain(facts, reasons))
        {
            StrikeBenefits.Attached(reasons);
            return Of(facts, DisputeOutcome.NotDisqualified, from, reasons);
        }

        var outcome = Involved(facts, cause, reasons);
        return Of(facts, outcome == DisputeOutcome.Disqualified ? DisputeOutcome.LimitReached : outcome, from, reasons);
    }

    private static DisputeDecision LockedOut(DisputeFacts facts, Finding cause, Reasons reasons)
    {
        if (StrikeBenefits.InForce.On(facts.Week.Sunday))
        {
            Lockout.Explain(facts, reasons);
            StrikeBenefits.Attached(reasons);
            return Of(facts, DisputeOutcome.NotDisqualified, null, reasons);
        }

        var lockout = Lockout.Before2026(facts);
        reasons.Find(lockout);
        if (lockout.Refused)
            return Of(facts, DisputeOutcome.NotDisqualified, null, reasons);
        var outcome = Involved(facts, cause, reasons);
        return Of(facts, outcome == DisputeOutcome.Disqualified && lockout.Open ? DisputeOutcome.Open : outcome, null, reasons);
    }

    private static DisputeOutcome Involved(DisputeFacts facts, Finding cause, Reasons reasons)
    {
        var uninvolved = Uninvolved.For(facts);
        if (uninvolved.Open && facts.ClaimantSilent)
            return DisputeOutcome.Disqualified;
        if (reasons.Find(uninvolved))
            return DisputeOutcome.NotDisqualified;
        return uninvolved.Open || (cause.Open && !facts.ClaimantSilent) ? DisputeOutcome.Open : DisputeOutcome.Disqualified;
    }

    /// <summary>
    /// Silence is taken for "as a result of a labor dispute and directly interested in or participating": it fills in what nobody has answered. What
    /// that does to the week, the statute says.
    /// </summary>
    private static void Silent(DisputeFacts facts, Reasons reasons)
    {
        if (!facts.ClaimantSilent)
            return;
        reasons.Find("ClaimantSilence", true, "WAC 192-140-055(1)", [nameof(DisputeFacts.ClaimantSilent)], () => new(
            "You did not answer our questions about the labor dispute. Until you do, the rule presumes that it is why you are out of work and that " +
            "you take part in it, unless something shows otherwise.",
            "Usted no respondió a nuestras preguntas sobre el conflicto laboral. Hasta que lo haga, la regla presume que por eso está sin trabajo " +
            "y que usted participa en él, salvo que algo muestre lo contrario."));
    }

    private static DisputeDecision Of(DisputeFacts facts, DisputeOutcome outcome, Week? eligibleFrom, Reasons reasons) => new()
    {
        Facts = facts,
        Edition = reasons.Law.Name,
        Outcome = outcome,
        EligibleFrom = eligibleFrom,
        Findings = reasons.Findings,
    };
}
