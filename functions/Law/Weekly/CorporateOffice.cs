namespace BenefitsFlow.Law.Weekly;

/// <summary>What is known of the claimant as an officer of a corporation (RCW 50.04.310(2)).</summary>
public sealed record CorporateOffice
{
    /// <summary>Percent of the outstanding stock that the officer owns.</summary>
    public decimal? PercentOwned { get; init; }

    /// <summary>True for a family member, by blood or marriage, of an officer who owns that much.</summary>
    public bool? FamilyOfOwner { get; init; }

    /// <summary>True when the claim rests on any wages with that corporation.</summary>
    public bool? ClaimRestsOnIt { get; init; }

    /// <summary>True when the corporation is dissolved, or the officer permanently resigned or was removed.</summary>
    public bool? Ended { get; init; }

    /// <summary>Covered wages of the base year from that corporation, dollars and cents.</summary>
    public decimal? WagesFromIt { get; init; }

    /// <summary>All covered wages of the base year, dollars and cents.</summary>
    public decimal? WagesInAll { get; init; }

    /// <summary>True when a request for information about it was not answered.</summary>
    public bool Unanswered { get; init; }
}
