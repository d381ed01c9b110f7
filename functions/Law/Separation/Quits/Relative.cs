namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>Whom somebody left work for: the claimant's relation to that person (WAC 192-150-055, -112).</summary>
public enum Relative
{
    /// <summary>Husband or wife.</summary>
    Spouse,

    /// <summary>As WAC 192-100-075 defines: registered in Washington, or a legal union of two persons of the same sex formed elsewhere.</summary>
    DomesticPartner,

    /// <summary>Biological or adopted, of any age; or the spouse's or partner's.</summary>
    Child,

    /// <summary>A child not yet born.</summary>
    UnbornChild,

    /// <summary>Child of a spouse or partner.</summary>
    Stepchild,

    /// <summary>A child in foster care with the claimant.</summary>
    FosterChild,

    /// <summary>The husband or wife of a child.</summary>
    ChildsSpouse,

    /// <summary>A child to whom the claimant stands in loco parentis, is legal guardian or de facto parent.</summary>
    ChildRaised,

    /// <summary>"A child of your child."</summary>
    Grandchild,

    /// <summary>"A parent of your parent."</summary>
    Grandparent,

    /// <summary>Biological or adoptive.</summary>
    Parent,

    /// <summary>De facto, foster or step-parent, legal guardian, or who stood in loco parentis to the claimant as a child.</summary>
    ParentWhoRaised,

    /// <summary>Parent of the spouse or domestic partner.</summary>
    SpousesParent,

    /// <summary>Shares at least one parent with the claimant.</summary>
    Sibling,

    /// <summary>Sibling of the spouse or domestic partner.</summary>
    SpousesSibling,

    /// <summary>Another relative who lives in the household, for a time or for good, and for whom the claimant is not expected to care.</summary>
    RelativeInHousehold,

    /// <summary>Anyone who regularly lives in the home and for whom the claimant is expected to care; not a relative.</summary>
    CaredForInHome,

    /// <summary>A relative who lives in the household and for whom the claimant is expected to care.</summary>
    RelativeCaredForInHome,

    /// <summary>Anyone elsewhere who depends on the claimant for care, in a relationship that creates that expectation.</summary>
    DependsOnCare,

    /// <summary>"An individual who simply resides in your home."</summary>
    Housemate,

    /// <summary>Nobody named above.</summary>
    Other,
}
