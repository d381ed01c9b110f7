namespace BenefitsFlow.Law.Overpayments;

/// <summary>What made an overpayment, as far as its collection differs by it (WAC 192-230-030, 192-230-100).</summary>
public enum OverpaymentKind
{
    /// <summary>Neither of the others.</summary>
    Other,

    /// <summary>A denial for fraud, misrepresentation or willful nondisclosure (RCW 50.20.070).</summary>
    Fraud,

    /// <summary>The claim was canceled at the claimant's request (WAC 192-110-115).</summary>
    CanceledClaim,
}
