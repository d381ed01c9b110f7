using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Staff;

/// <summary>Makes the work queue and the list of confirmation numbers anew from the claim files: what a break kept from them comes back within a day.</summary>
public sealed class QueueSweep(ClaimFile file, WorkQueue queue, ClaimNumbers numbers)
{
    /// <summary>12:00 UTC, before the agency opens.</summary>
    [Function(nameof(QueueSweep))]
    public async Task Run([TimerTrigger("0 0 12 * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        await foreach (var claimId in file.ClaimsAsync(cancellation))
        {
            if (await file.StateAsync(claimId, cancellation) is not { Confirmation.Length: > 0 } claim)
                continue;
            await numbers.KeepAsync(claimId, cancellation);
            foreach (var issue in claim.Issues)
                await queue.PutAsync(claimId, issue.Number, cancellation);
        }

        // A claim without a file has no state to be swept by: its row goes with the next look at the queue.
        foreach (var queued in await queue.ListAsync(cancellation))
            await queue.PutAsync(queued.ClaimId, queued.State.Number, cancellation);
    }
}
