using System.Globalization;
using Azure.Data.Tables;
using BenefitsFlow.App.Payments.Nacha;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Payments;

/// <summary>One week's payment that is due.</summary>
/// <param name="Week">The Sunday.</param>
/// <param name="Cents">Positive.</param>
public sealed record Payable(string ClaimId, DateOnly Week, long Cents);

/// <summary>
/// Weeks decided for payment that wait for the next batch. Every row of the table <c>payables</c> stands in one partition, so that a
/// payable moves from the queue into a batch in one transaction: it is always in exactly one of them. A hundred thousand a day are far
/// below what a partition takes.
/// </summary>
public sealed class Payables(AgencyTables tables)
{
    internal const string Partition = "payables";
    internal const string Due = "due|";
    internal const string Week = "week|";

    internal static AgencyTable RowsOf(AgencyTables tables) => tables.Open("payables");

    /// <summary>Queues a week's payment; once queued (or paid), a second call changes nothing.</summary>
    /// <param name="week">The Sunday.</param>
    /// <param name="cents">Positive.</param>
    /// <exception cref="ArgumentException">When the week is not a Sunday or the amount is none that can be paid.</exception>
    /// <exception cref="InvalidOperationException">When the week was queued with another amount.</exception>
    public async Task QueueAsync(string claimId, DateOnly week, long cents, CancellationToken cancellation = default)
    {
        if (cents is <= 0 or > NachaEntry.MostCents)
            throw new ArgumentOutOfRangeException(nameof(cents), "A payment is more than zero and less than 100,000,000 dollars.");
        if (!ClaimFile.IsClaimId(claimId))
            throw new ArgumentException("A claim id has 32 lower-case hex digits.", nameof(claimId));
        var payable = new Payable(claimId, new Week(week).Sunday, cents);
        TableTransactionAction[] both = [Add(ToRow(Week, payable)), Add(ToRow(Due, payable))];
        if (await RowsOf(tables).CommitAsync(both, cancellation))
            return;
        var first = await RowsOf(tables).GetAsync(Partition, KeyOf(Week, payable), cancellation);
        if (first?.GetInt64(nameof(Payable.Cents)) != cents)
            throw new InvalidOperationException($"Claim {claimId}, week {week:yyyy-MM-dd}: queued before with another amount. The first stands.");
    }

    /// <summary>What waits for a batch, by claim and week.</summary>
    public IAsyncEnumerable<Payable> DueAsync(CancellationToken cancellation = default)
        => RowsOf(tables).RowsAsync(Partition, Due, UpTo(Due), cancellation).Select(FromRow);

    /// <summary>The batch that paid a week, as <c>2026-03-05</c>; null when the week is unpaid or was never queued.</summary>
    public async Task<string?> PaidByAsync(string claimId, DateOnly week, CancellationToken cancellation = default)
        => (await RowsOf(tables).GetAsync(Partition, KeyOf(Week, new(claimId, week, 0)), cancellation))?.GetString("PaidBy");

    /// <summary>What sorts behind every key that begins with the prefix, which ends in a bar.</summary>
    internal static string UpTo(string prefix) => prefix[..^1] + "}";

    internal static TableTransactionAction Add(TableEntity row) => new(TableTransactionActionType.Add, row);

    internal static string KeyOf(string prefix, Payable payable)
        => string.Create(CultureInfo.InvariantCulture, $"{prefix}{payable.ClaimId}|{payable.Week:yyyy-MM-dd}");

    internal static TableEntity ToRow(string prefix, Payable payable) => new(Partition, KeyOf(prefix, payable))
    {
        [nameof(Payable.Cents)] = payable.Cents,
    };

    internal static Payable FromRow(TableEntity row)
    {
        var key = row.RowKey.Split('|');
        return new(key[^2], DateOnly.ParseExact(key[^1], "yyyy-MM-dd", CultureInfo.InvariantCulture), row.GetInt64(nameof(Payable.Cents))!.Value);
    }
}
