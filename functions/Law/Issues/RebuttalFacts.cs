namespace BenefitsFlow.Law.Issues;

/// <summary>What is known of the hearing of both sides on one issue, on one day.</summary>
public sealed record RebuttalFacts
{
    /// <summary>The day on which it is asked, Pacific.</summary>
    public required DateOnly On { get; init; }

    /// <summary>True for a quit or a discharge (RCW 50.20.050, 50.20.066).</summary>
    public required bool Separation { get; init; }

    /// <summary>The first notice to the claimant; null when none was given.</summary>
    public Chance? Claimant { get; init; }

    /// <summary>The first notice to the employer; null when none was given.</summary>
    public Chance? Employer { get; init; }

    /// <summary>In the order in which they came.</summary>
    public IReadOnlyList<Statement> Statements { get; init; } = [];
}
