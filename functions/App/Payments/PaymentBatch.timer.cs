using BenefitsFlow.Law;

namespace BenefitsFlow.App.Payments;

/// <summary>
/// Starts the day's payments once each Pacific evening of a banking day; on other days nothing would move, and what is due waits. Takes
/// up again any batch that an earlier evening could not finish.
/// </summary>
public sealed class PaymentBatch(Batches batches, TimeProvider clock)
{
    // 2:00 a.m. UTC: 6 p.m. in winter and 7 p.m. in summer, Pacific, of the day before.
    private const int HourUtc = 2;
    private const string EveryEvening = "0 0 2 * * *";

    [Function(nameof(PaymentBatch))]
    public async Task Run([TimerTrigger(EveryEvening)] TimerInfo timer, [DurableClient] DurableTaskClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        var now = clock.GetUtcNow();
        await foreach (var batch in batches.UnfinishedAsync())
            await StartAsync(client, new(batch.Day, batch.Opened, PaymentRun.Code));
        var day = EveningBefore(now);
        if (AgencyCalendar.IsBankingDay(day))
            await StartAsync(client, new(day, now, PaymentRun.Code));
    }

    /// <summary>The Pacific day of the latest evening at which the timer was due: a run that comes hours late still closes that day.</summary>
    internal static DateOnly EveningBefore(DateTimeOffset now)
    {
        // A timer may fire a moment early.
        var moment = now.AddMinutes(1).UtcDateTime;
        var evening = moment.Date.AddHours(HourUtc);
        return AgencyCalendar.DateOf(evening <= moment ? evening : evening.AddDays(-1));
    }

    private static async Task StartAsync(DurableTaskClient client, PaymentDay day)
    {
        var before = await client.GetInstanceAsync(day.InstanceId);
        if (before?.RuntimeStatus is null or OrchestrationRuntimeStatus.Failed or OrchestrationRuntimeStatus.Terminated)
            await client.ScheduleNewOrchestrationInstanceAsync(nameof(PaymentRun), day, new StartOrchestrationOptions(day.InstanceId));
    }
}
