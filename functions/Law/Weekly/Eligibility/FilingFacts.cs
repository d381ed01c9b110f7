namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>How a week was claimed (RCW 50.20.010(1)(b); WAC 192-140-005).</summary>
public sealed record FilingFacts
{
    /// <summary>Agency date of the online transmission or the call; on paper the postmark.</summary>
    public required DateOnly FiledOn { get; init; }

    /// <summary>
    /// The first week not claimed before this filing: the one after the last claimed week, or the week with which the claim was opened or last
    /// reopened.
    /// </summary>
    public required Week UnclaimedSince { get; init; }

    /// <summary>True when each question of the claim has an answer.</summary>
    public bool? AllQuestionsAnswered { get; init; }

    /// <summary>True when the claimant certified in person; false for an agent, with or without a power of attorney.</summary>
    public bool? CertifiedByClaimant { get; init; }

    /// <summary>The day on which the claimant died, where the estate files; null otherwise.</summary>
    public DateOnly? DiedOn { get; init; }

    /// <summary>Asked only of a late claim.</summary>
    public bool? GoodCauseForLateness { get; init; }
}
