using System.Globalization;
using System.Text.Json;
using Azure.Data.Tables;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;

namespace BenefitsFlow.App.Employers;

/// <summary>What saving a line did.</summary>
public enum WageSaved
{
    /// <summary>There was none of this person, quarter and employer.</summary>
    New,

    /// <summary>The newest version says the same.</summary>
    Unchanged,

    /// <summary>A newer version stands beside the one before.</summary>
    Replaced,
}

/// <summary>One person's quarter at one employer as last reported.</summary>
/// <param name="Employer">Account number.</param>
/// <param name="Hours">Null when none were reported.</param>
/// <param name="Version">1 for the first report.</param>
/// <param name="Processed">The day, Pacific, on which the first report of it was taken in: a correction does not make it late (RCW 50.04.020).</param>
public sealed record ReportedWages(Quarter Quarter, string Employer, long Cents, int? Hours, int Version, DateOnly Processed);

/// <summary>
/// Wages as employers reported them: partition by the keyed hash of the SSN, a row a quarter, employer and version. The number itself is
/// not kept and names are sealed; what was reported before stays.
/// </summary>
public sealed class WageRecords(AgencyTables tables, FieldCipher cipher, SsnIndex index, TimeProvider clock)
{
    private const string Table = "wages";

    private AgencyTable Wages => tables.Open(Table);

    /// <summary>A person's wages from <paramref name="first"/> to <paramref name="last"/>, both inclusive; a row a quarter and employer.</summary>
    /// <param name="ssn">Nine digits.</param>
    public async Task<IReadOnlyList<QuarterWages>> OfAsync(string ssn, Quarter first, Quarter last, CancellationToken cancellation = default)
        => [.. (await ReportedAsync(ssn, first, last, cancellation)).Select(r => new QuarterWages(r.Quarter, r.Cents / 100m, r.Hours)
        {
            Employer = r.Employer,
            Processed = r.Processed,
        })];

    /// <summary>The same with the employer that reported them: the newest version of each, by quarter and employer.</summary>
    /// <param name="ssn">Nine digits.</param>
    public async Task<IReadOnlyList<ReportedWages>> ReportedAsync(
        string ssn, Quarter first, Quarter last, CancellationToken cancellation = default)
    {
        var newest = new SortedDictionary<string, ReportedWages>(StringComparer.Ordinal);
        await foreach (var row in Wages.RowsAsync(index.Of(ssn), $"{first}|", $"{last}~", cancellation))
        {
            var (item, version) = (row.RowKey[..row.RowKey.LastIndexOf('|')], Read(row));
            newest[item] = newest.TryGetValue(item, out var before) ? version with { Processed = before.Processed } : version;
        }

        return [.. newest.Values];
    }

    /// <summary>Keeps a line: as a new version when it says anything else than the newest one.</summary>
    /// <param name="filing">Confirmation of the file it comes from.</param>
    public async Task<WageSaved> SaveAsync(
        WageLine line, Quarter quarter, string employer, string filing, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(line);
        var partition = index.Of(line.Ssn);
        var content = ContentOf(line);
        while (true)
        {
            var newest = await Wages.RowsAsync(partition, $"{quarter}|{employer}|", $"{quarter}|{employer}~", cancellation)
                .LastOrDefaultAsync(cancellation);
            if (newest?.GetString("Content") == content)
                return WageSaved.Unchanged;
            var version = newest is null ? 1 : Read(newest).Version + 1;
            var row = string.Create(CultureInfo.InvariantCulture, $"{quarter}|{employer}|{version:D6}");
            if (await Wages.InsertAsync(Row(partition, row, line, content, filing), cancellation))
                return version == 1 ? WageSaved.New : WageSaved.Replaced;
        }
    }

    private static ReportedWages Read(TableEntity row)
    {
        var key = row.RowKey.Split('|');
        _ = Quarter.TryParse(key[0], out var quarter);
        return new(quarter, key[1], row.GetInt64("Cents") ?? 0, row.GetInt32("Hours"), int.Parse(key[2], CultureInfo.InvariantCulture), AgencyCalendar.DateOf(row.GetDateTimeOffset("At") ?? default));
    }

    private TableEntity Row(string partition, string row, WageLine line, string content, string filing)
    {
        var entity = new TableEntity(partition, row)
        {
            ["Cents"] = line.Cents,
            ["Soc"] = line.Soc,
            ["Name"] = cipher.Seal(NameOf(line), new(Table, partition, row, "Name")),
            ["Content"] = content,
            ["Filing"] = filing,
            ["At"] = clock.GetUtcNow(),
        };
        if (line.Hours is { } hours)
            entity["Hours"] = hours;
        return entity;
    }

    private static string NameOf(WageLine line)
        => JsonSerializer.Serialize(new { line.LastName, line.FirstName, line.MiddleName, line.Suffix }, JsonSerializerOptions.Web);

    /// <summary>By which two reports of the same are known; keyed, since a name is quickly guessed.</summary>
    private string ContentOf(WageLine line)
        => index.Of("wage-line", FormattableString.Invariant($"{NameOf(line)}|{line.Cents}|{line.Hours}|{line.Soc}"));
}
