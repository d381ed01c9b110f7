using Microsoft.Extensions.Logging;

namespace BenefitsFlow.App.Payments;

/// <summary>
/// Takes what is due into the day's batch and seals it. Run again, it finds the batch sealed and answers the same. What cannot be paid
/// as its claimant asked stays due, and holds nobody else up.
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
            await foreach (var chunk in payables.DueAsync().SelectAhead(PlaceAsync).OfType<Placed>().Chunk(Batches.Chunk))
                await batches.TakeUpAsync(day.Day, chunk);
            await batches.SealAsync(day.Day);
        }

        return (await batches.FindAsync(day.Day)).Totals;
    }

    private async Task<Placed?> PlaceAsync(Payable payable)
    {
        var placed = await payees.PlaceAsync(payable);
        if (placed is null)
            log.LogWarning("Claim {ClaimId}, week {Week}: no account that a bank would take. The payment stays due.", payable.ClaimId, payable.Week);
        return placed;
    }
}

internal static class TakeUpPayablesStep
{
    public static Task<BatchTotals> TakeUpPayables(this TaskOrchestrationContext context, PaymentDay day)
        => context.CallActivityAsync<BatchTotals>(nameof(TakeUpPayables), day, Steps.Retried);
}
