using BenefitsFlow.App.Mail;

namespace BenefitsFlow.App.Overpayments.Collection;

/// <summary>Mails that a debt is closed.</summary>
public sealed class MailClosing(ClaimMail mail)
{
    [Function(nameof(MailClosing))]
    public Task Run([ActivityTrigger] BilledMonth closing, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(closing);
        var letter = DebtLetters.ClosingName(closing.Number, closing.Month);
        return mail.SendAsync(closing.ClaimId, letter, null, _ => DebtMails.Closing(letter), cancellation);
    }
}

internal static class MailClosingStep
{
    public static Task MailClosing(this TaskOrchestrationContext context, BilledMonth closing)
        => context.CallActivityAsync(nameof(Collection.MailClosing), closing, Steps.Retried);
}
