using static BenefitsFlow.Law.Edits.DecidingDay;
using static BenefitsFlow.Law.Edits.Severity;

namespace BenefitsFlow.Law.Edits;

/// <summary>What the claimant's answers mean for eligibility (RCW 50.20.010, 50.20.095, 50.20.098, 50.04.310, 50.04.323).</summary>
internal static class ApplicantEdits
{
    private static readonly Parameter<decimal> FullHours = Parameter.Load<decimal>("Edits/availability-hours-full");
    private static readonly Parameter<int> Credits = Parameter.Load<int>("Weekly/Eligibility/school-hours");
    private static readonly Parameter<int> DaysAhead = Parameter.Load<int>("Weekly/Eligibility/school-break");

    public static IReadOnlyList<Edit> All { get; } =
    [
        new("APP-021", StopPayment, "RCW 50.20.010(1)(c)", Applied, Party.Staff, "able-and-available")
        {
            Name = new("Not able to work or not available", "No puede trabajar o no está disponible"),
            Ask = new(Party.Claimant, new("What keeps you from taking a job now?", "¿Qué le impide aceptar un empleo ahora?")),
            Test = (facts, _) => facts.Application?.AbleAndAvailable == false
                ? new(
                    "The application says that the claimant cannot work or is not available for work.",
                    "La solicitud dice que la persona no puede trabajar o no está disponible para trabajar.")
                : null,
        },
        new("APP-022", Information, "WAC 192-170-010", Applied, Party.Claimant)
        {
            Name = new("Available for less than full time", "Disponible menos de tiempo completo"),
            Ask = new(Party.Claimant, new("Which hours of the week can you not work?", "¿Qué horas de la semana no puede usted trabajar?")),
            Test = (facts, law) => facts.Application is { HoursAvailable: { } hours, Filed: var filed }
                && law.Take(FullHours, filed) is var full && hours < full
                ? new(
                    $"The application gives {English.Hours(hours)} of availability a week. The law asks for {English.Number(full)}, with exceptions.",
                    $"La solicitud da {Spanish.Hours(hours)} de disponibilidad por semana. La ley pide {English.Number(full)}, con excepciones.")
                : null,
        },
        new("APP-023", StopPayment, "RCW 50.20.095", Applied, Party.Staff, "school")
        {
            InForce = new(Credits.Values[0].From),
            Name = new("In school", "En la escuela"),
            Ask = new(Party.Claimant, new("For how many credit hours are you registered?", "¿En cuántas horas de crédito está usted registrado?")),
            // Fewer credits than the law names raise nothing; while nobody knows how many, it is asked.
            Test = (facts, law) => facts.Application is { InSchool: true, CreditHours: var credits, Filed: var filed }
                && law.Take(Credits, filed) is var least && !(credits < least)
                ? credits is null
                    ? new(
                        "The application says that the claimant is in school, and not for how many credit hours.",
                        "La solicitud dice que la persona está en la escuela, y no en cuántas horas de crédito.")
                    : new(
                        $"The claimant is registered for {credits} credit hours. From {English.Number(least)}, the law asks whether work " +
                        "comes first.",
                        $"La persona está registrada en {credits} horas de crédito. Desde {English.Number(least)}, la ley pregunta si el " +
                        "trabajo va primero.")
                : null,
        },
        new("APP-024", Information, "RCW 50.20.095", Applied, Party.Claimant)
        {
            InForce = new(DaysAhead.Values[0].From),
            Name = new("School begins soon", "La escuela comienza pronto"),
            Ask = new(Party.Claimant, new("For how many credit hours will you register?", "¿En cuántas horas de crédito se va a registrar usted?")),
            Test = (facts, law) => facts.Application is { SchoolBegins: { } begins, Filed: var filed } && begins > filed
                && begins <= filed.AddDays(law.Take(DaysAhead, filed))
                ? new($"A course begins on {English.Day(begins)}.", $"Un curso comienza el {Spanish.Day(begins)}.")
                : null,
        },
        new("APP-025", StopPayment, "RCW 50.20.098", Applied, Party.Staff, "work-authorization")
        {
            Name = new("Not authorized to work", "Sin autorización para trabajar"),
            Ask = new(Party.Claimant, new(
                "Which document shows that you may work in the United States?",
                "¿Qué documento muestra que usted puede trabajar en los Estados Unidos?")),
            Test = (facts, _) => facts.Application?.AuthorizedToWork == false
                ? new(
                    "The application says that the claimant is not authorized to work in the United States.",
                    "La solicitud dice que la persona no tiene autorización para trabajar en los Estados Unidos.")
                : null,
        },
        new("APP-026", StopPayment, "RCW 50.20.098", Today, Party.Claimant, "work-authorization")
        {
            Name = new("Work authorization ended", "La autorización para trabajar terminó"),
            Ask = new(Party.Claimant, new("Was your authorization to work renewed?", "¿Se renovó su autorización para trabajar?")),
            Test = (facts, _) => facts.Application?.AuthorizedThrough is { } through && through < facts.Today
                ? new(
                    $"The authorization to work that is on file ended on {English.Day(through)}.",
                    $"La autorización para trabajar que está en el expediente terminó el {Spanish.Day(through)}.")
                : null,
        },
        new("APP-027", StopPayment, "RCW 50.04.323", Applied, Party.Staff, "pension")
        {
            Name = new("Pension", "Pensión"),
            Ask = new(Party.Claimant, new("Which employer pays into your pension plan?", "¿Qué empleador paga a su plan de pensión?")),
            Test = (facts, _) => facts.Application?.ReceivesPension == true
                ? new("The application says that a pension is paid.", "La solicitud dice que se paga una pensión.")
                : null,
        },
        new("APP-028", StopPayment, "chapter 192-190 WAC", Applied, Party.Staff, "deductible-pay")
        {
            Name = new("Other pay after the last day", "Otro pago después del último día"),
            Ask = new(Party.Claimant, new("For which days is this pay?", "¿Por qué días es este pago?")),
            Test = (facts, _) => facts.Application?.ReceivesOtherPay == true
                ? new(
                    "The application says that the employer pays something after the last day of work.",
                    "La solicitud dice que el empleador paga algo después del último día de trabajo.")
                : null,
        },
        new("APP-029", StopPayment, "RCW 50.20.085", Applied, Party.Staff, "time-loss")
        {
            Name = new("Workers' compensation for time lost", "Compensación laboral por tiempo perdido"),
            Ask = new(Party.Claimant, new("For which days is the compensation paid?", "¿Por qué días se paga la compensación?")),
            Test = (facts, _) => facts.Application?.ReceivesTimeLoss == true
                ? new(
                    "The application says that workers' compensation is paid for time lost. Benefits are not due for the same days.",
                    "La solicitud dice que se paga compensación laboral por tiempo perdido. No se deben beneficios por los mismos días.")
                : null,
        },
    ];
}
