namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>Who can have training benefits (RCW 50.22.155(2)(a)).</summary>
public enum TrainingGroup
{
    /// <summary>A dislocated worker (RCW 50.04.075).</summary>
    DislocatedWorker,

    /// <summary>An average hourly wage in the base year below 130 percent of the state minimum wage.</summary>
    LowIncome,

    /// <summary>Honorably discharged, with service in the twelve months before the application.</summary>
    RecentVeteran,

    /// <summary>Serving in the Washington national guard.</summary>
    GuardMember,

    /// <summary>Unable to go back to the occupation because of an injury or illness.</summary>
    Disabled,
}

/// <summary>A request for training benefits, and a week of them (RCW 50.22.155(2); chapter 192-270 WAC).</summary>
public sealed record TrainingBenefitsFacts
{
    public required Week Week { get; init; }

    public required TrainingGroup Group { get; init; }

    /// <summary>A Sunday.</summary>
    public required DateOnly ClaimEffective { get; init; }

    /// <summary>Inclusive.</summary>
    public required DateOnly BenefitYearEnds { get; init; }

    /// <summary>The application, or the additional claim after work.</summary>
    public required DateOnly AppliedOn { get; init; }

    /// <summary>The day of the notice about training benefits; null when the notice went out with the application.</summary>
    public DateOnly? NotifiedOn { get; init; }

    /// <summary>Whole dollars.</summary>
    public required decimal WeeklyBenefitAmount { get; init; }

    /// <summary>Regular benefits paid in the benefit year, whole dollars.</summary>
    public required decimal RegularBenefitsPaid { get; init; }

    /// <summary>True when the claimant belongs to the group. Not asked of low income, which is computed.</summary>
    public bool? BelongsToGroup { get; init; }

    public decimal? BaseYearWages { get; init; }

    public decimal? BaseYearHours { get; init; }

    /// <summary>True when the assessment finds that training is needed, or for low income that it raises the earning potential.</summary>
    public bool? TrainingNeeded { get; init; }

    /// <summary>The day of the plan; null while none was handed in.</summary>
    public DateOnly? PlanSubmittedOn { get; init; }

    /// <summary>The day of enrolment; null before it.</summary>
    public DateOnly? EnrolledOn { get; init; }

    /// <summary>True when the times were waived for good cause. Not open to dislocated workers.</summary>
    public bool TimesWaived { get; init; }

    /// <summary>True when the training was not available in time and was entered as soon as it was.</summary>
    public bool TrainingNotAvailableInTime { get; init; }

    public bool? EnrolledFullTime { get; init; }

    /// <summary>True when a disability precludes full time.</summary>
    public bool FullTimePrecluded { get; init; }

    public bool? MakesProgress { get; init; }

    /// <summary>True for one on standby who expects the regular employer to call back.</summary>
    public bool? ExpectsRecallFromStandby { get; init; }

    public DateOnly? LaidOffOn { get; init; }

    /// <summary>A definite day of recall; null when there is none.</summary>
    public DateOnly? RecalledOn { get; init; }

    /// <summary>The last day of training benefits of an earlier programme; null when there were none.</summary>
    public DateOnly? LastTrainingBenefitsOn { get; init; }

    /// <summary>True when the plan was changed without approval and the change then disapproved.</summary>
    public bool ChangeDisapproved { get; init; }

    /// <summary>True when a federal programme or a trade readjustment allowance pays this week.</summary>
    public bool? FederalProgramPays { get; init; }

    /// <summary>True when funds are there. Not asked of dislocated workers.</summary>
    public bool? FundsAvailable { get; init; }

    /// <summary>True when the right to work in the United States is verified.</summary>
    public bool? WorkRightVerified { get; init; }
}
