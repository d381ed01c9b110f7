namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>The factors of approved training, one by one (WAC 192-200-020(2) to (5)).</summary>
internal static class TrainingFactors
{
    private static readonly Limb Plan = Of(nameof(TrainingApprovalFacts.PlanToFinish), "WAC 192-200-020(2)(a)",
        "You have a plan to finish the training", "Usted tiene un plan para terminar la capacitación", "You have no plan to finish the training",
        "Usted no tiene un plan para terminar la capacitación");

    private static readonly Limb Facility = Of(nameof(TrainingApprovalFacts.GoodFacility), "WAC 192-200-020(2)(b)",
        "The school and the training are of good quality", "La escuela y la capacitación son de buena calidad",
        "The quality of the school or the training is in doubt", "La calidad de la escuela o de la capacitación está en duda");

    private static readonly Limb Jobs = Of(nameof(TrainingApprovalFacts.JobsInOccupation), "WAC 192-200-020(2)(c)",
        "There are reasonable job opportunities in the occupation", "Hay oportunidades razonables de empleo en la ocupación",
        "There are few job opportunities in the occupation", "Hay pocas oportunidades de empleo en la ocupación");

    private static readonly Limb Oversupply = Of(nameof(TrainingApprovalFacts.OversupplyOfWorkers), "WAC 192-200-020(2)(d)",
        "There are too many workers in the occupation", "Hay demasiados trabajadores en la ocupación",
        "There are not too many workers in the occupation", "No hay demasiados trabajadores en la ocupación");

    private static readonly Limb Aptitude = Of(nameof(TrainingApprovalFacts.AptitudeForTraining), "WAC 192-200-020(2)(e)",
        "You can complete the training with success", "Usted puede completar la capacitación con éxito",
        "Whether you can complete the training with success is in doubt", "Está en duda que usted pueda completar la capacitación con éxito");

    private static readonly Limb Prospects = Of(nameof(TrainingApprovalFacts.PoorProspectsNow), "WAC 192-200-020(2)(f)",
        "With what you know now, you would probably be unemployed for long",
        "Con lo que sabe ahora, usted probablemente estaría mucho tiempo sin empleo", "With what you know now, you have prospects of work",
        "Con lo que sabe ahora, usted tiene posibilidades de empleo");

    private static readonly Limb Requirements = Of(nameof(TrainingApprovalFacts.MeetsOccupationRequirements), "WAC 192-200-020(4)",
        "The courses meet requirements of the occupation", "Los cursos cumplen requisitos de la ocupación",
        "The courses meet no requirement of the occupation", "Los cursos no cumplen ningún requisito de la ocupación");

    private static readonly Limb Degree = Of(nameof(TrainingApprovalFacts.ForDegree), "WAC 192-200-010(2)",
        "The courses are primarily for a bachelor's or higher degree", "Los cursos son principalmente para un título universitario",
        "The courses are not primarily for a degree", "Los cursos no son principalmente para un título universitario");

    public static IReadOnlyList<Finding> For(TrainingApprovalFacts facts) => facts.WaivedByCommissioner
        ? [Recorded.Met(nameof(facts.WaivedByCommissioner), "WAC 192-200-020(5)", "The commissioner waived the requirements.",
            "El comisionado eximió de los requisitos.")]
        :
        [
            Degree.Not(facts.ForDegree),
            Plan.On(facts.PlanToFinish),
            Facility.On(facts.GoodFacility),
            Jobs.On(facts.JobsInOccupation),
            Oversupply.Not(facts.OversupplyOfWorkers),
            Aptitude.On(facts.AptitudeForTraining),
            facts.RequiredByJob
                ? Recorded.Met(nameof(facts.RequiredByJob), "WAC 192-200-020(3)", "Your job requires the training.",
                    "Su empleo exige la capacitación.")
                : Prospects.On(facts.PoorProspectsNow),
            .. facts.Academic ? new[] { Requirements.On(facts.MeetsOccupationRequirements) } : [],
        ];

    private static Limb Of(string fact, string cite, string yes, string yesEs, string no, string noEs) => new(
        fact, cite, new(yes + ".", yesEs + "."), new(no + ".", noEs + "."), new(Party.Staff, new($"{yes}: is this so?", $"{yesEs}: ¿es así?")));
}
