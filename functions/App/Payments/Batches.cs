using System.Globalization;
using System.Runtime.CompilerServices;
using Azure.Data.Tables;
using BenefitsFlow.App.Filing;
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
    private const string TraceNumbers = "trace";

    /// <summary>The highest sequence that a trace number holds.</summary>
    private const int MostTraces = 9_999_999;

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
        List<TableTransactionAction> moves = [Replace(head, batch with
        {
            Totals = batch.Totals.Plus(placed),
            Deciders = [.. batch.Deciders.Union(placed.SelectMany(one => one.Deciders ?? [])).Order(StringComparer.Ordinal)],
        })];
        foreach (var (payable, method, _) in placed)
        {
            if (!payable.IsNote)
                moves.Add(new(TableTransactionActionType.Delete, Payables.ToRow(Payables.Due, payable)));
            var row = Payables.ToRow(In(day), payable);
            row[nameof(Placed.Method)] = method.ToString();
            moves.Add(Payables.Add(row));
        }

        return await Rows.CommitAsync(moves, cancellation);
    }

    /// <summary>Claims whose account an open batch tries out already.</summary>
    public async Task<HashSet<string>> NotedAsync(DateOnly day, CancellationToken cancellation = default)
        => await Rows.RowsAsync(Payables.Partition, In(day), Payables.UpTo(In(day)), cancellation).Select(Payables.FromRow)
            .Where(payable => payable.IsNote).Select(payable => payable.ClaimId).ToHashSetAsync(cancellationToken: cancellation);

    /// <summary>From here on the batch takes up nothing more; in the same transaction its trace numbers are set aside.</summary>
    public async Task SealAsync(DateOnly day, CancellationToken cancellation = default)
    {
        for (var head = await HeadAsync(day, cancellation); FromRow(head) is { Stage: BatchStage.Open } batch; head = await HeadAsync(day, cancellation))
        {
            var counter = await Rows.GetAsync(Payables.Partition, TraceNumbers, cancellation);
            var first = counter?.GetInt32("Next") ?? 1;
            if (first + batch.Totals.Entries - 1 > MostTraces)
                first = 1;
            var next = new TableEntity(Payables.Partition, TraceNumbers) { ["Next"] = first + batch.Totals.Entries };
            await Rows.CommitAsync(
                [
                    Replace(head, batch with { Stage = BatchStage.Sealed, First = first }),
                    counter is null ? Payables.Add(next) : new(TableTransactionActionType.UpdateReplace, next, counter.ETag),
                ],
                cancellation);
        }
    }

    /// <summary>Lets a sealed batch go; the first release stands.</summary>
    /// <param name="by">Null when the setting asks for no person.</param>
    public Task ReleaseAsync(DateOnly day, DateTimeOffset at, string? by, CancellationToken cancellation = default)
        => ChangeAsync(day, batch => batch.Stage == BatchStage.Sealed ? batch with { Stage = BatchStage.Released, Released = at, ReleasedBy = by } : null, cancellation);

    /// <summary>Enters that staff was asked, for the n-th time, to release the batch.</summary>
    public Task AskAsync(DateOnly day, int asked, CancellationToken cancellation = default)
        => ChangeAsync(day, batch => batch.Asked < asked ? batch with { Asked = asked } : null, cancellation);

    /// <summary>The latest batches, newest first.</summary>
    public async Task<IReadOnlyList<Batch>> LatestAsync(DateOnly since, CancellationToken cancellation = default)
        => [.. (await Rows.RowsAsync(Payables.Partition, Head + Batch.NameOf(since), Payables.UpTo(Head), cancellation).Select(FromRow).ToListAsync(cancellation))
            .OrderByDescending(batch => batch.Day)];

    /// <summary>Marks each week as paid by the batch, then the batch itself.</summary>
    public async Task CloseAsync(DateOnly day, CancellationToken cancellation = default)
    {
        await foreach (var paid in PaymentsAsync(day, cancellation).Where(payment => !payment.Payable.IsNote).Chunk(TransactionLimits.Operations).WithCancellation(cancellation))
            await Rows.CommitAsync([.. paid.Select(payment => PaidBy(payment.Payable, day))], cancellation);

        await ChangeAsync(day, batch => batch.Stage < BatchStage.Paid ? batch with { Stage = BatchStage.Paid } : null, cancellation);
    }

    /// <summary>Merged into the row of the week, which keeps what else stands in it.</summary>
    private static TableTransactionAction PaidBy(Payable payable, DateOnly day)
    {
        var row = Payables.ToRow(Payables.Week, payable);
        row["PaidBy"] = Batch.NameOf(day);
        return new(TableTransactionActionType.UpsertMerge, row);
    }

    /// <summary>A batch's payments in their order for good: by claim and week.</summary>
    public async IAsyncEnumerable<Payment> PaymentsAsync(DateOnly day, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var batch = await FindSealedAsync(day, cancellation);
        var next = new Dictionary<PaymentMethod, int> { [PaymentMethod.DirectDeposit] = batch.First, [PaymentMethod.Check] = 1, [PaymentMethod.Card] = 1 };
        await foreach (var row in Rows.RowsAsync(Payables.Partition, In(day), Payables.UpTo(In(day)), cancellation))
        {
            var method = MethodOf(row);
            yield return new(Payables.FromRow(row), method, next[method]++);
        }
    }

    /// <summary>The days whose batches are not yet paid, oldest first.</summary>
    public IAsyncEnumerable<Batch> UnfinishedAsync(CancellationToken cancellation = default)
        => Rows.QueryAsync(
            $"PartitionKey eq {Payables.Partition} and RowKey ge {Head} and RowKey lt {Payables.UpTo(Head)} and Stage ne {nameof(BatchStage.Paid)}",
            cancellation).Select(FromRow);

    private async Task ChangeAsync(DateOnly day, Func<Batch, Batch?> change, CancellationToken cancellation)
    {
        for (var head = await HeadAsync(day, cancellation); change(FromRow(head)) is { } changed; head = await HeadAsync(day, cancellation))
            if (await Rows.ReplaceAsync(ToRow(changed), head.ETag, cancellation))
                return;
    }

    /// <summary>Batches of the time before payment cards kept whether it was a deposit.</summary>
    private static PaymentMethod MethodOf(TableEntity row) => row.GetString(nameof(Placed.Method)) is { } method ? Enum.Parse<PaymentMethod>(method)
        : row.GetBoolean("Deposit") == true ? PaymentMethod.DirectDeposit : PaymentMethod.Check;

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
        [nameof(BatchTotals.Cards)] = batch.Totals.Cards,
        [nameof(BatchTotals.Notes)] = batch.Totals.Notes,
        [nameof(Batch.Released)] = batch.Released?.ToString("O", CultureInfo.InvariantCulture),
        [nameof(Batch.ReleasedBy)] = batch.ReleasedBy,
        [nameof(Batch.Asked)] = batch.Asked,
        [nameof(Batch.First)] = batch.First,
        [nameof(Batch.Deciders)] = string.Join(' ', batch.Deciders),
    };

    private static Batch FromRow(TableEntity row) => new(
        DateOnly.ParseExact(row.RowKey[Head.Length..], "yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset.ParseExact(row.GetString(nameof(Batch.Opened)), "O", CultureInfo.InvariantCulture),
        Enum.Parse<BatchStage>(row.GetString(nameof(Batch.Stage))),
        new(
            row.GetInt32(nameof(BatchTotals.Deposits))!.Value,
            row.GetInt32(nameof(BatchTotals.Checks))!.Value,
            row.GetInt64(nameof(BatchTotals.Cents))!.Value,
            row.GetInt32(nameof(BatchTotals.Cards)) ?? 0,
            row.GetInt32(nameof(BatchTotals.Notes)) ?? 0))
    {
        Released = row.GetString(nameof(Batch.Released)) is { Length: > 0 } at ? DateTimeOffset.ParseExact(at, "O", CultureInfo.InvariantCulture) : null,
        ReleasedBy = row.GetString(nameof(Batch.ReleasedBy)),
        Asked = row.GetInt32(nameof(Batch.Asked)) ?? 0,
        First = row.GetInt32(nameof(Batch.First)) ?? 1,
        Deciders = row.GetString(nameof(Batch.Deciders))?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [],
    };
}
