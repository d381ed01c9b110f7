using System.Globalization;
using System.Runtime.CompilerServices;
using Azure.Data.Tables;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Payments;

/// <summary>
/// The days' batches, in the table of the payables. Every move of a payable into a batch also rewrites the batch's head in the same
/// transaction, under the version that was read: so nothing enters a batch that someone else has sealed meanwhile.
/// </summary>
public sealed class Batches(AgencyTables tables)
{
    /// <summary>Payables one transaction can move: two rows each, and the head.</summary>
    public const int Chunk = (TransactionLimits.Operations - 1) / 2;

    private const string Head = "batch|";

    private AgencyTable Rows => Payables.RowsOf(tables);

    /// <summary>The day's batch; opened now if there is none.</summary>
    public async Task<Batch> OpenAsync(DateOnly day, DateTimeOffset opened, CancellationToken cancellation = default)
    {
        await Rows.InsertAsync(ToRow(new(day, opened, BatchStage.Open, BatchTotals.Nothing)), cancellation);
        return await FindAsync(day, cancellation);
    }

    /// <exception cref="InvalidOperationException">When the day has no batch.</exception>
    public async Task<Batch> FindAsync(DateOnly day, CancellationToken cancellation = default) => FromRow(await HeadAsync(day, cancellation));

    /// <summary>The day's batch, which must have been sealed: what is written before that could miss a payment.</summary>
    /// <exception cref="InvalidOperationException">When the day has no sealed batch.</exception>
    public async Task<Batch> FindSealedAsync(DateOnly day, CancellationToken cancellation = default)
        => await FindAsync(day, cancellation) is { Stage: not BatchStage.Open } batch
            ? batch
            : throw new InvalidOperationException($"The batch of {Batch.NameOf(day)} still takes up payments. Seal it first.");

    /// <summary>Moves payables from the queue into an open batch, all or none; false when one of them, or the batch, has moved on.</summary>
    /// <param name="placed">At most <see cref="Chunk"/>.</param>
    public async Task<bool> TakeUpAsync(DateOnly day, IReadOnlyCollection<Placed> placed, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(placed);
        var head = await HeadAsync(day, cancellation);
        var batch = FromRow(head);
        if (batch.Stage != BatchStage.Open)
            return false;
        List<TableTransactionAction> moves = [Replace(head, batch with { Totals = batch.Totals.Plus(placed) })];
        foreach (var (payable, deposit) in placed)
        {
            moves.Add(new(TableTransactionActionType.Delete, Payables.ToRow(Payables.Due, payable)));
            var row = Payables.ToRow(In(day), payable);
            row[nameof(Placed.Deposit)] = deposit;
            moves.Add(Payables.Add(row));
        }

        return await Rows.CommitAsync(moves, cancellation);
    }

    /// <summary>From here on the batch takes up nothing more.</summary>
    public Task SealAsync(DateOnly day, CancellationToken cancellation = default) => AdvanceAsync(day, BatchStage.Sealed, cancellation);

    /// <summary>Marks each week as paid by the batch, then the batch itself.</summary>
    public async Task CloseAsync(DateOnly day, CancellationToken cancellation = default)
    {
        await foreach (var payment in PaymentsAsync(day, cancellation))
        {
            var row = Payables.ToRow(Payables.Week, payment.Payable);
            row["PaidBy"] = Batch.NameOf(day);
            await Rows.PutAsync(row, cancellation);
        }

        await AdvanceAsync(day, BatchStage.Paid, cancellation);
    }

    /// <summary>A batch's payments in their order for good: by claim and week.</summary>
    public async IAsyncEnumerable<Payment> PaymentsAsync(DateOnly day, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await FindSealedAsync(day, cancellation);
        var (deposits, checks) = (0, 0);
        await foreach (var row in Rows.RowsAsync(Payables.Partition, In(day), Payables.UpTo(In(day)), cancellation))
        {
            var deposit = row.GetBoolean(nameof(Placed.Deposit))!.Value;
            yield return new(Payables.FromRow(row), deposit, deposit ? ++deposits : ++checks);
        }
    }

    /// <summary>The days whose batches are not yet paid, oldest first.</summary>
    public IAsyncEnumerable<Batch> UnfinishedAsync(CancellationToken cancellation = default)
        => Rows.QueryAsync(
            $"PartitionKey eq {Payables.Partition} and RowKey ge {Head} and RowKey lt {Payables.UpTo(Head)} and Stage ne {nameof(BatchStage.Paid)}",
            cancellation).Select(FromRow);

    private async Task AdvanceAsync(DateOnly day, BatchStage stage, CancellationToken cancellation)
    {
        for (var head = await HeadAsync(day, cancellation); FromRow(head) is var batch && batch.Stage < stage; head = await HeadAsync(day, cancellation))
            await Rows.ReplaceAsync(ToRow(batch with { Stage = stage }), head.ETag, cancellation);
    }

    private async Task<TableEntity> HeadAsync(DateOnly day, CancellationToken cancellation)
        => await Rows.GetAsync(Payables.Partition, Head + Batch.NameOf(day), cancellation)
            ?? throw new InvalidOperationException($"There is no batch of {Batch.NameOf(day)}.");

    private static TableTransactionAction Replace(TableEntity head, Batch batch)
        => new(TableTransactionActionType.UpdateReplace, ToRow(batch), head.ETag);

    private static string In(DateOnly day) => $"in|{Batch.NameOf(day)}|";

    private static TableEntity ToRow(Batch batch) => new(Payables.Partition, Head + batch.Name)
    {
        [nameof(Batch.Opened)] = batch.Opened.ToString("O", CultureInfo.InvariantCulture),
        [nameof(Batch.Stage)] = batch.Stage.ToString(),
        [nameof(BatchTotals.Deposits)] = batch.Totals.Deposits,
        [nameof(BatchTotals.Checks)] = batch.Totals.Checks,
        [nameof(BatchTotals.Cents)] = batch.Totals.Cents,
    };

    private static Batch FromRow(TableEntity row) => new(
        DateOnly.ParseExact(row.RowKey[Head.Length..], "yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset.ParseExact(row.GetString(nameof(Batch.Opened)), "O", CultureInfo.InvariantCulture),
        Enum.Parse<BatchStage>(row.GetString(nameof(Batch.Stage))),
        new(
            row.GetInt32(nameof(BatchTotals.Deposits))!.Value,
            row.GetInt32(nameof(BatchTotals.Checks))!.Value,
            row.GetInt64(nameof(BatchTotals.Cents))!.Value));
}
