namespace BenefitsFlow.Law.Appeals;

/// <summary>The provision after whose consideration benefits were allowed, for the shield of RCW 50.20.160(3).</summary>
public enum ConsideredProvision
{
    /// <summary>None of those below.</summary>
    Other,

    /// <summary>Able, available, searching: RCW 50.20.010(1)(c).</summary>
    Availability,

    /// <summary>Voluntary quit: RCW 50.20.050.</summary>
    Quit,

    /// <summary>Misconduct under the earlier section: RCW 50.20.060.</summary>
    EarlierMisconduct,

    /// <summary>Misconduct: RCW 50.20.066, which the shield does not name.</summary>
    Misconduct,

    /// <summary>Refused work: RCW 50.20.080.</summary>
    Refusal,

    /// <summary>Labor dispute: RCW 50.20.090.</summary>
    LaborDispute,
}
