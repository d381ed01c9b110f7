using System.Globalization;
using BenefitsFlow.Emulator.Engine;

namespace BenefitsFlow.Emulator.Pages.Picture;

/// <summary>The timeline picture of an instance, for its page.</summary>
internal static class Timeline
{
    /// <summary>Rows that are drawn unless all are asked for.</summary>
    public const int Most = 200;

    /// <param name="history">Of the instance.</param>
    /// <param name="outlook">Null when it cannot be told; then no waits are drawn.</param>
    /// <param name="now">Where the open ends lead.</param>
    /// <param name="all">Draws every row; otherwise the latest, and older ones that are still open.</param>
    public static object Of(InstanceHistory history, Outlook? outlook, DateTimeOffset now, bool all)
    {
        var rows = TimelineReader.Read(history, outlook);
        var shown = all ? rows : [.. rows.Where((row, i) => i >= rows.Count - Most || row.IsOpen)];
        var scale = Scale(shown, now);
        return new
        {
            Any = shown.Count > 0,
            Rows = shown.Select(row => Row(row, scale)),
            Left = shown.Count > 0 ? Instants.ShowExactly(scale.Moments[0].At) : null,
            Right = shown.Count > 0 ? Instants.ShowExactly(scale.Moments[^1].At) : null,
            Axis = Strip.Axis(scale),
            IsOpen = shown.Any(row => row.IsOpen),
            LeftOut = rows.Count > shown.Count
                ? string.Create(CultureInfo.InvariantCulture, $"The latest {shown.Count} of {rows.Count} lines.")
                : null,
        };
    }

    private static TimelineScale Scale(IReadOnlyList<TimelineRow> rows, DateTimeOffset now)
    {
        var moments = rows.SelectMany(row => row.Bars).SelectMany(bar => bar.To is { } to ? new[] { bar.From, to } : [bar.From]).ToList();
        if (rows.Any(row => row.IsOpen))
        {
            var last = moments.MaxBy(moment => moment.Turn);
            moments.Add(new(last.Turn + 1, now > last.At ? now : last.At));
        }
        return new(moments);
    }

    private static object Row(TimelineRow row, TimelineScale scale)
    {
        var failures = RowWords.Failures(row).ToList();
        return new
        {
            Kind = RowWords.Kind(row.Kind),
            Name = RowWords.Name(row),
            Style = row.Last.Outcome.ToString().ToLowerInvariant(),
            Outcome = RowWords.Outcome(row),
            row.Target,
            Link = row.Target is null ? null : InstanceAddress.Link(row.Target),
            Failures = failures,
            Failed = failures.Count > 0,
            Strip = Strip.Of(row, scale),
        };
    }
}
