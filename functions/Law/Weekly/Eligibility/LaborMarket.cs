namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>
/// Where the claimant was: in the normal labor market area, or elsewhere for a reason that counts (WAC 192-170-010(1)(e), (4)). As read on
/// 2026-11-23.
/// </summary>
internal static class LaborMarket
{
    private static readonly Conclusion Concluded = new(
        nameof(LaborMarket),
        "WAC 192-170-010(1)(e)",
        new(
            "You were in your labor market area, or had a reason that counts not to be.",
            "Usted estaba en su área de mercado laboral, o tenía un motivo válido para no estar."),
        new("You were away from your labor market area.", "Usted estaba fuera de su área de mercado laboral."),
        new("Whether you were in your labor market area is open.", "No se sabe todavía si usted estaba en su área de mercado laboral."));

    private static readonly Conclusion AbroadConcluded = new(
        "Abroad",
        "WAC 192-170-010(4)",
        new("You were abroad and can work there or here.", "Usted estaba en el extranjero y puede trabajar allí o aquí."),
        new("You were abroad and can work neither there nor here.", "Usted estaba en el extranjero y no puede trabajar ni allí ni aquí."),
        new("Whether you could work while abroad is open.", "No se sabe todavía si usted podía trabajar mientras estaba en el extranjero."));

    private static readonly Limb Present = new(
        nameof(AvailabilityFacts.InLaborMarket),
        "WAC 192-170-010(1)(e)",
        new("You were in your normal labor market area.", "Usted estaba en su área normal de mercado laboral."),
        new("You were not in your normal labor market area.", "Usted no estaba en su área normal de mercado laboral."),
        new(Party.Claimant, new(
            "Were you in the area where you usually look for work?",
            "¿Estaba usted en el área donde normalmente busca trabajo?")));

    private static readonly Limb Elsewhere = new(
        nameof(AvailabilityFacts.SeeksWorkElsewhere),
        "WAC 192-170-010(1)(e)(i)",
        new(
            "You were looking for work outside that area and willing to accept it.",
            "Usted buscaba trabajo fuera de esa área y estaba dispuesto a aceptarlo."),
        new("You were not looking for work outside that area.", "Usted no buscaba trabajo fuera de esa área."),
        new(Party.Claimant, new("Were you looking for work where you were?", "¿Buscaba usted trabajo donde estaba?")));

    private static readonly Limb Disaster = new(
        nameof(AvailabilityFacts.KeptAwayByDisaster),
        "WAC 192-170-010(1)(e)(ii)",
        new("A disaster kept you from that area.", "Un desastre le impidió estar en esa área."),
        new("No disaster kept you from that area.", "Ningún desastre le impidió estar en esa área."),
        new(Party.Claimant, new("Did a disaster keep you from that area?", "¿Un desastre le impidió estar en esa área?")));

    private static readonly Limb Authorized = new(
        nameof(AbroadFacts.AuthorizedToWorkThere),
        "WAC 192-170-010(4)(a)",
        new(
            "You are legally authorized to work in the country where you were.",
            "Usted tiene autorización legal para trabajar en el país donde estaba."),
        new("You are not authorized to work in the country where you were.", "Usted no tiene autorización para trabajar en el país donde estaba."),
        new(Party.Claimant, new(
            "Are you legally authorized to work in that country?",
            "¿Tiene usted autorización legal para trabajar en ese país?")));

    private static readonly Limb AtHome = new(
        nameof(AbroadFacts.AvailableInUnitedStates),
        "WAC 192-170-010(4)(b)",
        new(
            "You were immediately available for work in the United States.",
            "Usted estaba disponible de inmediato para trabajar en los Estados Unidos."),
        new(
            "You were not immediately available for work in the United States.",
            "Usted no estaba disponible de inmediato para trabajar en los Estados Unidos."),
        new(Party.Claimant, new(
            "Could you have started work in the United States at once?",
            "¿Podía usted empezar a trabajar de inmediato en los Estados Unidos?")));

    private static readonly Limb OnBase = new(
        nameof(AbroadFacts.MilitarySpouseOnBase),
        "WAC 192-170-010(4)(c)",
        new(
            "Your spouse or partner is stationed there, and you may work on the base.",
            "Su cónyuge o pareja está destinado allí, y usted puede trabajar en la base."),
        new(
            "You are not a military spouse or partner who may work on a base there.",
            "Usted no es cónyuge o pareja militar que pueda trabajar en una base allí."),
        new(Party.Claimant, new(
            "Is your spouse or partner stationed there, and may you work on the base?",
            "¿Está su cónyuge o pareja destinado allí, y puede usted trabajar en la base?")));

    public static Finding For(AvailabilityFacts facts) => facts.InLaborMarket == true
        ? Finding.Any(Concluded, Present.On(true))
        : Finding.Any(Concluded, Present.On(facts.InLaborMarket), Elsewhere.On(facts.SeeksWorkElsewhere), Disaster.On(facts.KeptAwayByDisaster));

    public static Finding Abroad(AbroadFacts facts) => Finding.Any(
        AbroadConcluded, Authorized.On(facts.AuthorizedToWorkThere), AtHome.On(facts.AvailableInUnitedStates), OnBase.On(facts.MilitarySpouseOnBase));
}
