namespace BenefitsFlow.Law.Issues;

/// <summary>One piece of information on an issue, from a party or from elsewhere.</summary>
public sealed record Statement
{
    public required Party By { get; init; }

    /// <summary>The claimant or an employer, when it speaks against that side; null when it is adverse to nobody.</summary>
    public Party? AdverseTo { get; init; }

    /// <summary>True when the decision could rest on it; null while nobody has said.</summary>
    public bool? Material { get; init; }

    /// <summary>True when it conflicts with what that side says; null while nobody has said.</summary>
    public bool? Disputed { get; init; }

    /// <summary>True when it comes from a match with another agency's records (wages, new hires, prisons).</summary>
    public bool CrossMatch { get; init; }

    /// <summary>
    /// When that side was told of it and given a chance to answer: passed on to it, or told at the interview before the questions and answered
    /// there, on one day (WAC 192-120-040(1)). Null when it was not yet.
    /// </summary>
    public Chance? Rebuttal { get; init; }
}
