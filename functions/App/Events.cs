namespace BenefitsFlow.App;

/// <summary>Tells an orchestration that what it waits for is stored.</summary>
internal static class Events
{
    /// <summary>Never fails: the answer is stored already, and the sweep tells the orchestration again when this did not reach it.</summary>
    public static async Task RaiseAsync(DurableTaskClient client, string instance, string name, CancellationToken cancellation)
    {
        if (await client.GetInstanceAsync(instance, cancellation) is not { IsCompleted: false })
            return;
        try
        {
            await client.RaiseEventAsync(instance, name, new Answered(), cancellation);
        }
#pragma warning disable CA1031 // What a host throws for an instance that ended meanwhile differs from host to host.
        catch (Exception) when (!cancellation.IsCancellationRequested)
#pragma warning restore CA1031
        {
            // The instance ended between the look and the call: it found the answer on file.
        }
    }
}
