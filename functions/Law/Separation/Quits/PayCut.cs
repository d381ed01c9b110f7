namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>
/// "The claimant's usual compensation was reduced by twenty-five percent or more" (RCW 50.20.050(1)(b)(v), (2)(b)(v); WAC 192-150-115).
/// Levels in dollars. As read on 2026-11-23.
/// </summary>
public sealed record PayCut : UsualReduction
{
    private static readonly Limb Employer = ClaimantShows.That(
        nameof(ByEmployer), "WAC 192-150-115(3)",
        new("Your employer caused the cut of your pay.", "Su empleador causó la reducción de su pago."),
        new("Your employer did not cause the cut of your pay.", "Su empleador no causó la reducción de su pago."),
        new("Did your employer cause the cut of your pay?", "¿Causó su empleador la reducción de su pago?"));

    private protected override (string Paragraph, Limb ByEmployer, Sentence Levels) Asked => ("(b)(v)", Employer, new(
        "What was your permanent pay, with benefits, when you were hired and after each change, and from which day?",
        "¿Cuál era su pago permanente, con beneficios, cuando lo contrataron y después de cada cambio, y desde qué día?"));
}
