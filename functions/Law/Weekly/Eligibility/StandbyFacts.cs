namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>Why a claimant waits for work (WAC 192-110-015(1)(a)).</summary>
public enum StandbyGround
{
    /// <summary>To go back to the regular employer.</summary>
    RegularEmployer,

    /// <summary>To begin a new full-time job.</summary>
    NewJob,

    /// <summary>A natural disaster.</summary>
    NaturalDisaster,
}

/// <summary>What the employer said of standby (WAC 192-110-015(2)(b)).</summary>
public enum EmployerOnStandby
{
    /// <summary>Nothing, in the time to answer or before it.</summary>
    NoReply,

    /// <summary>The worker is on standby, with a day of return.</summary>
    Confirmed,

    /// <summary>The worker is not, or has no day of return within eight weeks.</summary>
    Denied,
}

/// <summary>A request for standby (WAC 192-110-015).</summary>
public sealed record StandbyFacts
{
    public required StandbyGround Ground { get; init; }

    public required DateOnly RequestedOn { get; init; }

    /// <summary>True when the request is backdated further for the department's convenience.</summary>
    public bool BackdatedForDepartment { get; init; }

    /// <summary>
    /// Weeks of standby already used in the benefit year. Weeks without eligibility for benefits, and weeks before July 4, 2021, do not count.
    /// </summary>
    public int WeeksOnStandby { get; init; }

    /// <summary>Weeks of unemployment in a row up to and with this one.</summary>
    public int WeeksUnemployedInARow { get; init; }

    public EmployerOnStandby Employer { get; init; }

    /// <summary>True when the department approved the employer's request for more than four weeks; null while it has not decided.</summary>
    public bool? LongerStandbyApproved { get; init; }

    /// <summary>True when the commissioner granted more than eight weeks.</summary>
    public bool GrantedByCommissioner { get; init; }

    /// <summary>The probable day of return to the regular employer, or of starting the new job.</summary>
    public DateOnly? BackAtWorkOn { get; init; }

    /// <summary>The day of the definite offer of a new job.</summary>
    public DateOnly? NewJobOfferedOn { get; init; }

    /// <summary>True when the offer is definite, bona fide and full-time, of an employer to whom the claimant is not attached.</summary>
    public bool? DefiniteFullTimeOffer { get; init; }

    /// <summary>True when the work is covered by Title 50 RCW, another state's or the federal law.</summary>
    public bool? StandbyWorkCovered { get; init; }

    /// <summary>True when the claimant takes reasonable measures to keep in contact.</summary>
    public bool? KeepsInContact { get; init; }

    /// <summary>True when available for all hours that the regular employer offers.</summary>
    public bool? AvailableToRegularEmployer { get; init; }
}
