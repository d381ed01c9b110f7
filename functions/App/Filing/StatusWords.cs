using BenefitsFlow.App.Appeals;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Monetary;
using BenefitsFlow.App.Overpayments;
using BenefitsFlow.App.Payments;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Weekly;
using BenefitsFlow.App.Weekly.Redeciding;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly;

namespace BenefitsFlow.App.Filing;

/// <summary>A claim's facts in the claimant's words.</summary>
internal static class StatusWords
{
    public static Sentence DeterminationLetter { get; } = new("Your monetary determination", "Su determinación monetaria");

    /// <summary>The letter on a determination of an issue.</summary>
    public static Sentence IssueLetter(IssueState issue) => IssueCatalogue.All.FirstOrDefault(kind => kind.Code == issue.Code)?.Name is { } name
        ? new($"{name.En}: our decision", $"{name.Es}: nuestra decisión")
        : new("Our decision on a question about your claim", "Nuestra decisión sobre una pregunta de su solicitud");

    /// <summary>The letter that the claim was paused or came to its end.</summary>
    public static Sentence NoticeLetter(ClaimNotice notice) => ClaimNoticeLetter.TitleOf(notice.Name);

    public static Sentence WeekLetter(WeekState week)
    {
        var day = Dates.Of(week.Week);
        return new($"Your week of {day.En}", $"Su semana del {day.Es}");
    }

    public static Sentence RoundLetter { get; } = new("We figured your benefits again", "Volvimos a calcular sus beneficios");

    /// <summary>One sentence: what the claimant most wants to know.</summary>
    public static Sentence Headline(ClaimState claim) => claim switch
    {
        { Weeks: var weeks } when weeks.Any(week => week is { CertifiedOn: null, Lapsed: false }) => new(
            "We need your answers about a week that has ended.", "Necesitamos sus respuestas sobre una semana que ya terminó."),
        { Referred: true } => new("A person is working on your application.", "Una persona está trabajando en su solicitud."),
        { Determination: null } => new("We have your application and are working on it.", "Recibimos su solicitud y estamos trabajando en ella."),
        { Determination.Eligible: false } => new(
            "The wage reports that we have show too few hours for benefits.", "Los informes de salarios que tenemos muestran muy pocas horas para recibir beneficios."),
        { Ended: null, Paused: not null } => new(
            "Your claim has stopped, because weeks were not claimed. You can reopen it.", "Su solicitud se detuvo, porque no se certificaron semanas. Puede reabrirla."),
        { Ended: "exhausted" } => new("You have received all the benefits of this claim.", "Usted recibió todos los beneficios de esta solicitud."),
        { Ended: not null } => new("Your benefit year is over.", "Su año de beneficios terminó."),
        { Issues: var issues } when issues.Any(issue => issue.Open) => new(
            "A person has to decide a question on your claim. Nothing has been denied.", "Una persona debe decidir una pregunta sobre su solicitud. No se ha negado nada."),
        { Issues: var issues } when issues.Any(issue => issue.Result is { Allowed: false, DeniedFrom: not null, DeniedThrough: null }) => new(
            "A decision denies your benefits for now. The letter says why, what ends it, and how to appeal.",
            "Una decisión niega sus beneficios por ahora. La carta dice por qué, qué le pone fin y cómo apelar."),
        _ => new("Your claim is in order. There is nothing for you to do today.", "Su solicitud está en orden. Hoy no tiene que hacer nada."),
    };

    /// <summary>What became of a week.</summary>
    public static Sentence Of(WeekState week) => week switch
    {
        { PaidOn: not null } => new("Paid.", "Pagada."),
        { Decided: { } decided } => Of(decided),
        { DeniedFor: not null } => new("Not paid: a decision denies it. Its letter says why, and how to appeal.", "No se paga: una decisión la niega. Su carta dice por qué y cómo apelar."),
        { HeldFor.Count: > 0 } => new("Held until a person has decided a question. Nothing has been denied.", "En espera hasta que una persona decida una pregunta. No se ha negado nada."),
        { CertifiedOn: not null } => new("We have your answers.", "Tenemos sus respuestas."),
        { Lapsed: true } => new("Not certified in its time.", "No se certificó a tiempo."),
        _ => new("Waiting for your answers.", "Esperamos sus respuestas."),
    };

