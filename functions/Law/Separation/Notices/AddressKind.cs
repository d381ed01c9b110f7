namespace BenefitsFlow.Law.Separation.Notices;

/// <summary>Which address of an employer, in the order in which a notice looks for one (WAC 192-130-065(1)).</summary>
public enum AddressKind
{
    /// <summary>The address that the employer asked to use for unemployment benefits.</summary>
    Requested,

    /// <summary>Of the representative or cost control firm that the employer named.</summary>
    Representative,

    /// <summary>The employer's address for taxes.</summary>
    Tax,

    /// <summary>The address that the claimant gave.</summary>
    FromClaimant,
}
