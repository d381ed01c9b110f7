using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Azure.Data.Tables;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Reports;

/// <summary>A cell's number.</summary>
/// <param name="Number">By the cell's unit; tenths of days where it is an average.</param>
/// <param name="Rows">Things behind it.</param>
public sealed record Figure(long Number, int Rows);

/// <summary>A report's numbers, as they were last figured.</summary>
public sealed record ReportFigures(DateTimeOffset At, IReadOnlyDictionary<string, Figure> Cells);

/// <summary>One thing behind a number.</summary>
/// <param name="Row">Its key: where the list goes on.</param>
/// <param name="Claim">The claim's number, as <c>BF-7K2M-9QXA</c>.</param>
public sealed record TracedRow(string Row, string ClaimId, string Claim, string Fact, string About, DateOnly On, long Amount);

/// <summary>
/// What counts in each report: table <c>reports</c>, a partition for each report and period, a row for each thing under cell, claim and entry, so that writing
/// it twice changes nothing. The numbers are made of these rows alone, and kept beside them in <c>reportfigures</c>.
/// </summary>
public sealed class ReportRows(AgencyTables tables, TimeProvider clock)
{
    private const string Stale = "stale";

    private readonly ConcurrentDictionary<string, bool> marked = new(StringComparer.Ordinal);

    private AgencyTable Rows => tables.Open("reports");

    private AgencyTable Kept => tables.Open("reportfigures");

    /// <summary>Enters a thing, once. Its period's numbers are marked as out of date first.</summary>
    public async Task PutAsync(string claimId, ReportEvent counted, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(counted);
        var place = PlaceOf(counted.Report, counted.Period);
        if (marked.TryAdd(place, true))
            await Kept.PutAsync(new TableEntity(Stale, place), cancellation);
        await Rows.PutAsync(
            new TableEntity(place, $"{counted.Cell}|{claimId}|{counted.Key}")
            {
                ["Claim"] = claimId,
                ["Fact"] = counted.Fact,
                ["About"] = counted.About,
                ["On"] = counted.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                ["Amount"] = counted.Amount,
                ["Entered"] = clock.GetUtcNow(),
            },
            cancellation);
    }

    /// <summary>Takes away what was entered before an instant: of a period that was entered anew since then, what counts no more.</summary>
    public async Task SweepAsync(ReportLayout layout, ReportPeriod period, DateTimeOffset before, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(layout);
        await foreach (var row in Rows.RowsAsync(PlaceOf(layout.Report, period), "0", "~", cancellation))
            if (row.GetDateTimeOffset("Entered") < before)
                await Rows.DeleteAsync(row.PartitionKey, row.RowKey, cancellation);
    }

    /// <summary>Makes a period's numbers anew of its rows.</summary>
    public async Task SumAsync(ReportLayout layout, ReportPeriod period, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(layout);
        var place = PlaceOf(layout.Report, period);
        marked.TryRemove(place, out _);
        var tallies = layout.Cells.Where(cell => cell.Unit != ReportUnit.NotKept).ToDictionary(cell => cell.Cell, cell => new Tally(cell.Unit), StringComparer.Ordinal);
        await foreach (var row in Rows.RowsAsync(place, "0", "~", cancellation))
            if (tallies.TryGetValue(row.RowKey[..row.RowKey.IndexOf('|', StringComparison.Ordinal)], out var tally))
                tally.Add(row.GetInt64("Amount") ?? 0);
        var figures = new ReportFigures(clock.GetUtcNow(), tallies.ToDictionary(one => one.Key, one => one.Value.Figure, StringComparer.Ordinal));
        await Kept.PutAsync(new TableEntity("figures", place) { ["Json"] = JsonSerializer.Serialize(figures, FactTypes.Json) }, cancellation);
        await Kept.DeleteAsync(Stale, place, cancellation);
    }

    /// <summary>Periods whose rows changed since their numbers were made.</summary>
    public async Task<IReadOnlyList<(ReportLayout Layout, ReportPeriod Period)>> StaleAsync(CancellationToken cancellation = default)
    {
        var kept = await Kept.RowsAsync(Stale, "0", "~", cancellation).Select(row => row.RowKey).ToListAsync(cancellation);
        // Another instance may have taken the mark off while rows were still put here.
        return [.. kept.Union(marked.Keys).Select(Read)];
    }

    /// <summary>Null when the period was never figured.</summary>
    public async Task<ReportFigures?> FiguresAsync(ReportLayout layout, ReportPeriod period, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(layout);
        return (await Kept.GetAsync("figures", PlaceOf(layout.Report, period), cancellation))?.GetString("Json") is { } json
            ? JsonSerializer.Deserialize<ReportFigures>(json, FactTypes.Json) : null;
    }

    /// <summary>The things behind a number, in the order of their keys.</summary>
    /// <param name="after">The key after which to go on; null from the first.</param>
    public IAsyncEnumerable<TracedRow> BehindAsync(ReportLayout layout, ReportPeriod period, string cell, string? after = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(layout);
        // '}' comes right after '|': the rows of this cell and of no other.
        var (first, end) = ($"{cell}|", $"{cell}}}");
        var from = after is not null && string.CompareOrdinal(after, first) > 0 ? after + "!" : first;
        return Rows.RowsAsync(PlaceOf(layout.Report, period), from, end, cancellation).Select(row => new TracedRow(
            row.RowKey, row.GetString("Claim"), Confirmation.Of(row.GetString("Claim")), row.GetString("Fact"), row.GetString("About"),
            DateOnly.ParseExact(row.GetString("On"), "yyyy-MM-dd", CultureInfo.InvariantCulture), row.GetInt64("Amount") ?? 0));
    }

    private static string PlaceOf(string report, ReportPeriod period) => $"{report}|{period.Name}";

    private static (ReportLayout Layout, ReportPeriod Period) Read(string place)
    {
        var parts = place.Split('|');
        var layout = ReportLayout.Find(parts[0])!;
        return (layout, ReportPeriod.Read(layout.Span, parts[1])!);
    }
}
