using Microsoft.Extensions.Logging;

namespace BenefitsFlow.App.Payments;

/// <summary>
/// Takes what is due into the day's batch and seals it. Run again, it finds the batch sealed and answers the same. What cannot be paid
/// as its claimant asked, or is stopped, stays due and holds nobody else up.
/// </summary>
public sealed class TakeUpPayables(Payables payables, Batches batches, Payees payees, ILogger<TakeUpPayables> log)
{
    [Function(nameof(TakeUpPayables))]
    public async Task<BatchTotals> Run([ActivityTrigger] PaymentDay day)
    {
        ArgumentNullException.ThrowIfNull(day);
        var batch = await batches.OpenAsync(day.Day, day.Opened);
        if (batch.Stage == BatchStage.Open)
        {
            // A chunk that another run of this step got to first is refused, and is either in the batch or still due: never lost.
            var noted = await batches.NotedAsync(day.Day);
            var placed = payables.DueAsync().SelectAhead(payable => PlaceAsync(day.Day, payable)).SelectMany(some => some)
                .Where(one => !one.Payable.IsNote || noted.Add(one.Payable.ClaimId));
            await foreach (var chunk in placed.Chunk(Batches.Chunk))
                await batches.TakeUpAsync(day.Day, chunk);
            await batches.SealAsync(day.Day);
        }

        return (await batches.FindAsync(day.Day)).Totals;
    }

    private async Task<IReadOnlyList<Placed>> PlaceAsync(DateOnly day, Payable payable)
    {
        var placed = await payees.PlaceAsync(day, payable);
        if (placed.Count == 0)
            log.LogWarning("Claim {ClaimId}, week {Week}: stopped, or no account that a bank would take. The payment stays due.", payable.ClaimId, payable.Week);
        return placed;
    }
}

internal static class TakeUpPayablesStep
{
    public static Task<BatchTotals> TakeUpPayables(this TaskOrchestrationContext context, PaymentDay day)
        => context.CallActivityAsync<BatchTotals>(nameof(TakeUpPayables), day, Steps.Retried);
}
