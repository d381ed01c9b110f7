namespace BenefitsFlow.Law.Weekly.Pay;

/// <summary>What a retirement payment is (RCW 50.04.323; WAC 192-190-025).</summary>
public enum PensionKind
{
    /// <summary>A pension, retired pay, annuity or similar payment that comes again and again.</summary>
    Periodic,

    /// <summary>Retirement benefits of the Social Security Administration.</summary>
    SocialSecurity,

    /// <summary>All of it paid at once.</summary>
    LumpSum,

    /// <summary>A disability pension that rests entirely on the percentage of disability, as the Veterans Administration pays.</summary>
    DisabilityPercentage,
}
