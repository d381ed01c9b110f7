namespace BenefitsFlow.Law.Separation.Purges;

/// <summary>What kind of pay was earned after the act: only covered employment counts (WAC 192-150-085).</summary>
public enum WorkCoverage
{
    /// <summary>Employment covered by Title 50 RCW.</summary>
    Washington,

    /// <summary>Employment covered by the comparable law of another state.</summary>
    OtherState,

    /// <summary>Employment covered by the comparable law of the federal government.</summary>
    Federal,

    /// <summary>Employment that no such law covers.</summary>
    NotCovered,

    /// <summary>One's own business.</summary>
    SelfEmployment,

    /// <summary>A stipend of AmeriCorps or AmeriCorps VISTA (WAC 192-170-100(3)).</summary>
    AmeriCorpsStipend,

    /// <summary>Back pay or a settlement for lost wages (WAC 192-190-040).</summary>
    BackPay,
}
