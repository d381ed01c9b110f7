namespace BenefitsFlow.Emulator.Engine;

/// <summary>Callers that wait for an instance to come to a status.</summary>
internal sealed class Watchers(InstanceStore store)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, List<Watch>> watches = [];

    /// <summary>Returns once the instance's saved row satisfies the condition; waits for ever for an unknown one.</summary>
    public async Task<InstanceRow> WaitAsync(string instanceId, Func<InstanceRow, bool> reached, CancellationToken cancellation)
    {
        var watch = new Watch(reached);
        lock (gate)
            (watches.TryGetValue(instanceId, out var list) ? list : watches[instanceId] = []).Add(watch);
        try
        {
            var row = await store.FindAsync(instanceId, cancellation);
            return row is not null && reached(row) ? row : await watch.Source.Task.WaitAsync(cancellation);
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
                foreach (var watch in list.Where(watch => watch.Reached(row)))
                    watch.Source.TrySetResult(row);
    }

    private void Remove(string instanceId, Watch watch)
    {
        lock (gate)
            if (watches.TryGetValue(instanceId, out var list) && list.Remove(watch) && list.Count == 0)
                watches.Remove(instanceId);
    }

    private sealed record Watch(Func<InstanceRow, bool> Reached)
    {
        public TaskCompletionSource<InstanceRow> Source { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
