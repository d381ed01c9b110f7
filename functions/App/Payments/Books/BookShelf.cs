using System.Globalization;
using System.Text.Json;
using Azure.Data.Tables;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Payments.Books;

/// <summary>How far a night's check has come.</summary>
/// <param name="Day">The agency's day.</param>
/// <param name="After">The last claim that was looked at; empty at the start, null when all were.</param>
/// <param name="Checked">Claims looked at so far.</param>
/// <param name="Found">Of them, those whose books do not agree.</param>
/// <param name="Code">The code under which this generation runs to its end. 0 when it was not written yet.</param>
/// <param name="Whole">True when every claim is looked at, also those that agreed and have not grown since.</param>
public sealed record BooksPage(DateOnly Day, string? After, int Checked, int Found, int Code, bool Whole = false);

/// <summary>A claim whose books do not agree.</summary>
/// <param name="Since">The agency's day of the first check that found it so.</param>
public sealed record WrongBooks(string ClaimId, DateOnly Since, IReadOnlyList<BookFinding> Findings);

/// <summary>What the checks found: a row a claim that does not agree, one for each claim that did at that length of its file, one a night. No personal data.</summary>
public sealed class BookShelf(AgencyTables tables)
{
    private const string Wrong = "wrong", Runs = "runs";

    private AgencyTable Rows => tables.Open("books");

    /// <summary>Keeps what a claim's check came to; the day on which it was first found wrong stands.</summary>
    /// <param name="length">Of the claim file when it was read.</param>
    public async Task KeepAsync(string claimId, long length, IReadOnlyList<BookFinding> findings, DateOnly day, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var standing = await Rows.GetAsync(Wrong, claimId, cancellation);
        if (findings.Count > 0)
            await Rows.PutAsync(new TableEntity(Wrong, claimId) { ["Since"] = standing?.GetString("Since") ?? Text(day), ["Findings"] = JsonSerializer.Serialize(findings) }, cancellation);
        else if (standing is not null)
            await Rows.DeleteAsync(Wrong, claimId, cancellation);
        await Rows.PutAsync(new TableEntity(claimId[..2], claimId) { ["Length"] = findings.Count == 0 ? length : -1 }, cancellation);
    }

    /// <summary>True when the claim's books agreed at that length of its file.</summary>
    public async Task<bool> AgreedAsync(string claimId, long length, CancellationToken cancellation = default)
        => (await Rows.GetAsync(claimId[..2], claimId, cancellation))?.GetInt64("Length") == length;

    /// <summary>The claims that do not agree.</summary>
    public IAsyncEnumerable<WrongBooks> WrongAsync(CancellationToken cancellation = default) => Rows.QueryAsync($"PartitionKey eq {Wrong}", cancellation)
        .Select(row => new WrongBooks(row.RowKey, Day(row.GetString("Since")), JsonSerializer.Deserialize<List<BookFinding>>(row.GetString("Findings"))!));

    /// <summary>Keeps how far a night's check has come.</summary>
    public Task KeepAsync(BooksPage page, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        return Rows.PutAsync(new TableEntity(Runs, RowOf(page.Day)) { ["Day"] = Text(page.Day), ["After"] = page.After, ["Checked"] = page.Checked, ["Found"] = page.Found }, cancellation);
    }

    /// <summary>The latest night's check; null before the first.</summary>
    public async Task<BooksPage?> LatestAsync(CancellationToken cancellation = default)
        => await Rows.RowsAsync(Runs, "0", "~", cancellation).FirstOrDefaultAsync(cancellation) is { } row
            ? new(Day(row.GetString("Day")), row.GetString("After"), row.GetInt32("Checked") ?? 0, row.GetInt32("Found") ?? 0, BooksCheck.Code)
            : null;

    /// <summary>The latest first.</summary>
    private static string RowOf(DateOnly day) => (9_999_999 - day.DayNumber).ToString("D7", CultureInfo.InvariantCulture);

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
