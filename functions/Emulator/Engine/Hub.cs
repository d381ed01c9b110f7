using System.Collections.Concurrent;
using BenefitsFlow.Emulator.Clock;
using BenefitsFlow.Emulator.DurableTask;
using Microsoft.Extensions.Logging;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>The parts of a running hub, put together.</summary>
internal sealed class Hub : IDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

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
            options.Tables.GetTableClient(HubNames.Table(options.HubName)), new Payloads(container, Background), options.HubName,
            new Insistence(Log));
        Instances = new Instances(options.MaxCachedCharacters);
        Watchers = new Watchers(Store, Instances);
        Activities = new Activities(this, options.MaxConcurrentActivities);
        Deliveries = new Deliveries(this);
        Purges = new Purges(this);
        Dispatcher = new Dispatcher(this, new StepRunner(this, new StepMaker(registry, loggers), options.Saved), options.MaxConcurrentOrchestrations);
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

    public Purges Purges { get; }

    public Dispatcher Dispatcher { get; }

    public TimerQueue Timers { get; }

    public Gates Gates { get; } = new();

    public Workload Workload { get; } = new();

    /// <summary>The instances that were set aside, each with the sentence that says why.</summary>
    public ConcurrentDictionary<string, string> Unreadable { get; } = new(StringComparer.Ordinal);

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
    public Task Background(string what, Func<Task> work)
    {
        Workload.Begin();
        return Task.Run(async () =>
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

    /// <summary>Removes the history of a generation that is over, whose last status row is given.</summary>
    public void Forget(Instance instance, InstanceRow last) => instance.Forgetting = Background(
        "Removing the history of an earlier generation", () => Store.ForgetAsync(last, Stopping));

    /// <summary>Removes inbox rows of messages that came after their receiver's end.</summary>
    public void Discard(IReadOnlyCollection<Message> late)
    {
        foreach (var message in late)
            _ = Background("Removing a late message", () => Store.RemoveAsync(message));
    }

    /// <summary>Lets an instance rest that cannot be read. Its messages are kept, and the others go on.</summary>
    public void SetAside(Instance instance, InstanceUnreadableException reason)
    {
        instance.IsSetAside = true;
        instance.Loaded = null;
        Timers.Set(instance, null);
        Tell(reason);
    }

    /// <summary>Shows people what cannot be read.</summary>
    public void Tell(InstanceUnreadableException reason)
    {
        Unreadable[reason.InstanceId] = reason.Message;
        Log.LogError("{Message}", reason.Message);
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
                Log.LogWarning("{What} failed and is tried again: {Message}", what, error.Message);
                await Task.WhenAny(Task.Delay(wait < LongestWait ? wait : LongestWait, Stopping));
            }
            catch (Exception error)
            {
                Log.LogInformation("{What} is left to the next start of the hub: {Message}", what, error.Message);
                return;
            }
#pragma warning restore CA1031
        }
    }
}
