namespace BenefitsFlow.Law.Weekly;

/// <summary>What an overpayment came from, as WAC 192-230-100 tells them apart.</summary>
public enum OverpaymentKind
{
    /// <summary>Neither of the others: half of the benefits payable, or the percentage that the claimant asked for.</summary>
    Other,

    /// <summary>A denial for fraud, misrepresentation or willful nondisclosure: all of the benefits payable.</summary>
    Fraud,

    /// <summary>A claim canceled at the claimant's request: all of the benefits payable.</summary>
    CanceledClaim,
}

/// <summary>An overpayment to be offset from a week's benefits (WAC 192-230-100). The caller knows that it is due and at which percentage.</summary>
public sealed record OverpaymentToOffset
{
    public required OverpaymentKind Kind { get; init; }

    /// <summary>Percent of the benefits payable, above 0 to 100.</summary>
    public required decimal Percent { get; init; }

    /// <summary>Overpaid benefits still owed, dollars and cents: no interest, penalty or cost is offset.</summary>
    public required decimal Principal { get; init; }
}
