namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>
/// Compliance with the dispatch of a union of the referral programme, which replaces the search (WAC 192-210-115, -120). As read on 2026-11-23.
/// </summary>
/// <remarks>
/// Not decided here: which unions the department approves (WAC 192-210-100(4), -110); removal from the programme (WAC 192-210-115(4)); whether a
/// dispatch refused was to suitable work (RCW 50.20.100, 50.20.110).
/// </remarks>
internal static class ReferralUnion
{
    private static readonly Parameter<int> Bids = Parameter.Load<int>("Weekly/Eligibility/union-bids");

    private static readonly Conclusion Concluded = new(
        nameof(ReferralUnion),
        "WAC 192-210-115(1)",
        new("You met your union's dispatch requirements.", "Usted cumplió los requisitos de asignación de su sindicato."),
        new("You did not meet your union's dispatch requirements.", "Usted no cumplió los requisitos de asignación de su sindicato."),
        new(
            "Whether you met your union's dispatch requirements is open.",
            "No se sabe todavía si usted cumplió los requisitos de asignación de su sindicato."));

    private static readonly Limb Eligible = new(
        nameof(ReferralUnionFacts.EligibleForDispatch),
        "WAC 192-210-120(1)",
        new("You are registered with your union and eligible for dispatch.", "Usted está inscrito en su sindicato y puede recibir asignaciones."),
        new(
            "You are not registered with your union, or not eligible for dispatch.",
            "Usted no está inscrito en su sindicato, o no puede recibir asignaciones."),
        new(Party.Other, new("Is this member registered and eligible for dispatch?", "¿Está este miembro inscrito y puede recibir asignaciones?")));

    private static readonly Limb Available = new(
        nameof(ReferralUnionFacts.AvailableForDispatch),
        "WAC 192-210-120(1)(a)",
        new("You were available for dispatch.", "Usted estuvo disponible para asignaciones."),
        new("You were not available for dispatch.", "Usted no estuvo disponible para asignaciones."),
        new(Party.Claimant, new("Were you available for dispatch in this week?", "¿Estuvo usted disponible para asignaciones en esta semana?")));

    private static readonly Limb Refused = new(
        nameof(ReferralUnionFacts.RefusedSuitableDispatch),
        "WAC 192-210-120(4)",
        new("You refused a dispatch to suitable work.", "Usted rechazó una asignación a un trabajo adecuado."),
        new("You refused no dispatch to suitable work.", "Usted no rechazó ninguna asignación a un trabajo adecuado."),
        new(Party.Claimant, new("Did you refuse a dispatch in this week?", "¿Rechazó usted una asignación en esta semana?")));

    private static readonly Limb License = new(
        nameof(ReferralUnionFacts.LicenseCurrent),
        "WAC 192-210-120(3)",
        new(
            "Your license, certificate or permit is current, or none is needed.",
            "Su licencia, certificado o permiso está vigente, o no se necesita."),
        new("Your license, certificate or permit is not current.", "Su licencia, certificado o permiso no está vigente."),
        new(Party.Claimant, new(
            "Is the license, certificate or permit of your trade current?",
            "¿Está vigente la licencia, el certificado o el permiso de su oficio?")));

    private static readonly Measure Bidding = new(
        nameof(ReferralUnionFacts.ExpectedBidNotMade),
        "WAC 192-210-120(2)(c)",
        new(Party.Claimant, new(
            "Was there a job on which you could expect to win the bid, and did you not bid?",
            "¿Hubo un empleo en el que usted podía esperar ganar y no presentó oferta?")));

    /// <summary>
    /// True when the dispatch stands in place of the member's own search: in the programme, and not for extended benefits (WAC 192-210-115(5)).
    /// </summary>
    public static bool Replaces(WeekEligibilityFacts facts) => !facts.ExtendedBenefits && Places(facts);

    /// <summary>True for a member whom a union of the programme places.</summary>
    public static bool Places(WeekEligibilityFacts facts) => facts.ReferralUnion is { InProgram: true, OnlyPaysFee: false };

    /// <summary>Null for those whom no referral union of the programme places.</summary>
    public static Finding? For(WeekEligibilityFacts facts, LawEdition law) => Places(facts) && facts.ReferralUnion is { } union
        ? Finding.All(
            Concluded,
            Eligible.On(union.EligibleForDispatch),
            Available.On(union.AvailableForDispatch),
            Refused.Not(union.RefusedSuitableDispatch),
            Bid(facts.Week, union, law),
            License.On(union.LicenseCurrent))
        : null;

    private static Finding Bid(Week week, ReferralUnionFacts union, LawEdition law)
    {
        var instead = Bids.On(week.Sunday, law);
        return union.ExpectedBidNotMade is not { } notMade ? Bidding.Unknown : Bidding.On(!notMade || union.BidsMade >= instead.Value, () => new(
            $"You made {union.BidsMade} bids. One expected bid can be left out after {instead.Value} others.",
            $"Usted presentó {union.BidsMade} ofertas. Una oferta esperada se puede omitir después de otras {instead.Value}."),
            instead.Used);
    }
}
