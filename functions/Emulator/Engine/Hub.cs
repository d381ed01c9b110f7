using BenefitsFlow.Emulator.Clock;
using BenefitsFlow.Emulator.DurableTask;
using Microsoft.Extensions.Logging;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>The parts of a running hub, put together.</summary>
internal sealed class Hub : IDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private readonly TaskCompletionSource lost = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Hub(DurableEngineOptions options, DurableTaskRegistry registry, EmulatedClock clock, ILoggerFactory loggers)
    {
        Stopping = stopping.Token;
        Clock = clock;
        Log = loggers.CreateLogger("BenefitsFlow.Emulator.Engine");
        Registry = registry;
        var container = options.Blobs.GetBlobContainerClient(HubNames.Container(options.HubName));
        Store = new InstanceStore(
            options.Tables.GetTableClient(HubNames.Table(options.HubName)), new Payloads(container), options.HubName);
        Instances = new Instances(options.MaxCachedInstances);
        Watchers = new Watchers(Store);
        Activities = new Activities(this, options.MaxConcurrentActivities);
        Deliveries = new Deliveries(this);
        Dispatcher = new Dispatcher(this, new StepRunner(this, new StepMaker(registry, loggers)), options.MaxConcurrentOrchestrations);
        Timers = new TimerQueue(clock, Wake);
    }

    public EmulatedClock Clock { get; }

    public ILogger Log { get; }

    public DurableTaskRegistry Registry { get; }

    public InstanceStore Store { get; }

    public Instances Instances { get; }

    public Watchers Watchers { get; }

    public Activities Activities { get; }

    public Deliveries Deliveries { get; }

    public Dispatcher Dispatcher { get; }

    public TimerQueue Timers { get; }

    public Gates Gates { get; } = new();

    public Workload Workload { get; } = new();

    /// <summary>Cancelled when the hub takes no more steps.</summary>
    public CancellationToken Stopping { get; }

    /// <summary>Faults when another host has taken the hub; never completes otherwise.</summary>
    public Task Lost => lost.Task;

    public void Stop() => stopping.Cancel();

    public void Fail(HubHeldException error)
    {
        Log.LogCritical("{Message}", error.Message);
        lost.TrySetException(error);
        stopping.Cancel();
    }

    /// <summary>Runs work beside the steps, again and again until it succeeds or the hub stops.</summary>
    public void Background(string what, Func<Task> work)
    {
        Workload.Begin();
        _ = Task.Run(async () =>
        {
            try
            {
                await InsistAsync(what, work);
            }
            finally
            {
                Workload.End();
            }
        });
    }

    /// <summary>Removes inbox rows of messages that came after their receiver's end.</summary>
    public void Discard(IReadOnlyCollection<Message> late)
    {
        foreach (var message in late)
            Background("Removing a late message", () => Store.RemoveAsync(message.To, RowKeys.Inbox(message.Id)));
    }

    public void Dispose()
    {
        Timers.Dispose();
        Activities.Dispose();
        Gates.Dispose();
        stopping.Dispose();
    }

    private void Wake(Instance instance)
    {
        if (instance.Arrive(default))
            Dispatcher.Signal(instance);
    }

    private async Task InsistAsync(string what, Func<Task> work)
    {
        for (var wait = TimeSpan.FromMilliseconds(100); !stopping.IsCancellationRequested; wait *= 2)
        {
            try
            {
                await work();
                return;
            }
#pragma warning disable CA1031 // Storage may be away; nothing may be lost for that, so it is tried until the hub stops.
            catch (Exception error) when (!stopping.IsCancellationRequested)
            {
                Log.LogWarning(error, "{What} failed; it is tried again.", what);
                await Task.Delay(wait < TimeSpan.FromSeconds(5) ? wait : TimeSpan.FromSeconds(5));
            }
#pragma warning restore CA1031
        }
    }
}
