namespace BenefitsFlow.App.Payments;

/// <summary>Marks a batch's weeks as paid, and the batch as done.</summary>
public sealed class ClosePayables(Batches batches)
{
    [Function(nameof(ClosePayables))]
    public Task Run([ActivityTrigger] DateOnly day) => batches.CloseAsync(day);
}

internal static class ClosePayablesStep
{
    public static Task ClosePayables(this TaskOrchestrationContext context, DateOnly day)
        => context.CallActivityAsync(nameof(ClosePayables), day, Steps.Retried);
}
