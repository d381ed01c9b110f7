namespace BenefitsFlow.App.Appeals;

/// <summary>Asks the party by mail why its appeal is late. Without an answer it goes to the judge all the same.</summary>
public sealed class AskWhyLate(AppealMail mail)
{
    [Function(nameof(AskWhyLate))]
    public Task Run([ActivityTrigger] ClaimAppeal input, CancellationToken cancellation) => mail.SendAsync(
        input,
        null,
        "why-late",
        new("Tell us why your appeal is late", "Díganos por qué su apelación es tardía"),
        [
            new(
                "Your appeal came after the last day. We still send it on, and a judge decides if there was a good reason.",
                "Su apelación llegó después del último día. De todos modos la enviamos, y un juez decide si hubo una buena razón."),
            new(
                "Open the page and say what kept you. The page tells you until when.", "Abra la página y diga qué se lo impidió. La página le dice hasta cuándo."),
        ],
        new("Say why it is late", "Diga por qué es tardía"),
        cancellation);
}

internal static class AskWhyLateStep
{
    public static Task AskWhyLate(this TaskOrchestrationContext context, ClaimAppeal input)
        => context.CallActivityAsync(nameof(Appeals.AskWhyLate), input, Steps.Retried);
}
