namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>
/// Left because of "the death, illness, or disability" of one's immediate family, or from September 3, 2023 of a family member
/// (RCW 50.20.050(1)(b)(ii), (2)(b)(ii); WAC 192-150-055). As read on 2026-11-23.
/// </summary>
public sealed record FamilyHealth : NecessaryLeaving
{
    private static readonly Limb Happened = ClaimantShows.That(
        nameof(IllDisabledOrDied), "(b)(ii)",
        new("Somebody was ill or disabled, or died.", "Alguien estaba enfermo o con una discapacidad, o murió."),
        new("Nobody was ill or disabled, or died.", "Nadie estaba enfermo ni con una discapacidad, ni murió."),
        new("Was the person ill or disabled, or did the person die?", "¿Estaba esa persona enferma o con una discapacidad, o murió?"));

    /// <summary>Includes an official request to isolate or quarantine in a public health emergency.</summary>
    public bool? IllDisabledOrDied { get; init; }

    /// <summary>Who it was to the claimant.</summary>
    public Relative? Relative { get; init; }

    private protected override IReadOnlyList<Finding> Circumstance(Inquiry ask)
    {
        var (family, cite) = HealthRule.FamilyMembers.On(ask.Separated)
            ? (Family.Members, "WAC 192-150-055(2)(d)(ii)")
            : (Family.Immediate, "WAC 192-150-055(1)(d)(ii)");
        return [ask.Yes(Happened, IllDisabledOrDied), family.Holds(nameof(Relative), cite, Relative, ask)];
    }

    private protected override (string Primary, string Necessity) Rules(DateOnly separated) => HealthRule.On(separated);
}
