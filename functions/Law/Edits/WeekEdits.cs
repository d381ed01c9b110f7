using static BenefitsFlow.Law.Edits.DecidingDay;
using static BenefitsFlow.Law.Edits.Severity;

namespace BenefitsFlow.Law.Edits;

/// <summary>
/// Whether a week is claimed in its time and with every answer (WAC 192-140-005, 192-110-050), and whether the claimant was able to work and
/// available (RCW 50.20.010(1)(c), WAC 192-170-010, 192-170-020).
/// </summary>
internal static class WeekEdits
{
    /// <summary>The day from which hours measure availability, and no longer the statute's days.</summary>
    private static readonly DateOnly ByHoursFrom = new(2022, 1, 2);

    private static readonly Parameter<decimal> FullHours = Parameter.Load<decimal>("Edits/availability-hours-full");
    private static readonly Parameter<decimal> LeastHours = Parameter.Load<decimal>("Edits/availability-hours-least");
    private static readonly Parameter<int> WeeksUnclaimed = Parameter.Load<int>("Weekly/Eligibility/unclaimed-weeks-before-reopening");

    private static readonly Question WhatKeptYou = new(Party.Claimant, new(
        "What kept you from working or looking for work in this week?",
        "¿Qué le impidió trabajar o buscar trabajo en esta semana?"));

