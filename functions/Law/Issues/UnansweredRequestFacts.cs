namespace BenefitsFlow.Law.Issues;

/// <summary>What is known of a request for information to a claimant.</summary>
public sealed record UnansweredRequestFacts
{
    /// <summary>The day on which it is asked whether silence counts, Pacific.</summary>
    public required DateOnly On { get; init; }

    public required SilentOn Subject { get; init; }

    /// <summary>The request; null where the weekly claim itself is enough (its day is <see cref="On"/> then).</summary>
    public Chance? Request { get; init; }

    /// <summary>True when an answer gave all that was asked; null while nobody has read it.</summary>
    public bool? AnswerComplete { get; init; }

    /// <summary>True when evidence shows something other than what would be presumed; null while nobody has looked.</summary>
    public bool? ShownOtherwise { get; init; }
}
