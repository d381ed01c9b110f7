using System.Globalization;
using BenefitsFlow.App.Payments;

namespace BenefitsFlow.App.Overpayments.Collection;

/// <summary>Queues what is due back for the next batch; queued or paid before, it is left alone.</summary>
public sealed class QueueRefunds(DebtFile debts, Payables payables)
{
    [Function(nameof(QueueRefunds))]
    public async Task Run([ActivityTrigger] ClaimDebt debt, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(debt);
        foreach (var refund in (await debts.LoadAsync(debt, cancellation)).Debt.Collection.Refunds)
            await payables.QueueAsync(
                new(debt.ClaimId, refund.Week, refund.Cents, string.Create(CultureInfo.InvariantCulture, $"{Payable.Refund}{refund.Number}")), cancellation);
    }
}

internal static class QueueRefundsStep
{
    public static Task QueueRefunds(this TaskOrchestrationContext context, ClaimDebt debt)
        => context.CallActivityAsync(nameof(Collection.QueueRefunds), debt, Steps.Retried);
}
