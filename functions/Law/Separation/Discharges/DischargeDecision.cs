using BenefitsFlow.Law.Separation.Purges;

namespace BenefitsFlow.Law.Separation.Discharges;

/// <summary>Whether a discharge or suspension denies benefits (RCW 50.20.066, 50.04.294).</summary>
public sealed record DischargeDecision : Decision<DischargeFacts>
{
    private static readonly PurgeTerm Term = PurgeTerm.Of(PurgeKind.Misconduct);

    public required DischargeOutcome Outcome { get; init; }

    /// <summary>The week of the discharge or suspension, the first that is denied; null when none is, or not yet.</summary>
    public required Week? DeniedFrom { get; init; }

    /// <summary>Applies the law of misconduct to the facts, in the order in which the law asks.</summary>
    /// <exception cref="NoParameter">When the claim began before January 4, 2004 (RCW 50.04.293): a person has to decide.</exception>
    /// <remarks>
    /// As read on 2026-11-23. Not decided here: which wage credits gross misconduct cancels (WAC 192-150-220(2)(a)); a discharge before the day
    /// of a resignation (WAC 192-150-230), which is of the law of quits; when the denial ends (<see cref="DoublePurge"/>).
    /// </remarks>
    public static DischargeDecision For(DischargeFacts facts, LawEdition? law = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var reasons = new Reasons(law ?? LawEdition.Current);
        // Throws for a claim that the definition of 2004 does not reach.
        _ = Term.Weeks.On(facts.ClaimBegins, reasons.Law);
        DischargeNotes.Explain(facts, reasons);
        var exempt = Exemption.For(facts, reasons);
        if (exempt is not null && reasons.Find(exempt))
            return Of(facts, DischargeOutcome.NotMisconduct, reasons);
        if (ClaimantSilence.Presumes(facts, reasons))
            return Of(facts, DischargeOutcome.Misconduct, reasons);
        var misconduct = Misconduct.For(facts, reasons);
        reasons.Find(misconduct);
        var gross = GrossMisconduct.For(facts);
        if (gross is not null)
            reasons.Find(gross);
        return Of(facts, Burden.Decide(facts, exempt, misconduct, gross, reasons), reasons);
    }

    internal override DischargeDecision On(DischargeFacts facts, LawEdition law) => For(facts, law);

    private static DischargeDecision Of(DischargeFacts facts, DischargeOutcome outcome, Reasons reasons)
    {
        var denied = outcome is DischargeOutcome.Misconduct or DischargeOutcome.GrossMisconduct;
        if (denied)
            DischargeNotes.Deny(facts, reasons.Take(Term.Weeks, facts.ClaimBegins), reasons.Take(Term.Multiple, facts.ClaimBegins), reasons);
        return new()
        {
            Facts = facts,
            Edition = reasons.Law.Name,
            Outcome = outcome,
            DeniedFrom = denied ? Week.Of(facts.Separated) : null,
            Findings = reasons.Findings,
        };
    }
}
