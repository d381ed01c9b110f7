using BenefitsFlow.Emulator.Host;

namespace BenefitsFlow.Tests.Emulator.Host;

/// <summary>Schedules that the real host takes and refuses.</summary>
public class TimerScheduleTests
{
    private static readonly DateTimeOffset Sunday = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("*/5 * * * * *", "2026-03-01T00:00:05Z")]
    [InlineData("*/1 * * * *", "2026-03-01T00:01:00Z")]
    [InlineData("0 0 8 * * 1", "2026-03-02T08:00:00Z")]
    [InlineData("0 30 6 * * MON-FRI", "2026-03-02T06:30:00Z")]
    [InlineData("00:00:07", "2026-03-01T00:00:07Z")]
    [InlineData("30.00:00:00", "2026-03-31T00:00:00Z")]
    [InlineData("0 0 0 31 2 *", "9999-12-31T23:59:59Z")]
    [Observed("13.22")]
    public void The_next_tick_comes_after_the_instant(string expression, string next)
        => Assert.Equal(next, TimerSchedule.Parse(expression).Next(Sunday).UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("garbage")]
    [InlineData("@hourly")]
    [InlineData("* * * *")]
    [InlineData("0 0 8 ? * *")]
    [InlineData("0 0 8 L * *")]
    [InlineData("0 61 8 * * *")]
    [InlineData("-00:00:07")]
    [Observed("13.22")]
    public void Anything_else_puts_the_function_in_error(string expression)
    {
        var refusal = Assert.Throws<IndexingException>(() => TimerSchedule.Parse(expression));
        Assert.Equal($"The schedule expression '{expression}' was not recognized as a valid cron expression or timespan string.", refusal.Message);
    }

    [Theory]
    [InlineData("*/5 * * * * *", false)]
    [InlineData("00:00:59", false)]
    [InlineData("00:01:00", true)]
    [InlineData("* * * * *", true)]
    [InlineData("0 0 0 31 2 *", true)]
    [Observed("13.23")]
    public void Only_ticks_a_minute_or_more_apart_are_monitored(string expression, bool monitored)
        => Assert.Equal(monitored, TimerSchedule.Parse(expression).IsMonitored(Sunday));
}
