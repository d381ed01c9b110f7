using BenefitsFlow.App.Mail;

namespace BenefitsFlow.App.Overpayments.Collection;

/// <summary>Mails that the month's statement is here.</summary>
public sealed class MailStatement(ClaimMail mail)
{
    [Function(nameof(MailStatement))]
    public Task Run([ActivityTrigger] BilledMonth month, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(month);
        var letter = DebtLetters.StatementName(month.Number, month.Month);
        return mail.SendAsync(month.ClaimId, letter, null, _ => DebtMails.Statement(letter), cancellation);
    }
}

internal static class MailStatementStep
{
    public static Task MailStatement(this TaskOrchestrationContext context, BilledMonth month)
        => context.CallActivityAsync(nameof(Collection.MailStatement), month, Steps.Retried);
}
