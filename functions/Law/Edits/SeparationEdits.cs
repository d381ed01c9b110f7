using static BenefitsFlow.Law.Edits.DecidingDay;
using static BenefitsFlow.Law.Edits.Severity;

namespace BenefitsFlow.Law.Edits;

/// <summary>Why the newest job ended, as the claimant tells it (RCW 50.20.050, 50.20.055, 50.20.066, 50.20.090; WAC 192-170-080).</summary>
internal static class SeparationEdits
{
    private static readonly Sentence SaysVolunteer = new(
        "The claimant offered to go when the employer announced fewer jobs. The law asks for three steps, in their order.",
        "La persona ofreció irse cuando el empleador anunció menos empleos. La ley pide tres pasos, en su orden.");

    private static readonly Question AnnouncedFirst = new(Party.Employer, new(
        "Did you announce the layoff in writing before the worker offered to go?",
        "¿Anunció usted el despido por escrito antes de que la persona ofreciera irse?"));

    public static IReadOnlyList<Edit> All { get; } =
    [
        Ended("SEP-001", JobEnding.Quit, "RCW 50.20.050", "separation-quit", new("Quit", "Renunció"), new(
            "The application says that the claimant quit the last job.",
            "La solicitud dice que la persona renunció al último empleo."), new(Party.Claimant, new(
            "Why did you leave this job?",
            "¿Por qué dejó usted este empleo?"))),
        Ended("SEP-002", JobEnding.Discharged, "RCW 50.20.066", "separation-discharge", new("Discharged", "Despedido por el empleador"), new(
            "The application says that the employer discharged the claimant from the last job.",
            "La solicitud dice que el empleador despidió a la persona del último empleo."), new(Party.Employer, new(
            "What happened last that led you to end this job?",
            "¿Qué fue lo último que ocurrió que le llevó a terminar este empleo?"))),
        Ended("SEP-003", JobEnding.LabourDispute, "RCW 50.20.090", "separation-labour-dispute", new("Labor dispute", "Conflicto laboral"), new(
            "The application says that the last job stopped because of a strike or a lockout.",
            "La solicitud dice que el último empleo se detuvo por una huelga o un cierre patronal."), new(Party.Employer, new(
            "On which day did the strike or lockout begin?",
            "¿Qué día comenzó la huelga o el cierre patronal?"))),
        Ended("SEP-004", JobEnding.LeaveOfAbsence, "WAC 192-170-080", "separation-leave", new("Leave of absence", "Licencia"), new(
            "The application says that the claimant is on leave from the last job.",
            "La solicitud dice que la persona está de licencia en el último empleo."), new(Party.Claimant, new(
            "On which day may you go back to this job?",
            "¿Qué día puede usted volver a este empleo?"))),
        Ended("SEP-005", JobEnding.Other, "RCW 50.20.050; RCW 50.20.066", "separation-other", new(
            "Ended for another reason",
            "Terminó por otra razón"), new(
            "The application gives another reason for the end of the last job.",
            "La solicitud da otra razón para el fin del último empleo."), new(Party.Claimant, new(
            "Who decided that this job should end?",
            "¿Quién decidió que este empleo terminara?"))),
        new("SEP-006", StopPayment, "WAC 192-110-005", Separated, Party.Claimant)
        {
            Name = new("Reason for the end missing", "Falta la razón del fin"),
            Ask = new(Party.Claimant, new("Why did your last job end?", "¿Por qué terminó su último empleo?")),
            Test = (facts, _) => facts.LastJob is { Because: null }
                ? new("The application does not say why the last job ended.", "La solicitud no dice por qué terminó el último empleo.")
                : null,
        },
        new("SEP-007", StopPayment, "WAC 192-110-005", Separated, Party.Claimant)
        {
            Name = new("Last day missing", "Falta el último día"),
            Ask = new(Party.Claimant, new("What was your last day of work?", "¿Cuál fue su último día de trabajo?")),
            Test = (facts, _) => facts.LastJob is { Ended: null, Over: true }
                ? new("The application does not give the last day of the last job.", "La solicitud no da el último día del último empleo.")
                : null,
        },
        new("SEP-008", StopPayment, "WAC 192-150-230", Separated, Party.Staff)
        {
            Name = new("Job ended before the day that was given notice of", "El empleo terminó antes del día avisado"),
            Ask = new(Party.Employer, new(
                "Through which day did you pay the worker?",
                "¿Hasta qué día le pagó usted a la persona?")),
            Test = (facts, _) => facts.LastJob is { Ended: { } ended, ResignedFor: { } resigned } && ended < resigned
                ? new(
                    $"The claimant gave notice for {English.Day(resigned)}, and the job ended on {English.Day(ended)}. " +
                    "Who ended it, and the pay, decide.",
                    $"La persona avisó que se iría el {Spanish.Day(resigned)}, y el empleo terminó el {Spanish.Day(ended)}. " +
                    "Deciden quién lo terminó y el pago.")
                : null,
        },
        new("SEP-009", StopPayment, "WAC 192-150-100", Separated, Party.Staff, "separation-quit")
        {
            InForce = new(Edit.OnRecordFrom, new(2026, 6, 14)),
            Name = new("Volunteered for a layoff", "Se ofreció para un despido"),
            Ask = AnnouncedFirst,
            Test = (facts, _) => facts.LastJob?.VolunteeredToGo == true ? new(SaysVolunteer.En, SaysVolunteer.Es) : null,
        },
        new("SEP-010", StopPayment, "RCW 50.20.055", Separated, Party.Staff, "separation-quit")
        {
            // HB 2264, chapter 150, Laws of 2026: separations on or after June 14, 2026.
            InForce = new(new(2026, 6, 14)),
            Name = new("Volunteered for a layoff", "Se ofreció para un despido"),
            Ask = AnnouncedFirst,
            Test = (facts, _) => facts.LastJob?.VolunteeredToGo == true ? new(SaysVolunteer.En, SaysVolunteer.Es) : null,
        },
        new("SEP-011", Information, "RCW 50.20.050(2)(b)(ii)", Separated, Party.Claimant)
        {
            InForce = new(new(2024, 7, 7), new(2029, 7, 8)),
            Name = new("Quit because care could not be had", "Renunció porque no había cuidado"),
            Ask = new(Party.Claimant, new("What did you ask your employer before you left?", "¿Qué le pidió usted a su empleador antes de irse?")),
            Test = (facts, _) => facts.LastJob?.QuitFor == QuitReason.Care
                ? new(
                    "The claimant left because care for a child or a vulnerable adult could not be had. The law asks what was done to keep the job.",
                    "La persona se fue porque no había cuidado para un menor o un adulto vulnerable. " +
                    "La ley pregunta qué se hizo para conservar el empleo.")
                : null,
        },
        new("SEP-012", Information, "RCW 50.20.050(2)(b)(xiii)", Separated, Party.Claimant)
        {
            InForce = new(new(2024, 7, 7)),
            Name = new("Quit to be near a minor child", "Renunció para estar cerca de un hijo menor"),
            Ask = new(Party.Claimant, new("Where did you and the child live before?", "¿Dónde vivían usted y el menor antes?")),
            Test = (facts, _) => facts.LastJob?.QuitFor == QuitReason.MinorChild
                ? new(
                    "The claimant moved to be near a minor child. The law asks about the place and about parental rights.",
                    "La persona se mudó para estar cerca de un hijo menor. La ley pregunta por el lugar y por los derechos de los padres.")
                : null,
        },
        new("SEP-013", Information, "RCW 50.20.050(2)(b)(xiv)", Separated, Party.Employer)
        {
            InForce = new(new(2024, 7, 7)),
            Name = new("Quit because the shift changed", "Renunció porque cambió el turno"),
            Ask = new(Party.Employer, new("By how many hours did you change the shift?", "¿En cuántas horas cambió usted el turno?")),
            Test = (facts, _) => facts.LastJob?.QuitFor == QuitReason.ShiftChange
                ? new(
                    "The claimant left because the employer changed a regular shift. The law asks by how much, for how long, and at whose wish.",
                    "La persona se fue porque el empleador cambió un turno regular. La ley pregunta cuánto, por cuánto tiempo y a pedido de quién.")
                : null,
        },
    ];

    private static Edit Ended(string code, JobEnding ending, string cite, string issue, Sentence name, Sentence said, Question ask) =>
        new(code, StopPayment, cite, Separated, Party.Staff, issue)
        {
            Name = name,
            Ask = ask,
            Test = (facts, _) => facts.LastJob?.Because == ending ? new(said.En, said.Es) : null,
        };
}
