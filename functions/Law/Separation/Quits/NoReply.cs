namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>
/// A claimant who does not answer is presumed to "have voluntarily quit work without good cause … unless available evidence shows" otherwise
/// (WAC 192-140-105(1), effective June 12, 2010). As read on 2026-11-23.
/// </summary>
internal static class NoReply
{
    private static readonly Conclusion Concluded = new(
        nameof(NoReply),
        "WAC 192-140-105(1)",
        new(
            "You did not answer our questions about why you left, but what we know shows good cause.",
            "Usted no respondió a nuestras preguntas sobre por qué se fue, pero lo que sabemos demuestra una causa justificada."),
        new(
            "You did not answer our questions about why you left. The law then presumes that there was no good cause, and nothing shows otherwise.",
            "Usted no respondió a nuestras preguntas sobre por qué se fue. La ley presume entonces que no hubo causa justificada, y nada muestra lo " +
            "contrario."),
        new(
            "You did not answer our questions about why you left. The agency itself still has a question to settle.",
            "Usted no respondió a nuestras preguntas sobre por qué se fue. La agencia todavía tiene que aclarar una pregunta."));

    public static Finding Presumes(Finding cause) =>
        Concluded.On(cause.Answer, []) with { Facts = [nameof(QuitFacts.ClaimantDidNotReply)] };
}
