namespace BenefitsFlow.Law.Overpayments;

/// <summary>What one month's interest on one overpayment is computed from (RCW 50.20.190(6), WAC 192-230-040).</summary>
public sealed record InterestFacts
{
    /// <summary>First day of the month that is counted, as <see cref="InterestMonths"/> gives it.</summary>
    public required DateOnly MonthBegins { get; init; }

    /// <summary>The weeks of the overpayment as they were assessed, at least one; they tell how much of it is by fraud.</summary>
    public required IReadOnlyList<InterestWeek> Weeks { get; init; }

    /// <summary>Overpaid benefits still owed when the month begins, dollars and cents.</summary>
    public required decimal Benefits { get; init; }

    /// <summary>Fraud penalty still owed.</summary>
    public decimal FraudPenalty { get; init; }

    /// <summary>Interest, court costs, charges for dishonored payments and fees still owed.</summary>
    public decimal InterestAndCosts { get; init; }

    /// <summary>True when another state assessed it.</summary>
    public bool OtherState { get; init; }

    /// <summary>True when the assessment is final.</summary>
    public required bool Final { get; init; }

    /// <summary>True when satisfactory repayment terms were arranged and are kept.</summary>
    public bool PlanKept { get; init; }

    /// <summary>Minimum monthly payments of which a part or all was missed.</summary>
    public int MissedPayments { get; init; }

    /// <summary>True when the commissioner suspended interest, which can be done without fraud only.</summary>
    public bool Suspended { get; init; }
}

/// <summary>A week of an overpayment.</summary>
/// <param name="Assessed">Benefits assessed for it, dollars and cents.</param>
public sealed record InterestWeek(Week Week, decimal Assessed, bool ByFraud = false);
