namespace BenefitsFlow.Law.Issues;

/// <summary>
/// How long an employer or a claimant has to answer a notice: "five working days, plus reasonable mailing time, if any" (WAC 192-130-050,
/// 192-120-030(6), 192-120-035, 192-220-010(1)(g)). As read on 2026-11-23.
/// </summary>
/// <remarks>
/// The mail's days come first, then the working days; the day of sending is not counted (RCW 1.12.040), though WAC 192-130-050 says
/// "beginning on the date the notice was sent". Not decided here: what an answer that comes later is good for (<see cref="EmployerReply"/>).
/// </remarks>
public sealed record ReplyTime : Decision
{
    private static readonly Parameter<int> WorkingDays = Parameter.Load<int>("Issues/reply-working-days");
    private static readonly Parameter<int> MailingDays = Parameter.Load<int>("Issues/mailing-days");
    private static readonly Parameter<string> Electronic = Parameter.Load<string>("Issues/electronic-mailing-time");

    /// <summary>Pacific; not counted.</summary>
    public required DateOnly Sent { get; init; }

    public required SentBy By { get; init; }

    /// <summary>Inclusive; always a working day.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>The time to answer one notice.</summary>
    /// <exception cref="NoParameter">When the notice was sent before March 3, 2017: the rules of that time are not on record.</exception>
    public static ReplyTime For(DateOnly sent, SentBy by, Notice notice = Notice.Application, LawEdition? law = null)
    {
        var reasons = new Reasons(law ?? LawEdition.Current);
        var last = LastDayFor(sent, by, reasons);
        reasons.Find(nameof(ReplyTime), true, Cite(notice), [nameof(Sent), nameof(By)], () => new(
            $"This was sent on {English.Weekday(sent)}. An answer is on time through {English.Weekday(last)}.",
            $"Esto se envió el {Spanish.Weekday(sent)}. Una respuesta llega a tiempo hasta el {Spanish.Weekday(last)}."));
        return new() { Sent = sent, By = by, LastDay = last, Edition = reasons.Law.Name, Findings = reasons.Findings };
    }

    /// <summary>True when an answer of that day is on time.</summary>
    public bool Holds(DateOnly answered) => answered <= LastDay;

    /// <summary>The last day, with the parameters taken for the finding that comes next.</summary>
    internal static DateOnly LastDayFor(DateOnly sent, SentBy by, Reasons reasons)
    {
        var working = reasons.Take(WorkingDays, sent);
        var mailed = by == SentBy.Mail || reasons.Take(Electronic, sent) != "none";
        var last = AgencyCalendar.AddWorkingDays(mailed ? sent.AddDays(reasons.Take(MailingDays, sent)) : sent, working);
        reasons.Take(StateHolidays.List, last);
        return last;
    }

    private static string Cite(Notice notice) => notice switch
    {
        Notice.Application => "WAC 192-130-050",
        Notice.Question => "WAC 192-120-030(6)",
        _ => "WAC 192-220-010(1)(g)",
    };
}
