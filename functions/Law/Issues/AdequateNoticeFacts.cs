namespace BenefitsFlow.Law.Issues;

/// <summary>What a notice that questions a claimant's eligibility says, and what was offered with it. Null where nobody has looked yet.</summary>
public sealed record AdequateNoticeFacts
{
    /// <summary>The day on which it is sent, shown or told, Pacific.</summary>
    public required DateOnly Sent { get; init; }

    public required SentBy By { get; init; }

    /// <summary>The day it names as the last to reply; null when it names none.</summary>
    public DateOnly? ReplyBy { get; init; }

    /// <summary>Why eligibility is questioned.</summary>
    public bool? SaysWhy { get; init; }

    /// <summary>The right to an interview, by telephone; in person on request or in unusual circumstances.</summary>
    public bool? SaysInterview { get; init; }

    /// <summary>That somebody, also an attorney, can help at the interview.</summary>
    public bool? SaysHelp { get; init; }

    /// <summary>Witnesses, evidence, cross-examination.</summary>
    public bool? SaysEvidence { get; init; }

    /// <summary>That copies of the records can be asked for before the interview.</summary>
    public bool? SaysCopies { get; init; }

    /// <summary>That without an answer benefits may be denied and may have to be repaid.</summary>
    public bool? SaysConsequence { get; init; }
}
