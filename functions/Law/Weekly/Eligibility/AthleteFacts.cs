namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>A professional athlete in a week (RCW 50.20.113; WAC 192-210-200).</summary>
public sealed record AthleteFacts
{
    /// <summary>Base year wages from professional sports, dollars and cents.</summary>
    public decimal? WagesFromSports { get; init; }

    /// <summary>All base year wages, dollars and cents.</summary>
    public decimal? AllBaseYearWages { get; init; }

    /// <summary>True when the week begins between two seasons.</summary>
    public bool? BetweenSeasons { get; init; }

    /// <summary>True for a contract into the next season, an offer in which the employer showed interest, or a readiness to play.</summary>
    public bool? AssuranceOfNextSeason { get; init; }
}
