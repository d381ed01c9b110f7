namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>Who is family for leaving work (WAC 192-150-055(1)(d)(ii), (2)(d)(ii); WAC 192-150-112(1)). As read on 2026-11-23.</summary>
public static class Family
{
    /// <summary>
    /// "Spouse, domestic partner, and the children (including unborn children), siblings, step-children, foster children, or parents of either …
    /// and other relatives who temporarily or permanently reside in your household": health before September 3, 2023; violence at all times.
    /// </summary>
    public static IReadOnlyList<Relative> Immediate { get; } =
    [
        Relative.Spouse, Relative.DomesticPartner, Relative.Child, Relative.UnbornChild, Relative.Stepchild, Relative.FosterChild, Relative.Parent,
        Relative.SpousesParent, Relative.Sibling, Relative.SpousesSibling, Relative.RelativeInHousehold, Relative.RelativeCaredForInHome,
    ];

    /// <summary>A "family member": health from September 3, 2023.</summary>
    public static IReadOnlyList<Relative> Members { get; } =
    [
        Relative.Spouse, Relative.DomesticPartner, Relative.Child, Relative.UnbornChild, Relative.Stepchild, Relative.FosterChild,
        Relative.ChildsSpouse, Relative.ChildRaised, Relative.Grandchild, Relative.Grandparent, Relative.Parent, Relative.ParentWhoRaised,
        Relative.SpousesParent, Relative.Sibling, Relative.CaredForInHome, Relative.RelativeCaredForInHome, Relative.DependsOnCare,
    ];

    private static readonly Sentence Asked = new(
        "Who is the person to you? For example: spouse, child, parent, sibling, grandparent, or somebody in your home whom you care for.",
        "¿Quién es esa persona para usted? Por ejemplo: cónyuge, hijo, padre o madre, hermano, abuelo, o alguien en su casa a quien usted cuida.");

    /// <summary>Whether somebody belongs to a list; open while the relation is not known.</summary>
    internal static Finding Holds(this IReadOnlyList<Relative> family, string fact, string section, Relative? relative, Inquiry ask) =>
        relative is { } known
            ? ask.Settled(family.Contains(known), section, [fact], () => family.Contains(known)
                ? new("The person belongs to your family as the law means it.", "Esa persona pertenece a su familia según la ley.")
                : new("The person does not belong to your family as the law means it.", "Esa persona no pertenece a su familia según la ley."))
            : ask.Missing(fact, section, new(Party.Claimant, Asked));
}
