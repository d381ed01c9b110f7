using BenefitsFlow.App.Mail;

namespace BenefitsFlow.App.Filing;

/// <summary>Mails the claimant a receipt with the confirmation number.</summary>
public sealed class MailReceipt(ClaimMail mail)
{
    [Function(nameof(MailReceipt))]
    public Task Run([ActivityTrigger] string claimId, CancellationToken cancellation)
        => mail.SendAsync(claimId, "receipt", null, Text, cancellation);

    private static ClaimMailText Text(ClaimState claim) => new(
        new("We have your application for unemployment benefits", "Recibimos su solicitud de beneficios de desempleo"),
        [
            new(
                $"Your confirmation number is {claim.Confirmation}. Keep it: it finds your claim whenever you write to us.",
                $"Su número de confirmación es {claim.Confirmation}. Guárdelo: con él encontramos su solicitud cuando nos escriba."),
            new(
                "Next, we work out from your employers' wage reports whether you have enough hours and how much you can get a week. "
                + "You get a letter about it, usually within a day.",
                "Ahora calculamos, con los informes de salarios de sus empleadores, si tiene suficientes horas y cuánto puede recibir por semana. "
                + "Le enviaremos una carta, normalmente en un día."),
            new(
                "Each Sunday we ask you by email about the week that ended. Answer for every week, even before you hear from us.",
                "Cada domingo le preguntaremos por correo sobre la semana que terminó. Responda cada semana, aunque todavía no tenga noticias nuestras."),
        ],
        "claims/status",
        new("See where your claim stands", "Vea el estado de su solicitud"),
        TimeSpan.FromDays(60));
}

internal static class MailReceiptStep
{
    public static Task MailReceipt(this TaskOrchestrationContext context, string claimId)
        => context.CallActivityAsync(nameof(Filing.MailReceipt), claimId, Steps.Retried);
}
