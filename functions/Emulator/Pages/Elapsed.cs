using System.Globalization;

namespace BenefitsFlow.Emulator.Pages;

/// <summary>Spans of time in words, from milliseconds to years.</summary>
internal static class Elapsed
{
    private static readonly (TimeSpan Size, string Word)[] Units =
    [
        (TimeSpan.FromDays(365), "y"), (TimeSpan.FromDays(1), "d"), (TimeSpan.FromHours(1), "h"), (TimeSpan.FromMinutes(1), "min"),
    ];

    /// <summary>As <c>7 d 3 h</c>, <c>4 min 10 s</c>, <c>1.2 s</c> or <c>12 ms</c>: the two largest units.</summary>
    public static string Show(TimeSpan span)
    {
        var unit = Array.FindIndex(Units, one => span >= one.Size);
        if (unit < 0)
            return Seconds(span);
        var (size, word) = Units[unit];
        var whole = span.Ticks / size.Ticks;
        var rest = TimeSpan.FromTicks(span.Ticks % size.Ticks);
        var (smaller, lesser) = unit + 1 < Units.Length ? Units[unit + 1] : (TimeSpan.FromSeconds(1), "s");
        var parts = rest.Ticks / smaller.Ticks;
        return parts > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{whole} {word} {parts} {lesser}")
            : string.Create(CultureInfo.InvariantCulture, $"{whole} {word}");
    }

    /// <summary>The largest unit alone.</summary>
    public static string Briefly(TimeSpan span)
    {
        var unit = Array.FindIndex(Units, one => span >= one.Size);
        return unit < 0 ? Seconds(span) : string.Create(CultureInfo.InvariantCulture, $"{Math.Round(span / Units[unit].Size)} {Units[unit].Word}");
    }

    private static string Seconds(TimeSpan span) => span < TimeSpan.FromSeconds(1)
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(span.TotalMilliseconds)} ms")
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(span.TotalSeconds * 10) / 10} s");
}
