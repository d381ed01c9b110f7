using System.Globalization;
using System.Text.RegularExpressions;
using Cronos;

namespace BenefitsFlow.Emulator.Host;

/// <summary>When a timer function runs: a cron expression of five or six fields in UTC, or a constant period.</summary>
internal sealed partial class TimerSchedule
{
    /// <summary>What the real host shows for a schedule that never comes, as 31 February.</summary>
    public static readonly DateTimeOffset Never = new(9999, 12, 31, 23, 59, 59, TimeSpan.Zero);

    private readonly CronExpression? cron;
    private readonly TimeSpan period;

    private TimerSchedule(string expression, CronExpression? cron, TimeSpan period)
        => (Expression, this.cron, this.period) = (expression, cron, period);

    public string Expression { get; }

    /// <exception cref="IndexingException">Neither a cron expression nor a period.</exception>
    public static TimerSchedule Parse(string expression)
    {
        var fields = expression.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        // The real host knows no macros (@hourly) and none of Cronos' own signs (L, W, #, ?).
        if (fields.Length is 5 or 6 && Array.TrueForAll(fields, field => Field().IsMatch(field)))
        {
            var format = fields.Length == 6 ? CronFormat.IncludeSeconds : CronFormat.Standard;
            if (CronExpression.TryParse(expression, format, out var cron))
                return new TimerSchedule(expression, cron, TimeSpan.Zero);
        }

        if (fields.Length == 1 && TimeSpan.TryParse(expression, CultureInfo.InvariantCulture, out var period) && period > TimeSpan.Zero)
            return new TimerSchedule(expression, null, period);
        throw new IndexingException(
            $"The schedule expression '{expression}' was not recognized as a valid cron expression or timespan string.");
    }

    /// <summary>The first tick after an instant, that instant excluded.</summary>
    public DateTimeOffset Next(DateTimeOffset after)
        => cron is null ? after + period : cron.GetNextOccurrence(after, TimeZoneInfo.Utc) ?? Never;

    /// <summary>Ticks less than a minute apart are not monitored: none is made up for after a stop.</summary>
    public bool IsMonitored(DateTimeOffset now)
    {
        var first = Next(now);
        return first == Never || Next(first) - first >= TimeSpan.FromMinutes(1);
    }

    [GeneratedRegex(@"^[0-9*/,\-]+$|^[A-Za-z]{3}([,\-][A-Za-z]{3})*$")]
    private static partial Regex Field();
}
