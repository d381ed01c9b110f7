using System.Globalization;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Payments.Books;

/// <summary>Has all books checked once a night, after the day's batch and before the agency opens.</summary>
public sealed class CheckBooks(TimeProvider clock)
{
    // 11:00 UTC: 3 a.m. in winter and 4 a.m. in summer, Pacific.
    private const string EveryNight = "0 0 11 * * *";

    [Function(nameof(CheckBooks))]
    public Task Run([TimerTrigger(EveryNight)] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(client);
        var day = AgencyCalendar.DateOf(clock.GetUtcNow());
        return StartAsync(client, string.Create(CultureInfo.InvariantCulture, $"books-{day:yyyy-MM-dd}"), day, day.DayOfWeek == DayOfWeek.Sunday, cancellation);
    }

    /// <summary>Has them checked now, whatever was found before; asked again within a minute, it is the same check.</summary>
    internal static Task NowAsync(DurableTaskClient client, DateTimeOffset now, CancellationToken cancellation)
        => StartAsync(client, string.Create(CultureInfo.InvariantCulture, $"books-{now.UtcDateTime:yyyy-MM-ddTHHmm}"), AgencyCalendar.DateOf(now), whole: true, cancellation);

    private static async Task StartAsync(DurableTaskClient client, string instance, DateOnly day, bool whole, CancellationToken cancellation)
    {
        if (await Starts.IsDueAsync(client, instance, cancellation))
            await client.ScheduleNewOrchestrationInstanceAsync(
                nameof(BooksCheck), new BooksPage(day, "", 0, 0, BooksCheck.Code, whole), new StartOrchestrationOptions(instance), cancellation);
    }
}
