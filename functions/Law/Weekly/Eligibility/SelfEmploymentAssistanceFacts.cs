namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>Self-employment assistance (RCW 50.20.250; WAC 192-200-040 to -060).</summary>
public sealed record SelfEmploymentAssistanceFacts
{
    /// <summary>Profiled as likely to exhaust, or eligible for approved training.</summary>
    public bool? ProfiledOrTrainingEligible { get; init; }

    public bool? EnrolledInApprovedProgram { get; init; }

    /// <summary>Attends and sets the business up as planned.</summary>
    public bool? ParticipatesAsPlanned { get; init; }

    /// <summary>True when removed before in this benefit year, which bars a return.</summary>
    public bool RemovedThisBenefitYear { get; init; }

    /// <summary>The week in which participation began.</summary>
    public Week? ParticipationBegan { get; init; }

    /// <summary>The day on which the programme was completed; null before.</summary>
    public DateOnly? CompletedOn { get; init; }
}
