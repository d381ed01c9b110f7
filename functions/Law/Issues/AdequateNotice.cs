namespace BenefitsFlow.Law.Issues;

/// <summary>
/// What the claimant has to be told before any decision on a question of eligibility: "adequate notice" (WAC 192-120-030). As read on 2026-11-23.
/// </summary>
/// <remarks>
/// Not decided here: the form of the notice (WAC 192-120-035: told by telephone, or shown online); whether the interview was held and all facts
/// told at it (<see cref="RebuttalDuty"/>).
/// </remarks>
public sealed record AdequateNotice : Decision<AdequateNoticeFacts>
{
    /// <summary>True when nothing is missing; null while somebody has to look.</summary>
    public required bool? Adequate { get; init; }

    /// <summary>The earliest day that it may name as the last to reply, inclusive.</summary>
    public required DateOnly EarliestReplyBy { get; init; }

    /// <summary>Sections of what is missing, in the law's order.</summary>
    public IEnumerable<string> Missing => Findings[^1].Limbs.Where(limb => limb.Refused).Select(limb => limb.Cite);

    /// <exception cref="NoParameter">When the notice was sent before March 3, 2017.</exception>
    public static AdequateNotice For(AdequateNoticeFacts facts, LawEdition? law = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var reasons = new Reasons(law ?? LawEdition.Current);
        var earliest = ReplyTime.LastDayFor(facts.Sent, facts.By, reasons);
        var whole = Finding.All(
            NoticeItems.Concluded,
            NoticeItems.Why.On(facts.SaysWhy),
            NoticeItems.Interview.On(facts.SaysInterview),
            NoticeItems.Help.On(facts.SaysHelp),
            NoticeItems.Evidence.On(facts.SaysEvidence),
            NoticeItems.Copies.On(facts.SaysCopies),
            ReplyDate(facts, earliest),
            NoticeItems.Consequence.On(facts.SaysConsequence));
        reasons.Find(whole);
        return new()
        {
            Facts = facts,
            Edition = reasons.Law.Name,
            Adequate = whole.Answer,
            EarliestReplyBy = earliest,
            Findings = reasons.Findings,
        };
    }

    internal override AdequateNotice On(AdequateNoticeFacts facts, LawEdition law) => For(facts, law);

    /// <summary>"No earlier than five working days plus reasonable mailing time, if any."</summary>
    private static Finding ReplyDate(AdequateNoticeFacts facts, DateOnly earliest) => new(facts.ReplyBy >= earliest, "WAC 192-120-030(6)", () =>
    {
        var (en, es) = facts.ReplyBy is { } named
            ? ($"The notice gives until {English.Weekday(named)}", $"El aviso da plazo hasta el {Spanish.Weekday(named)}")
            : ("The notice names no last day to reply", "El aviso no indica el último día para responder");
        return new(
            $"{en}. It may not be before {English.Weekday(earliest)}.",
            $"{es}. No puede ser antes del {Spanish.Weekday(earliest)}.");
    })
    {
        Rule = nameof(AdequateNoticeFacts.ReplyBy),
        Facts = [nameof(AdequateNoticeFacts.ReplyBy), nameof(AdequateNoticeFacts.Sent), nameof(AdequateNoticeFacts.By)],
    };
}
