using System.Globalization;
using Azure.Data.Tables;
using BenefitsFlow.App.Payments.Nacha;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Payments;

/// <summary>A payment that is due.</summary>
/// <param name="Week">The Sunday of the week it is for; of the week in which it was found due when it is a refund.</param>
/// <param name="Cents">Positive.</param>
/// <param name="Kind">
/// <see cref="First"/> for a week's first payment, <c>paid-2</c> and on for what is paid on it later (a difference, a payment sent again), <c>refund-1</c>
/// and on for what was repaid and not owed: the ledger's kind of it.
/// </param>
public sealed record Payable(string ClaimId, DateOnly Week, long Cents, string Kind = Payable.First)
{
    /// <summary>The kind of a week's first payment.</summary>
    public const string First = "paid";

    /// <summary>What the kind of a refund begins with.</summary>
    public const string Refund = "refund-";

    /// <summary>The kind of an entry without money that tries an account out.</summary>
    public const string Note = "prenote";

    /// <summary>True for an entry without money.</summary>
    public bool IsNote => Kind == Note;
}

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

    private const string For = "For";

    internal static AgencyTable RowsOf(AgencyTables tables) => tables.Open("payables");

    /// <summary>Queues a payment; once queued (or paid), a second call changes nothing.</summary>
    /// <exception cref="ArgumentException">When the week is not a Sunday, or the amount or the kind is none that can be paid.</exception>
    /// <exception cref="InvalidOperationException">When it was queued with another amount.</exception>
    public async Task QueueAsync(Payable payable, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(payable);
        Check(payable);
        TableTransactionAction[] both = [Add(ToRow(Week, payable)), Add(ToRow(Due, payable))];
        if (await RowsOf(tables).CommitAsync(both, cancellation))
            return;
        var first = await RowsOf(tables).GetAsync(Partition, KeyOf(Week, payable), cancellation);
        if (first?.GetInt64(nameof(Payable.Cents)) != payable.Cents || first.GetString(For) is not null)
            throw new InvalidOperationException(
                $"Claim {payable.ClaimId}, week {payable.Week:yyyy-MM-dd}, {payable.Kind}: queued before with another amount or for another purpose. The first stands.");
    }

    /// <summary>Queues one more payment on a week under the next free kind, once for each purpose: asked again, it answers the kind of the first time.</summary>
    /// <param name="after">The kind it follows: a week's (<c>paid</c>) or a refund's (<c>refund-1</c>).</param>
    /// <param name="purpose">What it is for, as <c>again-paid</c>: the key.</param>
    public async Task<string> QueueNextAsync(string claimId, DateOnly week, long cents, string after, string purpose, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(after);
        var stem = StemOf(after);
        for (var number = 2; ; number++)
        {
            var payable = new Payable(claimId, week, cents, string.Create(CultureInfo.InvariantCulture, $"{stem}{number}"));
            Check(payable);
            var row = ToRow(Week, payable);
            row[For] = purpose;
            if (await RowsOf(tables).CommitAsync([Add(row), Add(ToRow(Due, payable))], cancellation))
                return payable.Kind;
            var standing = await RowsOf(tables).GetAsync(Partition, KeyOf(Week, payable), cancellation);
            if (standing?.GetString(For) == purpose)
                return payable.Kind;
        }
    }

    /// <summary>A refund sent again keeps its number, as <c>refund-1-2</c>: the numbers after it belong to other refunds.</summary>
    private static string StemOf(string kind)
    {
        if (!kind.StartsWith(Payable.Refund, StringComparison.Ordinal))
            return Payable.First + "-";
        var number = kind[Payable.Refund.Length..].Split('-')[0];
        return $"{Payable.Refund}{number}-";
    }

    /// <summary>True when something of the claim waits for a batch.</summary>
    public async Task<bool> AnyDueAsync(string claimId, CancellationToken cancellation = default)
        => await RowsOf(tables).RowsAsync(Partition, $"{Due}{claimId}|", UpTo($"{Due}{claimId}|"), cancellation).AnyAsync(cancellation);

    /// <summary>What waits for a batch, by claim and week.</summary>
    public IAsyncEnumerable<Payable> DueAsync(CancellationToken cancellation = default)
        => RowsOf(tables).RowsAsync(Partition, Due, UpTo(Due), cancellation).Select(FromRow);

    /// <summary>The batch that made a payment, as <c>2026-03-05</c>; null when it was not made or never queued.</summary>
    public async Task<string?> PaidByAsync(string claimId, DateOnly week, string kind = Payable.First, CancellationToken cancellation = default)
        => (await RowsOf(tables).GetAsync(Partition, KeyOf(Week, new(claimId, week, 0, kind)), cancellation))?.GetString("PaidBy");

    private static void Check(Payable payable)
    {
        if (payable.Cents is <= 0 or > NachaEntry.MostCents)
            throw new ArgumentOutOfRangeException(nameof(payable), "A payment is more than zero and less than 100,000,000 dollars.");
        if (!ClaimFile.IsClaimId(payable.ClaimId))
            throw new ArgumentException("A claim id has 32 lower-case hex digits.", nameof(payable));
        _ = new Week(payable.Week);
    }

    /// <summary>What sorts behind every key that begins with the prefix, which ends in a bar.</summary>
    internal static string UpTo(string prefix) => prefix[..^1] + "}";

    internal static TableTransactionAction Add(TableEntity row) => new(TableTransactionActionType.Add, row);

    internal static string KeyOf(string prefix, Payable payable)
        => string.Create(CultureInfo.InvariantCulture, $"{prefix}{payable.ClaimId}|{payable.Week:yyyy-MM-dd}|{payable.Kind}");

    internal static TableEntity ToRow(string prefix, Payable payable) => new(Partition, KeyOf(prefix, payable))
    {
        [nameof(Payable.Cents)] = payable.Cents,
    };

    internal static Payable FromRow(TableEntity row)
    {
        var key = row.RowKey.Split('|');
        return new(key[^3], DateOnly.ParseExact(key[^2], "yyyy-MM-dd", CultureInfo.InvariantCulture), row.GetInt64(nameof(Payable.Cents))!.Value, key[^1]);
    }
}
