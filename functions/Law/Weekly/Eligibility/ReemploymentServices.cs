namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>Taking part in reemployment services (RCW 50.20.010(1)(e); WAC 192-140-090). As read on 2026-11-23.</summary>
/// <remarks>Missing them costs the week of the deadline or of the appointment. Not decided here: who is profiled (WAC 192-180-060).</remarks>
internal static class ReemploymentServices
{
    private static readonly Conclusion Services = new(
        nameof(ReemploymentServices),
        "RCW 50.20.010(1)(e)",
        new("You took part in reemployment services, or did not have to.", "Usted participó en los servicios de reempleo, o no tenía que hacerlo."),
        new(
            "You did not take part in reemployment services as directed, so this week is not paid.",
            "Usted no participó en los servicios de reempleo como se le indicó, así que esta semana no se paga."),
        new(
            "Whether you had a good reason to miss reemployment services is open.",
            "No se sabe todavía si usted tenía un buen motivo para faltar a los servicios de reempleo."));

    private static readonly Limb TookPart = new(
        nameof(ReemploymentServicesFacts.TookPartInServices),
        "WAC 192-140-090(1)",
        new("You took part in reemployment services.", "Usted participó en los servicios de reempleo."),
        new("You did not schedule or attend reemployment services.", "Usted no programó los servicios de reempleo o no asistió a ellos."),
        new(Party.Staff, new("Did the claimant schedule and attend the services?", "¿Programó la persona los servicios y asistió a ellos?")));

    private static readonly Limb Justified = new(
        nameof(ReemploymentServicesFacts.JustifiableCause),
        "WAC 192-140-090(4)",
        new("You had justifiable cause.", "Usted tenía un motivo justificable."),
        new("You had no justifiable cause.", "Usted no tenía un motivo justificable."),
        new(Party.Claimant, new(
            "What kept you from scheduling or attending reemployment services?",
            "¿Qué le impidió programar los servicios de reempleo o asistir a ellos?")));

    public static Finding? For(WeekEligibilityFacts facts, LawEdition law) => facts.ReemploymentServices is { } services
        ? Finding.Any(
            Services,
            [
                .. Standing.Dispatched(facts, law),
                .. Standing.Attached(facts, law),
                .. Standing.InTraining(facts),
                .. Recorded.When(services.SimilarServices, nameof(services.SimilarServices), "WAC 192-140-090(2)(d)", "You had similar services.",
                    "Usted tuvo servicios similares."),
                .. Standing.Apprentice(facts, "WAC 192-140-090(2)(e)"),
                .. Recorded.When(services.OfficeClosed, nameof(services.OfficeClosed), "WAC 192-140-090(2)(f)", "The office was closed.",
                    "La oficina estaba cerrada."),
                TookPart.On(services.TookPartInServices),
                .. services.TookPartInServices == true ? [] : new[] { Justified.On(services.JustifiableCause) },
            ])
        : null;
}
