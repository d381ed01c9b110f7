using BenefitsFlow.Law.Separation.LabourDisputes;
using BenefitsFlow.Law.Separation.Purges;
using BenefitsFlow.Law.Separation.Refusals;
using BenefitsFlow.Law.Weekly.Pay;
using static BenefitsFlow.App.Issues.Questions.SeparationNotice;

namespace BenefitsFlow.App.Issues.Questions;

/// <summary>First questions of the other kinds; what the law asks beyond them follows by itself.</summary>
internal static class OtherQuestions
{
    private static readonly Opening DisputeKindAsked = Choice(
        nameof(DisputeFacts.Kind), "Who stopped the work?", "¿Quién paró el trabajo?", Choices.Of(typeof(DisputeKind))!);

    private static readonly Opening DisputeBegan = Day(
        nameof(DisputeFacts.Began), "On which day did the strike or lockout begin?", "¿Qué día comenzó la huelga o el cierre patronal?");

    public static IReadOnlyList<Opening> DisputeOfClaimant { get; } = [DisputeKindAsked, DisputeBegan];

    public static IReadOnlyList<Opening> DisputeOfEmployer { get; } = [.. TheJob, DisputeKindAsked, DisputeBegan];

    public static IReadOnlyList<Opening> LeaveOfEmployer { get; } =
    [
        .. TheJob,
        Day("return-date", "On which day do you expect this person back? If you do not, give the last day of work.",
            "¿Qué día espera usted que esta persona vuelva? Si no la espera, dé el último día de trabajo."),
    ];

    public static IReadOnlyList<Opening> RefusalOfClaimant { get; } =
    [
        Choice(nameof(RefusalFacts.Kind), "What happened?", "¿Qué pasó?", Choices.Of(typeof(RefusalKind))!),
        Day(nameof(RefusalFacts.Day), "On which day did you say no, or let the offer pass?", "¿Qué día dijo usted que no, o dejó pasar la oferta?"),
        // The law's own question is answered by a yes of those who did take it.
        YesNo(nameof(RefusalFacts.Failed), "Did you turn the work down, or not follow the direction?", "¿Rechazó usted el trabajo, o no siguió la indicación?"),
    ];

    public static IReadOnlyList<Opening> RefusalOfEmployer { get; } =
    [
        Words("offered-work", "What work did you offer, with what pay, hours and place?", "¿Qué trabajo ofreció usted, con qué pago, horas y lugar?"),
        Day(nameof(RefusalFacts.Day), "On which day did the worker say no?", "¿Qué día dijo la persona que no?"),
        Words("refusal-given", "What reason did the worker give?", "¿Qué motivo dio la persona?"),
    ];

    public static IReadOnlyList<Opening> Availability { get; } =
    [
        YesNo("sets-conditions", "Do you set conditions on the work that you would take, such as days, hours, pay or distance?",
            "¿Pone usted condiciones al trabajo que aceptaría, como días, horas, pago o distancia?"),
    ];

    public static IReadOnlyList<Opening> School { get; } =
    [
        Day("School.InstructionBegins", "On which day did your classes begin, or will they begin?", "¿Qué día comenzaron sus clases, o comenzarán?"),
        YesNo("School.Vocational", "Are all your classes job training, without credit toward a degree?",
            "¿Son todas sus clases de capacitación para un trabajo, sin créditos para un título?"),
    ];

    public static IReadOnlyList<Opening> Identity { get; } =
    [
        YesNo("filed-self", "Did you file this claim yourself?", "¿Presentó usted mismo esta solicitud?"),
        YesNo("shared-details", "Does somebody else use your bank account, telephone or email?", "¿Usa otra persona su cuenta bancaria, teléfono o correo electrónico?"),
    ];

    public static IReadOnlyList<Opening> Pay { get; } =
    [
        Choice(nameof(PayItem.Kind), "What kind of pay was it?", "¿Qué tipo de pago fue?", PayChoices.All),
        Money(nameof(PayItem.Amount), "How much of it was for this week, before taxes?", "¿Cuánto de ello fue por esta semana, antes de impuestos?"),
    ];

    public static IReadOnlyList<Opening> Amount { get; } =
    [
        Money(nameof(PayItem.Amount), "How much of it was for this week, before taxes?", "¿Cuánto de ello fue por esta semana, antes de impuestos?"),
    ];

    public static IReadOnlyList<Opening> Earnings { get; } =
    [
        Money("pay-of-week", "How much did you earn in this week, before taxes?", "¿Cuánto ganó usted en esta semana, antes de impuestos?"),
        Words("explanation", "How do you explain the difference?", "¿Cómo explica usted la diferencia?"),
    ];

    public static IReadOnlyList<Opening> TimeLoss { get; } =
    [
        Words("time-loss-days", "For which days does workers' compensation pay you?", "¿Por qué días le paga la compensación laboral?"),
    ];

    public static IReadOnlyList<Opening> SchoolWork { get; } =
    [
        YesNo("SchoolWork.Professional", "Is your work at the school teaching, research or leading it?", "¿Es su trabajo en la escuela enseñar, investigar o dirigirla?"),
    ];

    public static IReadOnlyList<Opening> SchoolWorkOfEmployer { get; } = [.. TheJob];

    public static IReadOnlyList<Opening> Pension { get; } =
    [
        Choice(nameof(PensionPayment.Kind), "What kind of pension is it?", "¿Qué tipo de pensión es?", Choices.Of(typeof(PensionKind))!),
        Money(nameof(PensionPayment.Amount), "How much is one payment, before taxes?", "¿De cuánto es un pago, antes de impuestos?"),
        Number(nameof(PensionPayment.PaymentsPerYear), "How many payments a year do you get?", "¿Cuántos pagos recibe por año?"),
    ];

    public static IReadOnlyList<Opening> Purge { get; } =
    [
        Choice("Coverage", "What kind of work have you done since?", "¿Qué tipo de trabajo ha hecho desde entonces?", Choices.Of(typeof(WorkCoverage))!),
        Day("Began", "On which day did this work begin?", "¿Qué día comenzó este trabajo?"),
        Money("Earned", "How much have you earned there in all, before taxes?", "¿Cuánto ha ganado allí en total, antes de impuestos?"),
        Day("LastEarned", "What was the last day of work that this pay is for?", "¿Cuál fue el último día de trabajo que cubre este pago?"),
    ];

    public static IReadOnlyList<Opening> OtherOfClaimant { get; } =
    [
        Words("how-it-ended", "How did this job end, and who decided it?", "¿Cómo terminó este trabajo, y quién lo decidió?"),
        YesNo("work-left", "Would there have been work for you if you had stayed?", "¿Habría habido trabajo para usted si se quedaba?"),
    ];

    public static IReadOnlyList<Opening> OtherOfEmployer { get; } =
    [
        .. TheJob,
        Words("how-it-ended", "How did this job end, and who decided it?", "¿Cómo terminó este trabajo, y quién lo decidió?"),
    ];
}
