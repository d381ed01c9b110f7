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
    private readonly HubLease lease;
    private bool isStopped;

    public DurableEngine(DurableEngineOptions options, DurableTaskRegistry registry, EmulatedClock clock, ILoggerFactory loggers)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
        hub = new Hub(options, registry, clock, loggers);
        lease = new HubLease(
            options.Blobs.GetBlobContainerClient(HubNames.Container(options.HubName)), options.HubName, options.Heartbeat, hub.Log);
        Client = new HubClient(options.HubName, hub);
    }

    public DurableTaskClient Client { get; }

    /// <summary>The earliest durable timer of any unfinished instance; null when none is set.</summary>
    public DateTimeOffset? NextTimer => hub.Timers.Next;

    /// <summary>How many instances are not finished.</summary>
    public int LiveInstances => hub.Instances.Count;

    /// <summary>Faults with a <see cref="HubHeldException"/> when another host took the hub; never completes otherwise.</summary>
    public Task Lost => hub.Lost;

    /// <summary>Takes the hub and goes on with what it finds there.</summary>
    /// <exception cref="HubHeldException">Another host holds the hub.</exception>
    public async Task StartAsync(CancellationToken cancellationToken = default)
    {
        await lease.AcquireAsync(hub.Fail);
        await options.Tables.CreateTableIfNotExistsAsync(HubNames.Table(options.HubName), cancellationToken);
        await new Recovery(hub).RunAsync();
        hub.Dispatcher.Start();
    }

    /// <summary>Lets running activities end for a few seconds, ends the steps under way, and gives the hub back.</summary>
    public async Task StopAsync(CancellationToken cancellationToken = default)
    {
        if (isStopped)
            return;
        isStopped = true;
        await hub.Activities.DrainAsync(Patience).WaitAsync(cancellationToken);
        // What they came to is saved by a step, which is yet to be taken.
        await Task.WhenAny(hub.Workload.WhenIdle(), Task.Delay(TimeSpan.FromSeconds(1), cancellationToken));
        hub.Stop();
        await hub.Dispatcher.StopAsync();
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

    /// <summary>What is recorded of an instance, only read; null when there is no such instance.</summary>
    public Task<InstanceHistory?> HistoryAsync(string instanceId, CancellationToken cancellationToken = default)
        => hub.Store.HistoryAsync(instanceId, cancellationToken);

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
