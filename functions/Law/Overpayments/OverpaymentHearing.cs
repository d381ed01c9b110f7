namespace BenefitsFlow.Law.Overpayments;

/// <summary>
/// The claimant is told before the overpayment is decided, and has "five working days plus reasonable mailing time" to answer
/// (WAC 192-220-010(1)). As read on 2026-11-23.
/// </summary>
/// <remarks>Not decided here: how long mail takes; the last day to answer, which counts it, is a fact.</remarks>
internal static class OverpaymentHearing
{
    private static readonly Parameter<int> WorkingDays = Parameter.Load<int>("Issues/reply-working-days");

    private static readonly Conclusion Concluded = new(
        nameof(OverpaymentHearing),
        "WAC 192-220-010(1)",
        new("You were told about the possible overpayment and had the time to answer.",
            "A usted se le avisó del posible sobrepago y tuvo el tiempo para responder."),
        new("This cannot be decided yet: you must be told first, and have the time to answer.",
            "Esto no se puede decidir todavía: primero hay que avisarle a usted y darle el tiempo para responder."),
        new("Whether you were heard is open.", "No se sabe todavía si a usted se le escuchó."));

    public static Finding On(OverpaymentFacts facts, Reasons reasons)
    {
        if (facts.Advice is not { } advice)
            return Finding.All(Concluded, NoAdvice);
        var days = WorkingDays.On(advice.Sent, reasons.Law);
        return Finding.All(Concluded, AdviceSaid.In(advice.Contents), LongEnough(advice, days), Waited(facts, advice));
    }

    private static Finding NoAdvice { get; } = new(
        false,
        "WAC 192-220-010(1)",
        new Sentence("No written advice of rights was sent.", "No se envió ningún aviso de derechos por escrito."))
    {
        Rule = nameof(AdviceOfRights),
        Facts = [nameof(OverpaymentFacts.Advice)],
    };

    private static Finding LongEnough(AdviceOfRights advice, Dated<int> days)
    {
        var least = AgencyCalendar.AddWorkingDays(advice.Sent, days.Value);
        return new(advice.ReplyBy >= least, "WAC 192-220-010(1)(g)", () => new(
            $"The advice was sent on {English.Day(advice.Sent)} and asked for an answer by {English.Day(advice.ReplyBy)}. " +
            $"{English.Number(days.Value)} working days end on {English.Day(least)}, before any time for mailing.",
            $"El aviso se envió el {Spanish.Day(advice.Sent)} y pedía una respuesta a más tardar el {Spanish.Day(advice.ReplyBy)}. " +
            $"{English.Number(days.Value)} días hábiles terminan el {Spanish.Day(least)}, sin contar el correo."))
        {
            Rule = "AnswerPeriod",
            Facts = [nameof(OverpaymentFacts.Advice)],
            Parameters = [days.Used],
        };
    }

    private static Finding Waited(OverpaymentFacts facts, AdviceOfRights advice) => new(
        facts.Answered || facts.Served > advice.ReplyBy,
        "WAC 192-220-010(1)(g)",
        () => facts.Answered
            ? new("You answered.", "Usted respondió.")
            : new(
                $"You did not answer. A decision without an answer can be made after {English.Day(advice.ReplyBy)}.",
                $"Usted no respondió. Se puede decidir sin respuesta después del {Spanish.Day(advice.ReplyBy)}."))
    {
        Rule = "Answered",
        Facts = [nameof(OverpaymentFacts.Answered), nameof(OverpaymentFacts.Served), nameof(OverpaymentFacts.Advice)],
    };
}
