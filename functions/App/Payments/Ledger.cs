using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Azure.Data.Tables;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Payments;

/// <summary>Double entry in integer cents, a partition a claim. Nothing is changed or deleted; balances are derived.</summary>
public sealed class Ledger(AgencyTables tables)
{
    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    private AgencyTable Rows => tables.Open("ledger");

    /// <exception cref="InvalidOperationException">When the lines do not sum to zero, or another entry stands under the key.</exception>
    public async Task PostAsync(LedgerEntry entry, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(entry);
        entry.Check();
        if (await Rows.InsertAsync(ToRow(entry), cancellation))
            return;
        var standing = await FindAsync(entry.ClaimId, entry.About, entry.Kind, cancellation);
        if (standing?.MovesSameMoneyAs(entry) != true)
            throw new InvalidOperationException(
                $"Claim {entry.ClaimId} has another entry under {entry.Key}. The ledger changes nothing: reverse that entry, then post anew.");
    }

    /// <summary>Undoes an entry by a second one of the kind <c>{kind}-reversed</c>; a second time changes nothing.</summary>
    /// <param name="about">A week or an overpayment: <see cref="LedgerEntry.About"/>.</param>
    /// <param name="on">The agency's day of the correction.</param>
    /// <exception cref="InvalidOperationException">When there is no such entry.</exception>
    public async Task ReverseAsync(string claimId, string about, string kind, DateOnly on, CancellationToken cancellation = default)
    {
        var entry = await FindAsync(claimId, about, kind, cancellation)
            ?? throw new InvalidOperationException($"Claim {claimId} has no entry {LedgerEntry.KeyOf(about, kind)} to reverse.");
        await PostAsync(entry.Reverse(on), cancellation);
    }

    /// <summary>A claim's entries, by what they are about and kind.</summary>
    public async Task<IReadOnlyList<LedgerEntry>> ReadAsync(string claimId, CancellationToken cancellation = default)
        => await Rows.QueryAsync($"PartitionKey eq {claimId}", cancellation).Select(FromRow).ToListAsync(cancellation);

    /// <summary>The entry under a key; null when there is none.</summary>
    public async Task<LedgerEntry?> FindAsync(string claimId, string about, string kind, CancellationToken cancellation = default)
        => await Rows.GetAsync(claimId, LedgerEntry.KeyOf(about, kind), cancellation) is { } row ? FromRow(row) : null;

    /// <summary>Cents on one account of a claim: debits less credits.</summary>
    public async Task<long> BalanceAsync(string claimId, Account account, CancellationToken cancellation = default)
        => Balance(await ReadAsync(claimId, cancellation), account);

    /// <summary>Cents paid out on a claim, reversals taken off.</summary>
    public async Task<long> PaidAsync(string claimId, CancellationToken cancellation = default)
        => -await BalanceAsync(claimId, Account.Cash, cancellation);

    /// <summary>Cents on one account over these entries: debits less credits.</summary>
    public static long Balance(IEnumerable<LedgerEntry> entries, Account account)
        => entries.SelectMany(entry => entry.Lines).Where(line => line.Account == account).Aggregate(0L, (sum, line) => checked(sum + line.Cents));

    private static TableEntity ToRow(LedgerEntry entry) => new(entry.ClaimId, entry.Key)
    {
        [nameof(LedgerEntry.On)] = entry.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        [nameof(LedgerEntry.Lines)] = JsonSerializer.Serialize(entry.Lines, Json),
    };

    private static LedgerEntry FromRow(TableEntity row)
    {
        var key = row.RowKey.Split('|');
        return new(
            row.PartitionKey,
            key[0],
            key[1],
            Day(row.GetString(nameof(LedgerEntry.On))),
            JsonSerializer.Deserialize<List<Line>>(row.GetString(nameof(LedgerEntry.Lines)), Json)!);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
