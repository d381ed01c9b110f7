namespace BenefitsFlow.Law.Appeals;

/// <summary>What is known of one party's tie to a case.</summary>
public sealed record InterestedPartiesFacts
{
    /// <summary>True for a tax case: contributions, refund, relief of charges, rate; false for a benefit case.</summary>
    public required bool TaxCase { get; init; }

    /// <summary>True when the employer had to be given notice of the claim (WAC 192-130-060).</summary>
    public bool EmployerEntitledToNotice { get; init; }

    /// <summary>True when the case is about the recovery of benefits.</summary>
    public bool Overpayment { get; init; }

    /// <summary>True when what the employer told led to the overpayment.</summary>
    public bool EmployerInformedOfOverpayment { get; init; }

    /// <summary>True for a base year employer that reimburses benefits instead of paying taxes.</summary>
    public bool EmployerReimburses { get; init; }

    /// <summary>True when the waiver of the overpayment is allowed.</summary>
    public bool WaiverAllowed { get; init; }

    /// <summary>True when the employer's contributions, charges or rate are what the tax case is about.</summary>
    public bool EmployerTaxAffected { get; init; }
}
