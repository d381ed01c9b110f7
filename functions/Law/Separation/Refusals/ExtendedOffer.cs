namespace BenefitsFlow.Law.Separation.Refusals;

/// <summary>What is known of the work for a claimant of extended benefits (WAC 192-240-020); null while not known.</summary>
public sealed record ExtendedOffer
{
    /// <summary>True with a definite or probable recall or hire within four weeks.</summary>
    public bool? GoodProspects { get; init; }

    /// <summary>True when the work is within the claimant's capabilities.</summary>
    public bool? WithinCapabilities { get; init; }

    /// <summary>Gross pay a week, dollars.</summary>
    public decimal? WeeklyPay { get; init; }

    /// <summary>Weekly benefit amount, whole dollars.</summary>
    public required decimal WeeklyBenefitAmount { get; init; }

    /// <summary>Supplemental unemployment benefits a week from the former employer, dollars.</summary>
    public decimal SupplementalBenefits { get; init; }

    /// <summary>Pay an hour, dollars.</summary>
    public decimal? HourlyPay { get; init; }

    /// <summary>The higher of the federal and the state minimum wage, dollars an hour.</summary>
    public required decimal MinimumWage { get; init; }
}
