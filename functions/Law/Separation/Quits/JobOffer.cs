namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>
/// Left "to accept a bona fide offer of bona fide work" (RCW 50.20.050(1)(b)(i), (2)(b)(i); WAC 192-150-050). As read on 2026-11-23.
/// </summary>
/// <remarks>Not decided here: whether the new work was a sham, which is weighed when a disqualification is worked off.</remarks>
public sealed record JobOffer : AssertedReason
{
    private static readonly Limb Definite = ClaimantShows.That(
        nameof(DefiniteBeforeLeaving), "WAC 192-150-050(1)",
        new("You had a definite offer of a job before you left.", "Usted tenía una oferta definitiva de trabajo antes de irse."),
        new("You had no definite offer of a job before you left.", "Usted no tenía una oferta definitiva de trabajo antes de irse."),
        new("Did you have a definite offer of a job before you left?", "¿Tenía usted una oferta definitiva de trabajo antes de irse?"));

    private static readonly Limb Authority = ClaimantShows.That(
        nameof(OfferedWithAuthority), "WAC 192-150-050(2)",
        new("You had good reason to believe that the person who made the offer could hire you.",
            "Usted tenía razones para creer que quien hizo la oferta podía contratarle."),
        new("You had no good reason to believe that the person who made the offer could hire you.",
            "Usted no tenía razones para creer que quien hizo la oferta podía contratarle."),
        new("Did you have good reason to believe that the person who made the offer could hire you?",
            "¿Tenía usted razones para creer que quien hizo la oferta podía contratarle?"));

    private static readonly Limb Agreed = ClaimantShows.That(
        nameof(StartAndTermsAgreed), "WAC 192-150-050(3)",
        new("You and the new employer had agreed on a starting date and on the terms.",
            "Usted y el nuevo empleador habían acordado una fecha de inicio y las condiciones."),
        new("You and the new employer had not agreed on a starting date and on the terms.",
            "Usted y el nuevo empleador no habían acordado una fecha de inicio y las condiciones."),
        new("Had you and the new employer agreed on a starting date and on the terms?",
            "¿Habían acordado usted y el nuevo empleador una fecha de inicio y las condiciones?"));

    private static readonly Limb Stayed = ClaimantShows.That(
        nameof(StayedAsLongAsReasonable), "WAC 192-150-050(4)",
        new("You stayed in your old job for as long as was reasonable.", "Usted siguió en su trabajo anterior el tiempo que era razonable."),
        new("You left your old job earlier than you reasonably had to.", "Usted dejó su trabajo anterior antes de lo razonablemente necesario."),
        new(
            "Did you stay in your old job for as long as was reasonable to be ready for the new one?",
            "¿Siguió usted en su trabajo anterior el tiempo que era razonable para estar listo para el nuevo?"));

    private static readonly Limb Covered = ClaimantShows.That(
        nameof(NewJobCovered), "WAC 192-150-050(5)",
        new("The new job is covered by unemployment insurance.", "El nuevo trabajo está cubierto por el seguro de desempleo."),
        new("The new job is not covered by unemployment insurance.", "El nuevo trabajo no está cubierto por el seguro de desempleo."),
        new(
            "Is the new job covered by the unemployment insurance of Washington, another state or the federal government?",
            "¿Está cubierto el nuevo trabajo por el seguro de desempleo de Washington, de otro estado o del gobierno federal?"));

    /// <summary>"Prior to leaving work, you received a definite offer."</summary>
    public bool? DefiniteBeforeLeaving { get; init; }

    /// <summary>There was "a reasonable basis for believing" that who made it had the authority.</summary>
    public bool? OfferedWithAuthority { get; init; }

    /// <summary>"A specific starting date and the terms and conditions" were agreed.</summary>
    public bool? StartAndTermsAgreed { get; init; }

    /// <summary>In the old job, given what it took to start at the new one.</summary>
    public bool? StayedAsLongAsReasonable { get; init; }

    /// <summary>By Title 50 RCW, or the law of another state or the federal government.</summary>
    public bool? NewJobCovered { get; init; }

    internal override IReadOnlyList<Finding> Limbs(Inquiry ask) =>
    [
        ask.Yes(Definite, DefiniteBeforeLeaving),
        ask.Yes(Authority, OfferedWithAuthority),
        ask.Yes(Agreed, StartAndTermsAgreed),
        ask.Yes(Stayed, StayedAsLongAsReasonable),
        ask.Yes(Covered, NewJobCovered),
    ];
}
