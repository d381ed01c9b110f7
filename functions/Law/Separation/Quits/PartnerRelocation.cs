namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>
/// Left "to relocate for the employment of a spouse or domestic partner that is outside the existing labor market area", after staying "as long as
/// was reasonable" (RCW 50.20.050(1)(b)(iii), (2)(b)(iii)); military orders: WAC 192-150-110. As read on 2026-11-23.
/// </summary>
public sealed record PartnerRelocation : AssertedReason
{
    private static readonly Limb Partner = ClaimantShows.That(
        nameof(SpouseOrDomesticPartner), "WAC 192-100-075",
        new("You moved with your spouse or domestic partner.", "Usted se mudó con su cónyuge o pareja de hecho."),
        new("You did not move with a spouse or domestic partner.", "Usted no se mudó con un cónyuge o pareja de hecho."),
        new(
            "Is the person your spouse or domestic partner (registered in Washington, or in a legal union of the same sex formed elsewhere)?",
            "¿Es esa persona su cónyuge o pareja de hecho (registrada en Washington, o en una unión legal del mismo sexo formada en otro lugar)?"));

    private static readonly Limb Employment = ClaimantShows.That(
        nameof(ForTheirEmployment), "(b)(iii)(A)",
        new("You moved for that person's work.", "Usted se mudó por el trabajo de esa persona."),
        new("You did not move for that person's work, apart from any military orders.",
            "Usted no se mudó por el trabajo de esa persona, aparte de órdenes militares."),
        new("Did you move for that person's work, other than on military orders?",
            "¿Se mudó usted por el trabajo de esa persona, sin contar órdenes militares?"));

    private static readonly Limb Orders = ClaimantShows.That(
        nameof(MilitaryOrders), "WAC 192-150-110(1)",
        new("That person had military orders to move to a new duty station.",
            "Esa persona tenía órdenes militares de trasladarse a un nuevo puesto."),
        new("That person had no military orders to move to a new duty station.",
            "Esa persona no tenía órdenes militares de trasladarse a un nuevo puesto."),
        new("Did that person have military orders to move to a new duty station, even for a time?",
            "¿Tenía esa persona órdenes militares de trasladarse a un nuevo puesto, aunque fuera por un tiempo?"));

    private static readonly Limb Elsewhere = ClaimantShows.That(
        nameof(MovedElsewhere), "WAC 192-150-110(4)(a)",
        new("You moved home or elsewhere, not to the new duty station.", "Usted se mudó a su lugar de origen o a otro lugar, no al nuevo puesto."),
        new("You moved to the new duty station.", "Usted se mudó al nuevo puesto."),
        new("Did you move home or elsewhere, and not to the new duty station?",
            "¿Se mudó usted a su lugar de origen o a otro lugar, y no al nuevo puesto?"));

    private static readonly Limb Discharged = ClaimantShows.That(
        nameof(PartnerLeftService), "WAC 192-150-110(4)(b)",
        new("That person left military service.", "Esa persona dejó el servicio militar."),
        new("That person stayed in military service.", "Esa persona siguió en el servicio militar."),
        new("Was the move made because that person left military service?", "¿Se hizo la mudanza porque esa persona dejó el servicio militar?"));

    private static readonly Limb Outside = ClaimantShows.That(
        nameof(OutsideLaborMarket), "(b)(iii)(A)",
        new("The new work is outside the area where you could go on working.",
            "El nuevo trabajo está fuera de la zona donde usted podía seguir trabajando."),
        new("The new work is inside the area where you could go on working.",
            "El nuevo trabajo está dentro de la zona donde usted podía seguir trabajando."),
        new("Is the new work outside the labor market where you worked?", "¿Está el nuevo trabajo fuera del mercado laboral donde usted trabajaba?"));

    private static readonly Limb Stayed = ClaimantShows.That(
        nameof(StayedAsLongAsReasonable), "(b)(iii)(B)",
        new("You stayed in your job for as long as was reasonable before the move.",
            "Usted siguió en su trabajo el tiempo que era razonable antes de la mudanza."),
        new("You left your job earlier than the move reasonably asked.", "Usted dejó su trabajo antes de lo que la mudanza razonablemente pedía."),
        new("Did you stay in your job for as long as was reasonable before the move?",
            "¿Siguió usted en su trabajo el tiempo que era razonable antes de la mudanza?"));

    /// <summary>Domestic partner as WAC 192-100-075 defines.</summary>
    public bool? SpouseOrDomesticPartner { get; init; }

    public bool? ForTheirEmployment { get; init; }

    /// <summary>Orders to relocate to a new duty station, "regardless of whether the transfer is temporary or permanent".</summary>
    public bool? MilitaryOrders { get; init; }

    /// <summary>To the home of record or another place "rather than accompanying" the spouse or partner.</summary>
    public bool? MovedElsewhere { get; init; }

    public bool? PartnerLeftService { get; init; }

    public bool? OutsideLaborMarket { get; init; }

    public bool? StayedAsLongAsReasonable { get; init; }

    internal override IReadOnlyList<Finding> Limbs(Inquiry ask) =>
    [
        ask.Yes(Partner, SpouseOrDomesticPartner),
        ask.OneOf(
            "PartnersEmployment",
            "(b)(iii)(A)",
            ask.Yes(Employment, ForTheirEmployment),
            ask.Each(
                "MilitaryTransfer",
                "WAC 192-150-110",
                ask.Yes(Orders, MilitaryOrders), ask.No(Elsewhere, MovedElsewhere), ask.No(Discharged, PartnerLeftService))),
        ask.Yes(Outside, OutsideLaborMarket),
        ask.Yes(Stayed, StayedAsLongAsReasonable),
    ];
}
