namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>What happened when a leave ended, or that it has not.</summary>
public enum AfterLeave
{
    /// <summary>The leave goes on.</summary>
    StillOnLeave,

    /// <summary>The job was there, and the claimant chose not to come back.</summary>
    DidNotReturn,

    /// <summary>No job was available with the employer.</summary>
    NoJobAvailable,

    /// <summary>Released for work by the medical provider after a medical leave, and not let back by the employer.</summary>
    NotLetBack,
}
