namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>
/// "Usual work was changed to work that violates the claimant's religious convictions or sincere moral beliefs"
/// (RCW 50.20.050(1)(b)(x), (2)(b)(x); WAC 192-150-140). As read on 2026-11-23.
/// </summary>
public sealed record Conscience : ChangeInConditions
{
    private static readonly Limb Employer = ClaimantShows.That(
        nameof(ChangedByEmployer), "WAC 192-150-140(2)(a)",
        new("Your employer changed your usual work.", "Su empleador cambió su trabajo habitual."),
        new("Your employer did not change your usual work.", "Su empleador no cambió su trabajo habitual."),
        new("Did your employer change your usual work?", "¿Cambió su empleador su trabajo habitual?"));

    private static readonly Limb Violates = ClaimantShows.That(
        nameof(ViolatesBeliefs), "WAC 192-150-140(2)(b)",
        new("The work made you act against your religious or moral beliefs.",
            "El trabajo le obligaba a actuar contra sus creencias religiosas o morales."),
        new("The work did not make you act against your religious or moral beliefs.",
            "El trabajo no le obligaba a actuar contra sus creencias religiosas o morales."),
        new("Did the work make you act against your beliefs, more than a dislike of how the business is run?",
            "¿Le obligaba el trabajo a actuar contra sus creencias, más que un desacuerdo con cómo se maneja el negocio?"));

    private static readonly Limb Told = ClaimantShows.That(
        nameof(ToldEmployer), "WAC 192-150-140(2)(c)",
        new("You told your employer.", "Usted lo dijo a su empleador."),
        new("You did not tell your employer.", "Usted no lo dijo a su empleador."),
        new("Did you tell your employer that the work violates your beliefs?", "¿Dijo usted a su empleador que el trabajo viola sus creencias?"));

    private static readonly Limb Futile = ClaimantShows.That(
        nameof(TellingWasFutile), "WAC 192-150-140(2)(c)",
        new("To tell your employer would have been of no use.", "Decirlo a su empleador no habría servido de nada."),
        new("To tell your employer would have been of use.", "Decirlo a su empleador habría servido."),
        new("Would it have been of no use to tell your employer?", "¿Habría sido inútil decirlo a su empleador?"));

    private static readonly Limb Direct = ClaimantShows.That(
        nameof(AffectsDirectly), "WAC 192-150-140(2)(d)",
        new("The work affects your beliefs directly.", "El trabajo afecta sus creencias de forma directa."),
        new("The work affects your beliefs only indirectly.", "El trabajo afecta sus creencias solo de forma indirecta."),
        new("Does the work itself, directly, affect your beliefs?", "¿Afecta el trabajo mismo, de forma directa, sus creencias?"));

    private static readonly Limb Real = ClaimantShows.That(
        nameof(ExistsInFact), "WAC 192-150-140(2)(e)",
        new("What you object to is a fact.", "Lo que usted objeta es un hecho."),
        new("What you object to is only feared.", "Lo que usted objeta es solo un temor."),
        new("Did what you object to really happen, and was not only feared?", "¿Ocurrió de verdad lo que usted objeta, y no fue solo un temor?"));

    private static readonly Limb Honest = ClaimantShows.That(
        nameof(Sincere), "WAC 192-150-140(3)(a)",
        new("Your objection is sincere and consistent.", "Su objeción es sincera y constante."),
        new("Your objection is not sincere or not consistent.", "Su objeción no es sincera o no es constante."),
        new("Is your objection sincere, and have you kept to it?", "¿Es sincera su objeción, y la ha mantenido?"));

    private static readonly Limb Known = ClaimantShows.That(
        nameof(KnownAtHire), "WAC 192-150-140(3)(c)",
        new("You knew of it when you were hired.", "Usted lo sabía cuando lo contrataron."),
        new("You did not know of it when you were hired.", "Usted no lo sabía cuando lo contrataron."),
        new("Did you know of it when you were hired?", "¿Lo sabía usted cuando lo contrataron?"));

    private static readonly Limb Tolerated = ClaimantShows.That(
        nameof(LeftWithinABriefTime), "WAC 192-150-140(3)(c)",
        new("You did not go on with it for longer than a prudent person of like beliefs would have.",
            "Usted no siguió más tiempo del que habría seguido una persona prudente con creencias parecidas."),
        new("You went on with it for longer than a prudent person of like beliefs would have.",
            "Usted siguió más tiempo del que habría seguido una persona prudente con creencias parecidas."),
        new("Did you leave as soon as a prudent person of like beliefs would have?",
            "¿Se fue usted tan pronto como lo habría hecho una persona prudente con creencias parecidas?"));

    /// <summary>Usual work: as agreed, customary in the occupation, or consistently done in the base year.</summary>
    public bool? ChangedByEmployer { get; init; }

    public bool? ViolatesBeliefs { get; init; }

    public bool? ToldEmployer { get; init; }

    public bool? TellingWasFutile { get; init; }

    public bool? AffectsDirectly { get; init; }

    /// <summary>And is not "a matter of speculation".</summary>
    public bool? ExistsInFact { get; init; }

    /// <summary>Consistent, and no "sham or a means of avoiding work" (3)(b).</summary>
    public bool? Sincere { get; init; }

    public bool? KnownAtHire { get; init; }

    private protected override IReadOnlyList<Finding> Change(Inquiry ask) =>
    [
        ask.Yes(Employer, ChangedByEmployer),
        ask.Yes(Violates, ViolatesBeliefs),
        ask.OneOf("Notice", "WAC 192-150-140(2)(c)", ask.Yes(Told, ToldEmployer), ask.Yes(Futile, TellingWasFutile)),
        ask.Yes(Direct, AffectsDirectly),
        ask.Yes(Real, ExistsInFact),
        ask.Yes(Honest, Sincere),
        ask.No(Known, KnownAtHire),
    ];

    private protected override IReadOnlyList<Finding> Endured(Inquiry ask) => [ask.Yes(Tolerated, LeftWithinABriefTime)];
}
