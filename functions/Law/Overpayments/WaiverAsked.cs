namespace BenefitsFlow.Law.Overpayments;

/// <summary>
/// The claimant is asked for finances and circumstances before waiver is decided, with "no less than five working days plus reasonable mailing
/// time"; after that the department decides on what it has (WAC 192-220-080(1), (4)). As read on 2026-11-23.
/// </summary>
internal static class WaiverAsked
{
    private static readonly Parameter<int> WorkingDays = Parameter.Load<int>("Issues/reply-working-days");

    private static readonly Question Ask = new(Party.Claimant, new(
        "Please return the waiver application with your household's finances for last month, this month and next month.",
        "Devuelva por favor la solicitud de exoneración con las finanzas de su hogar del mes pasado, de este mes y del próximo."));

    /// <summary>Open until the application came back or its time has passed: waiver is never refused before.</summary>
    public static Finding On(WaiverFacts facts, Reasons reasons)
    {
        if (facts.Application is not { } sent)
            return Waiting(new("The waiver application was not sent yet.", "Todavía no se envió la solicitud de exoneración."), []);
        var days = WorkingDays.On(sent.Sent, reasons.Law);
        var least = AgencyCalendar.AddWorkingDays(sent.Sent, days.Value);
        var last = sent.ReplyBy > least ? sent.ReplyBy : least;
        if (sent.Returned is null && facts.Decided <= last)
        {
            return Waiting(new(
                $"You can return the waiver application through {English.Day(last)}.",
                $"Usted puede devolver la solicitud de exoneración hasta el {Spanish.Day(last)}."), [days.Used]);
        }

        return new(true, "WAC 192-220-080(4)", sent.Returned is { } returned
            ? new Sentence($"You returned the waiver application on {English.Day(returned)}.",
                $"Usted devolvió la solicitud de exoneración el {Spanish.Day(returned)}.")
            : new Sentence(
                $"You did not return the waiver application by {English.Day(last)}, so we decide on what we have.",
                $"Usted no devolvió la solicitud de exoneración a más tardar el {Spanish.Day(last)}, así que decidimos con lo que tenemos."))
        {
            Rule = nameof(WaiverApplication),
            Facts = [nameof(WaiverFacts.Application)],
            Parameters = [days.Used],
        };
    }

    private static Finding Waiting(Sentence because, IReadOnlyList<UsedParameter> used) => new(false, "WAC 192-220-080(4)", because)
    {
        Rule = nameof(WaiverApplication),
        Facts = [nameof(WaiverFacts.Application), nameof(WaiverFacts.Decided)],
        Open = true,
        Question = Ask,
        Parameters = used,
    };
}
