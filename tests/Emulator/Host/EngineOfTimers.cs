using System.Collections.Concurrent;
using BenefitsFlow.Emulator.Clock;
using BenefitsFlow.Emulator.Engine;
using BenefitsFlow.Emulator.Host;

namespace BenefitsFlow.Tests.Emulator.Host;

/// <summary>As little of an engine as the host needs: timers that a test sets, instances that a test lists.</summary>
internal sealed class EngineOfTimers(EngineParts parts) : IDurableEngine
{
    private readonly List<(DateTimeOffset At, Func<Task> Act)> timers = [];
    private readonly ConcurrentQueue<Func<Task>> work = new();

    public EngineParts Parts => parts;

    public ListedInstances Instances { get; } = new(parts.HubName);

    public DurableTaskClient Client => Instances;

    public Dictionary<string, string> SetAside { get; } = [];

    public IReadOnlyDictionary<string, string> Unreadable => SetAside;

    public TaskCompletionSource Losing { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Lost => Losing.Task;

    public bool IsRunning { get; private set; }

    public DateTimeOffset? NextTimer => timers.Count == 0 ? null : timers.Min(timer => timer.At);

    private EmulatedClock Clock => parts.Clock;

    public void At(DateTimeOffset instant, Func<Task> act) => timers.Add((instant, act));

    public void Later(Func<Task> act) => work.Enqueue(act);

    public Task StartAsync(CancellationToken cancellation)
    {
        IsRunning = true;
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellation)
    {
        IsRunning = false;
        return Task.CompletedTask;
    }

    public async Task SettleAsync(CancellationToken cancellation)
    {
        while (true)
        {
            var due = timers.Where(timer => timer.At <= Clock.GetUtcNow()).OrderBy(timer => timer.At).Take(1).ToList();
            if (work.TryDequeue(out var act))
                await act();
            else if (due.Count > 0 && timers.Remove(due[0]))
                await due[0].Act();
            else
                return;
        }
    }

    public Task<OrchestrationMetadata?> InstanceAsync(string instanceId, CancellationToken cancellation)
        => Instances.GetInstanceAsync(instanceId, getInputsAndOutputs: true, cancellation);

    public Task<InstanceHistory?> HistoryAsync(string instanceId, CancellationToken cancellation) => Task.FromResult<InstanceHistory?>(new(
        instanceId, "Claim", 0, OrchestrationRuntimeStatus.Running, null, null, null, null,
        [new(EventKind.SubOrchestrationInstanceCreated, Clock.GetUtcNow()) { Name = "Claim", Target = "{\"claim\":\"<b>1</b>\"}" }]));

    public Outlook? Outlook(InstanceHistory history) => null;

    public IReadOnlyList<UpcomingTimer> Upcoming(int most)
        => [.. timers.OrderBy(timer => timer.At).Take(most).Select(timer => new UpcomingTimer(timer.At, "timer"))];

    public Task<IReadOnlyList<InstanceLine>> SurveyAsync(int most, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<InstanceLine>>(
        [.. Instances.All.Take(most).Select(one => new InstanceLine(one.InstanceId, one.Name, one.RuntimeStatus.ToString(), one.CreatedAt, one.LastUpdatedAt, null))]);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
