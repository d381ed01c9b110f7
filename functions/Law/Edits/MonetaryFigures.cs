namespace BenefitsFlow.Law.Edits;

/// <summary>The figures of a claim's monetary determination, and what it was made on.</summary>
public sealed record MonetaryFigures
{
    /// <summary>Hours in the first four of the last five completed quarters.</summary>
    public int? RegularHours { get; init; }

    /// <summary>Hours in the last four completed quarters.</summary>
    public int? AlternateHours { get; init; }

    /// <summary>Wages of the base year used.</summary>
    public decimal? BaseYearWages { get; init; }

    /// <summary>Whole dollars.</summary>
    public decimal? WeeklyBenefitAmount { get; init; }

    /// <summary>Whole dollars.</summary>
    public decimal? MaximumBenefitsPayable { get; init; }

    /// <summary>A Sunday.</summary>
    public DateOnly? BenefitYearBegins { get; init; }

    /// <summary>A Saturday, inclusive.</summary>
    public DateOnly? BenefitYearEnds { get; init; }

    /// <summary>Whether the newest completed quarter was reported.</summary>
    public bool? NewestQuarterReported { get; init; }

    /// <summary>What the law asks to have earned since an earlier benefit year; null when there was none, or it asks nothing.</summary>
    public decimal? EarningsAskedSincePriorYear { get; init; }

    public decimal? EarnedSincePriorYear { get; init; }

    /// <summary>The claimant says that wages or hours are missing or wrong.</summary>
    public bool? Disputed { get; init; }
}
