namespace BenefitsFlow.Law.Edits;

/// <summary>What a raised edit holds up until it is resolved, from nothing to the whole claim.</summary>
public enum Severity
{
    /// <summary>Worth knowing or asking; never holds anything up.</summary>
    Information,

    /// <summary>Weeks are not paid until it is resolved; the claim goes on, and weeks are claimed.</summary>
    StopPayment,

    /// <summary>The claim goes no further until it is resolved. Only the law's own text does this.</summary>
    StopClaim,
}
