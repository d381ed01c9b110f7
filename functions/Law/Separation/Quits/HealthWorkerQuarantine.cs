namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>
/// Left a health care facility "for the period of quarantine" in a public health emergency; claims from July 4, 2021 (RCW 50.20.050(3);
/// WAC 192-150-165). As read on 2026-11-23.
/// </summary>
public sealed record HealthWorkerQuarantine : AssertedReason
{
    // "With respect to claims that occur on or after July 4, 2021."
    private static readonly InForce Claims = new(new(2021, 7, 4));

    private static readonly Question WhichClaim = new(Party.Staff, new("On which day did the claim begin?", "¿Qué día comenzó la solicitud?"));

    private static readonly Limb Active = ClaimantShows.That(
        nameof(EmergencyActive), "WAC 192-150-165",
        new("You left on a day of a public health emergency.", "Usted se fue un día de una emergencia de salud pública."),
        new("You did not leave on a day of a public health emergency.", "Usted no se fue un día de una emergencia de salud pública."),
        new("Did you leave on a day of a declared public health emergency?", "¿Se fue usted un día de una emergencia de salud pública declarada?"));

    private static readonly Limb Facility = ClaimantShows.That(
        nameof(AtHealthFacility), "RCW 50.20.050(3)",
        new("You worked at a health care facility.", "Usted trabajaba en un centro de salud."),
        new("You did not work at a health care facility.", "Usted no trabajaba en un centro de salud."),
        new("Did you work at a health care facility?", "¿Trabajaba usted en un centro de salud?"));

    private static readonly Limb Care = ClaimantShows.That(
        nameof(DirectlyDeliveredCare), "RCW 50.20.050(3)",
        new("You were directly involved in giving health services.", "Usted participaba directamente en dar servicios de salud."),
        new("You were not directly involved in giving health services.", "Usted no participaba directamente en dar servicios de salud."),
        new("Were you directly involved in giving health services?", "¿Participaba usted directamente en dar servicios de salud?"));

    private static readonly Limb Exposed = ClaimantShows.That(
        nameof(ExposedOrInfected), "RCW 50.20.050(3)",
        new("You were exposed to the disease, or had it.", "Usted estuvo expuesto a la enfermedad, o la tuvo."),
        new("You were not exposed to the disease, and did not have it.", "Usted no estuvo expuesto a la enfermedad, ni la tuvo."),
        new("Were you exposed to the disease of the emergency, or did you have it?",
            "¿Estuvo usted expuesto a la enfermedad de la emergencia, o la tuvo?"));

    private static readonly Limb Guided = ClaimantShows.That(
        nameof(QuarantineGuided), "RCW 50.20.050(3)",
        new("You left for a quarantine that health authorities advised or directed.",
            "Usted se fue por una cuarentena que las autoridades de salud recomendaron u ordenaron."),
        new("No health authority advised or directed the quarantine.", "Ninguna autoridad de salud recomendó ni ordenó la cuarentena."),
        new("Did you leave for a quarantine that health authorities advised or directed?",
            "¿Se fue usted por una cuarentena que las autoridades de salud recomendaron u ordenaron?"));

    /// <summary>On the day of the separation.</summary>
    public bool? EmergencyActive { get; init; }

    /// <summary>As RCW 9A.50.010 defines.</summary>
    public bool? AtHealthFacility { get; init; }

    public bool? DirectlyDeliveredCare { get; init; }

    public bool? ExposedOrInfected { get; init; }

    /// <summary>By the federal centers for disease control and prevention, or the state or local health jurisdiction.</summary>
    public bool? QuarantineGuided { get; init; }

    internal override IReadOnlyList<Finding> Limbs(Inquiry ask) =>
    [
        Claim(ask with { Path = "" }),
        ask.Yes(Active, EmergencyActive),
        ask.Yes(Facility, AtHealthFacility),
        ask.Yes(Care, DirectlyDeliveredCare),
        ask.Yes(Exposed, ExposedOrInfected),
        ask.Yes(Guided, QuarantineGuided),
    ];

    private static Finding Claim(Inquiry ask) => ask.ClaimEffective is { } effective
        ? ask.Settled(Claims.On(effective), "RCW 50.20.050(3)", [nameof(QuitFacts.ClaimEffective)], () => new(
            $"Your claim began on {English.Day(effective)}. The law accepts this for claims from {English.Day(Claims.From)}.",
            $"Su solicitud comenzó el {Spanish.Day(effective)}. La ley acepta esto para solicitudes desde el {Spanish.Day(Claims.From)}."))
        : ask.Missing(nameof(QuitFacts.ClaimEffective), "RCW 50.20.050(3)", WhichClaim);
}
