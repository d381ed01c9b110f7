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
internal sealed partial class HubLease : IAsyncDisposable
{
    private static readonly TimeSpan Term = TimeSpan.FromSeconds(15);

    private readonly BlobClient blob;
    private readonly string hub;
    private readonly TimeSpan heartbeat;
    private readonly ILogger log;
    private readonly CancellationTokenSource stopping = new();
    private readonly BlobLeaseClient lease;
    private Task beating = Task.CompletedTask;
    private bool isHeld;
    private int beats;

    public HubLease(BlobContainerClient container, string hub, TimeSpan heartbeat, ILogger log)
    {
        (this.hub, this.heartbeat, this.log) = (hub, heartbeat, log);
        blob = container.GetBlobClient("lease");
        lease = blob.GetBlobLeaseClient();
    }

    /// <summary>Whether the one who held the hub before left nothing to tidy up; known once the lease is held.</summary>
    public bool WasLeftTidy { get; private set; }

    /// <param name="lost">Called once when the lease cannot be kept.</param>
    /// <exception cref="HubHeldException">Another host holds the hub, and lives.</exception>
    public async Task AcquireAsync(Action<HubHeldException> lost)
    {
        await CreateAsync();
        do
            await TakeAsync();
        while (!await TryAsync(() => BeatAsync(isTidy: false, CancellationToken.None)));
        isHeld = true;
        beating = Task.Run(() => BeatAsync(lost));
    }

    /// <summary>Stops renewing without giving the lease back, as a killed process would.</summary>
    public void Abandon() => stopping.Cancel();

    /// <summary>Stops renewing and gives the lease back.</summary>
    /// <param name="isTidy">Nothing was under way.</param>
    public async Task ReleaseAsync(bool isTidy)
    {
        var isAbandoned = stopping.IsCancellationRequested;
        await stopping.CancelAsync();
        await beating;
        if (!isHeld || isAbandoned)
            return;
        isHeld = false;
        using var patience = new CancellationTokenSource(Term);
        try
        {
            if (isTidy)
                await BeatAsync(isTidy, patience.Token);
            await lease.ReleaseAsync(cancellationToken: patience.Token);
        }
        catch (Exception gone) when (LostAnswer.Is(gone))
        {
            log.LogInformation("The lease of hub {Hub} was not given back: {Message}", hub, gone.Message);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await ReleaseAsync(isTidy: false);
        stopping.Dispose();
    }

    private static bool IsTaken(RequestFailedException failed) => failed.Status is 404 or 409 or 412;

    private async Task<Holder> HolderAsync() => Holder.From((await blob.GetPropertiesAsync()).Value.Metadata);

    /// <summary>Renews until the hub stops. A storage that is away is waited for: while it is away nobody else can take the hub either.</summary>
    private async Task BeatAsync(Action<HubHeldException> lost)
    {
        using var timer = new PeriodicTimer(heartbeat);
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await timer.WaitForNextTickAsync(stopping.Token);
                await lease.RenewAsync(cancellationToken: stopping.Token);
                await BeatAsync(isTidy: false, stopping.Token);
            }
            catch (RequestFailedException taken) when (IsTaken(taken))
            {
                lost(HubHeldException.Lost(hub, "another host has taken its lease", taken));
                return;
            }
            catch (Exception away) when (LostAnswer.Is(away, stopping.Token))
            {
                log.LogWarning("The lease of hub {Hub} could not be renewed and is tried again: {Message}", hub, away.Message);
            }
            catch (Exception) when (stopping.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private async Task BeatAsync(bool isTidy, CancellationToken cancellation) => await blob.SetMetadataAsync(
        Holder.Here(lease.LeaseId, ++beats, isTidy), new BlobRequestConditions { LeaseId = lease.LeaseId }, cancellation);
}
