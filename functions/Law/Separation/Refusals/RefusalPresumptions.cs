namespace BenefitsFlow.Law.Separation.Refusals;

/// <summary>
/// What settles a refusal before it is looked into: approved training (RCW 50.20.043), and a claimant who does not answer (WAC 192-140-045,
/// 192-140-050). As read on 2026-11-23.
/// </summary>
internal static class RefusalPresumptions
{
    /// <summary>True when approved training lets the claimant refuse.</summary>
    public static bool Training(RefusalFacts facts, Reasons reasons) => facts.InApprovedTraining && reasons.Find(
        "ApprovedTraining", true, "RCW 50.20.043", [nameof(RefusalFacts.InApprovedTraining)], () => new(
            "You were in training that the agency approved, so refusing work does not stand against you.",
            "Usted estaba en una formación aprobada por la agencia, así que rechazar un trabajo no le perjudica."));

    /// <summary>True when a refusal of suitable work without good cause is presumed.</summary>
    public static bool Silence(RefusalFacts facts, Reasons reasons)
    {
        // Of a direction to apply, that it was given and not followed has to be known.
        var presumed = facts.ClaimantSilent && facts switch
        {
            { Kind: RefusalKind.Accept } => true,
            { Kind: RefusalKind.Apply, Directed: true, Failed: true } => true,
            _ => false,
        };
        return presumed && reasons.Find(
            "ClaimantSilence",
            true,
            facts.Kind == RefusalKind.Accept ? "WAC 192-140-045(1)" : "WAC 192-140-050(1)",
            [nameof(RefusalFacts.ClaimantSilent)],
            () => new(
                "You did not answer our questions about this work. The rule then presumes that you refused suitable work without good cause.",
                "Usted no respondió a nuestras preguntas sobre este trabajo. La regla presume entonces que usted rechazó un trabajo adecuado sin " +
                "causa justificada."));
    }
}
