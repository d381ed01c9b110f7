using System.Diagnostics;
using System.Globalization;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using Microsoft.Extensions.Logging;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>
/// One host per hub: a blob lease, renewed in wall time. Its holder counts a heartbeat in the blob's metadata, so that a lease left by a
/// killed host is told from one in use, and taken over without waiting for its end.
/// </summary>
internal sealed class HubLease(BlobContainerClient container, string hub, TimeSpan heartbeat, ILogger log) : IAsyncDisposable
{
    private static readonly TimeSpan Term = TimeSpan.FromSeconds(15);

    private readonly BlobClient blob = container.GetBlobClient("lease");
    private readonly CancellationTokenSource stopping = new();
    private BlobLeaseClient? lease;
    private Task beating = Task.CompletedTask;
    private int beats;

    /// <param name="lost">Called once when the lease cannot be kept.</param>
    /// <exception cref="HubHeldException">Another host holds the hub, and lives.</exception>
    public async Task AcquireAsync(Action<HubHeldException> lost)
    {
        await container.CreateIfNotExistsAsync();
        await CreateAsync();
        while (!await TryAcquireAsync())
            await BreakAsync();
        await BeatAsync();
        beating = Task.Run(() => BeatAsync(lost));
    }

    /// <summary>Stops renewing without giving the lease back, as a killed process would.</summary>
    public void Abandon() => stopping.Cancel();

    public async ValueTask DisposeAsync()
    {
        var isAbandoned = stopping.IsCancellationRequested;
        await stopping.CancelAsync();
        await beating;
        stopping.Dispose();
        if (lease is null || isAbandoned)
            return;
        try
        {
            await lease.ReleaseAsync();
        }
        catch (RequestFailedException gone)
        {
            log.LogInformation("The lease of hub {Hub} was not given back: {Message}", hub, gone.Message);
        }
    }

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

    private async Task<bool> TryAcquireAsync()
    {
        var client = blob.GetBlobLeaseClient();
        try
        {
            await client.AcquireAsync(Term);
            lease = client;
            return true;
        }
        catch (RequestFailedException held) when (held.Status == 409)
        {
            return false;
        }
    }

    /// <summary>Breaks the lease of a holder that is dead; one that lives is left alone.</summary>
    private async Task BreakAsync()
    {
        var holder = await HolderAsync();
        if (!holder.IsDead() && await IsBeatingAsync(holder))
            throw new HubHeldException(
                $"The hub '{hub}' is in use by another host (process {holder.Process} on {holder.Machine}). Stop that host first, or"
                + " give this one another hub name (extensions.durableTask.hubName in host.json).");
        log.LogInformation("Taking over hub {Hub} from process {Process}, which ended without giving it back.", hub, holder.Process);
        try
        {
            await blob.GetBlobLeaseClient().BreakAsync(TimeSpan.Zero);
        }
        catch (RequestFailedException free) when (free.Status == 409)
        {
        }
    }

    private async Task<bool> IsBeatingAsync(Holder holder)
    {
        // One more beat can be on its way from a holder that has died meanwhile; a second one cannot.
        var (seen, changes) = (holder.Beats, 0);
        for (var quiet = 0; quiet < 3; quiet++)
        {
            await Task.Delay(heartbeat);
            var beats = (await HolderAsync()).Beats;
            if (beats == seen)
                continue;
            if (++changes == 2)
                return true;
            (seen, quiet) = (beats, -1);
        }
        return false;
    }

    private async Task<Holder> HolderAsync() => Holder.From((await blob.GetPropertiesAsync()).Value.Metadata);

    private async Task BeatAsync(Action<HubHeldException> lost)
    {
        var held = Stopwatch.StartNew();
        using var timer = new PeriodicTimer(heartbeat);
        try
        {
            while (await timer.WaitForNextTickAsync(stopping.Token))
            {
                try
                {
                    await lease!.RenewAsync();
                    await BeatAsync();
                    held.Restart();
                }
                catch (RequestFailedException failed) when (failed.Status is not (404 or 409 or 412) && held.Elapsed < Term)
                {
                    log.LogWarning("The lease of hub {Hub} could not be renewed and is tried again: {Message}", hub, failed.Message);
                }
            }
        }
        catch (OperationCanceledException)
        {
        }
        catch (RequestFailedException failed)
        {
            lost(HubHeldException.Lost(hub, "another host has taken its lease, or storage was away too long", failed));
        }
    }

    private async Task BeatAsync() => await blob.SetMetadataAsync(
        Holder.Here((++beats).ToString(CultureInfo.InvariantCulture)), new BlobRequestConditions { LeaseId = lease!.LeaseId });
}
