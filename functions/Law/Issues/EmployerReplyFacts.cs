namespace BenefitsFlow.Law.Issues;

/// <summary>What is known of an employer's answer to the notice that somebody applied.</summary>
public sealed record EmployerReplyFacts
{
    /// <summary>The day on which the notice was sent, Pacific.</summary>
    public required DateOnly NoticeSent { get; init; }

    public required SentBy NoticeBy { get; init; }

    /// <summary>The day on which the employer sent the information; of a letter, its postmark.</summary>
    public required DateOnly Answered { get; init; }

    /// <summary>The day on which the agency received it.</summary>
    public required DateOnly Received { get; init; }

    /// <summary>The day on which the decision was sent; null while there is none.</summary>
    public DateOnly? DecisionSent { get; init; }
}
