namespace BenefitsFlow.Law.Separation.Refusals;

/// <summary>Whether a refusal of work denies benefits (RCW 50.20.080, 50.20.100, 50.20.110).</summary>
public sealed record RefusalDecision : Decision<RefusalFacts>
{
    public required RefusalOutcome Outcome { get; init; }

    /// <summary>The week of the refusal, the first that is denied; null when none is, or not yet.</summary>
    public required Week? DeniedFrom { get; init; }

    /// <summary>Applies the law of refusals, in the order in which the law asks.</summary>
    /// <exception cref="ArgumentException">When hours, weeks or amounts cannot be.</exception>
    /// <exception cref="NoParameter">When the law of that day is not on record: a person has to decide, nothing is denied.</exception>
    /// <remarks>
    /// As read on 2026-11-23. Not decided here: new terms of the work one has (WAC 192-150-150), which is of the law of quits; the training of
    /// adversely affected workers (RCW 50.20.118); whether the claimant was available (WAC 192-170-010).
    /// </remarks>
    public static RefusalDecision For(RefusalFacts facts, LawEdition? law = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        facts.Check();
        var reasons = new Reasons(law ?? LawEdition.Current);
        if (RefusalPresumptions.Training(facts, reasons))
            return Of(facts, RefusalOutcome.NotDisqualified, reasons);
        // Silence fills in what nobody has answered; what is known to be no refusal, or no suitable work, goes before it.
        if (Refusal.For(facts, new(reasons.Law)).Open && RefusalPresumptions.Silence(facts, reasons))
            return Of(facts, RefusalOutcome.Disqualified, reasons);
        var refusal = Refusal.For(facts, reasons);
        reasons.Find(refusal);
        return Of(facts, refusal.Met ? RefusalOutcome.Disqualified : refusal.Open ? RefusalOutcome.Open : RefusalOutcome.NotDisqualified, reasons);
    }

    internal override RefusalDecision On(RefusalFacts facts, LawEdition law) => For(facts, law);

    private static RefusalDecision Of(RefusalFacts facts, RefusalOutcome outcome, Reasons reasons)
    {
        var denied = outcome == RefusalOutcome.Disqualified;
        if (denied)
            RefusalDenial.Explain(facts, reasons);
        return new()
        {
            Facts = facts,
            Edition = reasons.Law.Name,
            Outcome = outcome,
            DeniedFrom = denied ? Week.Of(facts.Day) : null,
            Findings = reasons.Findings,
        };
    }
}
