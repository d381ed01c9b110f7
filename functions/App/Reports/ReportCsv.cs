using System.Data;
using System.Globalization;
using BenefitsFlow.App.Web;
using Sylvan.Data.Csv;

namespace BenefitsFlow.App.Reports;

/// <summary>Tables as CSV that a spreadsheet opens without running anything.</summary>
internal static class ReportCsv
{
    /// <summary>A report: a line for each cell. What is not kept has no number.</summary>
    public static string Of(ReportLayout layout, ReportPeriod period, ReportFigures? figures) => Of(
        ["report", "period", "cell", "label", "number", "confirmed", "definition", "source"],
        layout.Cells.Select(cell => new[]
        {
            layout.Report, period.Name, cell.Cell, cell.Label, NumberOf(cell, figures?.Cells.GetValueOrDefault(cell.Cell)) ?? "", cell.Confirmed ? "yes" : "no", cell.Definition, cell.Source,
        }));

    /// <summary>What is behind a number: a line for each thing.</summary>
    public static string Of(IEnumerable<TracedRow> rows, ReportCell cell) => Of(
        ["claim", "fact", "about", "day", "amount"],
        rows.Select(row => new[] { row.Claim, row.Fact, row.About, row.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), AmountOf(cell, row.Amount) }));

    /// <summary>As a person or a machine reads it: dollars with cents, days with a tenth where they are a mean. Null when there is none.</summary>
    public static string? NumberOf(ReportCell cell, Figure? figure) => (cell.Unit, figure) switch
    {
        (ReportUnit.NotKept, _) or (_, null) => null,
        (ReportUnit.Average, { } mean) => (mean.Number / 10m).ToString("0.0", CultureInfo.InvariantCulture),
        (_, { } number) => AmountOf(cell, number.Number),
    };

    /// <summary>The number as a page shows it: dollars with their sign.</summary>
    public static string? ShownOf(ReportCell cell, Figure? figure)
        => cell.Unit == ReportUnit.Cents && figure is not null ? ShownOf(cell, figure.Number) : NumberOf(cell, figure);

    public static string ShownOf(ReportCell cell, long amount)
        => cell.Unit != ReportUnit.Cents ? AmountOf(cell, amount) : (amount < 0 ? "−" : "") + Wording.Money(Math.Abs(amount) / 100m);

    public static string AmountOf(ReportCell cell, long amount)
        => cell.Unit == ReportUnit.Cents ? (amount / 100m).ToString("0.00", CultureInfo.InvariantCulture) : amount.ToString(CultureInfo.InvariantCulture);

    internal static string Of(string[] heads, IEnumerable<string[]> lines)
    {
        using var table = new DataTable();
        foreach (var head in heads)
            table.Columns.Add(head);
        foreach (var line in lines)
            table.Rows.Add([.. line.Select(Harmless)]);
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvDataWriter.Create(text, new CsvDataWriterOptions { NewLine = "\r\n" }))
        {
            using var reader = table.CreateDataReader();
            csv.Write(reader);
        }

        return text.ToString();
    }

    /// <summary>A spreadsheet takes a text that begins so for a formula, unless it is a number.</summary>
    private static string Harmless(string text)
        => text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..] && !decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _)
            ? "'" + text : text;
}
