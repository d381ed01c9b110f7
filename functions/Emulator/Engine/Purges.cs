namespace BenefitsFlow.Emulator.Engine;

/// <summary>Removes instances for good.</summary>
internal sealed class Purges(Hub hub)
{
    /// <summary>Whether there is something to purge. One that cannot be read may be purged whatever its status.</summary>
    /// <exception cref="InvalidOperationException">The instance is not finished.</exception>
    public async Task<bool> IsAllowedAsync(string instanceId, CancellationToken cancellation)
    {
        if (hub.Unreadable.ContainsKey(instanceId))
            return true;
        try
        {
            if (await hub.Store.FindAsync(instanceId, cancellation) is not { } row)
                return false;
            return row.IsFinished ? true : throw new InvalidOperationException(
                "Only orchestrations in a terminal state can be purged, but the orchestration with instance ID"
                + $" {instanceId} has status {row.Status}");
        }
        catch (InstanceUnreadableException)
        {
            return true;
        }
    }

    /// <summary>Once begun it is not broken off, except by the end of the hub.</summary>
    public async Task RunAsync(string instanceId)
    {
        await hub.Store.PurgeAsync(instanceId, hub.Stopping);
        if (hub.Instances.TryGet(instanceId, out var unreadable))
            hub.Deliveries.Retire(unreadable);
        hub.Unreadable.TryRemove(instanceId, out _);
    }
}
