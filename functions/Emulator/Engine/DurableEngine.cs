using Azure.Storage.Blobs;
using BenefitsFlow.Emulator.Clock;
using BenefitsFlow.Emulator.DurableTask;
using BenefitsFlow.Emulator.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>
/// Runs the orchestrations of one hub on Table Storage. Each step of an instance is one transaction; whatever was saved is taken up
/// again when the hub is started again.
/// </summary>
public sealed class DurableEngine : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly DurableEngineOptions options;
    private readonly Hub hub;
    private readonly BlobContainerClient container;
    private readonly HubLease lease;
    private readonly HubClient client;
    private bool isStopped;

    public DurableEngine(DurableEngineOptions options, DurableTaskRegistry registry, EmulatedClock clock, ILoggerFactory loggers)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
        hub = new Hub(options, registry, clock, loggers);
        container = options.Blobs.GetBlobContainerClient(HubNames.Container(options.HubName));
        lease = new HubLease(container, options.HubName, options.Heartbeat, hub.Log);
        client = new HubClient(options.HubName, hub);
    }

    public DurableTaskClient Client => client;

    /// <summary>The earliest durable timer of any unfinished instance; null when none is set.</summary>
    public DateTimeOffset? NextTimer => hub.Timers.Next;

    /// <summary>How many instances are not finished.</summary>
    public int LiveInstances => hub.Instances.Count;

    /// <summary>
    /// Instances that were set aside because a row or blob of them makes no sense, each with a sentence that says what and what to do.
    /// They take no steps; the others go on.
    /// </summary>
    public IReadOnlyDictionary<string, string> Unreadable => hub.Unreadable;

    /// <summary>Faults with a <see cref="HubHeldException"/> when another host took the hub; never completes otherwise.</summary>
    public Task Lost => hub.Lost;

    /// <summary>Takes the hub and goes on with what it finds there. The clock is moved on to where the hub's time was, if it is behind.</summary>
    /// <exception cref="HubHeldException">Another host holds the hub.</exception>
    /// <exception cref="HubFormatException">The hub was written by another version.</exception>
    public async Task StartAsync(CancellationToken cancellationToken = default)
    {
        await HubFormat.EnsureAsync(container, options.HubName, cancellationToken);
        await lease.AcquireAsync(hub.Fail);
        await options.Tables.CreateTableIfNotExistsAsync(HubNames.Table(options.HubName), cancellationToken);
        var recovery = new Recovery(hub);
        if (!lease.WasLeftTidy)
            await recovery.SweepAsync();
        var latest = await recovery.RunAsync();
        if (!lease.WasLeftTidy)
            recovery.ForgetEarlier();
        if (latest > hub.Clock.GetUtcNow())
            hub.Clock.MoveTo(latest);
        hub.Dispatcher.Start();
    }

    /// <summary>Lets running activities end for a few seconds, ends the steps under way, and gives the hub back.</summary>
    /// <param name="cancellationToken">Shortens the waiting; the hub is given back all the same.</param>
    public async Task StopAsync(CancellationToken cancellationToken = default)
    {
        if (isStopped)
            return;
        isStopped = true;
        await Task.WhenAny(hub.Activities.DrainAsync(Patience), Task.Delay(Timeout.Infinite, cancellationToken));
        // What they came to is saved by a step, which is yet to be taken.
        await Task.WhenAny(hub.Workload.WhenIdle(), Task.Delay(TimeSpan.FromSeconds(1), cancellationToken));
        var isTidy = hub.Workload.IsIdle;
        hub.Stop();
        await hub.Dispatcher.StopAsync();
        await lease.ReleaseAsync(isTidy);
        await lease.DisposeAsync();
    }

    /// <summary>
    /// Completes when nothing can run at the clock's present instant: due timers have fired, no instance has a step to take, no
    /// activity runs, no message is on its way.
    /// </summary>
    /// <exception cref="HubHeldException">Another host took the hub meanwhile.</exception>
    public async Task SettleAsync(CancellationToken cancellationToken = default)
    {
        do
        {
            hub.Timers.FireDue();
            await (await Task.WhenAny(hub.Workload.WhenIdle(), hub.Lost).WaitAsync(cancellationToken));
        }
        while (!hub.Workload.IsIdle || NextTimer <= hub.Clock.GetUtcNow());
    }

    /// <summary>
    /// Moves the clock forward, stopping at each durable timer on the way: it fires at its own instant, and all that it causes settles
    /// before the next.
    /// </summary>
    public async Task WindToAsync(DateTimeOffset instant, CancellationToken cancellationToken = default)
    {
        await SettleAsync(cancellationToken);
        while (NextTimer is { } next && next <= instant)
        {
            if (next > hub.Clock.GetUtcNow())
                hub.Clock.MoveTo(next);
            await SettleAsync(cancellationToken);
        }
        if (instant > hub.Clock.GetUtcNow())
            hub.Clock.MoveTo(instant);
        await SettleAsync(cancellationToken);
    }

    /// <summary>An instance with its input and output, however long they are; null when there is no such instance.</summary>
    public Task<OrchestrationMetadata?> InstanceAsync(string instanceId, CancellationToken cancellationToken = default)
        => client.WholeAsync(instanceId, withData: true, cancellationToken);

    /// <summary>What is recorded of an instance, only read; null when there is no such instance.</summary>
    public Task<InstanceHistory?> HistoryAsync(string instanceId, CancellationToken cancellationToken = default)
        => hub.Store.HistoryAsync(instanceId, cancellationToken);

    /// <summary>What an instance's code waits for; null when that cannot be told.</summary>
    public Outlook? Outlook(InstanceHistory history) => Engine.Outlook.Of(history, hub.Registry);

    /// <summary>The instances that wake first, in order of time.</summary>
    public IReadOnlyList<UpcomingTimer> Upcoming(int most) => hub.Timers.Upcoming(most);

    /// <summary>Every instance in short, in the order of ids; the first <paramref name="most"/> of them.</summary>
    public Task<IReadOnlyList<InstanceLine>> SurveyAsync(int most, CancellationToken cancellationToken = default)
        => hub.Store.SurveyAsync(most, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        hub.Dispose();
    }

    /// <summary>Stops at once, as if the process had been killed: nothing more is saved and the lease is not given back.</summary>
    internal async Task KillAsync()
    {
        isStopped = true;
        lease.Abandon();
        hub.Stop();
        await hub.Dispatcher.StopAsync();
    }
}
