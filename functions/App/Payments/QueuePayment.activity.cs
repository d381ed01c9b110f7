using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Weekly;

namespace BenefitsFlow.App.Payments;

/// <summary>Queues a decided week for the next batch.</summary>
public sealed class QueuePayment(ClaimFile file, Payables payables)
{
    [Function(nameof(QueuePayment))]
    public async Task Run([ActivityTrigger] ClaimWeek week, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(week);
        await payables.QueueAsync(week.ClaimId, week.Sunday, (await Entitlement.OfAsync(file, week, cancellation)).Net, cancellation);
    }
}

internal static class QueuePaymentStep
{
    public static Task QueuePayment(this TaskOrchestrationContext context, ClaimWeek week)
        => context.CallActivityAsync(nameof(Payments.QueuePayment), week, Steps.Retried);
}