    /// <summary>Null for what a claimant need not read about.</summary>
    public static Sentence? Of(Fact fact) => fact switch
    {
        ClaimFiled => new("We received your application.", "Recibimos su solicitud."),
        MonetaryDetermined { Determination: { Eligible: true } made } => new(
            $"We figured your benefits: {Dates.Money(made.WeeklyBenefitAmount)} a week, {Dates.Money(made.MaximumBenefitsPayable)} in all.",
            $"Calculamos sus beneficios: {Dates.Money(made.WeeklyBenefitAmount)} por semana, {Dates.Money(made.MaximumBenefitsPayable)} en total."),
        MonetaryDetermined => new("We figured your hours and mailed you a letter.", "Calculamos sus horas y le enviamos una carta."),
        DeterminationReferred => new("We gave your application to a specialist.", "Pasamos su solicitud a un especialista."),
        IssueRaised => new("A question came up that a person has to decide.", "Surgió una pregunta que una persona debe decidir."),
        StatementTaken { By: Party.Claimant } => new("We received your answers to our questions.", "Recibimos sus respuestas a nuestras preguntas."),
        StatementTaken { By: Party.Employer } => new("The employer answered our questions.", "El empleador respondió nuestras preguntas."),
        IssueDetermined { Result: { Allowed: false, DeniedFrom: null } } => new(
            "We decided a question on your claim. The letter says what, why, and how to appeal.",
            "Decidimos una pregunta sobre su solicitud. La carta dice qué, por qué y cómo apelar."),
        IssueDetermined { Result.Allowed: true } => new(
            "We decided a question on your claim: benefits are allowed.", "Decidimos una pregunta sobre su solicitud: se conceden los beneficios."),
        IssueDetermined => new(
            "We decided a question on your claim: benefits are denied for a time. The letter says for how long, why, and how to appeal.",
            "Decidimos una pregunta sobre su solicitud: se niegan los beneficios por un tiempo. La carta dice por cuánto, por qué y cómo apelar."),
        WeekCertified f => About(f.Week, "You certified the week of", "Usted certificó la semana del"),
        WeekDecided f => Dated(f.Week, Of(DecidedWeek.Of(f, default, 0))),
        WeekCorrected f => About(f.Week, "Your answers were corrected for the week of", "Se corrigieron sus respuestas para la semana del"),
        WeekRedecided f => Dated(f.Week, Of(new DecidedWeek(f.Decision.Outcome, f.Decision.Deduction, f.Decision.Payable, default, 0))),
        MonetaryRedetermined { Determination: var made } => new(
            $"We figured your benefits again: {Dates.Money(made.WeeklyBenefitAmount)} a week, {Dates.Money(made.MaximumBenefitsPayable)} in all.",
            $"Volvimos a calcular sus beneficios: {Dates.Money(made.WeeklyBenefitAmount)} por semana, {Dates.Money(made.MaximumBenefitsPayable)} en total."),
        SupportOrdered { Weekly: 0 } => new("Child support is no longer withheld from your benefits.", "Ya no se retiene manutención de menores de sus beneficios."),
        SupportOrdered f => new(
            $"A child support agency asked us to withhold {Dates.Money(f.Weekly)} a week from your benefits.",
            $"Una agencia de manutención de menores nos pidió retener {Dates.Money(f.Weekly)} por semana de sus beneficios."),
        WeekLapsed f => About(f.Week, "The time ran out to certify the week of", "Terminó el plazo para certificar la semana del"),
        PaymentSent f => new(
            $"We sent {Dates.Money(f.Cents / 100m)} for the week of {Dates.Of(f.Week).En}.",
            $"Enviamos {Dates.Money(f.Cents / 100m)} por la semana del {Dates.Of(f.Week).Es}."),
        AttemptMade { Party: Party.Claimant, For: not AskedFor.Reminder, Reached: not false, AnswerBy: { } last } => new(
            $"We asked you a question. Your answer is on time through {Dates.Of(last).En}.",
            $"Le hicimos una pregunta. Su respuesta llega a tiempo hasta el {Dates.Of(last).Es}."),
        IssueClosed => new("A question on your claim was closed. Nothing was denied.", "Se cerró una pregunta sobre su solicitud. No se negó nada."),
        WeekDenied f => About(f.Week, "A decision denies the week of", "Una decisión niega la semana del"),
        AppealReceived { By: Party.Claimant } => new("You appealed a decision.", "Usted apeló una decisión."),
        AppealReceived => new("The employer appealed a decision.", "El empleador apeló una decisión."),
        AppealCarriedOut => new("We carried out a judge's order on an appeal.", "Cumplimos la orden de un juez sobre una apelación."),
        OverpaymentSuspected => new("It seems that you were paid too much. Nothing is owed by that: you are heard first.", "Parece que se le pagó de más. Con eso no debe nada: primero se le escucha."),
        OverpaymentEstablished f => new(
            $"A person decided that {Dates.Money(f.Weeks.Sum(week => week.Benefits) / 100m)} in benefits has to be paid back. The letter says why, and how to appeal.",
            $"Una persona decidió que se deben devolver {Dates.Money(f.Weeks.Sum(week => week.Benefits) / 100m)} de beneficios. La carta dice por qué y cómo apelar."),
        OverpaymentRedecided => new("We decided anew what you owe for benefits paid too much. The letter says how much.", "Decidimos de nuevo lo que debe por beneficios pagados de más. La carta dice cuánto."),
        OverpaymentDropped => new("You do not have to pay back what was asked about.", "Usted no tiene que devolver aquello por lo que se le preguntó."),
        OverpaymentWaived f => new($"{Dates.Money(f.Cents / 100m)} was waived: you do not pay it back.", $"Se le perdonaron {Dates.Money(f.Cents / 100m)}: no los devuelve."),
        OverpaymentReduced f => new(
            $"{Dates.Money((f.Benefits + f.Penalty) / 100m)} was taken off what you owe.", $"Se quitaron {Dates.Money((f.Benefits + f.Penalty) / 100m)} de lo que debe."),
        ClaimPaused => new("We stopped asking about weeks, because none was claimed for too long.", "Dejamos de preguntar por semanas, porque no se certificó ninguna por demasiado tiempo."),
        ClaimReopened => new("You reopened your claim.", "Usted reabrió su solicitud."),
        ClaimResumed => new("Benefits are left again: we go on asking about weeks.", "Otra vez quedan beneficios: seguimos preguntando por semanas."),
        ClaimEnded { Reason: "exhausted" } => new("The benefits of this claim were used up.", "Los beneficios de esta solicitud se agotaron."),
        ClaimEnded { Reason: "year-ended" } => new("Your benefit year came to its end.", "Su año de beneficios llegó a su fin."),
        ClaimEnded => new("This claim came to its end.", "Esta solicitud llegó a su fin."),
        _ => null,
    };

