namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>
/// What is enough in a disaster or a week of a public health emergency: later work, work from home or where one is (RCW 50.20.010(4), (5); WAC
/// 192-170-010(5) to (7)). As read on 2026-11-23.
/// </summary>
internal static class AvailableInEmergency
{
    private static readonly Conclusion InDisaster = new(
        "Disaster",
        "WAC 192-170-010(7)",
        new(
            "After a disaster, your availability for later or local work is enough.",
            "Después de un desastre, basta con su disponibilidad para un trabajo posterior o local."),
        new(
            "After a disaster, you were available neither for later nor for local work.",
            "Después de un desastre, usted no estaba disponible para un trabajo posterior ni local."),
        new(
            "Whether you were available for later or local work is open.",
            "No se sabe todavía si usted estaba disponible para un trabajo posterior o local."));

    private static readonly Conclusion InQuarantine = new(
        "HealthWorkerInQuarantine",
        "RCW 50.20.010(5)",
        new(
            "As a health care worker in quarantine, your availability is enough.",
            "Como trabajador de salud en cuarentena, su disponibilidad es suficiente."),
        new(
            "The conditions for a health care worker in quarantine are not met.",
            "No se cumplen las condiciones para un trabajador de salud en cuarentena."),
        new("Whether your availability in quarantine is enough is open.", "No se sabe todavía si su disponibilidad en cuarentena es suficiente."));

    private static readonly Conclusion AtHigherRisk = new(
        "HigherRisk",
        "RCW 50.20.010(4)",
        new(
            "At higher risk in a public health emergency, looking for work from home is enough.",
            "Con mayor riesgo en una emergencia de salud pública, basta con buscar trabajo desde casa."),
        new("The conditions for looking only for work from home are not met.", "No se cumplen las condiciones para buscar solo trabajo desde casa."),
        new("Whether looking only for work from home is enough is open.", "No se sabe todavía si basta con buscar solo trabajo desde casa."));

    private static readonly Conclusion Risk = new(
        "RiskShown",
        "RCW 50.20.010(4)(b)",
        new("You or a person in your home is at higher risk.", "Usted o una persona de su hogar tiene mayor riesgo."),
        new("No higher risk in your home is shown.", "No se muestra un mayor riesgo en su hogar."),
        new("Whether somebody in your home is at higher risk is open.", "No se sabe todavía si alguien de su hogar tiene mayor riesgo."));

    private static readonly Limb Later = Of(nameof(DisasterFacts.AvailableAfterDisaster), "WAC 192-170-010(7)(a)(i)",
        "work that begins after the disaster", "un trabajo que empiece después del desastre");
    private static readonly Limb Local = Of(nameof(DisasterFacts.AvailableWhereNow), "WAC 192-170-010(7)(a)(ii)",
        "work that can be done from where you are", "un trabajo que se pueda hacer desde donde está");
    private static readonly Limb Quarantine = Of(
        nameof(HealthEmergencyFacts.AvailableLaterOrFromHome), "WAC 192-170-010(5)(a)", "work after the quarantine or from home",
            "un trabajo después de la cuarentena o desde casa");

    private static readonly Limb FromHome = Of(nameof(HealthEmergencyFacts.SeeksWorkFromHome), "RCW 50.20.010(4)(a)",
        "suitable work from home, and looking for it", "un trabajo adecuado desde casa, y lo buscaba");

    private static readonly Limb Declared = new(
        nameof(HealthEmergencyFacts.DeclaredInWeek),
        "WAC 192-170-010(6)(c)",
        new(
            "A public health emergency was declared on at least one day of the week.",
            "Hubo una emergencia de salud pública declarada al menos un día de la semana."),
        new("No public health emergency was declared in the week.", "No hubo una emergencia de salud pública declarada en la semana."),
        new(Party.Staff, new(
            "Was a public health emergency declared on a day of this week?",
            "¿Hubo una emergencia de salud pública declarada algún día de esta semana?")));

    private static readonly Limb ByAge = new(
        nameof(HealthEmergencyFacts.HigherRiskByAge),
        "RCW 50.20.010(4)(b)(i)",
        new("You or a person in your home is of an age at higher risk.", "Usted o una persona de su hogar tiene una edad de mayor riesgo."),
        new("Nobody in your home is of an age at higher risk.", "Nadie en su hogar tiene una edad de mayor riesgo."),
        new(Party.Claimant, new(
            "Are you or a person in your home of an age at higher risk?",
            "¿Tiene usted o una persona de su hogar una edad de mayor riesgo?")));

    private static readonly Limb ByCondition = new(
        nameof(HealthEmergencyFacts.HigherRiskByVerifiedCondition),
        "RCW 50.20.010(4)(b)(ii)",
        new("A condition at higher risk is verified.", "Una condición de mayor riesgo está verificada."),
        new("No condition at higher risk is verified.", "Ninguna condición de mayor riesgo está verificada."),
        new(Party.Claimant, new(
            "Can a health care provider verify a condition at higher risk?",
            "¿Puede un proveedor de salud verificar una condición de mayor riesgo?")));

    public static IEnumerable<Finding> Grounds(AvailabilityFacts facts)
    {
        if (facts.Disaster is { } disaster)
            yield return Finding.Any(InDisaster, Later.On(disaster.AvailableAfterDisaster), Local.On(disaster.AvailableWhereNow));
        if (facts.HealthEmergency is { } emergency)
            yield return InHealthEmergency(emergency);
    }

    private static Finding InHealthEmergency(HealthEmergencyFacts facts) => facts.HealthWorkerInQuarantine
        ? Finding.All(InQuarantine, Declared.On(facts.DeclaredInWeek), Quarantine.On(facts.AvailableLaterOrFromHome))
        : Finding.All(
            AtHigherRisk,
            Declared.On(facts.DeclaredInWeek),
            FromHome.On(facts.SeeksWorkFromHome),
            Finding.Any(Risk, ByAge.On(facts.HigherRiskByAge), ByCondition.On(facts.HigherRiskByVerifiedCondition)));

    private static Limb Of(string fact, string cite, string en, string es) => new(
        fact,
        cite,
        new($"You were available for {en}.", $"Usted estaba disponible para {es}."),
        new($"You were not available for {en}.", $"Usted no estaba disponible para {es}."),
        new(Party.Claimant, new($"In this week, were you available for {en}?", $"En esta semana, ¿estaba usted disponible para {es}?")));
}
