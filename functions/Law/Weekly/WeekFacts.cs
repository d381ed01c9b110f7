namespace BenefitsFlow.Law.Weekly;

/// <summary>What is known of one claimed week when it is decided.</summary>
public sealed record WeekFacts
{
    public required Week Week { get; init; }

    /// <summary>The claim's weekly benefit amount, whole dollars.</summary>
    public required decimal WeeklyBenefitAmount { get; init; }

    /// <summary>Gross wages for the week, before tax; zero when none.</summary>
    public required decimal GrossEarnings { get; init; }

    /// <summary>Hours worked in the week.</summary>
    public required decimal HoursWorked { get; init; }

    /// <summary>Hours in the week for which the claimant was available, in the hours customary for the occupation.</summary>
    public required decimal HoursAvailable { get; init; }

    /// <summary>Full-time hours of the occupation; 40 unless known otherwise.</summary>
    public decimal FullTimeHours { get; init; } = 40;

    /// <summary>True when this week is to serve as the waiting week: none was served before in this benefit year.</summary>
    public bool WaitingWeekDue { get; init; }

    /// <summary>What is left of the maximum benefits payable; null when it does not bound the week (an estimate).</summary>
    public decimal? BalanceBefore { get; init; }
}
