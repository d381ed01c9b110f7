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

/// <summary>What one week comes to.</summary>
public enum WeekOutcome
{
    /// <summary>Money is due.</summary>
    Payable,

    /// <summary>Eligible, and it serves as the waiting week: unpaid by law.</summary>
    WaitingWeek,

    /// <summary>Unemployed, but the deduction leaves nothing to pay.</summary>
    NothingPayable,

    /// <summary>Not unemployed: full-time hours, or earnings of one and a third weekly benefit amounts plus five dollars or more.</summary>
    NotUnemployed,

    /// <summary>The hours of availability fall short: a person has to decide before anything is denied.</summary>
    Availability,

    /// <summary>The maximum benefits payable are used up.</summary>
    Exhausted,
}

/// <summary>The arithmetic and the reasons of one week.</summary>
public sealed record WeekDecision
{
    public required Week Week { get; init; }

    public required WeekOutcome Outcome { get; init; }

    public required bool Unemployed { get; init; }

    /// <summary>Whole dollars taken for earnings.</summary>
    public required decimal Deduction { get; init; }

    /// <summary>Whole dollars, never negative.</summary>
    public required decimal Payable { get; init; }

    /// <summary>In the order in which the law asks.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    public required IReadOnlyList<Unconfirmed> Unconfirmed { get; init; }

    /// <summary>Applies the law of one week to the facts.</summary>
    public static WeekDecision For(WeekFacts facts) => throw new NotSupportedException();
}
