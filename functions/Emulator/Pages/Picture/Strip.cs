using System.Globalization;
using System.Text;

namespace BenefitsFlow.Emulator.Pages.Picture;

/// <summary>Draws one row of the timeline, and the axis above all rows. Places are in percent, so that it fits any screen without script.</summary>
internal static class Strip
{
    // More guides than this would be a grey field.
    private const int MostGuides = 60;

    private const double LeastForText = 9;
    private const double LeastForTextOnAPhone = 24;

    private const string Begin = "<svg class=\"strip\" aria-hidden=\"true\" focusable=\"false\">";

    public static string Of(TimelineRow row, TimelineScale scale)
    {
        var svg = new StringBuilder(Begin);
        Guides(svg, scale);
        for (var i = 0; i < row.Bars.Count; i++)
        {
            if (i > 0 && row.Bars[i - 1].To is { } before)
                Line(svg, "between", scale[before], scale[row.Bars[i].From]);
            Draw(svg, row, row.Bars[i], scale);
        }
        return svg.Append("</svg>").ToString();
    }

    /// <summary>How long it was between two moments, where there is room to write it.</summary>
    public static string Axis(TimelineScale scale)
    {
        var svg = new StringBuilder(Begin.Replace("strip", "strip axis", StringComparison.Ordinal));
        foreach (var (one, next) in scale.Moments.Zip(scale.Moments.Skip(1)))
        {
            var (from, to) = (scale[one], scale[next]);
            if (next.At <= one.At || to - from < LeastForText)
                continue;
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"gap\" x1=\"{from:0.##}%\" x2=\"{to:0.##}%\" y1=\"85%\" y2=\"85%\"/>")
                .Append(CultureInfo.InvariantCulture, $"<text{(to - from < LeastForTextOnAPhone ? " class=\"wide\"" : "")} x=\"{(from + to) / 2:0.##}%\" y=\"60%\">")
                .Append(Elapsed.Briefly(next.At - one.At)).Append("</text>");
        }
        return svg.Append("</svg>").ToString();
    }

    private static void Guides(StringBuilder svg, TimelineScale scale)
    {
        if (scale.Moments.Count > MostGuides)
            return;
        foreach (var moment in scale.Moments)
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"guide\" x1=\"{scale[moment]:0.##}%\" x2=\"{scale[moment]:0.##}%\" y1=\"0\" y2=\"100%\"/>");
    }

    private static void Draw(StringBuilder svg, TimelineRow row, Bar bar, TimelineScale scale)
    {
        var style = bar.Outcome.ToString().ToLowerInvariant();
        var from = scale[bar.From];
        // What lasts goes on to the edge, which is now.
        var to = bar.To is { } end ? scale[end] : scale[scale.Moments[^1]];
        if (to > from)
            Line(svg, style, from, to);
        svg.Append(CultureInfo.InvariantCulture, $"<use class=\"{style}\" href=\"#mark-{Mark(row.Kind, bar.Outcome)}\" x=\"{to:0.##}%\" y=\"50%\"/>");
    }

    private static void Line(StringBuilder svg, string style, double from, double to) => svg.Append(
        CultureInfo.InvariantCulture, $"<line class=\"bar {style}\" x1=\"{from:0.##}%\" x2=\"{to:0.##}%\" y1=\"50%\" y2=\"50%\"/>");

    private static string Mark(RowKind kind, Outcome outcome) => (kind, outcome) switch
    {
        (_, Outcome.Failed) => "failed",
        (_, Outcome.Open) => "open",
        (RowKind.Ended, Outcome.Done) => "end",
        (_, Outcome.Dropped) => "dropped",
        (RowKind.Event or RowKind.Wait, _) => "event",
        (RowKind.Sent, _) => "sent",
        _ => "done",
    };
}
