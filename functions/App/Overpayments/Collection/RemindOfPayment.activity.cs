using System.Globalization;
using BenefitsFlow.App.Mail;

namespace BenefitsFlow.App.Overpayments.Collection;

/// <summary>Reminds of a payment that is due in a week and has not come, once a month.</summary>
public sealed class RemindOfPayment(DebtFile debts, ClaimMail mail)
{
    [Function(nameof(RemindOfPayment))]
    public async Task Run([ActivityTrigger] BilledMonth month, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(month);
        var (claim, owed) = await debts.LoadAsync(new(month.ClaimId, month.Number), cancellation);
        var due = owed.Collection.Statements.Single(one => one.Number == month.Month).Due;
        if (debts.Today < due.AddDays(-DebtMonth.ReminderDays) || Arrears.Asked(claim, owed) == 0)
            return;
        var kind = string.Create(CultureInfo.InvariantCulture, $"overpayment-{month.Number}-reminder-{month.Month}");
        await mail.SendAsync(month.ClaimId, kind, null, _ => DebtMails.Reminder, cancellation);
    }
}

internal static class RemindOfPaymentStep
{
    public static Task RemindOfPayment(this TaskOrchestrationContext context, BilledMonth month)
        => context.CallActivityAsync(nameof(Collection.RemindOfPayment), month, Steps.Retried);
}
