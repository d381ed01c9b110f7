namespace BenefitsFlow.Law.Separation.Refusals;

/// <summary>
/// A part-time worker: wages in at least 40 weeks of the base year, and in no week more than 17 hours (RCW 50.20.119(2)).
/// </summary>
public sealed record PartTimeHistory
{
    /// <summary>Weeks of the base year with wages in employment; null while not known.</summary>
    public int? WeeksWithWages { get; init; }

    /// <summary>The most hours in one week of the base year; null while not known.</summary>
    public decimal? MostHoursInAWeek { get; init; }
}
