using System.Globalization;
using Azure.Data.Tables;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Overpayments.Collection.Lockbox;

/// <summary>What became of a file of payments.</summary>
/// <param name="Id">SHA-256 of its bytes, in hex: the same file is the same report.</param>
/// <param name="Wrong">Why nothing of it was taken, a key under <c>collection.lockbox.file</c>; null when it was.</param>
/// <param name="Done">False while a break left lines to take.</param>
public sealed record LockboxReport(string Id, DateOnly On, string By, PaidBy Kind, string? File, string? Wrong, bool Done);

/// <summary>What became of one line.</summary>
/// <param name="Outcome">A key under <c>collection.lockbox.line</c>, as <c>applied</c>, <c>suspense-unknown</c>, <c>twice</c>.</param>
/// <param name="Cents">Zero when the line had no amount that could be taken.</param>
public sealed record LockboxOutcome(int Line, string Outcome, string? Receipt, long Cents);

/// <summary>The reports of files of payments, kept for good.</summary>
public sealed class LockboxReports(AgencyTables tables)
{
    private const string Files = "files";

    private AgencyTable Rows => tables.Open("lockbox");

    public async Task<LockboxReport?> FindAsync(string id, CancellationToken cancellation = default)
        => IsId(id) && await Rows.GetAsync(Files, id, cancellation) is { } row ? Of(row) : null;

    /// <summary>All, in no order.</summary>
    public IAsyncEnumerable<LockboxReport> AllAsync(CancellationToken cancellation = default)
        => Rows.QueryAsync($"PartitionKey eq {Files}", cancellation).Select(Of);

    public Task KeepAsync(LockboxReport report, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Rows.PutAsync(
            new TableEntity(Files, report.Id)
            {
                ["On"] = report.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                ["By"] = report.By,
                ["Kind"] = report.Kind.ToString(),
                ["File"] = report.File,
                ["Wrong"] = report.Wrong,
                ["Done"] = report.Done,
            },
            cancellation);
    }

    /// <summary>Keeps what became of a line; the first word counts.</summary>
    public Task KeepAsync(string id, LockboxOutcome line, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(line);
        return Rows.InsertAsync(
            new TableEntity(id, Key(line.Line)) { ["Outcome"] = line.Outcome, ["Receipt"] = line.Receipt, ["Cents"] = line.Cents }, cancellation);
    }

    public async Task<bool> HasAsync(string id, int line, CancellationToken cancellation = default) => await Rows.GetAsync(id, Key(line), cancellation) is not null;

    /// <summary>In the order of the lines.</summary>
    public IAsyncEnumerable<LockboxOutcome> LinesAsync(string id, CancellationToken cancellation = default)
        => Rows.RowsAsync(id, "0", "~", cancellation).Select(row => new LockboxOutcome(
            int.Parse(row.RowKey, CultureInfo.InvariantCulture), row.GetString("Outcome"), row.GetString("Receipt"), row.GetInt64("Cents") ?? 0));

    private static bool IsId(string text) => text is { Length: 64 } && text.All(char.IsAsciiHexDigitLower);

    private static string Key(int line) => line.ToString("D7", CultureInfo.InvariantCulture);

    private static LockboxReport Of(TableEntity row) => new(
        row.RowKey, DateOnly.ParseExact(row.GetString("On"), "yyyy-MM-dd", CultureInfo.InvariantCulture), row.GetString("By"),
        Enum.Parse<PaidBy>(row.GetString("Kind")), row.GetString("File"), row.GetString("Wrong"), row.GetBoolean("Done") == true);
}
