using BenefitsFlow.App.Filing;

namespace BenefitsFlow.App.Payments;

/// <summary>Writes the list from which the day's checks are printed.</summary>
public sealed class WriteCheckList(PaymentList list)
{
    [Function(nameof(WriteCheckList))]
    public Task Run([ActivityTrigger] DateOnly day) => list.KeepAsync(day, PaymentMethod.Check);
}

internal static class WriteCheckListStep
{
    public static Task WriteCheckList(this TaskOrchestrationContext context, DateOnly day)
        => context.CallActivityAsync(nameof(WriteCheckList), day, Steps.Retried);
}
