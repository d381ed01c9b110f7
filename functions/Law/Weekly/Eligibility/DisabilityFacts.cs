namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>A disability that limits the hours of work (WAC 192-170-050(1)).</summary>
public sealed record DisabilityFacts
{
    /// <summary>Medically recognizable or diagnosable, on record, and limiting the proper performance of the job.</summary>
    public bool? IsDisability { get; init; }

    public bool? LimitsHours { get; init; }

    public bool? SeeksWorkWithinLimits { get; init; }

    /// <summary>True when the limits substantially narrow the prospects of work in the general area.</summary>
    public bool? NarrowsProspects { get; init; }

    /// <summary>A physician verified the restrictions, the hours and how long they last.</summary>
    public bool? VerifiedByPhysician { get; init; }
}
