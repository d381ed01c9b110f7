namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>
/// Left because it "was necessary to protect the claimant or the claimant's immediate family members from domestic violence … or stalking"
/// (RCW 50.20.050(1)(b)(iv), (2)(b)(iv); WAC 192-150-112, -113). As read on 2026-11-23.
/// </summary>
/// <remarks>
/// Never asked, because nobody may be "penalized" for it: notice to the employer, what the employer was told, other ways tried, how long it was
/// endured, how recent the last act was (WAC 192-150-113(1), (2)).
/// </remarks>
public sealed record DomesticViolence : AssertedReason
{
    private static readonly Limb Violence = ClaimantShows.That(
        nameof(ViolenceOrStalking), "WAC 192-150-112",
        new("There was domestic violence or stalking, or reason to fear it.", "Hubo violencia doméstica o acecho, o razón para temerlos."),
        new("There was no domestic violence or stalking, and no reason to fear it.",
            "No hubo violencia doméstica ni acecho, ni razón para temerlos."),
        new("Was there domestic violence or stalking, or reason to fear it?", "¿Hubo violencia doméstica o acecho, o razón para temerlos?"));

    private static readonly Limb Self = ClaimantShows.That(
        nameof(ToProtectSelf), "(b)(iv)",
        new("You left to protect yourself.", "Usted se fue para protegerse."),
        new("You did not leave to protect yourself.", "Usted no se fue para protegerse."),
        new("Did you leave to protect yourself?", "¿Se fue usted para protegerse?"));

    private static readonly Limb Primary = ClaimantShows.That(
        nameof(PrimaryReason), "WAC 192-150-113(3)(a)",
        new("This was the main reason why you left, whatever you told your employer.",
            "Esta fue la razón principal por la que usted se fue, sin importar lo que dijo a su empleador."),
        new("This was not the main reason why you left.", "Esta no fue la razón principal por la que usted se fue."),
        new("Was this the main reason why you left, whatever you told your employer?",
            "¿Fue esta la razón principal por la que usted se fue, sin importar lo que dijo a su empleador?"));

    private static readonly Limb Belief = ClaimantShows.That(
        nameof(BelievedItNecessary), "WAC 192-150-113(3)(b)",
        new("You believed in good faith that you needed to leave.", "Usted creía de buena fe que necesitaba irse."),
        new("You did not believe in good faith that you needed to leave.", "Usted no creía de buena fe que necesitaba irse."),
        new("Did you believe that you needed to leave because of it, or because of its consequences?",
            "¿Creía usted que necesitaba irse por eso, o por sus consecuencias?"));

    /// <summary>As RCW 7.105.010 and 9A.46.110 define.</summary>
    public bool? ViolenceOrStalking { get; init; }

    public bool? ToProtectSelf { get; init; }

    /// <summary>Who else was to be protected, to the claimant.</summary>
    public Relative? ToProtect { get; init; }

    public bool? PrimaryReason { get; init; }

    /// <summary>"Necessary": "a good faith belief that you needed to leave work".</summary>
    public bool? BelievedItNecessary { get; init; }

    internal override IReadOnlyList<Finding> Limbs(Inquiry ask) =>
    [
        ask.Yes(Violence, ViolenceOrStalking),
        ask.OneOf(
            "Protected",
            "(b)(iv)",
            ask.Yes(Self, ToProtectSelf), Family.Immediate.Holds(nameof(ToProtect), "WAC 192-150-112(1)", ToProtect, ask)),
        ask.Yes(Primary, PrimaryReason),
        ask.Yes(Belief, BelievedItNecessary),
    ];
}
