using BenefitsFlow.App.Filing;
using Microsoft.Extensions.Logging;

namespace BenefitsFlow.App.Storage;

/// <summary>Goes through every claim that was filed, some at once; one that cannot be looked at keeps no other from being looked at.</summary>
public sealed class EveryClaim(ClaimFile file, ILogger<EveryClaim> log)
{
    /// <summary>Claims under way at once: enough to hide the wait for storage, few enough to spare it.</summary>
    private const int AtOnce = 16;

    /// <param name="look">May run for several claims at the same time. What it throws is logged; the next day's look tries again.</param>
    /// <param name="what">Names the look in the log, as <c>Sweep</c>.</param>
    public Task LookAsync(string what, Func<ClaimState, CancellationToken, Task> look, CancellationToken cancellation = default)
        => Parallel.ForEachAsync(
            file.ClaimsAsync(cancellation),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
            async (claimId, stop) => await LookAsync(what, claimId, look, stop));

    private async Task LookAsync(string what, string claimId, Func<ClaimState, CancellationToken, Task> look, CancellationToken cancellation)
    {
        try
        {
            if (await file.StateAsync(claimId, cancellation) is { Confirmation.Length: > 0 } claim)
                await look(claim, cancellation);
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            log.LogError(failure, "{What}: claim {Claim} could not be looked at; it is tried again tomorrow.", what, claimId);
        }
    }
}
