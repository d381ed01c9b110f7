namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>A member of a union that refers its members to jobs (WAC 192-210-100 to -120).</summary>
public sealed record ReferralUnionFacts
{
    /// <summary>False when the union is not in the department's referral programme; its members look for work themselves.</summary>
    public bool InProgram { get; init; } = true;

    /// <summary>True for one who only pays a fee to be on the list; such a person looks for work alone.</summary>
    public bool OnlyPaysFee { get; init; }

    /// <summary>Registered with the union and eligible for dispatch.</summary>
    public bool? EligibleForDispatch { get; init; }

    /// <summary>Immediately available for dispatch, and willing to take any suitable work so offered.</summary>
    public bool? AvailableForDispatch { get; init; }

    /// <summary>Refused a dispatch or referral to suitable work, even where the union's rules allow it.</summary>
    public bool? RefusedSuitableDispatch { get; init; }

    /// <summary>True when, in a bidding union, no bid was made on a job that was to be expected.</summary>
    public bool? ExpectedBidNotMade { get; init; }

    /// <summary>Bids made in the week.</summary>
    public int BidsMade { get; init; }

    /// <summary>License, certificate or permit current when dispatched; true where none is needed.</summary>
    public bool? LicenseCurrent { get; init; }
}
