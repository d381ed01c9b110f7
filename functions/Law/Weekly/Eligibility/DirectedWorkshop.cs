namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>
/// Attending a workshop or course as directed in writing, at public expense (RCW 50.20.044; WAC 192-180-040). As read on 2026-11-23.
/// </summary>
internal static class DirectedWorkshop
{
    private static readonly Conclusion Course = new(
        "Workshop",
        "RCW 50.20.044",
        new("You attended the workshop or course, or did not have to.", "Usted asistió al taller o curso, o no tenía que hacerlo."),
        new(
            "You did not attend the workshop or course as directed, so this week is not paid.",
            "Usted no asistió al taller o curso como se le indicó, así que esta semana no se paga."),
        new(
            "Whether you had good cause to miss the workshop or course is open.",
            "No se sabe todavía si usted tenía causa justificada para faltar al taller o curso."));

    private static readonly Limb Attended = new(
        nameof(WorkshopFacts.Attended),
        "WAC 192-180-040(3)",
        new("You attended a substantial portion of the workshop or course.", "Usted asistió a una parte sustancial del taller o curso."),
        new("You did not attend a substantial portion of the workshop or course.", "Usted no asistió a una parte sustancial del taller o curso."),
        new(Party.Other, new("Did this person attend a substantial portion?", "¿Asistió esta persona a una parte sustancial?")));

    private static readonly Limb Cause = new(
        nameof(WorkshopFacts.GoodCauseNotToAttend),
        "WAC 192-180-040(3)",
        new("You had good cause to miss it.", "Usted tenía causa justificada para faltar."),
        new("You had no good cause to miss it.", "Usted no tenía causa justificada para faltar."),
        new(Party.Claimant, new("What kept you from the workshop or course?", "¿Qué le impidió asistir al taller o curso?")));

    public static Finding? For(WeekEligibilityFacts facts, LawEdition law) => facts.Workshop is { Directed: true } workshop
        ? Finding.Any(
            Course,
            [
                .. Recorded.When(workshop.WorkBeginsWithinTwoWeeks, nameof(workshop.WorkBeginsWithinTwoWeeks), "WAC 192-180-040(2)(a)",
                    "You have work that begins within two weeks.", "Usted tiene un trabajo que empieza dentro de dos semanas."),
                .. Recorded.When(workshop.TooFar, nameof(workshop.TooFar), "WAC 192-180-040(2)(b)", "The place was too far.",
                    "El lugar estaba demasiado lejos."),
                .. Standing.Dispatched(facts, law),
                .. Standing.Apprentice(facts, "WAC 192-180-040(2)(d)"),
                Attended.On(workshop.Attended),
                .. workshop.Attended == true ? [] : new[] { Cause.On(workshop.GoodCauseNotToAttend) },
            ])
        : null;
}
