namespace BenefitsFlow.Law.Appeals;

/// <summary>What is known when a decision might be made anew.</summary>
public sealed record RedeterminationFacts
{
    public required RedeterminedDecision Decision { get; init; }

    /// <summary>The day of delivery or mailing of the determination, or of its latest redetermination, Pacific.</summary>
    public required DateOnly Sent { get; init; }

    /// <summary>The day on which it would be made anew, or on which the claimant asked.</summary>
    public required DateOnly On { get; init; }

    public required RedeterminationGround Ground { get; init; }

    /// <summary>Last day of the benefit year in which benefits were allowed, inclusive. Needed for an allowance.</summary>
    public DateOnly? BenefitYearEnds { get; init; }

    /// <summary>Of nondisclosure: true when its weight was known or should have been known; null while nobody has said.</summary>
    public bool? KnewItMattered { get; init; }

    /// <summary>Of an allowance: what was considered when it was made; null while nobody has looked.</summary>
    public ConsideredProvision? Considered { get; init; }

    /// <summary>Of an allowance: true when it became final, no appeal having been taken in time; null while nobody has looked.</summary>
    public bool? Final { get; init; }

    /// <summary>Of amounts: true when the new ones are lower.</summary>
    public bool Reduces { get; init; }
}
