using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly;

namespace BenefitsFlow.App.Weekly;

/// <summary>Starts the proceeding of a week that is over; started before, it is left alone. After too many unclaimed weeks, or with nothing left to pay, the claim pauses.</summary>
public sealed class OpenWeek(ClaimFile file, TimeProvider clock)
{
    /// <returns>The next week to ask for, or until when none is; null when the benefit year is over.</returns>
    [Function(nameof(OpenWeek))]
    public async Task<NextWeek?> Run(
        [ActivityTrigger] ClaimWeek week, [DurableClient] DurableTaskClient client, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(week);
        ArgumentNullException.ThrowIfNull(client);
        var claim = await file.StateAsync(week.ClaimId, cancellation) ?? throw new InvalidOperationException($"There is no claim {week.ClaimId}.");
        var opened = new Week(week.Sunday);
        if (claim.Balance is 0)
            return await PauseAsync(claim, opened, $"exhausted-{claim.Notices.Count + 1}", claim.Ended is null ? new ClaimEnded(Exhausted.Reason) : null, cancellation);
        if (claim.Week(week.Sunday) is null && Series.IsBroken(claim, AgencyCalendar.DateOf(clock.GetUtcNow())))
            return await PauseAsync(claim, opened, $"paused-{opened}", new ClaimPaused(week.Sunday), cancellation);

        var entry = await file.AppendAsync(week.ClaimId, $"week-{opened}-opened", new WeekOpened(week.Sunday, LastDay(opened)), "agency", cancellation);
        await StartAsync(client, OpenedWeek.Of(week.ClaimId, opened, ((WeekOpened)entry.Fact).LastDay), cancellation);
        return await YearEnd.NextAsync(file, claim, opened.Plus(1), cancellation);
    }

    internal static async Task StartAsync(DurableTaskClient client, OpenedWeek week, CancellationToken cancellation)
    {
        var instance = WeekOrchestration.InstanceOf(week.ClaimId, week.Sunday);
        if (await Starts.IsDueAsync(client, instance, cancellation))
            await client.ScheduleNewOrchestrationInstanceAsync(
                WeekOrchestration.Name,
                week,
                new StartOrchestrationOptions(instance),
                cancellation);
    }

    /// <summary>A week that is asked for late may be claimed as long as the one that is over today: nobody missed what was not asked.</summary>
    private DateOnly LastDay(Week opened)
    {
        var over = Week.Of(AgencyCalendar.DateOf(clock.GetUtcNow())).Plus(-1);
        return FilingWindow.For(over.Sunday > opened.Sunday ? over : opened).Last;
    }

    /// <param name="fact">Null when it is entered already.</param>
    private async Task<NextWeek?> PauseAsync(ClaimState claim, Week from, string key, Fact? fact, CancellationToken cancellation)
    {
        if (fact is not null)
            await file.AppendAsync(claim.ClaimId, key, fact, "agency", cancellation);
        return WeekCalendar.Next(from) with { PausedUntil = YearEnd.Of(claim) };
    }
}

internal static class OpenWeekStep
{
    public static Task<NextWeek?> OpenWeek(this TaskOrchestrationContext context, ClaimWeek week)
        => context.CallActivityAsync<NextWeek?>(nameof(Weekly.OpenWeek), week, Steps.Retried);
}
