namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>Hours cut for a time by an employer who keeps the worker (WAC 192-180-013(1)).</summary>
public sealed record PartialUnemploymentFacts
{
    public bool? HiredFullTime { get; init; }

    /// <summary>True when the employer cut the hours, and for a time only.</summary>
    public bool? CutByEmployerForATime { get; init; }

    /// <summary>Hours a week before the cut.</summary>
    public decimal? UsualHours { get; init; }

    /// <summary>Hours a week after it.</summary>
    public decimal? ReducedHours { get; init; }

    /// <summary>Gross earnings of the week, dollars and cents.</summary>
    public decimal? EarningsOfWeek { get; init; }

    /// <summary>Whole dollars.</summary>
    public decimal? WeeklyAmount { get; init; }

    public DateOnly? HoursReducedOn { get; init; }

    public DateOnly? FullTimeExpectedOn { get; init; }

    /// <summary>True when available for all work that the regular employer offers.</summary>
    public bool? TakesAllHoursOffered { get; init; }
}
