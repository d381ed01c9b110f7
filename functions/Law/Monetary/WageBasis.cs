namespace BenefitsFlow.Law.Monetary;

/// <summary>Which quarter wages count in (RCW 50.04.320(2)).</summary>
public enum WageBasis
{
    /// <summary>The quarter in which they were paid.</summary>
    Paid,

    /// <summary>The quarter in which they were payable: at the claimant's request.</summary>
    Payable,
}
