using System.Security.Cryptography;
using Azure;
using Azure.Data.Tables;

namespace BenefitsFlow.App.Storage;

/// <summary>
/// A table that keeps Azure's limits wherever it runs, is created on first use, and knows its own writes again: each carries an operation
/// id, so that a lost answer is told from another's write.
/// </summary>
/// <param name="name">The table's name without prefix: part of what a sealed field is bound to.</param>
public sealed class AgencyTable(string name, TableClient client)
{
    private const string Operation = "Op";

    private volatile bool created;

    public string Name => name;

    /// <summary>A row; null when there is none.</summary>
    public async Task<TableEntity?> GetAsync(string partition, string row, CancellationToken cancellation = default)
    {
        EntityLimits.CheckKey("PartitionKey", partition);
        EntityLimits.CheckKey("RowKey", row);
        await CreateAsync(cancellation);
        var found = await client.GetEntityIfExistsAsync<TableEntity>(partition, row, cancellationToken: cancellation);
        return found.HasValue ? found.Value : null;
    }

    /// <summary>Writes a new row; false when one stands there already, which stays as it is.</summary>
    public Task<bool> InsertAsync(TableEntity entity, CancellationToken cancellation = default)
        => WriteAsync(entity, () => client.AddEntityAsync(entity, cancellation), cancellation);

    /// <summary>Replaces the row that was read under <paramref name="read"/>; false when it has changed or gone since.</summary>
    public async Task<bool> ReplaceAsync(TableEntity entity, ETag read, CancellationToken cancellation = default)
    {
        try
        {
            return await WriteAsync(
                entity, () => client.UpdateEntityAsync(entity, read, TableUpdateMode.Replace, cancellation), cancellation);
        }
        catch (RequestFailedException gone) when (gone.Status == 404)
        {
            return false;
        }
    }

    /// <summary>Writes the row, whatever stands there.</summary>
    public Task PutAsync(TableEntity entity, CancellationToken cancellation = default)
        => WriteAsync(entity, () => client.UpsertEntityAsync(entity, TableUpdateMode.Replace, cancellation), cancellation);

    /// <summary>Deletes the row; nothing happens when there is none.</summary>
    public async Task DeleteAsync(string partition, string row, CancellationToken cancellation = default)
    {
        EntityLimits.CheckKey("PartitionKey", partition);
        EntityLimits.CheckKey("RowKey", row);
        await CreateAsync(cancellation);
        await client.DeleteEntityAsync(partition, row, ETag.All, cancellation);
    }

    /// <summary>All of the operations or none; false when a row they insert exists or a row they replace has changed.</summary>
    /// <param name="actions">The first of them writes a row: by it the transaction is known again.</param>
    public async Task<bool> CommitAsync(IReadOnlyList<TableTransactionAction> actions, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actions);
        var mark = (TableEntity)actions[0].Entity;
        mark[Operation] = NewOperation();
        TransactionLimits.Check(actions);
        await CreateAsync(cancellation);
        try
        {
            return await UnknownOutcome.SettleAsync(
                () => client.SubmitTransactionAsync(actions, cancellation), () => StandsAsync(mark, cancellation), cancellation);
        }
        catch (RequestFailedException gone) when (gone.Status == 404)
        {
            return false;
        }
    }

    /// <summary>A partition's rows in the order of their keys, from <paramref name="from"/> up to and without <paramref name="to"/>.</summary>
    public IAsyncEnumerable<TableEntity> RowsAsync(string partition, string from, string to, CancellationToken cancellation = default)
        => QueryAsync($"PartitionKey eq {partition} and RowKey ge {from} and RowKey lt {to}", cancellation);

    /// <param name="filter">An OData filter; its values are quoted, never pasted.</param>
    public async IAsyncEnumerable<TableEntity> QueryAsync(
        FormattableString filter, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await CreateAsync(cancellation);
        await foreach (var row in client.QueryAsync<TableEntity>(TableClient.CreateQueryFilter(filter), cancellationToken: cancellation))
            yield return row;
    }

    private static string NewOperation() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    private async Task<bool> WriteAsync(TableEntity entity, Func<Task> write, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(entity);
        entity[Operation] = NewOperation();
        EntityLimits.Check(entity);
        await CreateAsync(cancellation);
        return await UnknownOutcome.SettleAsync(write, () => StandsAsync(entity, cancellation), cancellation);
    }

    private async Task<bool> StandsAsync(TableEntity written, CancellationToken cancellation)
    {
        var row = await GetAsync(written.PartitionKey, written.RowKey, cancellation);
        return row is not null && row.TryGetValue(Operation, out var operation) && Equals(operation, written[Operation]);
    }

    private async Task CreateAsync(CancellationToken cancellation)
    {
        if (created)
            return;
        await client.CreateIfNotExistsAsync(cancellation);
        created = true;
    }
}
