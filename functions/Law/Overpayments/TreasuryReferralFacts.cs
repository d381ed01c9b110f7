namespace BenefitsFlow.Law.Overpayments;

/// <summary>
/// What is known when a debt may go to the Treasury Offset Program, which takes federal tax refunds. What nobody knows yet is null.
/// </summary>
public sealed record TreasuryReferralFacts
{
    /// <summary>True when it comes from fraud.</summary>
    public bool? Fraud { get; init; }

    /// <summary>True when it comes from a failure to report earnings.</summary>
    public bool? UnreportedEarnings { get; init; }

    /// <summary>True when the overpayment decision is final.</summary>
    public bool? Final { get; init; }

    /// <summary>True when it remains unpaid and no repayment plan is kept.</summary>
    public bool? PastDue { get; init; }

    /// <summary>The day on which the notice of intent was sent; null when none was.</summary>
    public DateOnly? NoticeSent { get; init; }

    /// <summary>The day of the referral, Pacific.</summary>
    public required DateOnly Referred { get; init; }
}
