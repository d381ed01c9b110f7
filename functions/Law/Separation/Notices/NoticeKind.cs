namespace BenefitsFlow.Law.Separation.Notices;

/// <summary>What an employer is told, and may answer.</summary>
public enum NoticeKind
{
    /// <summary>Of the claim and the claimant's stated reason for the separation: the employer may say why benefits should be denied.</summary>
    Separation,

    /// <summary>Of wages and charges: the employer may correct the wages and ask for relief.</summary>
    BaseYear,

    /// <summary>That all benefits of the claim may be charged to it (WAC 192-320-075).</summary>
    FullCharge,
}
