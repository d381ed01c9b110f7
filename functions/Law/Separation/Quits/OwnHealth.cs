namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>
/// Left because of "the illness or disability of the claimant" (RCW 50.20.050(1)(b)(ii), (2)(b)(ii); WAC 192-150-055, -060). As read on 2026-11-23.
/// </summary>
public sealed record OwnHealth : NecessaryLeaving
{
    private static readonly Limb Illness = ClaimantShows.That(
        nameof(Ill), "WAC 192-150-055",
        new("You were ill, or were asked to isolate or to stay in quarantine.", "Usted estaba enfermo, o le pidieron aislarse o guardar cuarentena."),
        new("You were not ill.", "Usted no estaba enfermo."),
        new("Were you ill, or asked by a doctor or health official to isolate or to stay in quarantine?",
            "¿Estaba usted enfermo, o le pidió un médico o funcionario de salud aislarse o guardar cuarentena?"));

    /// <summary>Includes an official request to isolate or quarantine in a public health emergency, without a diagnosis.</summary>
    public bool? Ill { get; init; }

    /// <summary>Null when no disability is asserted.</summary>
    public Disability? Disability { get; init; }

    private protected override IReadOnlyList<Finding> Circumstance(Inquiry ask) => Disability is null
        ? [ask.Yes(Illness, Ill)]
        :
        [
            ask.OneOf(
                "IllnessOrDisability", "(b)(ii)",
                ask.Yes(Illness, Ill), Disability.On(ask.Into(nameof(Disability)), Efforts.WasFutile(ask.Into(nameof(Efforts))))),
        ];

    private protected override (string Primary, string Necessity) Rules(DateOnly separated) => HealthRule.On(separated);
}
