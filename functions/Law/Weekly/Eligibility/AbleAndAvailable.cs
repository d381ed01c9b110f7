namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>
/// "Able to work, and … available for work" (RCW 50.20.010(1)(c); WAC 192-170-010), or what the law takes in its place. As read on 2026-11-23.
/// </summary>
/// <remarks>
/// Not decided here: the hours of availability (WAC 192-170-020); days in which a person is paid for an injury at work (RCW 50.20.085); being in
/// jail, on which WAC 192-170-090 says nothing for a week: one who cannot report for work is not available.
/// </remarks>
internal static class AbleAndAvailable
{
    private static readonly Conclusion Concluded = new(
        nameof(AbleAndAvailable),
        "RCW 50.20.010(1)(c)",
        new(
            "You were able to work and available for it, or the law did not ask it.",
            "Usted podía trabajar y estaba disponible, o la ley no lo pedía."),
        new("You were not able to work and available for it.", "Usted no podía trabajar o no estaba disponible."),
        new("Whether you were able to work and available for it is open.", "No se sabe todavía si usted podía trabajar y estaba disponible."));

    private static readonly Conclusion InGeneral = new(
        "Availability",
        "WAC 192-170-010(1)",
        new("You meet the general conditions of availability.", "Usted cumple las condiciones generales de disponibilidad."),
        new("You do not meet the general conditions of availability.", "Usted no cumple las condiciones generales de disponibilidad."),
        new(
            "Whether you meet the general conditions of availability is open.",
            "No se sabe todavía si usted cumple las condiciones generales de disponibilidad."));

    private static readonly Limb Able = new(
        nameof(AvailabilityFacts.AbleToWork),
        "RCW 50.20.010(1)(c)",
        new("You were able to work.", "Usted podía trabajar."),
        new("You were not able to work.", "Usted no podía trabajar."),
        new(Party.Claimant, new("Were you able to work in this week?", "¿Podía usted trabajar en esta semana?")));

    private static readonly Limb Reports = new(
        nameof(AvailabilityFacts.CanReportForWork),
        "WAC 192-170-010(1)(b)",
        new("You were able to accept and report for suitable work.", "Usted podía aceptar un trabajo adecuado y presentarse a él."),
        new("You were not able to accept and report for suitable work.", "Usted no podía aceptar un trabajo adecuado y presentarse a él."),
        new(Party.Claimant, new(
            "Could you have accepted and reported for any suitable work in this week?",
            "¿Podía usted aceptar cualquier trabajo adecuado y presentarse a él en esta semana?")));

    private static readonly Limb Limits = new(
        nameof(AvailabilityFacts.ConditionsLimitReturn),
        "WAC 192-170-010(1)(c)",
        new("Your conditions limit your return to work substantially.", "Sus condiciones limitan de manera sustancial su regreso al trabajo."),
        new(
            "You set no conditions that limit your return to work substantially.",
            "Usted no pone condiciones que limiten de manera sustancial su regreso al trabajo."),
        new(Party.Claimant, new(
            "Which conditions do you set on the work that you would accept?",
            "¿Qué condiciones pone usted al trabajo que aceptaría?")));

    public static Finding? For(WeekEligibilityFacts facts, LawEdition law) =>
        Presumption.Raised(facts.Availability, facts, Unanswered.Availability) is not { } availability
            ? null
            : Presumption.Settle(
                Finding.Any(Concluded, [.. Instead(facts, law), .. AvailableInEmergency.Grounds(availability), General(availability)]),
                facts,
                Unanswered.Availability);

    /// <summary>What is shown in place of availability, and so of its hours too; null when they are asked for.</summary>
    public static Finding? InItsPlace(WeekEligibilityFacts? facts, LawEdition law)
    {
        if (facts is null)
            return null;
        var emergency = facts.Availability is { } raised ? AvailableInEmergency.Grounds(raised) : [];
        return Instead(facts, law).Concat(emergency).FirstOrDefault(ground => ground.Met);
    }

    /// <summary>What the law takes in place of availability.</summary>
    private static IReadOnlyList<Finding> Instead(WeekEligibilityFacts facts, LawEdition law) =>
    [
        .. Standing.InTraining(facts),
        .. Standing.SelfEmployed(facts, law),
        .. Standing.Apprentice(facts, "WAC 192-170-010(2)"),
        .. Standing.Juror(facts, "RCW 50.20.117"),
        .. Standing.InTradeTraining(facts),
        .. Standing.AtWorkshop(facts),
    ];

    private static Finding General(AvailabilityFacts facts) => Finding.All(
        InGeneral,
        [
            Able.On(facts.AbleToWork),
            .. WorkAccepted.Limbs(facts),
            Reports.On(facts.CanReportForWork),
            Limits.Not(facts.ConditionsLimitReturn),
            LaborMarket.For(facts),
            .. facts.Abroad is { } abroad ? new[] { LaborMarket.Abroad(abroad) } : [],
        ]);
}
