namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>
/// Left because "the care for a child or a vulnerable adult in the claimant's care is inaccessible" (RCW 50.20.050(2)(b)(ii); WAC 192-150-066).
/// As read on 2026-11-23.
/// </summary>
public sealed record InaccessibleCare : NecessaryLeaving
{
    private static readonly Limb InCare = ClaimantShows.That(
        nameof(InClaimantsCare), "(b)(ii)",
        new("A child or a vulnerable adult is in your care.", "Un niño o un adulto vulnerable está a su cuidado."),
        new("No child and no vulnerable adult is in your care.", "Ningún niño ni adulto vulnerable está a su cuidado."),
        new("Is a child or a vulnerable adult in your care?", "¿Está a su cuidado un niño o un adulto vulnerable?"));

    private static readonly Limb Inaccessible = ClaimantShows.That(
        nameof(CareInaccessible), "(b)(ii)",
        new("Care for that person could not be had.", "No se podía conseguir quien cuidara a esa persona."),
        new("Care for that person could be had.", "Se podía conseguir quien cuidara a esa persona."),
        new("Could care for that person not be had?", "¿Fue imposible conseguir quien cuidara a esa persona?"));

    /// <summary>A child, or a vulnerable adult as RCW 74.34.020 defines.</summary>
    public bool? InClaimantsCare { get; init; }

    public bool? CareInaccessible { get; init; }

    private protected override IReadOnlyList<Finding> Circumstance(Inquiry ask) =>
        [ask.Yes(InCare, InClaimantsCare), ask.Yes(Inaccessible, CareInaccessible)];

    private protected override (string Primary, string Necessity) Rules(DateOnly separated) => ("WAC 192-150-066(1)(a)", "WAC 192-150-066(1)(b)");
}
