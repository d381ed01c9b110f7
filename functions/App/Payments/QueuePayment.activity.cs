using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Weekly;

namespace BenefitsFlow.App.Payments;

/// <summary>Queues a decided week for the next batch; one of which nothing is left for the claimant is not queued.</summary>
public sealed class QueuePayment(ClaimFile file, Payables payables)
{
    [Function(nameof(QueuePayment))]
    public async Task Run([ActivityTrigger] ClaimWeek week, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(week);
        var owed = await Entitlement.OfAsync(file, week, cancellation);
        if (owed.Net > 0)
            await payables.QueueAsync(new(week.ClaimId, week.Sunday, owed.Net), cancellation);
    }
}

internal static class QueuePaymentStep
{
    public static Task QueuePayment(this TaskOrchestrationContext context, ClaimWeek week)
        => context.CallActivityAsync(nameof(Payments.QueuePayment), week, Steps.Retried);
}
