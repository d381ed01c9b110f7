using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly;

namespace BenefitsFlow.App.Weekly;

/// <summary>Starts the proceeding of a week that is over; started before, it is left alone.</summary>
public sealed class OpenWeek(ClaimFile file)
{
    /// <returns>The next week to ask for; null when the benefit year is over or the benefits are used up.</returns>
    [Function(nameof(OpenWeek))]
    public async Task<NextWeek?> Run(
        [ActivityTrigger] ClaimWeek week, [DurableClient] DurableTaskClient client, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(week);
        ArgumentNullException.ThrowIfNull(client);
        var claim = await file.StateAsync(week.ClaimId, cancellation) ?? throw new InvalidOperationException($"There is no claim {week.ClaimId}.");
        if (claim.Balance is 0)
            return await EndAsync(week.ClaimId, "exhausted", cancellation);

        var opened = new Week(week.Sunday);
        await file.AppendAsync(
            week.ClaimId, $"week-{opened}-opened", new WeekOpened(week.Sunday, FilingWindow.For(opened).Last), "agency", cancellation);
        await StartAsync(client, OpenedWeek.Of(week.ClaimId, opened), cancellation);

        var next = opened.Plus(1);
        return next.Saturday <= claim.Determination!.BenefitYearEnds
            ? WeekCalendar.Next(next)
            : await EndAsync(week.ClaimId, "year-ended", cancellation);
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

    private async Task<NextWeek?> EndAsync(string claimId, string reason, CancellationToken cancellation)
    {
        await file.AppendAsync(claimId, "ended", new ClaimEnded(reason), "agency", cancellation);
        return null;
    }
}

internal static class OpenWeekStep
{
    public static Task<NextWeek?> OpenWeek(this TaskOrchestrationContext context, ClaimWeek week)
        => context.CallActivityAsync<NextWeek?>(nameof(Weekly.OpenWeek), week, Steps.Retried);
}
