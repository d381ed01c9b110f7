namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>
/// "The claimant's worksite changed", with "a material increase in distance or difficulty of travel" to a commute "greater than is customary"
/// (RCW 50.20.050(1)(b)(vii), (2)(b)(vii); WAC 192-150-125). As read on 2026-11-23.
/// </summary>
public sealed record WorksiteMove : ChangeInConditions
{
    private static readonly Limb Employer = ClaimantShows.That(
        nameof(ByEmployer), "WAC 192-150-125(1)",
        new("Your employer changed where you work.", "Su empleador cambió el lugar donde usted trabaja."),
        new("Your employer did not change where you work.", "Su empleador no cambió el lugar donde usted trabaja."),
        new("Did your employer change where you work?", "¿Cambió su empleador el lugar donde usted trabaja?"));

    private static readonly Limb Farther = ClaimantShows.That(
        nameof(FartherOrHarder), "WAC 192-150-125(1)(a)",
        new("The way to work became much longer or harder.", "El camino al trabajo se hizo mucho más largo o difícil."),
        new("The way to work did not become much longer or harder.", "El camino al trabajo no se hizo mucho más largo ni difícil."),
        new("Did the way to work become much longer, or much harder?", "¿Se hizo el camino al trabajo mucho más largo o mucho más difícil?"));

    private static readonly Limb Beyond = ClaimantShows.That(
        nameof(BeyondCustom), "WAC 192-150-125(1)(b)",
        new("The new commute is more than is customary in your occupation and area.",
            "El nuevo trayecto es mayor de lo acostumbrado en su ocupación y zona."),
        new("The new commute is not more than is customary in your occupation and area.",
            "El nuevo trayecto no es mayor de lo acostumbrado en su ocupación y zona."),
        new("Is the new commute longer than is customary in your occupation and area?",
            "¿Es el nuevo trayecto mayor de lo acostumbrado en su ocupación y zona?"));

    private static readonly Limb Known = ClaimantShows.That(
        nameof(KnownAtHire), "WAC 192-150-125(3)",
        new("You knew the place and the distance when you were hired.", "Usted conocía el lugar y la distancia cuando lo contrataron."),
        new("You did not know of the place and the distance when you were hired.",
            "Usted no conocía el lugar ni la distancia cuando lo contrataron."),
        new("Did you know of this place and distance when you were hired?", "¿Conocía usted este lugar y la distancia cuando lo contrataron?"));

    public bool? ByEmployer { get; init; }

    /// <summary>The change "substantially increased the distance" or the difficulty or inconvenience of travel.</summary>
    public bool? FartherOrHarder { get; init; }

    /// <summary>"Greater than is customary for workers in your job classification and labor market area."</summary>
    public bool? BeyondCustom { get; init; }

    public bool? KnownAtHire { get; init; }

    private protected override IReadOnlyList<Finding> Change(Inquiry ask) =>
        [ask.Yes(Employer, ByEmployer), ask.Yes(Farther, FartherOrHarder), ask.Yes(Beyond, BeyondCustom), ask.No(Known, KnownAtHire)];
}
