namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>
/// Left "to relocate in order to follow a minor child who moved outside of the claimant's labor market" (RCW 50.20.050(2)(b)(xiii)). No rule was
/// seen. As read on 2026-11-23.
/// </summary>
public sealed record MinorChildMove : AssertedReason
{
    private static readonly Limb Followed = ClaimantShows.That(
        nameof(FollowedChild), "(b)(xiii)(A)",
        new("You moved to follow a minor child.", "Usted se mudó para seguir a un hijo menor de edad."),
        new("You did not move to follow a minor child.", "Usted no se mudó para seguir a un hijo menor de edad."),
        new("Did you move to follow a child under 18?", "¿Se mudó usted para seguir a un hijo menor de 18 años?"));

    private static readonly Limb Outside = ClaimantShows.That(
        nameof(OutsideLaborMarket), "(b)(xiii)(A)",
        new("The child moved outside the area where you could go on working.",
            "El menor se mudó fuera de la zona donde usted podía seguir trabajando."),
        new("The child stayed inside the area where you could go on working.",
            "El menor siguió dentro de la zona donde usted podía seguir trabajando."),
        new("Did the child move outside the labor market where you worked?", "¿Se mudó el menor fuera del mercado laboral donde usted trabajaba?"));

    private static readonly Limb Stayed = ClaimantShows.That(
        nameof(StayedAsLongAsReasonable), "(b)(xiii)(B)",
        new("You stayed in your job for as long as was reasonable before the move.",
            "Usted siguió en su trabajo el tiempo que era razonable antes de la mudanza."),
        new("You left your job earlier than the move reasonably asked.", "Usted dejó su trabajo antes de lo que la mudanza razonablemente pedía."),
        new("Did you stay in your job for as long as was reasonable before the move?",
            "¿Siguió usted en su trabajo el tiempo que era razonable antes de la mudanza?"));

    private static readonly Limb Rights = ClaimantShows.That(
        nameof(ParentalRights), "(b)(xiii)(C)",
        new("You had parental rights over the child when the job ended.",
            "Usted tenía derechos de padre o madre sobre el menor cuando terminó el trabajo."),
        new("You had no parental rights over the child when the job ended.",
            "Usted no tenía derechos de padre o madre sobre el menor cuando terminó el trabajo."),
        new("Did you have parental rights over the child when the job ended?",
            "¿Tenía usted derechos de padre o madre sobre el menor cuando terminó el trabajo?"));

    public bool? FollowedChild { get; init; }

    public bool? OutsideLaborMarket { get; init; }

    public bool? StayedAsLongAsReasonable { get; init; }

    /// <summary>"At the time of the job separation."</summary>
    public bool? ParentalRights { get; init; }

    internal override IReadOnlyList<Finding> Limbs(Inquiry ask) =>
    [
        ask.Yes(Followed, FollowedChild),
        ask.Yes(Outside, OutsideLaborMarket),
        ask.Yes(Stayed, StayedAsLongAsReasonable),
        ask.Yes(Rights, ParentalRights),
    ];
}
