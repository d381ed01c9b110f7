using BenefitsFlow.App.Filing;

namespace BenefitsFlow.App.Payments;

/// <summary>Writes the list by which the card bank loads the payment cards.</summary>
public sealed class WriteCardList(PaymentList list)
{
    [Function(nameof(WriteCardList))]
    public Task Run([ActivityTrigger] DateOnly day) => list.KeepAsync(day, PaymentMethod.Card);
}

internal static class WriteCardListStep
{
    public static Task WriteCardList(this TaskOrchestrationContext context, DateOnly day)
        => context.CallActivityAsync(nameof(WriteCardList), day, Steps.Retried);
}
