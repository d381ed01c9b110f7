namespace BenefitsFlow.Law.Edits;

/// <summary>Why a job ended, as one side tells it.</summary>
public enum JobEnding
{
    LackOfWork,
    Quit,
    Discharged,
    LabourDispute,
    HoursReduced,
    LeaveOfAbsence,
    StillWorking,
    Other,
}

/// <summary>Reasons for quitting that a rule with days of its own asks about.</summary>
public enum QuitReason
{
    /// <summary>Care for a child or a vulnerable adult could not be had.</summary>
    Care,

    /// <summary>Moved to be near a minor child.</summary>
    MinorChild,

    /// <summary>The employer changed the shift.</summary>
    ShiftChange,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>One job: what the claimant says of it, and what the employer says.</summary>
public sealed record JobTold
{
    /// <summary>The employer's account, as wage items name it; null when it was not found.</summary>
    public string? Employer { get; init; }

    public DateOnly? Began { get; init; }

    /// <summary>The claimant's last day of work; null when none was given.</summary>
    public DateOnly? Ended { get; init; }

    /// <summary>The claimant's reason; null when none was given.</summary>
    public JobEnding? Because { get; init; }

    /// <summary>Null when the claimant did not quit, or was not asked.</summary>
    public QuitReason? QuitFor { get; init; }

    /// <summary>The day on which the claimant had said the job would end; null when no notice was given.</summary>
    public DateOnly? ResignedFor { get; init; }

    /// <summary>Offered to go when the employer announced fewer jobs.</summary>
    public bool? VolunteeredToGo { get; init; }

    /// <summary>For an earlier job: work since then does not yet reach what would leave it out of the notices (WAC 192-130-050).</summary>
    public bool? StillCounts { get; init; }

    public EmployersWord? EmployerSays { get; init; }

    /// <summary>True when the claimant gives a reason for which a job is over, not only shorter or paused.</summary>
    internal bool Over => Because is JobEnding.LackOfWork or JobEnding.Quit or JobEnding.Discharged or JobEnding.LabourDispute or JobEnding.Other;
}

/// <summary>What an employer was asked about a job, and what it said.</summary>
public sealed record EmployersWord
{
    /// <summary>Whether the notice was sent.</summary>
    public bool? Told { get; init; }

    /// <summary>Last day for the answer, inclusive.</summary>
    public DateOnly? AnswerBy { get; init; }

    /// <summary>The day the answer came; null while there is none.</summary>
    public DateOnly? Answered { get; init; }

    /// <summary>Whether the answer is accurate and enough to decide on.</summary>
    public bool? Adequate { get; init; }

    public DateOnly? Ended { get; init; }

    public JobEnding? Because { get; init; }

    /// <summary>Last day for which the employer pays though no work is done; null when there is no such pay.</summary>
    public DateOnly? PaidThrough { get; init; }

    public bool? PaidSeverance { get; init; }

    /// <summary>Reports a crime connected with the work, by conviction or admission.</summary>
    public bool? ReportsCrime { get; init; }

    /// <summary>Says that its worker did not file this claim.</summary>
    public bool? DoubtsFiler { get; init; }
}
