namespace BenefitsFlow.Law.Weekly.SharedWork;

/// <summary>What a shared work plan has to say, certify or promise (RCW 50.60.030; WAC 192-250-020). As read on 2026-11-23.</summary>
internal static class SharedWorkCriteria
{
    private static readonly Limb Names = Shown(
        nameof(SharedWorkPlanFacts.NamesEmployees),
        2,
        "the plan names each affected employee with Social Security number",
        "el plan nombra a cada empleado afectado con su número de Seguro Social");

    private static readonly Limb Health = Shown(
        nameof(SharedWorkPlanFacts.KeepsHealthBenefits),
        4,
        "health benefits are certified to go on as before",
        "se certifica que los beneficios de salud siguen como antes");

    private static readonly Limb Retirement = Shown(
        nameof(SharedWorkPlanFacts.KeepsRetirement),
        5,
        "retirement benefits are certified to go on as before",
        "se certifica que los beneficios de jubilación siguen como antes");

    private static readonly Limb Leave = Shown(
        nameof(SharedWorkPlanFacts.KeepsLeave),
        6,
        "paid leave is certified to go on as before",
        "se certifica que la licencia pagada sigue como antes");

    private static readonly Limb Layoffs = Shown(
        nameof(SharedWorkPlanFacts.InPlaceOfLayoffs), 7, "the reduction stands in for layoffs", "la reducción reemplaza despidos");

    private static readonly Limb Unions = Shown(
        nameof(SharedWorkPlanFacts.UnionsApprove), 8, "each union concerned approved in writing", "cada sindicato afectado aprobó por escrito");

    private static readonly Limb OffSeason = Shown(
        nameof(SharedWorkPlanFacts.SubsidizesOffSeason),
        9,
        "the plan subsidizes a seasonal employer in the off season",
        "el plan subsidia a un empleador de temporada fuera de temporada");

    private static readonly Limb Reports = Shown(
        nameof(SharedWorkPlanFacts.AgreesToReport),
        10,
        "the employer agrees to report and to open its records",
        "el empleador acepta informar y abrir sus registros");

    private static readonly Limb Estimate = Shown(
        nameof(SharedWorkPlanFacts.EstimatesLayoffs),
        11,
        "the plan estimates the layoffs without it",
        "el plan estima los despidos que habría sin él");

    private static readonly Limb Notice = Shown(
        nameof(SharedWorkPlanFacts.PlansNotice),
        12,
        "the plan gives advance notice, or says why it cannot",
        "el plan da aviso previo, o dice por qué no puede");

    private static readonly Limb Law = Shown(
        nameof(SharedWorkPlanFacts.AttestsToLaw),
        13,
        "the employer attests that it is consistent with its duties under the law",
        "el empleador declara que cumple con sus deberes legales");

    private static readonly Limb Complete = Shown(
        nameof(SharedWorkPlanFacts.IsComplete),
        "WAC 192-250-020",
        "the application is signed, with the employer's number and representative",
        "la solicitud está firmada, con el número y el representante del empleador");

    /// <summary>In the order of the section.</summary>
    public static IReadOnlyList<Finding> Of(SharedWorkPlanFacts facts) =>
    [
        Names.On(facts.NamesEmployees),
        Health.On(facts.KeepsHealthBenefits),
        Retirement.On(facts.KeepsRetirement),
        Leave.On(facts.KeepsLeave),
        Layoffs.On(facts.InPlaceOfLayoffs),
        Unions.On(facts.UnionsApprove),
        OffSeason.Not(facts.SubsidizesOffSeason),
        Reports.On(facts.AgreesToReport),
        Estimate.On(facts.EstimatesLayoffs),
        Notice.On(facts.PlansNotice),
        Law.On(facts.AttestsToLaw),
        Complete.On(facts.IsComplete),
    ];

    private static Limb Shown(string fact, int criterion, string en, string es) => Shown(fact, $"RCW 50.60.030({criterion})", en, es);

    private static Limb Shown(string fact, string cite, string en, string es) => new(
        fact,
        cite,
        new($"It is shown that {en}.", $"Se muestra que {es}."),
        new($"It is not so that {en}.", $"No es así que {es}."),
        new(Party.Employer, new($"Is it so that {en}?", $"¿Es así que {es}?")));
}
