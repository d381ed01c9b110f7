using BenefitsFlow.Law;

namespace BenefitsFlow.App.Appeals;

/// <summary>Tells both sides that the judge's order was carried out. The mail does not say what it is.</summary>
public sealed class MailOrder(AppealMail mail)
{
    [Function(nameof(MailOrder))]
    public async Task Run([ActivityTrigger] ClaimAppeal input, CancellationToken cancellation)
    {
        foreach (var party in new[] { Party.Claimant, Party.Employer })
            await mail.SendAsync(input, party, "carried-out", Subject, Paragraphs, Link, cancellation);
    }

    private static readonly Sentence Subject = new("The judge's order on an appeal is here", "Llegó la orden del juez sobre una apelación");

    private static readonly Sentence[] Paragraphs =
    [
        new(
            "We have the order of the hearing office and did what it says. Your page shows what changed.",
            "Tenemos la orden de la oficina de audiencias e hicimos lo que dice. Su página muestra qué cambió."),
        new(
            "The order itself tells you how and until when you can ask for a review of it.", "La orden misma le dice cómo y hasta cuándo puede pedir que se revise."),
    ];

    private static readonly Sentence Link = new("See what changed", "Vea qué cambió");
}

internal static class MailOrderStep
{
    public static Task MailOrder(this TaskOrchestrationContext context, ClaimAppeal input)
        => context.CallActivityAsync(nameof(Appeals.MailOrder), input, Steps.Retried);
}
