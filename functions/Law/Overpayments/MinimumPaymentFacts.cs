namespace BenefitsFlow.Law.Overpayments;

/// <summary>What the minimum monthly payment is computed from (WAC 192-230-030).</summary>
public sealed record MinimumPaymentFacts
{
    /// <summary>The day on which the billing statement is sent, Pacific.</summary>
    public required DateOnly Billed { get; init; }

    public required OverpaymentKind Kind { get; init; }

    /// <summary>True when another state assessed it.</summary>
    public bool OtherState { get; init; }

    /// <summary>Whole dollars.</summary>
    public required decimal WeeklyBenefitAmount { get; init; }

    /// <summary>
    /// All that is unpaid when the statement is sent: assessments with penalties, court costs, interest, surcharges (WAC 192-230-010(1)).
    /// </summary>
    public required decimal OutstandingBalance { get; init; }

    /// <summary>Another monthly amount that the department approved, dollars and cents; null when there is none.</summary>
    public decimal? ApprovedAmount { get; init; }
}
