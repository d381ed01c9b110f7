namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>The limbs of a job search review, and what they make of the week for which it was set (WAC 192-180-025, 192-180-030).</summary>
internal static class JobSearchReview
{
    private static readonly Conclusion Concluded = new(
        nameof(JobSearchReview),
        "WAC 192-180-025",
        new("The job search review takes nothing from this week.", "La revisión de búsqueda de trabajo no quita nada a esta semana."),
        new(
            "Because you did not take part in the job search review, this week is not paid.",
            "Como usted no participó en la revisión de búsqueda de trabajo, esta semana no se paga."),
        new(
            "What the job search review means for this week is open.",
            "No se sabe todavía qué significa para esta semana la revisión de búsqueda de trabajo."));

    private static readonly Limb TookPart = new(
        nameof(JobSearchReviewFacts.TookPart),
        "WAC 192-180-030(1)",
        new("You took part in the job search review.", "Usted participó en la revisión de búsqueda de trabajo."),
        new("You did not take part in the job search review.", "Usted no participó en la revisión de búsqueda de trabajo."),
        new(Party.Staff, new("Did the claimant take part in the review?", "¿Participó la persona en la revisión?")));

    private static readonly Limb Excused = new(
        nameof(JobSearchReviewFacts.GoodCauseForAbsence),
        "WAC 192-180-025(4)(a)",
        new("You had good cause for not taking part.", "Usted tenía causa justificada para no participar."),
        new("You had no good cause for not taking part.", "Usted no tenía causa justificada para no participar."),
        new(Party.Claimant, new(
            "What kept you from taking part in the job search review?",
            "¿Qué le impidió participar en la revisión de búsqueda de trabajo?")));

    private static readonly Limb Met = new(
        nameof(JobSearchReviewFacts.RequirementsMet),
        "WAC 192-180-025(3)(a)",
        new(
            "Your log shows that you met the job search requirements.",
            "Su registro muestra que usted cumplió los requisitos de búsqueda de trabajo."),
        new(
            "Your log does not show that you met the job search requirements.",
            "Su registro no muestra que usted cumplió los requisitos de búsqueda de trabajo."),
        new(Party.Staff, new(
            "Does the log of the week show that the requirements were met?",
            "¿Muestra el registro de la semana que se cumplieron los requisitos?")));

    private static readonly Limb Substantial = new(
        nameof(JobSearchReviewFacts.SubstantiallyComplied),
        "WAC 192-180-025(3)(b)",
        new(
            "You substantially complied with the job search requirements. We tell you in writing what to change.",
            "Usted cumplió en lo sustancial los requisitos de búsqueda de trabajo. Le decimos por escrito qué cambiar."),
        new(
            "You did not substantially comply with the job search requirements. We review all your weeks.",
            "Usted no cumplió en lo sustancial los requisitos de búsqueda de trabajo. Revisamos todas sus semanas."),
        new(Party.Staff, new(
            "Does the log of the week show substantial compliance?",
            "¿Muestra el registro de la semana un cumplimiento sustancial?")));

    /// <summary>For the week in which the review was set: lost by an absence without good cause.</summary>
    public static Finding? For(WeekEligibilityFacts facts) => facts.JobSearchReview switch
    {
        null => null,
        { TookPart: true } => Finding.Any(Concluded, TookPart.On(true)),
        var absent => Finding.Any(Concluded, TookPart.On(absent.TookPart), Excused.On(absent.GoodCauseForAbsence)),
    };

    public static IReadOnlyList<Finding> Findings(JobSearchReviewFacts facts) => facts switch
    {
        { TookPart: not true } => [TookPart.On(facts.TookPart), Excused.On(facts.GoodCauseForAbsence)],
        { AllWeeks: true } => [TookPart.On(true)],
        { RequirementsMet: false } => [TookPart.On(true), Met.On(false), Substantial.On(facts.SubstantiallyComplied)],
        _ => [TookPart.On(true), Met.On(facts.RequirementsMet)],
    };

    public static JobSearchReviewOutcome OutcomeOf(JobSearchReviewFacts facts) => facts switch
    {
        { TookPart: null } or { TookPart: false, GoodCauseForAbsence: null } => JobSearchReviewOutcome.Open,
        { TookPart: false, GoodCauseForAbsence: true } => JobSearchReviewOutcome.Rescheduled,
        { TookPart: false, AllWeeks: true } => JobSearchReviewOutcome.DeniedUntilAttended,
        { TookPart: false } => JobSearchReviewOutcome.WeekDenied,
        { AllWeeks: true } => JobSearchReviewOutcome.EachWeekDecided,
        { RequirementsMet: true } => JobSearchReviewOutcome.Met,
        { RequirementsMet: false, SubstantiallyComplied: true } => JobSearchReviewOutcome.DirectiveIssued,
        { RequirementsMet: false, SubstantiallyComplied: false } => JobSearchReviewOutcome.AllWeeksReview,
        _ => JobSearchReviewOutcome.Open,
    };
}
