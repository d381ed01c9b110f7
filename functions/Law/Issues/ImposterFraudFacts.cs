namespace BenefitsFlow.Law.Issues;

/// <summary>What is known when somebody else may have filed a claim in a person's name.</summary>
public sealed record ImposterFraudFacts
{
    /// <summary>The day on which it is asked, Pacific.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The day on which the reason to suspect was discovered.</summary>
    public required DateOnly Discovered { get; init; }

    /// <summary>True for a continued claim (WAC 192-100-020); false for a new one.</summary>
    public required bool ContinuedClaim { get; init; }

    /// <summary>The request for information that was sent; null when none was.</summary>
    public Chance? Request { get; init; }

    /// <summary>True when a person found that there was no imposter, false when what was given does not show that; null while nobody has.</summary>
    public bool? NoImposterShown { get; init; }
}
