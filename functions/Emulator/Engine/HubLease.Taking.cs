using Azure;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using Microsoft.Extensions.Logging;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>Coming to hold the lease. Every way to it is one request that of several hosts at once lets one through.</summary>
internal sealed partial class HubLease
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(500);

    private async Task CreateAsync()
    {
        try
        {
            await blob.UploadAsync(BinaryData.FromString(""), new BlobUploadOptions { Conditions = new() { IfNoneMatch = ETag.All } });
        }
        catch (RequestFailedException exists) when (exists.Status is 409 or 412)
        {
        }
    }

    private async Task TakeAsync()
    {
        while (!await TryAcquireAsync())
            if (!await TryTakeOverAsync())
                await Task.Delay(heartbeat < LongestPause ? heartbeat : LongestPause);
        WasLeftTidy = (await HolderAsync()).IsTidy;
    }

    private Task<bool> TryAcquireAsync() => TryAsync(() => lease.AcquireAsync(Term));

    /// <summary>Takes the lease of a holder that is dead; one that lives is left alone.</summary>
    /// <returns>False when the lease is not the one that the dead holder wrote down: another has been faster, or it has yet to run out.</returns>
    private async Task<bool> TryTakeOverAsync()
    {
        var holder = await HolderAsync();
        if (!holder.IsDead() && await BeatingAsync(holder) is { } living)
            throw new HubHeldException(
                $"The hub '{hub}' is in use by another host (process {living.Process} on {living.Machine}). Stop that host first, or"
                + " give this one another hub name (extensions.durableTask.hubName in host.json).");
        if (holder.Lease is "" || !await TryAsync(() => blob.GetBlobLeaseClient(holder.Lease).ChangeAsync(lease.LeaseId)))
            return false;
        log.LogInformation("Took over hub {Hub} from process {Process}, which ended without giving it back.", hub, holder.Process);
        return await TryAsync(() => lease.RenewAsync());
    }

    private static async Task<bool> TryAsync(Func<Task> take)
    {
        try
        {
            await take();
            return true;
        }
        catch (RequestFailedException held) when (held.Status is 409 or 412)
        {
            return false;
        }
    }

    /// <returns>The holder that beats; null when there is no beat to be heard.</returns>
    private async Task<Holder?> BeatingAsync(Holder seen)
    {
        // One more beat can be on its way from a holder that has died meanwhile; a second one cannot.
        var changes = 0;
        for (var quiet = 0; quiet < 3; quiet++)
        {
            await Task.Delay(heartbeat);
            var now = await HolderAsync();
            if (now.Beats == seen.Beats)
                continue;
            if (++changes == 2)
                return now;
            (seen, quiet) = (now, -1);
        }
        return null;
    }
}
