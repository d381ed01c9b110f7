namespace BenefitsFlow.Law.Issues;

/// <summary>
/// What the agency does with separation information that an employer sends, on time or late (WAC 192-130-080(2)-(5)). As read on 2026-11-23.
/// </summary>
/// <remarks>
/// A decision sent on the day of the answer counts as made before it, so that the answer is not lost. Not decided here: whether benefits are
/// relieved of (RCW 50.29.021(3)); good cause for a late request; a pattern of late answers (WAC 192-320-081).
/// </remarks>
public sealed record EmployerReply : Decision<EmployerReplyFacts>
{
    private const string Within = "WAC 192-130-080";
    private static readonly Parameter<int> AfterDecision = Parameter.Load<int>("Issues/days-after-decision");
    private static readonly Parameter<int> ForRelief = Parameter.Load<int>("Issues/days-to-ask-relief");

    /// <summary>Last day of the reply time, inclusive.</summary>
    public required DateOnly LastDay { get; init; }

    public required bool OnTime { get; init; }

    public required ReplyUse Use { get; init; }

    /// <summary>True when it counts as a request for relief of benefit charges.</summary>
    public required bool RequestsRelief { get; init; }

    /// <exception cref="ArgumentException">When the days cannot follow one another so.</exception>
    /// <exception cref="NoParameter">When the notice was sent before March 3, 2017.</exception>
    public static EmployerReply For(EmployerReplyFacts facts, LawEdition? law = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.Answered < facts.NoticeSent || facts.Received < facts.Answered || facts.DecisionSent < facts.NoticeSent)
            throw new ArgumentException("An answer and a decision follow the notice, and what is received was sent before.", nameof(facts));
        var reasons = new Reasons(law ?? LawEdition.Current);
        var last = ReplyTime.LastDayFor(facts.NoticeSent, facts.NoticeBy, reasons);
        var onTime = InTime(facts, last, reasons);
        return new()
        {
            Facts = facts,
            Edition = reasons.Law.Name,
            LastDay = last,
            OnTime = onTime,
            Use = facts.DecisionSent <= facts.Answered ? After(facts, facts.DecisionSent.Value, reasons) : Before(reasons),
            RequestsRelief = Relief(facts, reasons),
            Findings = reasons.Findings,
        };
    }

    internal override EmployerReply On(EmployerReplyFacts facts, LawEdition law) => For(facts, law);

    private static bool InTime(EmployerReplyFacts facts, DateOnly last, Reasons reasons) => reasons.Find(
        nameof(ReplyTime),
        facts.Answered <= last,
        $"{Within}(2)",
        [nameof(EmployerReplyFacts.NoticeSent), nameof(EmployerReplyFacts.NoticeBy), nameof(EmployerReplyFacts.Answered)],
        () => new(
            $"The time to answer ended on {English.Weekday(last)}. The answer was sent on {English.Weekday(facts.Answered)}.",
            $"El plazo para responder terminó el {Spanish.Weekday(last)}. La respuesta se envió el {Spanish.Weekday(facts.Answered)}."));

    private static ReplyUse Before(Reasons reasons)
    {
        reasons.Find(nameof(EmployerReply), true, $"{Within}(3)", [nameof(EmployerReplyFacts.DecisionSent)], () => new(
            "No decision had been sent before the answer, so the answer is considered in it.",
            "No se había enviado ninguna decisión antes de la respuesta, así que la respuesta se toma en cuenta."));
        return ReplyUse.Decision;
    }

    private static ReplyUse After(EmployerReplyFacts facts, DateOnly decided, Reasons reasons)
    {
        var until = AgencyCalendar.LastDay(decided, reasons.Take(AfterDecision, decided));
        reasons.Take(StateHolidays.List, until);
        var within = facts.Answered <= until;
        reasons.Find(new Finding(false, $"{Within}(4)", () => new(
            $"The decision had been sent on {English.Day(decided)}. Until {English.Weekday(until)}, an answer is considered for a " +
            "redetermination or as an appeal.",
            $"La decisión se había enviado el {Spanish.Day(decided)}. Hasta el {Spanish.Weekday(until)}, una respuesta se considera para una " +
            "redeterminación o como apelación."))
        {
            Rule = nameof(EmployerReply),
            Facts = [nameof(EmployerReplyFacts.DecisionSent), nameof(EmployerReplyFacts.Answered)],
            Open = within,
            Question = within
                ? new(Party.Staff, new(
                    "Does the information call for a redetermination, or is it to go on as an appeal?",
                    "¿La información requiere una redeterminación, o se debe tramitar como apelación?"))
                : null,
        });
        return within ? ReplyUse.RedeterminationOrAppeal : ReplyUse.RedeterminationOnly;
    }

    private static bool Relief(EmployerReplyFacts facts, Reasons reasons)
    {
        var until = AgencyCalendar.LastDay(facts.NoticeSent, reasons.Take(ForRelief, facts.NoticeSent));
        reasons.Take(StateHolidays.List, until);
        return reasons.Find(
            "ReliefRequest",
            facts.Received <= until,
            $"{Within}(5)",
            [nameof(EmployerReplyFacts.NoticeSent), nameof(EmployerReplyFacts.Received)],
            () => new(
                $"Information received through {English.Weekday(until)} counts as a request for relief of benefit charges. This was received on " +
                $"{English.Day(facts.Received)}.",
                $"La información recibida hasta el {Spanish.Weekday(until)} cuenta como solicitud de exención de cargos por beneficios. Esta se " +
                $"recibió el {Spanish.Day(facts.Received)}."));
    }
}
