namespace BenefitsFlow.Law.Overpayments;

/// <summary>What is known of weeks that were paid too much for one reason, when their overpayment is decided (RCW 50.20.190(1)).</summary>
public sealed record OverpaymentFacts
{
    /// <summary>The weeks, each once.</summary>
    public required IReadOnlyList<OverpaidWeek> Weeks { get; init; }

    /// <summary>The last day of the benefit year for which they were paid, inclusive.</summary>
    public required DateOnly BenefitYearEnds { get; init; }

    /// <summary>The day of the final payment on that benefit year; null when it is not known to be after its end.</summary>
    public DateOnly? FinalPayment { get; init; }

    /// <summary>The day on which the determination of liability is mailed or personally served.</summary>
    public required DateOnly Served { get; init; }

    /// <summary>True while the merits of the claim are under administrative or judicial review.</summary>
    public bool UnderReview { get; init; }

    /// <summary>The day of the final decision that ended such a review; null when there was none.</summary>
    public DateOnly? FinalDecision { get; init; }

    /// <summary>True when a back pay award, or a settlement that affects the allowance of benefits, is behind it.</summary>
    public bool? BackPayOrSettlement { get; init; }

    /// <summary>True when fraud, misrepresentation or willful nondisclosure was found.</summary>
    public bool? FraudOrWillful { get; init; }

    /// <summary>True when the weeks are too much only because an employer corrected wages or hours that it had reported wrongly.</summary>
    public bool? EmployersCorrection { get; init; }

    /// <summary>True when they are too much only because real hours took the place of hours that the department computed from wages.</summary>
    public bool? ComputedHours { get; init; }

    /// <summary>True when an eligibility decision made these weeks an overpayment before the correction, and is final.</summary>
    public bool? EarlierFinalDecision { get; init; }

    /// <summary>The advice of rights; null when none was sent.</summary>
    public AdviceOfRights? Advice { get; init; }

    /// <summary>True when the claimant answered it.</summary>
    public bool Answered { get; init; }
}
