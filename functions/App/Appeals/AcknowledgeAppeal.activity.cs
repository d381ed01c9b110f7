namespace BenefitsFlow.App.Appeals;

/// <summary>Mails the party that its appeal is here.</summary>
public sealed class AcknowledgeAppeal(AppealMail mail)
{
    [Function(nameof(AcknowledgeAppeal))]
    public Task Run([ActivityTrigger] ClaimAppeal input, CancellationToken cancellation) => mail.SendAsync(
        input,
        null,
        "received",
        new("We have your appeal", "Recibimos su apelación"),
        [
            new(
                "We have your appeal and send it to the hearing office. That office is not part of us. It writes to you about the day of the hearing.",
                "Recibimos su apelación y la enviamos a la oficina de audiencias. Esa oficina no es parte de nosotros. Le escribirá sobre el día de la audiencia."),
            new(
                "Your page shows your receipt number and what comes next.", "Su página muestra su número de recibo y lo que sigue."),
        ],
        new("See your appeal", "Vea su apelación"),
        cancellation);
}

internal static class AcknowledgeAppealStep
{
    public static Task AcknowledgeAppeal(this TaskOrchestrationContext context, ClaimAppeal input)
        => context.CallActivityAsync(nameof(Appeals.AcknowledgeAppeal), input, Steps.Retried);
}
