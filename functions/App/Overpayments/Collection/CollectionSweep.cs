using BenefitsFlow.App.Overpayments.Collection.Cash;
using BenefitsFlow.App.Overpayments.Collection.Lockbox;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Overpayments.Collection;

/// <summary>Finds, once a day, what a break left behind: a debt that nobody collects, a payment or a file that was taken half.</summary>
public sealed class CollectionSweep(EveryClaim claims, Receipts receipts, CashDesk cash, Dishonor dishonor, LockboxReports reports)
{
    /// <summary>11:45 UTC: after the claims' own sweep.</summary>
    [Function(nameof(CollectionSweep))]
    public async Task Run([TimerTrigger("0 45 11 * * *")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellation)
    {
        await foreach (var report in reports.AllAsync(cancellation))
            if (!report.Done)
                await LockboxStart.StartAsync(client, report.Id, cancellation);
        await foreach (var receipt in receipts.UnfinishedAsync(cancellation))
        {
            await cash.FinishAsync(receipt, client, cancellation);
            if (receipt.Standing == ReceiptStanding.Dishonored)
                await dishonor.DoAsync(receipt.Number, receipt.EnteredBy, client, cancellation);
        }

        await claims.LookAsync(nameof(CollectionSweep), (claim, stop) => CollectionStart.TellAgainAsync(client, claim, stop), cancellation);
    }
}
