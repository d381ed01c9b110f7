using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Writer;

namespace BenefitsFlow.App.Correspondence;

/// <summary>How a piece of text looks. Sizes in points; grey from 0 (black) to 255.</summary>
internal sealed record Style(Typeface Face, double Size, byte Grey = 0)
{
    public double Leading => Size * 1.4;
}

/// <summary>Letter-size pages that fill from the top; a new one begins when the last is full.</summary>
internal sealed class Sheets
{
    public const double Margin = 72;
    public const double Width = 612 - (2 * Margin);

    private const double Top = 792 - Margin;
    private const double Bottom = Margin;

    private readonly PdfDocumentBuilder document;
    private readonly Dictionary<Typeface, PdfDocumentBuilder.AddedFont> fonts;
    private readonly List<PdfPageBuilder> pages = [];
    private double y = Bottom;

    public Sheets(PdfDocumentBuilder document)
    {
        this.document = document;
        fonts = new[] { Typeface.Regular, Typeface.Bold }.ToDictionary(face => face, face => document.AddTrueTypeFont(face.Bytes));
        NewPage();
    }

    private PdfPageBuilder Page => pages[^1];

    public static IReadOnlyList<string> Wrap(string text, Style style, double width)
        => WordWrap.Lines(style.Face.Printable(text), width, piece => style.Face.WidthOf(piece, style.Size));

    /// <summary>Begins a new page unless the current one has room; never on a page that is still empty.</summary>
    public void Keep(double height)
    {
        if (y - height < Bottom && y < Top)
            NewPage();
    }

    public void Space(double height) => y -= height;

    /// <summary>Prints lines one below another, from a column's left edge.</summary>
    public void Print(IEnumerable<string> lines, Style style, double indent = 0)
    {
        foreach (var line in lines)
        {
            Keep(style.Leading);
            y -= style.Leading;
            Put(Page, line, style, Margin + indent, Baseline(style));
        }
    }

    /// <summary>Prints two texts side by side from the same first line, on one page where one page has room for them.</summary>
    /// <param name="indent">Where the right one begins; null to end it at the right edge.</param>
    public void PrintPair(IReadOnlyList<string> left, Style leftStyle, IReadOnlyList<string> right, Style rightStyle, double? indent)
    {
        var height = Math.Max(left.Count * leftStyle.Leading, right.Count * rightStyle.Leading);
        Keep(height);
        var (start, page) = (y, Page);
        Print(left, leftStyle);
        if (Page == page)
            y = start;
        foreach (var line in right)
            Print([line], rightStyle, indent ?? Width - rightStyle.Face.WidthOf(line, rightStyle.Size));
        if (Page == page)
            y = start - height;
    }

    /// <summary>A line from edge to edge.</summary>
    public void Rule(double thickness, byte grey)
    {
        Page.SetStrokeColor(grey, grey, grey);
        Page.DrawLine(new(Margin, y), new(Margin + Width, y), thickness);
    }

    /// <summary>Draws a chart in a column's full width.</summary>
    public void Draw(StepChart chart, Style style)
    {
        var scale = Width / StepChart.Width;
        Keep(StepChart.Height * scale);
        var top = y;
        Page.SetStrokeColor(0, 0, 0);
        Page.DrawLine(At(chart.Ground.From), At(chart.Ground.To), 0.5);
        foreach (var (from, to) in chart.Corners().Zip(chart.Corners().Skip(1)))
            Page.DrawLine(At(from), At(to), 1.5);
        foreach (var (text, x, line, ends) in chart.Words())
            Put(Page, text, style, At((x, line)).X - (ends ? style.Face.WidthOf(text, style.Size) : 0), At((x, line)).Y);
        y = top - (StepChart.Height * scale);

        PdfPoint At((double X, double Y) corner) => new(Margin + (corner.X * scale), top - (corner.Y * scale));
    }

    /// <summary>Prints one line at the foot of every page.</summary>
    /// <param name="text">From the page's number and the number of pages.</param>
    public void Foot(Func<int, int, string> text, Style style)
    {
        for (var number = 1; number <= pages.Count; number++)
        {
            var line = style.Face.Printable(text(number, pages.Count));
            Put(pages[number - 1], line, style, Margin + Width - style.Face.WidthOf(line, style.Size), Bottom / 2);
        }
    }

    private double Baseline(Style style) => y + (style.Size * 0.35);

    private void Put(PdfPageBuilder page, string text, Style style, double x, double baseline)
    {
        if (text.Length == 0)
            return;
        page.SetTextAndFillColor(style.Grey, style.Grey, style.Grey);
        page.AddText(text, style.Size, new PdfPoint(x, baseline), fonts[style.Face]);
    }

    private void NewPage()
    {
        pages.Add(document.AddPage(PageSize.Letter));
        y = Top;
    }
}
