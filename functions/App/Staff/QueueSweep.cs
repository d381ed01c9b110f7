using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Staff;

/// <summary>Makes the work queue and the list of confirmation numbers anew from the claim files: what a break kept from them comes back within a day.</summary>
public sealed class QueueSweep(EveryClaim claims, WorkQueue queue, ClaimNumbers numbers)
{
    /// <summary>12:00 UTC, before the agency opens.</summary>
    [Function(nameof(QueueSweep))]
    public async Task Run([TimerTrigger("0 0 12 * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        await claims.LookAsync(nameof(QueueSweep), PutAsync, cancellation);

        // A claim without a file has no state to be swept by: its row goes with the next look at the queue.
        foreach (var queued in await queue.ListAsync(cancellation))
            await queue.PutAsync(queued.ClaimId, queued.State.Number, cancellation);
    }

    private async Task PutAsync(ClaimState claim, CancellationToken cancellation)
    {
        await numbers.KeepAsync(claim.ClaimId, cancellation);
        foreach (var issue in claim.Issues)
            await queue.PutAsync(claim.ClaimId, issue.Number, cancellation);
    }
}
