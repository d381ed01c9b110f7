using System.Globalization;
using BenefitsFlow.Emulator.Clock;
using BenefitsFlow.Emulator.Engine;
using BenefitsFlow.Emulator.Host;

namespace BenefitsFlow.Emulator.Pages;

/// <summary>The clock as the front page shows it, with what it will reach next.</summary>
internal static class ClockView
{
    private const int Shown = 5;

    public static object Of(
        EmulatedClock clock, IDurableEngine engine, TimerTriggers triggers, IReadOnlyList<InstanceLine> lines, string? typedDate)
    {
        var now = clock.GetUtcNow();
        var tomorrow = Day(Instants.DateOf(now).AddDays(1));
        var next = Next(engine, triggers, lines).ToList();
        return new
        {
            Now = Instants.Show(now),
            Utc = now.ToUniversalTime().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
            State = clock.IsFrozen ? "stands still until it is wound"
                : clock.Offset > TimeSpan.FromSeconds(1) ? $"runs, {Elapsed.Show(clock.Offset)} ahead of the wall clock" : "runs with the wall clock",
            Tomorrow = tomorrow,
            Date = string.IsNullOrEmpty(typedDate) ? tomorrow : typedDate,
            Any = next.Count > 0,
            Next = next.Select(one => new
            {
                At = Instants.Show(one.At),
                In = one.At > now ? "in " + Elapsed.Show(one.At - now) : "due now",
                one.What,
                one.Id,
                Link = one.Id is null ? null : InstanceAddress.Link(one.Id),
            }),
        };
    }

    private static IEnumerable<(DateTimeOffset At, string What, string? Id)> Next(
        IDurableEngine engine, TimerTriggers triggers, IReadOnlyList<InstanceLine> lines)
    {
        var timers = engine.Upcoming(Shown)
            .Select(timer => (timer.At, lines.FirstOrDefault(line => line.InstanceId == timer.InstanceId)?.Name ?? "Timer of", (string?)timer.InstanceId));
        return timers.Concat(triggers.Upcoming.Select(timer => (timer.At, $"Timer function {timer.Name}", (string?)null)))
            .OrderBy(one => one.At).Take(Shown);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
