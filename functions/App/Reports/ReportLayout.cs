using System.Reflection;
using System.Text.Json;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Reports;

/// <summary>How the amounts behind a cell come to its number.</summary>
public enum ReportUnit
{
    /// <summary>Things counted: their amounts' sum.</summary>
    Count,

    /// <summary>Cents, shown as dollars.</summary>
    Cents,

    /// <summary>Days: their mean, to a tenth.</summary>
    Average,

    /// <summary>Days: the middle one, the lower of two.</summary>
    Median,

    /// <summary>The claim files do not say it: no number is shown, for a zero would be a statement.</summary>
    NotKept,
}

/// <summary>How long a period of a report is.</summary>
public enum ReportSpan
{
    Month,
    Quarter,
}

/// <summary>One number of a report.</summary>
/// <param name="Cell">Its id here: lower-case letters, digits and hyphens; the federal line first, where it is known.</param>
/// <param name="Definition">What is counted, exactly as the code counts it.</param>
/// <param name="Source">Where the federal line and its definition were read.</param>
/// <param name="Confirmed">False while the line, its place or its definition was not read in the federal handbook itself.</param>
/// <param name="Band">The time lapse to which it belongs; null when to none.</param>
/// <param name="UpTo">The most days of the band, inclusive; null for the last band.</param>
public sealed record ReportCell(
    string Cell, string Label, string Definition, string Source, bool Confirmed, ReportUnit Unit = ReportUnit.Count, string? Band = null, int? UpTo = null);

/// <summary>A federal report: its cells in their order, as <c>eta-{report}.layout.json</c> lists them.</summary>
/// <param name="Report">The form's number, as <c>227</c>.</param>
/// <param name="Note">What the report leaves out, and why.</param>
public sealed record ReportLayout(string Report, string Name, ReportSpan Span, string Source, string Read, string Note, IReadOnlyList<ReportCell> Cells)
{
    private const string Start = "Reports/eta-";

    /// <summary>In the order of their numbers.</summary>
    public static IReadOnlyList<ReportLayout> All { get; } = [.. Load().OrderBy(layout => layout.Report.Length).ThenBy(layout => layout.Report, StringComparer.Ordinal)];

    /// <summary>Null when there is no such report.</summary>
    public static ReportLayout? Find(string report) => All.FirstOrDefault(layout => layout.Report == report);

    /// <summary>Null when there is no such cell.</summary>
    public ReportCell? CellOf(string cell) => Cells.FirstOrDefault(one => one.Cell == cell);

    /// <summary>The cell of a band that takes in so many days; fewer than none are in the first.</summary>
    /// <exception cref="InvalidOperationException">When the report has no such band.</exception>
    public string InBand(string band, int days) => Cells.First(one => one.Band == band && !(days > one.UpTo)).Cell;

    private static IEnumerable<ReportLayout> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Start, StringComparison.Ordinal)))
        {
            using var file = assembly.GetManifestResourceStream(name)!;
            yield return JsonSerializer.Deserialize<ReportLayout>(file, FactTypes.Json)!;
        }
    }
}
