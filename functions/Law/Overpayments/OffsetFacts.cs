namespace BenefitsFlow.Law.Overpayments;

/// <summary>What is known of a week that is payable while overpayments are owed (WAC 192-230-090, 192-230-100).</summary>
public sealed record OffsetFacts
{
    public required Week Week { get; init; }

    /// <summary>What the week pays after all deductions but child support and tax: dollars and cents.</summary>
    public required decimal BenefitsPayable { get; init; }

    /// <summary>What it would pay without a pension's deduction, earnings deducted: dollars and cents, not less than what it pays.</summary>
    public required decimal BeforePension { get; init; }

    /// <summary>
    /// The weekly benefit amount, whole dollars; null when it is not at hand. A week that pays all of it leaves no doubt what the percentage is of.
    /// </summary>
    public decimal? WeeklyBenefitAmount { get; init; }

    /// <summary>Minimum monthly payments of which a part or all was missed.</summary>
    public int MissedPayments { get; init; }

    /// <summary>True when the claimant asked to repay from benefits.</summary>
    public bool Requested { get; init; }

    /// <summary>The percentage that the claimant asked for, above 0 and at most 100; null for the rule's own.</summary>
    public decimal? RequestedPercent { get; init; }

    /// <summary>What the current benefit year can still pay, this week included, dollars and cents.</summary>
    public required decimal LeftOnClaim { get; init; }

    /// <summary>What is owed.</summary>
    public required IReadOnlyList<OffsetDebt> Debts { get; init; }
}

/// <summary>An overpayment of which the principal is taken from benefits.</summary>
/// <param name="Name">Tells it from the others.</param>
/// <param name="BenefitYear">First week of the benefit year for which it was paid.</param>
/// <param name="Principal">Benefits still owed, dollars and cents: no interest, penalty or cost "will be deducted".</param>
/// <param name="OtherState">True when another state assessed it.</param>
/// <param name="OnCurrentClaim">True when it was paid on the benefit year now claimed on.</param>
public sealed record OffsetDebt(
    string Name, OverpaymentKind Kind, Week BenefitYear, decimal Principal, bool OtherState = false, bool OnCurrentClaim = false);

/// <summary>What an offset takes for one overpayment, dollars and cents.</summary>
/// <param name="Debt">Its name.</param>
public sealed record OffsetShare(string Debt, decimal Amount);
