using System.Globalization;
using System.Net;
using System.Text;

namespace BenefitsFlow.App.Correspondence;

/// <summary>A point of a chart of money over time.</summary>
/// <param name="Cents">From this day on; below zero it is drawn, and told, as nothing.</param>
public sealed record ChartPoint(DateOnly On, long Cents);

/// <summary>
/// Money over time as steps, drawn here: no script, no style of its own, read aloud by title and description. The same figures always stand in a table
/// beside it.
/// </summary>
/// <param name="Title">What is shown.</param>
/// <param name="Description">What it shows, in a sentence, for who does not see it.</param>
/// <param name="Points">Oldest first, at least one.</param>
/// <param name="Until">The day on which the line ends.</param>
/// <param name="Language"><c>en</c> or <c>es</c>.</param>
public sealed record StepChart(string Title, string Description, IReadOnlyList<ChartPoint> Points, DateOnly Until, string Language)
{
    /// <summary>Of the drawing, in the units of <see cref="Corners"/>: narrow, so that its words are still read on a phone.</summary>
    public const int Width = 320, Height = 180;

    private const int Left = 8, Right = 312, Top = 26, Bottom = 152;

    private long Most => Math.Max(1, Points.Max(point => point.Cents));

    /// <summary>The corners of the line, from the left; the origin is the upper left.</summary>
    public IEnumerable<(double X, double Y)> Corners()
    {
        double? before = null;
        foreach (var point in Points)
        {
            if (before is { } level)
                yield return (XOf(point.On), level);
            before = YOf(point.Cents);
            yield return (XOf(point.On), before.Value);
        }

        yield return (Right, before!.Value);
    }

    /// <summary>The ground line, from left to right.</summary>
    public ((double X, double Y) From, (double X, double Y) To) Ground => ((Left, Bottom), (Right, Bottom));

    /// <summary>The words in the drawing and where each begins or, at the right edge, ends.</summary>
    public IEnumerable<(string Text, double X, double Y, bool Ends)> Words()
    {
        yield return (Dates.Money(Most / 100m), Left, Top - 10, false);
        yield return (Dates.Of(Points[0].On).In(Language), Left, Bottom + 18, false);
        yield return (Dates.Of(Until).In(Language), Right, Bottom + 18, true);
        if (Points[^1].Cents != Most)
            yield return (Dates.Money(Math.Max(0, Points[^1].Cents) / 100m), Right, Math.Max(Top - 10, YOf(Points[^1].Cents) - 6), true);
    }

    /// <summary>The drawing as an element of a page.</summary>
    public string Svg()
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"chart\" viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-labelledby=\"chart-title chart-desc\">");
        svg.Append(CultureInfo.InvariantCulture, $"<title id=\"chart-title\">{Safe(Title)}</title><desc id=\"chart-desc\">{Safe(Description)}</desc>");
        svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{Left} {Bottom}H{Right}\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1\"/>");
        var line = string.Join('L', Corners().Select(corner => string.Create(CultureInfo.InvariantCulture, $"{corner.X:0.#} {corner.Y:0.#}")));
        svg.Append(CultureInfo.InvariantCulture, $"<path fill=\"currentColor\" fill-opacity=\"0.12\" d=\"M{Left} {Bottom}L{line}V{Bottom}Z\"/>");
        svg.Append(CultureInfo.InvariantCulture, $"<path fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.5\" stroke-linejoin=\"round\" d=\"M{line}\"/>");
        foreach (var (text, x, y, ends) in Words())
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x:0.#}\" y=\"{y:0.#}\" font-size=\"12\" fill=\"currentColor\"{(ends ? " text-anchor=\"end\"" : "")}>{Safe(text)}</text>");
        return svg.Append("</svg>").ToString();
    }

    private double XOf(DateOnly day)
    {
        var days = Math.Max(1, Until.DayNumber - Points[0].On.DayNumber);
        return Left + ((Right - Left) * (double)Math.Clamp(day.DayNumber - Points[0].On.DayNumber, 0, days) / days);
    }

    private double YOf(long cents) => Bottom - ((Bottom - Top) * (double)Math.Max(0, cents) / Most);

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