    private static Sentence Of(DecidedWeek decision) => decision.Outcome switch
    {
        WeekOutcome.Payable when decision.Net == 0 => new(
            $"{Dates.Money(decision.Payable)}, all of it withheld or used to repay what you owe.", $"{Dates.Money(decision.Payable)}, todo retenido o usado para pagar lo que usted debe."),
        WeekOutcome.Payable when decision.Conditional is not null => new(
            $"{Dates.Money(decision.Payable)} to be paid, on condition that an open question is decided in your favor.",
            $"Se pagarán {Dates.Money(decision.Payable)}, con la condición de que una pregunta pendiente se decida a su favor."),
        WeekOutcome.Payable => new(
            $"{Dates.Money(decision.Payable)} to be paid{Less(decision).En}.", $"Se pagarán {Dates.Money(decision.Payable)}{Less(decision).Es}."),
        WeekOutcome.WaitingWeek => new("Your waiting week: the law does not pay the first week.", "Su semana de espera: la ley no paga la primera semana."),
        WeekOutcome.NotUnemployed => new("You worked or earned too much in this week to be paid for it.", "Usted trabajó o ganó demasiado en esta semana para recibir pago."),
        WeekOutcome.Exhausted => new("The benefits of this claim are used up.", "Los beneficios de esta solicitud se agotaron."),
        _ => new("Nothing is left to pay after what you earned.", "No queda nada por pagar después de lo que usted ganó."),
    };

    private static Sentence Less(DecidedWeek decision) => decision.Deduction == 0
        ? new("", "")
        : new($", after {Dates.Money(decision.Deduction)} for what you earned", $", después de {Dates.Money(decision.Deduction)} por lo que ganó");

    private static Sentence About(DateOnly week, string en, string es) => new($"{en} {Dates.Of(week).En}.", $"{es} {Dates.Of(week).Es}.");

    private static Sentence Dated(DateOnly week, Sentence said)
        => new($"Week of {Dates.Of(week).En}: {said.En}", $"Semana del {Dates.Of(week).Es}: {said.Es}");
}
