namespace BenefitsFlow.Law.Separation.Discharges;

/// <summary>
/// Leave of a health care worker for quarantine in a public health emergency, active on the day of leaving: not misconduct
/// (RCW 50.04.294(3)(d); WAC 192-150-235). As read on 2026-11-23.
/// </summary>
public sealed record QuarantineLeave
{
    private static readonly Limb PublicHealthEmergencyLimb = new(
        "QuarantineLeave.PublicHealthEmergency", "RCW 50.04.294(3)(d)(i)",
        new("The disease was the subject of a public health emergency.", "La enfermedad era objeto de una emergencia de salud pública."),
        new("The disease was not the subject of a public health emergency.", "La enfermedad no era objeto de una emergencia de salud pública."),
        new(Party.Staff, new("Was the disease the subject of a public health emergency then?",
            "¿Era la enfermedad objeto de una emergencia de salud pública entonces?")));

    private static readonly Limb HealthFacilityLimb = new(
        "QuarantineLeave.HealthFacility", "RCW 50.04.294(3)(d)(ii)",
        new("You worked at a health care facility.", "Usted trabajaba en un centro de salud."),
        new("You did not work at a health care facility.", "Usted no trabajaba en un centro de salud."),
        new(Party.Claimant, new("Was the work at a health care facility?", "¿Era el trabajo en un centro de salud?")));

    private static readonly Limb DirectCareLimb = new(
        "QuarantineLeave.DirectCare", "RCW 50.04.294(3)(d)(ii)",
        new("You were directly involved in the delivery of health services.", "Usted participaba directamente en la atención de salud."),
        new("You were not directly involved in the delivery of health services.", "Usted no participaba directamente en la atención de salud."),
        new(Party.Claimant, new("Was the worker directly involved in the delivery of health services?",
            "¿Participaba la persona directamente en la atención de salud?")));

    private static readonly Limb QuarantineGuidedLimb = new(
        "QuarantineLeave.QuarantineGuided", "RCW 50.04.294(3)(d)(i)",
        new("You left for the quarantine that the health authorities recommend or direct.",
            "Usted se ausentó por la cuarentena que las autoridades de salud recomiendan u ordenan."),
        new("You did not leave for a quarantine that the health authorities recommend or direct.",
            "Usted no se ausentó por una cuarentena que las autoridades de salud recomienden u ordenen."),
        new(Party.Claimant, new("Was the leave for the quarantine that the health authorities recommend or direct?",
            "¿Fue la ausencia por la cuarentena que las autoridades de salud recomiendan u ordenan?")));

    private static readonly Conclusion Concluded = new(
        nameof(QuarantineLeave), "RCW 50.04.294(3)(d)",
        new("You left for a quarantine as a health care worker. That is not misconduct.",
            "Usted se ausentó por una cuarentena como trabajador de la salud. Eso no es mala conducta."),
        new("This was not the quarantine leave of a health care worker.", "Esta no fue la ausencia por cuarentena de un trabajador de la salud."),
        new("Whether this was the quarantine leave of a health care worker is open.",
            "No se sabe todavía si esta fue la ausencia por cuarentena de un trabajador de la salud."));

    /// <summary>True when a public health emergency was declared for that disease.</summary>
    public bool? PublicHealthEmergency { get; init; }

    /// <summary>True when the work was at a health care facility (RCW 9A.50.010).</summary>
    public bool? HealthFacility { get; init; }

    /// <summary>True when the worker was directly involved in the delivery of health services.</summary>
    public bool? DirectCare { get; init; }

    /// <summary>
    /// True when the leave was for the quarantine after exposure or infection, as federal guidance or health authorities direct.
    /// </summary>
    public bool? QuarantineGuided { get; init; }

    internal Finding Find() => Finding.All(
        Concluded,
        PublicHealthEmergencyLimb.On(PublicHealthEmergency),
        HealthFacilityLimb.On(HealthFacility),
        DirectCareLimb.On(DirectCare),
        QuarantineGuidedLimb.On(QuarantineGuided));
}
