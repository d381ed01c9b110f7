namespace BenefitsFlow.Law.Issues;

/// <summary>What is known when a week might be paid before a question about it is decided.</summary>
public sealed record ConditionalPaymentFacts
{
    /// <summary>The day on which the payment would be issued, Pacific.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The week to be paid.</summary>
    public required Week Week { get; init; }

    /// <summary>True when the question is work authorization that the federal government still verifies; false for any other.</summary>
    public bool WorkAuthorization { get; init; }

    /// <summary>True when reasonable evidence of authorization to work was given. Only of that question.</summary>
    public bool? ReasonableEvidence { get; init; }

    /// <summary>True when benefits were already received in this claim.</summary>
    public bool? BenefitsReceived { get; init; }

    /// <summary>The first week in which the question was detected.</summary>
    public Week? FirstWeekQuestioned { get; init; }

    /// <summary>The day on which the claimant was given notice that benefits are paid conditionally; null when not yet.</summary>
    public DateOnly? NoticeGiven { get; init; }

    /// <summary>The day of the determination; null while there is none.</summary>
    public DateOnly? Decided { get; init; }

    /// <summary>The last weeks in a row before this one that were not claimed.</summary>
    public int WeeksNotClaimed { get; init; }

    /// <summary>True when the weekly claim itself clearly shows inability or unavailability (WAC 192-140-200).</summary>
    public bool? ClaimShowsUnavailable { get; init; }

    /// <summary>True when the weekly claim reports full-time work (WAC 192-140-210).</summary>
    public bool? ReportsFullTimeWork { get; init; }

    /// <summary>True when the claimant asked that payment be held until the question is decided.</summary>
    public bool HoldRequested { get; init; }
}
