namespace BenefitsFlow.App.Payments;

/// <summary>The day's payments, from the queue to the claim files. Instance <c>payments-{yyyy-MM-dd}</c>.</summary>
public static class PaymentRun
{
    [Function(nameof(PaymentRun))]
    public static async Task<BatchTotals> Run([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var day = context.GetInput<PaymentDay>()!;
        var taken = await context.TakeUpPayables(day);
        if (taken.Deposits > 0)
            await context.WritePaymentFile(day.Day);
        if (taken.Checks > 0)
            await context.WriteCheckList(day.Day);
        await context.PostPayments(day.Day);
        await context.RecordPayments(day.Day);
        await context.ClosePayables(day.Day);
        return taken;
    }
}

/// <param name="Day">The agency's day.</param>
/// <param name="Opened">The instant from which the batch's file takes its date and time, unless the batch was opened before.</param>
public sealed record PaymentDay(DateOnly Day, DateTimeOffset Opened)
{
    public string InstanceId => $"payments-{Batch.NameOf(Day)}";
}
