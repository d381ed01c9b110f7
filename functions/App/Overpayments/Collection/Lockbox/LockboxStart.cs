namespace BenefitsFlow.App.Overpayments.Collection.Lockbox;

/// <summary>Starts the taking of a file of payments.</summary>
public static class LockboxStart
{
    /// <summary>Begins to take a file that is kept; one that is being taken is left alone.</summary>
    public static async Task StartAsync(DurableTaskClient client, string id, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        var instance = LockboxOrchestration.InstanceOf(id);
        if (await client.GetInstanceAsync(instance, cancellation) is not { IsCompleted: false })
            await client.ScheduleNewOrchestrationInstanceAsync(
                LockboxOrchestration.Name, new LockboxFile(id, 1, LockboxOrchestration.Code), new StartOrchestrationOptions(instance), cancellation);
    }
}
