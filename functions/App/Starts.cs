namespace BenefitsFlow.App;

/// <summary>Whether an orchestration is to be started under its deterministic id.</summary>
internal static class Starts
{
    /// <summary>
    /// False for one that runs or came to its end. One that failed begins anew: what it has done stands under keys and is not done twice. A
    /// terminated one was ended by a person.
    /// </summary>
    public static async Task<bool> IsDueAsync(DurableTaskClient client, string instance, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(client);
        return (await client.GetInstanceAsync(instance, cancellation))?.RuntimeStatus is null or OrchestrationRuntimeStatus.Failed;
    }
}
