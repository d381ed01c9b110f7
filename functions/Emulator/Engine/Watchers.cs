using BenefitsFlow.Emulator.DurableTask.Client;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>Callers that wait for an instance to come to a status.</summary>
internal sealed class Watchers(InstanceStore store, Instances instances)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, List<Watch>> watches = [];

    /// <summary>Returns once the instance has come to such a status, and is saved so; waits for ever for an unknown one.</summary>
    public async Task<InstanceRow> WaitAsync(string instanceId, Func<OrchestrationRuntimeStatus, bool> reached, CancellationToken cancellation)
    {
        var watch = new Watch(reached);
        lock (gate)
            (watches.TryGetValue(instanceId, out var list) ? list : watches[instanceId] = []).Add(watch);
        try
        {
            // What is in memory and not there yet is told when it is; its status is set before that.
            var mustRead = !instances.TryGet(instanceId, out var instance) || instance.IsSetAside || reached(instance.Status);
            return mustRead && await store.FindAsync(instanceId, cancellation) is { } row && reached(row.Status)
                ? row
                : await watch.Source.Task.WaitAsync(cancellation);
        }
        finally
        {
            Remove(instanceId, watch);
        }
    }

    public void Publish(InstanceRow row)
    {
        lock (gate)
            if (watches.TryGetValue(row.InstanceId, out var list))
                foreach (var watch in list.Where(watch => watch.Reached(row.Status)))
                    watch.Source.TrySetResult(row);
    }

    private void Remove(string instanceId, Watch watch)
    {
        lock (gate)
            if (watches.TryGetValue(instanceId, out var list) && list.Remove(watch) && list.Count == 0)
                watches.Remove(instanceId);
    }

    private sealed record Watch(Func<OrchestrationRuntimeStatus, bool> Reached)
    {
        public TaskCompletionSource<InstanceRow> Source { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
