namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>
/// Wages earned, and a week claimed, with a right to work in the United States (RCW 50.20.098). A doubt never denies: only "a preponderance of
/// the evidence" does (3), which a person finds. As read on 2026-11-23.
/// </summary>
/// <remarks>
/// Not decided here: which wages of a base year fall away when only some were earned without authorization; training benefits, which need a
/// verification first (RCW 50.20.099(1)).
/// </remarks>
internal static class WorkAuthorization
{
    private static readonly Conclusion Concluded = new(
        nameof(WorkAuthorization),
        "RCW 50.20.098",
        new(
            "You had the right to work when you earned your wages and in this week.",
            "Usted tenía derecho a trabajar cuando ganó su salario y en esta semana."),
        new(
            "Most of the evidence shows that you had no right to work when you earned your wages or in this week.",
            "La mayor parte de las pruebas muestra que usted no tenía derecho a trabajar cuando ganó su salario o en esta semana."),
        new(
            "Your right to work is not settled yet. Nothing is denied for that.",
            "Su derecho a trabajar no está resuelto todavía. No se niega nada por eso."));

    private static readonly Limb Earned = new(
        nameof(WorkAuthorizationFacts.AuthorizedWhenEarned),
        "RCW 50.20.098(1)",
        new("You were authorized to work when you earned your wages.", "Usted tenía autorización para trabajar cuando ganó su salario."),
        new(
            "There is a doubt whether you were authorized to work when you earned your wages.",
            "Hay una duda sobre si usted tenía autorización para trabajar cuando ganó su salario."),
        new(Party.Claimant, new(
            "Were you legally authorized to work in the United States when you earned your wages?",
            "¿Tenía usted autorización legal para trabajar en los Estados Unidos cuando ganó su salario?")));

    private static readonly Limb InWeek = new(
        nameof(WorkAuthorizationFacts.AuthorizedInWeek),
        "RCW 50.20.010(1)(c)",
        new("You were authorized to work in this week.", "Usted tenía autorización para trabajar en esta semana."),
        new(
            "There is a doubt whether you were authorized to work in this week.",
            "Hay una duda sobre si usted tenía autorización para trabajar en esta semana."),
        new(Party.Claimant, new(
            "Were you legally authorized to work in the United States in this week?",
            "¿Tenía usted autorización legal para trabajar en los Estados Unidos en esta semana?")));

    private static readonly Limb Against = new(
        nameof(WorkAuthorizationFacts.PreponderanceAgainst),
        "RCW 50.20.098(3)",
        new("Most of the evidence is against a right to work.", "La mayor parte de las pruebas está en contra de un derecho a trabajar."),
        new("Most of the evidence is not against a right to work.", "La mayor parte de las pruebas no está en contra de un derecho a trabajar."),
        new(Party.Staff, new(
            "Does a preponderance of the evidence show that there was no right to work?",
            "¿Muestra la mayor parte de las pruebas que no había derecho a trabajar?")));

    public static Finding? For(WeekEligibilityFacts facts, LawEdition law)
    {
        if (facts.WorkAuthorization is not { } right)
            return null;
        if (right.Status == WorkStatus.Citizen)
            return Concluded.On(true, [RightToWork.ByStatus(facts.Week, right, law)]);
        Finding[] limbs =
        [
            RightToWork.ByStatus(facts.Week, right, law),
            Earned.On(right.AuthorizedWhenEarned),
            InWeek.On(right.AuthorizedInWeek),
            RightToWork.Verified(right),
        ];
        return limbs.All(limb => limb.Met)
            ? Concluded.On(true, limbs)
            : Concluded.On(Weighed(limbs, right), [.. limbs, Against.Not(right.PreponderanceAgainst)]);
    }

    /// <summary>
    /// "When you have provided reasonable evidence of authorization to work … but the department is paying benefits pending verification" (WAC
    /// 192-100-070(1)(b)).
    /// </summary>
    public static bool OnlyVerificationOpen(Finding condition, WeekEligibilityFacts facts) =>
        condition.Rule == nameof(WorkAuthorization)
        && facts.WorkAuthorization is { FederalVerification: Verification.Pending, Document: not null }
        && condition.Limbs.Where(limb => !limb.Met).All(limb =>
            limb.Rule is nameof(WorkAuthorizationFacts.FederalVerification) or nameof(WorkAuthorizationFacts.PreponderanceAgainst));

    /// <summary>Against only by the preponderance; for, when it was weighed and is not against, and nothing is missing.</summary>
    private static bool? Weighed(IReadOnlyList<Finding> limbs, WorkAuthorizationFacts right) => right.PreponderanceAgainst switch
    {
        true => false,
        false when !limbs.Any(limb => limb.Open) => true,
        _ => null,
    };
}
