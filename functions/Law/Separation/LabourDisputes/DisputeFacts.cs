namespace BenefitsFlow.Law.Separation.LabourDisputes;

/// <summary>What is known of one week claimed during a strike or lockout.</summary>
public sealed record DisputeFacts
{
    public required Week Week { get; init; }

    public required DisputeKind Kind { get; init; }

    /// <summary>First day of the strike or lockout.</summary>
    public required DateOnly Began { get; init; }

    /// <summary>Last day of it; null while it goes on.</summary>
    public DateOnly? Ended { get; init; }

    /// <summary>True when the claimant did not answer the agency's questions about the dispute.</summary>
    public bool ClaimantSilent { get; init; }

    /// <summary>True when two or more people, or an employer, acted deliberately.</summary>
    public bool? DeliberateAction { get; init; }

    /// <summary>True when wages, hours, working conditions or terms of employment are at issue.</summary>
    public bool? TermsAtIssue { get; init; }

    /// <summary>True when the unemployment is due to it, at the premises where the claimant is or was last employed.</summary>
    public bool? DueToDispute { get; init; }

    /// <summary>Of a lockout: true when the employer is a member of a multi-employer bargaining unit.</summary>
    public bool? MultiEmployerUnit { get; init; }

    /// <summary>Of a lockout: true when another member of that unit was struck first, in the same bargaining.</summary>
    public bool? AnotherMemberStruck { get; init; }

    /// <summary>True when the claimant takes part in the dispute.</summary>
    public bool? Participating { get; init; }

    /// <summary>True when the claimant helps to finance it.</summary>
    public bool? Financing { get; init; }

    /// <summary>True when the claimant is directly interested in it.</summary>
    public bool? DirectlyInterested { get; init; }

    /// <summary>True when the claimant is of a grade or class of workers of whom some, employed at the premises, take part.</summary>
    public bool? SameGradeOrClass { get; init; }

    /// <summary>True when the claimant works in a separate department of a kind that is commonly a separate business elsewhere.</summary>
    public bool? SeparateDepartment { get; init; }

    /// <summary>Weeks of benefits that this strike has brought before this week.</summary>
    public int StrikeWeeksPaid { get; init; }

    /// <summary>True when a final judgment found the strike prohibited by law.</summary>
    public bool FoundProhibited { get; init; }

    /// <summary>True when the claimant has received retroactive wages for this week.</summary>
    public bool RetroactiveWages { get; init; }

    /// <summary>True when benefits were paid for this week.</summary>
    public bool AlreadyPaid { get; init; }
}
