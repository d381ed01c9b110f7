namespace BenefitsFlow.App.Payments;

/// <summary>The day's payments, from the queue to the claim files. Instance <c>payments-{yyyy-MM-dd}</c>.</summary>
public static class PaymentRun
{
    /// <summary>The number of this code, raised by every change that a run under way could not replay (docs/adr/0005).</summary>
    public const int Code = 1;

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
/// <param name="Code">The code under which the run goes to its end. 0 when it was not written yet.</param>
public sealed record PaymentDay(DateOnly Day, DateTimeOffset Opened, int Code)
{
    public string InstanceId => $"payments-{Batch.NameOf(Day)}";
}
