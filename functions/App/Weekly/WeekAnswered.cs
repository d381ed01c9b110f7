namespace BenefitsFlow.App.Weekly;

/// <summary>Tells a week's orchestration that its answer is on file.</summary>
internal static class WeekAnswered
{
    /// <summary>Never fails: the answer is stored already, and the sweep tells the orchestration again when this did not reach it.</summary>
    public static async Task RaiseAsync(DurableTaskClient client, string claimId, DateOnly sunday, CancellationToken cancellation)
    {
        var instance = WeekOrchestration.InstanceOf(claimId, sunday);
        if (await client.GetInstanceAsync(instance, cancellation) is not { IsCompleted: false })
            return;
        try
        {
            await client.RaiseEventAsync(instance, WeekOrchestration.Certified, new Answered(), cancellation);
        }
#pragma warning disable CA1031 // What a host throws for an instance that ended meanwhile differs from host to host.
        catch (Exception) when (!cancellation.IsCancellationRequested)
#pragma warning restore CA1031
        {
            // The instance ended between the look and the call: it found the answer on file.
        }
    }
}
