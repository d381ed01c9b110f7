namespace BenefitsFlow.Emulator.DurableTask.Client;

public static class StartOrchestrationOptionsExtensions
{
    /// <summary>Refuses to start an instance whose id belongs to one in any of these statuses.</summary>
    public static StartOrchestrationOptions WithDedupeStatuses(
        this StartOrchestrationOptions options, params OrchestrationRuntimeStatus[] dedupeStatuses)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options with { DedupeStatuses = [.. dedupeStatuses.Select(status => status.ToString())] };
    }
}
