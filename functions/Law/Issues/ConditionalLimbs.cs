namespace BenefitsFlow.Law.Issues;

/// <summary>The conditions of a conditional payment, in the order of WAC 192-100-070.</summary>
internal static class ConditionalLimbs
{
    public static readonly Conclusion Concluded = new(
        nameof(ConditionalPayment),
        "WAC 192-100-070",
        new(
            "This week is paid conditionally. If it turns out that you were not eligible, you may have to pay it back.",
            "Esta semana se paga de forma condicional. Si resulta que usted no tenía derecho, puede que tenga que devolver el dinero."),
        new("This week is not paid conditionally.", "Esta semana no se paga de forma condicional."),
        new("Whether this week is paid conditionally is open.", "No se sabe todavía si esta semana se paga de forma condicional."));

    public static readonly Finding HoldRequested = new(true, "WAC 192-100-070(3)(c)", new Sentence(
        "You asked us to hold payment. We cannot: conditional payments go on until the decision.",
        "Usted pidió que retuviéramos el pago. No podemos: los pagos condicionales siguen hasta la decisión."))
    {
        Rule = nameof(HoldRequested),
        Facts = [nameof(ConditionalPaymentFacts.HoldRequested)],
    };

    public static readonly Finding NoAllowance = new(true, "WAC 192-100-070(5)", new Sentence(
        "A conditional payment is not a decision that you are eligible.", "Un pago condicional no es una decisión de que usted tiene derecho."))
    {
        Rule = nameof(NoAllowance),
    };

    private static readonly Parameter<int> Break = Parameter.Load<int>("Issues/conditional-payment-break");

    private static readonly Limb Received = new(
        nameof(ConditionalPaymentFacts.BenefitsReceived),
        "WAC 192-100-070(1)(a)",
        new("You had already received benefits.", "Usted ya había recibido beneficios."),
        new("You had not received benefits yet.", "Usted todavía no había recibido beneficios."),
        new(Party.Staff, new("Were benefits already paid on this claim?", "¿Ya se pagaron beneficios en esta solicitud?")));

    private static readonly Limb Evidence = new(
        nameof(ConditionalPaymentFacts.ReasonableEvidence),
        "WAC 192-100-070(1)(b)",
        new("You gave reasonable evidence of authorization to work.", "Usted dio pruebas razonables de autorización para trabajar."),
        new("There is no reasonable evidence of authorization to work yet.", "Todavía no hay pruebas razonables de autorización para trabajar."),
        new(Party.Claimant, new(
            "What shows that you are authorized to work in the United States?",
            "¿Qué demuestra que usted está autorizado para trabajar en los Estados Unidos?")));

    private static readonly Limb Unavailable = new(
        nameof(ConditionalPaymentFacts.ClaimShowsUnavailable),
        "WAC 192-100-070(6)",
        new(
            "Your weekly claim itself shows that you were not able or available.",
            "Su solicitud semanal misma muestra que usted no podía o no estaba disponible para trabajar."),
        new(
            "Your weekly claim does not itself show that you were not able or available.",
            "Su solicitud semanal no muestra por sí misma que usted no podía o no estaba disponible para trabajar."),
        new(Party.Staff, new(
            "Does the weekly claim itself clearly show that the claimant was not able or available?",
            "¿Muestra claramente la solicitud semanal misma que la persona no podía o no estaba disponible para trabajar?")));

    private static readonly Limb FullTime = new(
        nameof(ConditionalPaymentFacts.ReportsFullTimeWork),
        "WAC 192-100-070(6)",
        new("Your weekly claim reports full-time work.", "Su solicitud semanal declara trabajo a tiempo completo."),
        new("Your weekly claim does not report full-time work.", "Su solicitud semanal no declara trabajo a tiempo completo."),
        new(Party.Staff, new("Does the weekly claim report full-time work?", "¿Declara la solicitud semanal trabajo a tiempo completo?")));

    public static IReadOnlyList<Finding> Of(ConditionalPaymentFacts facts, Reasons reasons)
    {
        var unbroken = reasons.Take(Break, facts.On);
        Finding[] own = facts.WorkAuthorization
            ? [Evidence.On(facts.ReasonableEvidence)]
            : [Received.On(facts.BenefitsReceived), FromWeek(facts), AfterNotice(facts), Unbroken(facts, unbroken)];
        return [.. own, Undecided(facts), Unavailable.Not(facts.ClaimShowsUnavailable), FullTime.Not(facts.ReportsFullTimeWork)];
    }

    private static Finding FromWeek(ConditionalPaymentFacts facts) => Dated(
        facts.Week >= facts.FirstWeekQuestioned,
        "WAC 192-100-070(3)(a)(i)",
        nameof(ConditionalPaymentFacts.FirstWeekQuestioned),
        (
            "This week is not before the first in which the question was found.",
            "Esta semana no es anterior a la primera en que se encontró la pregunta."),
        ("No question was found in this week or before it.", "No se encontró ninguna pregunta en esta semana ni antes."));

    private static Finding AfterNotice(ConditionalPaymentFacts facts) => Dated(
        facts.NoticeGiven <= facts.On,
        "WAC 192-100-070(3)(a)(ii)",
        nameof(ConditionalPaymentFacts.NoticeGiven),
        ("You were told that benefits are paid conditionally.", "Se le avisó que los beneficios se pagan de forma condicional."),
        (
            "You have not been told yet that benefits are paid conditionally.",
            "Todavía no se le ha avisado que los beneficios se pagan de forma condicional."));

    private static Finding Unbroken(ConditionalPaymentFacts facts, int most) => Dated(
        facts.WeeksNotClaimed < most,
        "WAC 192-100-070(4)",
        nameof(ConditionalPaymentFacts.WeeksNotClaimed),
        ($"You did not stop claiming for {most} weeks.", $"Usted no dejó de reclamar durante {most} semanas."),
        ($"You did not claim for {most} weeks or longer.", $"Usted no reclamó durante {most} semanas o más."));

    private static Finding Undecided(ConditionalPaymentFacts facts) => Dated(
        !(facts.Decided <= facts.On),
        "WAC 192-100-070(3)(b)",
        nameof(ConditionalPaymentFacts.Decided),
        ("The question is not decided yet.", "La pregunta todavía no está decidida."),
        ("The question is decided.", "La pregunta ya está decidida."));

    private static Finding Dated(bool met, string cite, string fact, (string En, string Es) yes, (string En, string Es) no)
    {
        var (en, es) = met ? yes : no;
        return new(met, cite, new Sentence(en, es)) { Rule = fact, Facts = [fact] };
    }
}
