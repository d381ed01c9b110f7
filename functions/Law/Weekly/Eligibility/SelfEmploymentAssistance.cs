namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>
/// Taking part in the self-employment assistance programme: for its first 52 weeks availability, search and suitable work are not asked (RCW
/// 50.20.250(3)(a)). As read on 2026-11-23.
/// </summary>
internal static class SelfEmploymentAssistance
{
    private static readonly Parameter<int> Weeks = Parameter.Load<int>("Weekly/Eligibility/self-employment-weeks");

    private static readonly Conclusion Concluded = new(
        nameof(SelfEmploymentAssistance),
        "RCW 50.20.250(3)(a)",
        new(
            "You are in the self-employment assistance program, so the law does not ask you to be available or to look for work.",
            "Usted está en el programa de asistencia para el trabajo por cuenta propia, así que no se le pide estar disponible ni buscar trabajo."),
        new(
            "The self-employment assistance program does not excuse you.",
            "El programa de asistencia para el trabajo por cuenta propia no le exime."),
        new(
            "Whether the self-employment assistance program excuses you is open.",
            "No se sabe todavía si el programa de asistencia para el trabajo por cuenta propia le exime."));

    private static readonly Limb Profiled = new(
        nameof(SelfEmploymentAssistanceFacts.ProfiledOrTrainingEligible),
        "RCW 50.20.250(2)(b)",
        new(
            "You are likely to use up your benefits, or eligible for approved training.",
            "Es probable que usted agote sus beneficios, o es elegible para una capacitación aprobada."),
        new(
            "You are neither likely to use up your benefits nor eligible for approved training.",
            "No es probable que usted agote sus beneficios ni es elegible para una capacitación aprobada."),
        new(Party.Staff, new(
            "Is the claimant profiled as likely to exhaust, or eligible for approved training?",
            "¿Es probable que la persona agote sus beneficios, o es elegible para una capacitación aprobada?")));

    private static readonly Limb Enrolled = new(
        nameof(SelfEmploymentAssistanceFacts.EnrolledInApprovedProgram),
        "RCW 50.20.250(2)(c)",
        new("You are enrolled in an approved program.", "Usted está inscrito en un programa aprobado."),
        new("You are not enrolled in an approved program.", "Usted no está inscrito en un programa aprobado."),
        new(Party.Other, new("Is this person enrolled in an approved program?", "¿Está esta persona inscrita en un programa aprobado?")));

    private static readonly Limb Participates = new(
        nameof(SelfEmploymentAssistanceFacts.ParticipatesAsPlanned),
        "RCW 50.20.250(4)",
        new("You take part as planned.", "Usted participa según lo planeado."),
        new("You do not take part as planned.", "Usted no participa según lo planeado."),
        new(Party.Other, new("Does this person take part as planned?", "¿Participa esta persona según lo planeado?")));

    private static readonly Measure Within = new(
        nameof(SelfEmploymentAssistanceFacts.ParticipationBegan),
        "RCW 50.20.250(3)(a)",
        new(Party.Other, new("In which week did this person begin?", "¿En qué semana empezó esta persona?")));

    public static Finding? For(WeekEligibilityFacts facts, LawEdition law) => facts.SelfEmploymentAssistance is { } program
        ? Finding.All(
            Concluded,
            [
                Profiled.On(program.ProfiledOrTrainingEligible),
                Enrolled.On(program.EnrolledInApprovedProgram),
                Participates.On(program.ParticipatesAsPlanned),
                .. Ended(facts.Week, program),
                InFirstWeeks(facts.Week, program, law),
            ])
        : null;

    private static IEnumerable<Finding> Ended(Week week, SelfEmploymentAssistanceFacts program)
    {
        if (program.RemovedThisBenefitYear)
            yield return Over(nameof(program.RemovedThisBenefitYear), "WAC 192-200-060(2)",
                "You were removed from the program in this benefit year.", "Usted fue retirado del programa en este año de beneficios.");
        if (program.CompletedOn < week.Sunday)
            yield return Over(nameof(program.CompletedOn), "WAC 192-200-055(2)", "You completed the program before this week.",
                "Usted completó el programa antes de esta semana.");
    }

    private static Finding Over(string fact, string cite, string en, string es) => new(false, cite, new Sentence(en, es))
    {
        Rule = fact,
        Facts = [fact],
    };

    private static Finding InFirstWeeks(Week week, SelfEmploymentAssistanceFacts program, LawEdition law)
    {
        if (program.ParticipationBegan is not { } began)
            return Within.Unknown;
        var weeks = Weeks.On(week.Sunday, law);
        var end = began.Plus(weeks.Value);
        return Within.On(week >= began && week < end, () => new(
            $"You began in the week of {English.Day(began.Sunday)}. The {weeks.Value} weeks run until {English.Day(end.Plus(-1).Saturday)}.",
            $"Usted empezó en la semana del {Spanish.Day(began.Sunday)}. Las {weeks.Value} semanas duran hasta el " +
            $"{Spanish.Day(end.Plus(-1).Saturday)}."),
            weeks.Used);
    }
}
