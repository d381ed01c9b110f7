namespace BenefitsFlow.Law.Monetary;

/// <summary>The benefit year before this application, and the work since (RCW 50.04.030).</summary>
public sealed record EarlierBenefitYear
{
    /// <summary>The day of its application, Pacific.</summary>
    public required DateOnly Applied { get; init; }

    /// <summary>A Sunday.</summary>
    public required DateOnly Begins { get; init; }

    /// <summary>A Saturday, inclusive.</summary>
    public required DateOnly Ends { get; init; }

    /// <summary>The base year on which it stood.</summary>
    public required BaseYear BaseYear { get; init; }

    /// <summary>True when the claimant was unemployed at its application; null when not known.</summary>
    public bool? UnemployedWhenApplied { get; init; }

    /// <summary>The days of separation from work before it and during it, in any order.</summary>
    public IReadOnlyList<DateOnly> Separations { get; init; } = [];

    /// <summary>True when wages of the quarter in which it began were earned before it; null when not known.</summary>
    public bool? WagesBeforeInItsQuarter { get; init; }

    /// <summary>True when the claimant has worked since <see cref="CountsFrom"/>; null when not known.</summary>
    public bool? Worked { get; init; }

    /// <summary>Wages earned by work since <see cref="CountsFrom"/>, dollars and cents; null when not known.</summary>
    public decimal? Earned { get; init; }

    /// <summary>
    /// The separation since which work and wages count: "the last separation … immediately before the application" when unemployed then,
    /// otherwise "the initial separation in the previous benefit year". Null while that is not known.
    /// </summary>
    public DateOnly? CountsFrom() => UnemployedWhenApplied switch
    {
        true => Separations.Where(day => day <= Applied).Select(day => (DateOnly?)day).Max(),
        false => Separations.Where(day => day > Applied && day <= Ends).Select(day => (DateOnly?)day).Min(),
        null => null,
    };
}
