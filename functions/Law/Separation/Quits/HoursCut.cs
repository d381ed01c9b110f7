namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>
/// "The claimant's usual hours were reduced by twenty-five percent or more" (RCW 50.20.050(1)(b)(vi), (2)(b)(vi); WAC 192-150-120). Levels in hours
/// a week. As read on 2026-11-23.
/// </summary>
public sealed record HoursCut : UsualReduction
{
    private static readonly Limb Employer = ClaimantShows.That(
        nameof(ByEmployer), "WAC 192-150-120(2)",
        new("Your employer caused the cut of your hours.", "Su empleador causó la reducción de sus horas."),
        new("Your employer did not cause the cut of your hours.", "Su empleador no causó la reducción de sus horas."),
        new("Did your employer cause the cut of your hours?", "¿Causó su empleador la reducción de sus horas?"));

    private protected override (string Paragraph, Limb ByEmployer, Sentence Levels) Asked => ("(b)(vi)", Employer, new(
        "How many hours a week had you agreed to when you were hired and after each change, and from which day?",
        "¿Cuántas horas por semana se habían acordado cuando lo contrataron y después de cada cambio, y desde qué día?"));
}
