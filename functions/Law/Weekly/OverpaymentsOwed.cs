using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.Law.Weekly;

/// <summary>What is known of overpayments that a week's benefits may repay (WAC 192-230-090, 192-230-100).</summary>
public sealed record OverpaymentsOwed
{
    /// <summary>In any order.</summary>
    public required IReadOnlyList<OffsetDebt> Debts { get; init; }

    /// <summary>Minimum monthly payments of which a part or all was missed.</summary>
    public int MissedPayments { get; init; }

    /// <summary>True when the claimant asked to repay from benefits.</summary>
    public bool Requested { get; init; }

    /// <summary>The percentage that the claimant asked for, above 0 and at most 100; null for the rule's own.</summary>
    public decimal? RequestedPercent { get; init; }
}
