namespace BenefitsFlow.Law.Weekly;

/// <summary>What is known of a benefit year when its extended benefits are figured (RCW 50.22.040, 50.22.050).</summary>
public sealed record ExtendedBenefitFacts
{
    /// <summary>First day of the benefit year.</summary>
    public required DateOnly BenefitYearBegins { get; init; }

    /// <summary>The regular weekly benefit amount, whole dollars; the later one when it was increased.</summary>
    public required decimal WeeklyBenefitAmount { get; init; }

    /// <summary>The amount before an increase during the benefit year, whole dollars; null when it was not increased.</summary>
    public decimal? EarlierWeeklyBenefitAmount { get; init; }

    /// <summary>Regular benefits payable in the benefit year, dollars.</summary>
    public required decimal RegularPayable { get; init; }

    /// <summary>Regular benefits paid, or deemed paid, in the benefit year, dollars.</summary>
    public required decimal RegularPaid { get; init; }

    /// <summary>True for weeks that begin in a high unemployment period (RCW 50.22.010(3)).</summary>
    public bool HighUnemployment { get; init; }

    /// <summary>
    /// Weeks of that benefit year with any trade readjustment allowance, when the benefit year has ended within the extended benefit period.
    /// </summary>
    public int TradeReadjustmentWeeks { get; init; }
}
