namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>On what a person's right to work rests (RCW 50.20.098(1)).</summary>
public enum WorkStatus
{
    /// <summary>A citizen or national of the United States.</summary>
    Citizen,

    /// <summary>Lawfully admitted for permanent residence.</summary>
    PermanentResident,

    /// <summary>Lawfully present to do the work.</summary>
    PresentForTheWork,

    /// <summary>Permanently residing under color of law, parole under 8 U.S.C. 1182(d)(5) included.</summary>
    UnderColorOfLaw,

    /// <summary>Deferred action with a work permit.</summary>
    DeferredAction,

    /// <summary>None of these.</summary>
    None,
}

/// <summary>A document that shows the right to work, by its form number.</summary>
public enum WorkDocument
{
    /// <summary>Reentry permit.</summary>
    I327,

    /// <summary>Permanent resident card.</summary>
    I551,

    /// <summary>Refugee travel document.</summary>
    I571,

    /// <summary>Employment authorization document.</summary>
    I766,

    /// <summary>Another one that the federal verification takes.</summary>
    Other,
}

/// <summary>Where the federal verification stands.</summary>
public enum Verification
{
    /// <summary>Not asked for: nothing calls for it.</summary>
    NotNeeded,

    /// <summary>Asked for, no answer yet.</summary>
    Pending,

    /// <summary>The status is confirmed.</summary>
    Confirmed,

    /// <summary>The status is not confirmed: a person weighs the evidence.</summary>
    NotConfirmed,
}

/// <summary>A claimant's right to work, by the same data that is asked of all applicants (RCW 50.20.098, 50.20.099).</summary>
public sealed record WorkAuthorizationFacts
{
    public WorkStatus? Status { get; init; }

    /// <summary>The document shown; null when none was.</summary>
    public WorkDocument? Document { get; init; }

    /// <summary>Authorized at the time the wages of the base year were earned.</summary>
    public bool? AuthorizedWhenEarned { get; init; }

    /// <summary>Authorized in the week claimed.</summary>
    public bool? AuthorizedInWeek { get; init; }

    public Verification FederalVerification { get; init; }

    /// <summary>True when a preponderance of the evidence shows no authorization: without it, nothing is denied.</summary>
    public bool? PreponderanceAgainst { get; init; }
}
