namespace BenefitsFlow.Law.Overpayments;

/// <summary>Whether an advice of rights explained the seven things that it has to (WAC 192-220-010(1)(a) to (g)). As read on 2026-11-23.</summary>
internal static class AdviceSaid
{
    private static readonly IReadOnlyList<(AdviceContents Content, string Letter, string En, string Es)> Seven =
    [
        (AdviceContents.Reasons, "a", "why you may have been overpaid", "por qué es posible que se le haya pagado de más"),
        (AdviceContents.Amount, "b", "how much the overpayment may be", "de cuánto puede ser el sobrepago"),
        (AdviceContents.Collection, "c", "how overpayments are collected", "cómo se cobran los sobrepagos"),
        (AdviceContents.LegalDebt, "d", "that a final overpayment is a legal debt, whether or not you claim benefits",
            "que un sobrepago definitivo es una deuda legal, aunque usted no solicite beneficios"),
        (AdviceContents.Warrants, "e", "that the debt can lead to liens, to the sale of property and to garnished pay",
            "que la deuda puede llevar a gravámenes, a la venta de bienes y al embargo del sueldo"),
        (AdviceContents.Waiver, "f", "that you may ask for a waiver if you are not at fault",
            "que usted puede pedir una exoneración si no tiene la culpa"),
        (AdviceContents.TimeToAnswer, "g", "how long you have to answer, and that we decide without an answer after that",
            "cuánto tiempo tiene para responder, y que después decidimos sin su respuesta"),
    ];

    private static readonly Conclusion Concluded = new(
        nameof(AdviceSaid),
        "WAC 192-220-010(1)",
        new("The advice of rights explained all that it has to.", "El aviso de derechos explicó todo lo que debe explicar."),
        new("The advice of rights did not explain all that it has to.", "El aviso de derechos no explicó todo lo que debe explicar."),
        new("What the advice of rights explained is open.", "No se sabe todavía qué explicó el aviso de derechos."));

    public static Finding In(AdviceContents contents) =>
        Finding.All(Concluded, [.. Seven.Select(one => Said(one, contents.HasFlag(one.Content)))]);

    private static Finding Said((AdviceContents Content, string Letter, string En, string Es) one, bool said) => new(
        said,
        $"WAC 192-220-010(1)({one.Letter})",
        () => said
            ? new($"It said {one.En}.", $"Decía {one.Es}.")
            : new($"It did not say {one.En}.", $"No decía {one.Es}."))
    {
        Rule = one.Content.ToString(),
        Facts = [nameof(OverpaymentFacts.Advice)],
    };
}
