namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>
/// Left "during a public health emergency" because the claimant, or somebody in the home, "is at higher risk of severe illness or death", and the
/// work could not be done from home (RCW 50.20.050(2)(b)(xii); WAC 192-150-155). As read on 2026-11-23.
/// </summary>
/// <remarks>Not decided here: how a condition was verified before the rule of July 3, 2022; its certification is asked for at all times.</remarks>
public sealed record HealthEmergency : AssertedReason
{
    private static readonly Limb Active = ClaimantShows.That(
        nameof(EmergencyActive), "(b)(xii)",
        new("You left during a public health emergency.", "Usted se fue durante una emergencia de salud pública."),
        new("You did not leave during a public health emergency.", "Usted no se fue durante una emergencia de salud pública."),
        new("Did you leave during a declared public health emergency?", "¿Se fue usted durante una emergencia de salud pública declarada?"));

    private static readonly Limb Home = ClaimantShows.That(
        nameof(CouldWorkFromHome), "(b)(xii)(A)",
        new("You could do your work from home.", "Usted podía hacer su trabajo desde su casa."),
        new("You could not do your work from home.", "Usted no podía hacer su trabajo desde su casa."),
        new("Could you do your work for this employer from home?", "¿Podía usted hacer su trabajo para este empleador desde su casa?"));

    private static readonly Limb Able = ClaimantShows.That(
        nameof(AbleToWorkFromHome), "(b)(xii)(B)",
        new("You can do, take and seek suitable work from home.", "Usted puede hacer, aceptar y buscar un trabajo adecuado desde su casa."),
        new("You cannot do, take or seek suitable work from home.", "Usted no puede hacer, aceptar o buscar un trabajo adecuado desde su casa."),
        new("Can you do, take and actively seek suitable work from home?",
            "¿Puede usted hacer, aceptar y buscar activamente un trabajo adecuado desde su casa?"));

    private static readonly Limb Resident = ClaimantShows.That(
        nameof(SelfOrResident), "(b)(xii)(C)",
        new("The person at higher risk is you, or somebody who lives with you.",
            "La persona con mayor riesgo es usted, o alguien que vive con usted."),
        new("The person at higher risk is not you, and does not live with you.", "La persona con mayor riesgo no es usted, ni vive con usted."),
        new("Is the person at higher risk you, or somebody who lives with you?",
            "¿La persona con mayor riesgo es usted, o alguien que vive con usted?"));

    private static readonly Limb Age = ClaimantShows.That(
        nameof(InRiskAge), "(b)(xii)(C)(I)",
        new("Health authorities count that person's age as a high risk.",
            "Las autoridades de salud consideran de alto riesgo la edad de esa persona."),
        new("Health authorities do not count that person's age as a high risk.",
            "Las autoridades de salud no consideran de alto riesgo la edad de esa persona."),
        new("Do health authorities count that person's age as a high risk for this disease?",
            "¿Consideran las autoridades de salud de alto riesgo la edad de esa persona para esta enfermedad?"));

    private static readonly Limb Condition = ClaimantShows.That(
        nameof(RiskCondition), "(b)(xii)(C)(II)",
        new("That person has a condition that health authorities count as a risk.",
            "Esa persona tiene una condición que las autoridades de salud consideran un riesgo."),
        new("That person has no condition that health authorities count as a risk.",
            "Esa persona no tiene una condición que las autoridades de salud consideren un riesgo."),
        new("Does that person have a condition that health authorities count as a risk for this disease?",
            "¿Tiene esa persona una condición que las autoridades de salud consideran un riesgo para esta enfermedad?"));

    private static readonly Limb Certified = ClaimantShows.That(
        nameof(ConditionCertified), "WAC 192-150-155(1)",
        new("A health care provider has certified the condition.", "Un proveedor de salud certificó la condición."),
        new("No health care provider has certified the condition.", "Ningún proveedor de salud certificó la condición."),
        new("Has a health care provider certified the condition?",
            "¿Certificó la condición un proveedor de salud?"));

    /// <summary>On the day of the separation.</summary>
    public bool? EmergencyActive { get; init; }

    public bool? CouldWorkFromHome { get; init; }

    /// <summary>"Able to perform, available to perform, and can actively seek suitable work" from home.</summary>
    public bool? AbleToWorkFromHome { get; init; }

    public bool? SelfOrResident { get; init; }

    /// <summary>By the federal centers for disease control and prevention, the department of health, or the like of another state.</summary>
    public bool? InRiskAge { get; init; }

    public bool? RiskCondition { get; init; }

    public bool? ConditionCertified { get; init; }

    internal override IReadOnlyList<Finding> Limbs(Inquiry ask) =>
    [
        ask.Yes(Active, EmergencyActive),
        ask.No(Home, CouldWorkFromHome),
        ask.Yes(Able, AbleToWorkFromHome),
        ask.Yes(Resident, SelfOrResident),
        ask.OneOf(
            "HigherRisk",
            "(b)(xii)(C)",
            ask.Yes(Age, InRiskAge),
            ask.Each("VerifiedCondition", "(b)(xii)(C)(II)", ask.Yes(Condition, RiskCondition), ask.Yes(Certified, ConditionCertified))),
    ];
}
