namespace BenefitsFlow.App.Payments;

/// <summary>The day's payments, from the queue to the claim files. Instance <c>payments-{yyyy-MM-dd}</c>.</summary>
public static class PaymentRun
{
    /// <summary>The number of this code, raised by every change that a run under way could not replay (docs/adr/0005).</summary>
    public const int Code = 2;

    [Function(nameof(PaymentRun))]
    public static async Task<BatchTotals> Run([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var day = context.GetInput<PaymentDay>()!;
        var taken = await context.TakeUpPayables(day);
        if (day.Code >= 2 && !taken.IsEmpty)
            await ReleasedAsync(context, day.Day);
        if (taken.Entries > 0)
            await context.WritePaymentFile(day.Day);
        if (taken.Checks > 0)
            await context.WriteCheckList(day.Day);
        if (taken.Cards > 0)
            await context.WriteCardList(day.Day);
        await context.PostPayments(day.Day);
        await context.RecordPayments(day.Day);
        await context.ClosePayables(day.Day);
        return taken;
    }

    /// <summary>Asks once a day until somebody who may has released the batch.</summary>
    private static async Task ReleasedAsync(TaskOrchestrationContext context, DateOnly day)
    {
        for (var round = 1; !await context.AskForRelease(new(day, round)); round++)
            await context.HearBy(ReleaseRound.EventOf(round), context.CurrentUtcDateTime.AddDays(1));
    }
}

/// <param name="Day">The agency's day.</param>
/// <param name="Opened">The instant from which the batch's file takes its date and time, unless the batch was opened before.</param>
/// <param name="Code">The code under which the run goes to its end. 0 when it was not written yet.</param>
public sealed record PaymentDay(DateOnly Day, DateTimeOffset Opened, int Code)
{
    public string InstanceId => $"payments-{Batch.NameOf(Day)}";
}