    public static IReadOnlyList<Edit> All { get; } =
    [
        new("WEE-001", StopPayment, "WAC 192-140-005", WeekClaimed, null)
        {
            Name = new("Claimed before the week was over", "Solicitada antes de que la semana terminara"),
            Ask = new(Party.Claimant, new("Will you certify this week once it is over?", "¿Certificará usted esta semana cuando haya terminado?")),
            Test = (facts, _) => facts.Week is { Filed: { } filed, Week: var week } && filed <= week.Saturday
                ? new(
                    $"The week ends on {English.Day(week.Saturday)}, and was claimed on {English.Day(filed)}.",
                    $"La semana termina el {Spanish.Day(week.Saturday)}, y se solicitó el {Spanish.Day(filed)}.")
                : null,
        },
        new("WEE-002", StopPayment, "WAC 192-140-005(4)", WeekClaimed, Party.Staff, "late-claim")
        {
            Name = new("Claimed late", "Solicitada tarde"),
            Ask = new(Party.Claimant, new("What kept you from claiming this week in time?", "¿Qué le impidió solicitar esta semana a tiempo?")),
            Test = (facts, _) => facts.Week is { Filed: { } filed, Week: var week }
                && Weekly.FilingWindow.For(week) is { Last: var last } && filed > last
                ? new(
                    $"The week could be claimed through {English.Day(last)}, and was claimed on {English.Day(filed)}.",
                    $"La semana se podía solicitar hasta el {Spanish.Day(last)}, y se solicitó el {Spanish.Day(filed)}.")
                : null,
        },
        new("WEE-003", StopPayment, "WAC 192-110-050", WeekClaimed, Party.Staff, "late-claim")
        {
            InForce = new(WeeksUnclaimed.Values[0].From),
            Name = new("Claim to be reopened", "Solicitud por reabrir"),
            Ask = new(Party.Claimant, new(
                "Why did you not claim the weeks before this one?",
                "¿Por qué no solicitó usted las semanas anteriores a esta?")),
            Test = (facts, law) => facts.Week is { WeeksUnclaimedBefore: { } weeks, Week.Sunday: var sunday }
                && law.Take(WeeksUnclaimed, sunday) is var most && weeks > most
                ? new(
                    $"{weeks} weeks in a row were not claimed. After more than {English.Number(most)}, the claim has to be reopened.",
                    $"No se solicitaron {weeks} semanas seguidas. Después de más de {English.Number(most)}, hay que reabrir la solicitud.")
                : null,
        },
        new("WEE-004", StopPayment, "WAC 192-140-005", WeekClaimed, Party.Claimant)
        {
            Name = new("Question not answered", "Pregunta sin responder"),
            Ask = new(Party.Claimant, new("What is your answer to the question that is open?", "¿Cuál es su respuesta a la pregunta que falta?")),
            Test = (facts, _) => facts.Week?.AllAnswered == false
                ? new(
                    "A question about the week was not answered. The week is looked at when all are.",
                    "Una pregunta sobre la semana no fue respondida. La semana se examina cuando lo estén todas.")
                : null,
        },
        new("WEE-005", StopPayment, "RCW 50.20.010(1)(c); WAC 192-170-020", WeekClaimed, Party.Staff, "available")
        {
            Name = new("Not able to work or not available", "No podía trabajar o no estaba disponible"),
            Ask = WhatKeptYou,
            Test = (facts, _) => facts.Week?.AbleAndAvailable == false
                ? new(
                    "The certification says that the claimant could not work or was not available in this week.",
                    "La certificación dice que la persona no podía trabajar o no estaba disponible en esta semana.")
                : null,
        },
        new("WEE-006", StopPayment, "RCW 50.20.010(1)(c); WAC 192-170-020", WeekClaimed, Party.Staff, "available")
        {
            InForce = new(ByHoursFrom),
            Name = new("Available for too few hours", "Disponible muy pocas horas"),
            Ask = WhatKeptYou,
            Test = (facts, law) => facts.Week is { HoursAvailable: { } hours, Week.Sunday: var sunday }
                && law.Take(LeastHours, sunday) is var least && hours < least
                ? new(
                    $"The certification gives {English.Hours(hours)} of availability. " +
                    $"With fewer than {English.Number(least)}, a person decides the week.",
                    $"La certificación da {Spanish.Hours(hours)} de disponibilidad. " +
                    $"Con menos de {English.Number(least)}, una persona decide la semana.")
                : null,
        },
        new("WEE-007", StopPayment, "RCW 50.20.010(1)(c); WAC 192-170-020", WeekClaimed, Party.Staff, "available")
        {
            // Before that day the statute's days count, which hours do not show (RCW 50.20.130(1)).
            InForce = new(Edit.OnRecordFrom, ByHoursFrom),
            Name = new("Available for part of the week", "Disponible parte de la semana"),
            Ask = new(Party.Claimant, new("On which days of this week could you not work?", "¿Qué días de esta semana no podía usted trabajar?")),
            Test = (facts, law) => facts.Week is { HoursAvailable: { } hours, Week.Sunday: var sunday }
                && law.Take(FullHours, sunday) is var full && hours < full
                ? new(
                    $"The certification gives {English.Hours(hours)} of availability, fewer than {English.Number(full)}. " +
                    "For this week days count, not hours.",
                    $"La certificación da {Spanish.Hours(hours)} de disponibilidad, menos de {English.Number(full)}. " +
                    "Para esta semana cuentan los días, no las horas.")
                : null,
        },
        new("WEE-008", Information, "WAC 192-170-020", WeekClaimed, null)
        {
            InForce = new(ByHoursFrom),
            Name = new("Part of the week's amount taken off", "Se descuenta parte de la cantidad de la semana"),
            Ask = new(Party.Claimant, new("Is the number of hours right?", "¿Es correcto el número de horas?")),
            Test = (facts, law) => facts.Week is { HoursAvailable: { } hours, Week.Sunday: var sunday }
                && (law.Take(LeastHours, sunday), law.Take(FullHours, sunday)) is var (least, full) && hours >= least && hours < full
                ? new(
                    $"The certification gives {English.Hours(hours)} of availability, fewer than {English.Number(full)}. Sevenths are taken off.",
                    $"La certificación da {Spanish.Hours(hours)} de disponibilidad, menos de {English.Number(full)}. Se descuentan séptimos.")
                : null,
        },
        new("WEE-009", StopPayment, "WAC 192-170-010", WeekClaimed, Party.Staff, "available")
        {
            Name = new("Away", "Fuera del área"),
            Ask = new(Party.Claimant, new("Did you look for work where you were?", "¿Buscó usted trabajo donde estaba?")),
            Test = (facts, _) => facts.Week?.Away == true
                ? new(
                    "The certification says that the claimant was away from the area where work is sought.",
                    "La certificación dice que la persona estaba fuera del área donde se busca trabajo.")
                : null,
        },
        new("WEE-010", StopPayment, "RCW 50.20.095", WeekClaimed, Party.Staff, "school")
        {
            Name = new("In school in this week", "En la escuela en esta semana"),
            Ask = new(Party.Claimant, new("For how many credit hours are you registered?", "¿En cuántas horas de crédito está usted registrado?")),
            Test = (facts, _) => facts.Week?.InSchool == true
                ? new(
                    "The certification says that the claimant was in school in this week.",
                    "La certificación dice que la persona estuvo en la escuela en esta semana.")
                : null,
        },
    ];
}
