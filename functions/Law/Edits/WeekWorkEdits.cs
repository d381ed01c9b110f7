using static BenefitsFlow.Law.Edits.DecidingDay;
using static BenefitsFlow.Law.Edits.Severity;

namespace BenefitsFlow.Law.Edits;

/// <summary>Whether work was sought, offered, taken or lost in a week (RCW 50.20.010(1), 50.20.080, 50.20.090, 50.20.230, 50.20.240).</summary>
internal static class WeekWorkEdits
{
    public static IReadOnlyList<Edit> All { get; } =
    [
        new("WEE-021", StopPayment, "RCW 50.20.240; WAC 192-180-010", WeekClaimed, Party.Staff, "job-search")
        {
            Name = new("Too few job search activities", "Muy pocas actividades de búsqueda de trabajo"),
            Ask = new(Party.Claimant, new("Did you make other contacts in this week?", "¿Hizo usted otros contactos en esta semana?")),
            Test = (facts, _) => facts.Week is { SearchActivities: { } made, SearchAsked: { } asked } && made < asked
                ? new(
                    $"The certification gives {made} job search contacts or activities; the law asks for {asked}.",
                    $"La certificación da {made} contactos o actividades de búsqueda de trabajo; la ley pide {asked}.")
                : null,
        },
        new("WEE-022", StopPayment, "WAC 192-140-075", WeekClaimed, Party.Claimant)
        {
            Name = new("Job search not told", "Búsqueda de trabajo no informada"),
            Ask = new(Party.Claimant, new("Which employers did you contact in this week?", "¿A qué empleadores contactó usted en esta semana?")),
            Test = (facts, _) => facts.Week is { SearchActivities: null, SearchAsked: > 0 and var asked }
                ? new(
                    $"The certification does not tell of the job search. The law asks for {asked} contacts or activities.",
                    $"La certificación no informa de la búsqueda de trabajo. La ley pide {asked} contactos o actividades.")
                : null,
        },
        new("WEE-023", StopPayment, "WAC 192-180-025", WeekClaimed, Party.Staff, "job-search")
        {
            Name = new("Did not come to a job search review", "No asistió a una revisión de la búsqueda de trabajo"),
            Ask = new(Party.Claimant, new("What kept you from coming to the review?", "¿Qué le impidió asistir a la revisión?")),
            Test = (facts, _) => facts.Week?.MissedSearchReview == true
                ? new(
                    "A review of the job search was set for this week, and the claimant did not come.",
                    "Había una revisión de la búsqueda de trabajo en esta semana, y la persona no asistió.")
                : null,
        },
        new("WEE-024", StopPayment, "RCW 50.20.080", WeekClaimed, Party.Staff, "refusal")
        {
            Name = new("Did not take work", "No aceptó un trabajo"),
            Ask = new(Party.Claimant, new("Why did you not take this work?", "¿Por qué no aceptó usted este trabajo?")),
            Test = (facts, _) => facts.Week?.RefusedWork == true
                ? new(
                    "Work was offered or directed in this week, and the claimant did not take it. The law asks whether it was suitable.",
                    "Se ofreció o se indicó un trabajo en esta semana, y la persona no lo aceptó. La ley pregunta si era adecuado.")
                : null,
        },
        new("WEE-025", StopPayment, "WAC 192-210-120", WeekClaimed, Party.Staff, "union-dispatch")
        {
            Name = new("Did not take a union's dispatch", "No aceptó un envío del sindicato"),
            Ask = new(Party.Claimant, new("Why did you not take this dispatch?", "¿Por qué no aceptó usted este envío?")),
            Test = (facts, _) => facts.Week?.RefusedDispatch == true
                ? new("The union reports a dispatch that was not taken.", "El sindicato informa de un envío que no se aceptó.")
                : null,
        },
        new("WEE-026", StopPayment, "RCW 50.20.010(1)(e)", WeekClaimed, Party.Staff, "reemployment-services")
        {
            Name = new("Did not come to a reemployment appointment", "No asistió a una cita de reempleo"),
            Ask = new(Party.Claimant, new("What kept you from coming?", "¿Qué le impidió asistir?")),
            Test = (facts, _) => facts.Week?.MissedReemployment == true
                ? new(
                    "A reemployment appointment was set for this week, and the claimant did not come.",
                    "Había una cita de reempleo en esta semana, y la persona no asistió.")
                : null,
        },
        new("WEE-027", StopPayment, "RCW 50.20.010(1)(a)", WeekClaimed, Party.Claimant, "registration")
        {
            Name = new("Not registered for work", "No registrado para trabajar"),
            Ask = new(Party.Claimant, new("On which day will you register for work?", "¿Qué día se registrará usted para trabajar?")),
            Test = (facts, _) => facts.Week?.RegisteredForWork == false
                ? new("The claimant is not registered for work.", "La persona no está registrada para trabajar.")
                : null,
        },
        new("WEE-028", StopPayment, "WAC 192-130-060", WeekClaimed, Party.Staff, "separation-other")
        {
            Name = new("Job ended in this week", "Un empleo terminó en esta semana"),
            Ask = new(Party.Claimant, new("Why did this job end?", "¿Por qué terminó este empleo?")),
            Test = (facts, _) => facts.Week?.JobEnded == true
                ? new(
                    "The certification says that a job ended in this week. Its employer is told, and the reason is asked of both.",
                    "La certificación dice que un empleo terminó en esta semana. Se informa a su empleador, y se pregunta la razón a ambos.")
                : null,
        },
        new("WEE-029", StopPayment, "RCW 50.20.090", WeekClaimed, null)
        {
            // ESSB 5041 of 2025: January 1, 2026 through December 31, 2035.
            InForce = new(new(2026, 1, 1), new(2036, 1, 1)),
            Name = new("Weeks of a strike used up", "Semanas de huelga agotadas"),
            Ask = new(Party.Employer, new("Has the strike ended?", "¿Ha terminado la huelga?")),
            Test = (facts, _) => facts.Week?.StrikeWeeksLeft <= 0
                ? new(
                    "The weeks that can be paid because of a strike are used up.",
                    "Las semanas que se pueden pagar por una huelga están agotadas.")
                : null,
        },
    ];
}
