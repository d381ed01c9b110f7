using static BenefitsFlow.Law.Edits.DecidingDay;
using static BenefitsFlow.Law.Edits.Severity;

namespace BenefitsFlow.Law.Edits;

/// <summary>Whether the application is complete, and when and where the claim stands (WAC 192-110-005, 192-110-015, 192-110-095).</summary>
internal static class ApplicationEdits
{
    private static readonly Parameter<int> StandbyWeeks = Parameter.Load<int>("Weekly/Eligibility/standby-by-claimant");

    public static IReadOnlyList<Edit> All { get; } =
    [
        new("APP-001", StopClaim, "WAC 192-110-005", Applied, Party.Claimant)
        {
            Name = new("Legal name missing", "Falta el nombre legal"),
            Ask = new(Party.Claimant, new("What is your full legal name?", "¿Cuál es su nombre legal completo?")),
            Test = (facts, _) => facts.Application?.GaveLegalName == false
                ? new("The application does not give a legal name.", "La solicitud no da un nombre legal.")
                : null,
        },
        new("APP-002", StopClaim, "WAC 192-110-005", Applied, Party.Claimant)
        {
            Name = new("Social Security number missing", "Falta el número de Seguro Social"),
            Ask = new(Party.Claimant, new("What is your Social Security number?", "¿Cuál es su número de Seguro Social?")),
            Test = (facts, _) => facts.Application?.GaveSocialSecurityNumber == false
                ? new("The application does not give a Social Security number.", "La solicitud no da un número de Seguro Social.")
                : null,
        },
        new("APP-003", StopPayment, "WAC 192-110-005", Applied, Party.Claimant)
        {
            Name = new("No job named, though wages were reported", "Ningún empleo nombrado, aunque se reportaron salarios"),
            Ask = new(Party.Claimant, new(
                "For which employers did you work in the last 18 months?",
                "¿Para qué empleadores trabajó usted en los últimos 18 meses?")),
            Test = (facts, _) => facts.Jobs is [] && facts.BaseYearWages.Any()
                ? new(
                    "The application names no job, and an employer reported wages within the last 18 months.",
                    "La solicitud no nombra ningún empleo, y un empleador reportó salarios en los últimos 18 meses.")
                : null,
        },
        new("APP-004", Information, "WAC 192-110-005", Applied, Party.Claimant)
        {
            Name = new("Employer with wages not named", "Empleador con salarios no nombrado"),
            Ask = new(Party.Claimant, new(
                "Did you work for another employer in the last 18 months?",
                "¿Trabajó usted para otro empleador en los últimos 18 meses?")),
            // Only while the account of every job is known: a job under another name may be the same employer.
            Test = (facts, _) => facts.Jobs is [_, ..] jobs && jobs.All(job => job.Employer is not null)
                && facts.BaseYearWages.Select(item => item.Employer).Except(jobs.Select(job => job.Employer)).Count() is > 0 and var others
                ? new(
                    $"Employers that the application does not name reported wages within the last 18 months. There are {others}.",
                    $"Empleadores que la solicitud no nombra reportaron salarios en los últimos 18 meses. Son {others}.")
                : null,
        },
        new("APP-005", StopClaim, "RCW 50.04.030", Applied, null)
        {
            Name = new("A benefit year has not ended", "Un año de beneficios no ha terminado"),
            Ask = new(Party.Claimant, new(
                "Do you want to go on with the claim that you have?",
                "¿Quiere usted continuar con la solicitud que ya tiene?")),
            Test = (facts, _) => facts.Application?.BenefitYearOpen == true
                ? new(
                    "A benefit year of the same person has not ended. A new one begins only after it.",
                    "Un año de beneficios de la misma persona no ha terminado. Uno nuevo comienza solo después.")
                : null,
        },
        new("APP-006", StopPayment, "20 CFR 616", Applied, Party.Claimant)
        {
            Basis = Basis.Practice,
            Name = new("Claim in another state", "Solicitud en otro estado"),
            Ask = new(Party.Claimant, new(
                "Do you still claim benefits in the other state?",
                "¿Sigue usted solicitando beneficios en el otro estado?")),
            Test = (facts, _) => facts.Application?.ClaimInOtherState == true
                ? new("A claim of the same person is open in another state.", "Una solicitud de la misma persona está abierta en otro estado.")
                : null,
        },
        new("APP-007", Information, "20 CFR 616", Applied, Party.Staff)
        {
            Basis = Basis.Practice,
            Name = new("Work in another state or for the federal government", "Trabajo en otro estado o para el gobierno federal"),
            Ask = new(Party.Claimant, new(
                "In which states, or for which federal office or armed force, did you work?",
                "¿En qué estados, o para qué oficina federal o fuerza armada, trabajó usted?")),
            Test = (facts, _) => facts.Application?.WorkedElsewhere == true
                ? new(
                    "The application tells of work whose wages are not reported to Washington. They may have to be asked for.",
                    "La solicitud habla de un trabajo cuyos salarios no se reportan a Washington. Puede ser necesario pedirlos.")
                : null,
        },
        new("APP-008", Information, "WAC 192-180-005", Applied, Party.Claimant)
        {
            Name = new("Address in another state", "Dirección en otro estado"),
            Ask = new(Party.Claimant, new(
                "Have you registered for work at the employment office of your state?",
                "¿Se ha registrado usted para trabajar en la oficina de empleo de su estado?")),
            Test = (facts, _) => facts.Application?.State is { } state && state != "WA"
                ? new(
                    $"The address is in another state, {state}. Registration for work is then made there, within one week of the first payment.",
                    $"La dirección está en otro estado, {state}. El registro para trabajar se hace entonces allí, en una semana desde el " +
                    "primer pago.")
                : null,
        },
        new("APP-009", Information, "WAC 192-110-095", Applied, Party.Staff)
        {
            Name = new("Earlier start asked for", "Se pide un comienzo anterior"),
            Ask = new(Party.Claimant, new("What kept you from applying earlier?", "¿Qué le impidió solicitar antes?")),
            Test = (facts, _) => facts.Application is { StartAsked: { } asked, Filed: var filed } && asked < Week.Of(filed).Sunday
                ? new(
                    $"The claimant asks that the claim start on {English.Day(asked)}; it starts on {English.Day(Week.Of(filed).Sunday)}.",
                    $"La persona pide que la solicitud comience el {Spanish.Day(asked)}; comienza el {Spanish.Day(Week.Of(filed).Sunday)}.")
                : null,
        },
        new("APP-010", Information, "WAC 192-110-015", Applied, Party.Employer)
        {
            InForce = new(StandbyWeeks.Values[0].From),
            Name = new("Standby longer than the claimant may ask for", "Espera más larga de lo que la persona puede pedir"),
            Ask = new(Party.Employer, new(
                "On which day do you expect to call the worker back?",
                "¿Qué día espera usted llamar de nuevo a la persona?")),
            Test = (facts, law) => facts.Application is { StandbyWeeks: { } weeks, Filed: var filed }
                && law.Take(StandbyWeeks, filed) is var most && weeks > most
                ? new(
                    $"The claimant asks for {weeks} weeks of standby. A claimant may ask for up to {English.Number(most)}; the employer, for more.",
                    $"La persona pide {weeks} semanas de espera. Una persona puede pedir hasta {English.Number(most)}; el empleador, más.")
                : null,
        },
    ];
}
