namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>A written direction to attend a workshop or course in this week, at public expense (RCW 50.20.044; WAC 192-180-040).</summary>
public sealed record WorkshopFacts
{
    public bool Directed { get; init; } = true;

    /// <summary>Attended a substantial portion.</summary>
    public bool? Attended { get; init; }

    /// <summary>Illness or disability, own or in the immediate family, an interview, or another good reason.</summary>
    public bool? GoodCauseNotToAttend { get; init; }

    /// <summary>True when an offer of bona fide work begins within two weeks.</summary>
    public bool WorkBeginsWithinTwoWeeks { get; init; }

    /// <summary>True when the place is outside the labor market or further than the nearest office.</summary>
    public bool TooFar { get; init; }
}
