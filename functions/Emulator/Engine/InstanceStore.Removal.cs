using Azure;
using Azure.Data.Tables;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>Purging, and clearing away what a crash left.</summary>
internal sealed partial class InstanceStore
{
    private const string TextBlob = Text + "Blob";

    /// <summary>
    /// Removes an instance; its status row goes last, so that a purge cut short can be done again. Blobs that it leaves then are removed
    /// when the hub is next started.
    /// </summary>
    public async Task PurgeAsync(string instanceId, CancellationToken cancellation)
    {
        var (partition, what) = (HubNames.Partition(instanceId), $"The purge of {instanceId}");
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition}");
        await insistence.OnAsync(what, () => ClearAsync(() => PlacesAsync(filter, cancellation), cancellation), cancellation);
        await insistence.OnAsync(what, () => payloads.DeleteAllAsync(partition, cancellation), cancellation);
    }

    /// <summary>Removes the history of a generation that is over.</summary>
    /// <param name="last">Its status row, before the step that began the next.</param>
    /// <param name="cancellation">Leaves the rest.</param>
    public Task ForgetAsync(InstanceRow last, CancellationToken cancellation)
        => ClearAsync(() => HistoryRowsAsync(last, cancellation), cancellation);

    /// <summary>Removes the history rows that an earlier run left of generations that are over.</summary>
    /// <param name="generations">The present generation of each unfinished instance, by partition.</param>
    /// <param name="cancellation">Leaves the rest.</param>
    public async Task ForgetEarlierAsync(IReadOnlyDictionary<string, int> generations, CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter($"RowKey ge {RowKeys.HistoryFrom} and RowKey lt {RowKeys.InboxFrom}");
        foreach (var rows in (await PlacesAsync(filter, cancellation)).GroupBy(row => row.PartitionKey))
        {
            // A finished instance has the latest generation that there is a row of.
            var present = Math.Max(generations.GetValueOrDefault(rows.Key), rows.Max(row => RowKeys.GenerationOf(row.RowKey)));
            foreach (var earlier in rows.Where(row => RowKeys.GenerationOf(row.RowKey) < present).Chunk(TableLimits.Operations))
                await TryClearAsync(earlier, cancellation);
        }
    }

    /// <summary>The names of the blobs of all instances, by partition key.</summary>
    public Task<ILookup<string, string>> TextsAsync() => payloads.AllAsync();

    /// <summary>Removes the texts of an instance that no row of it holds.</summary>
    /// <param name="partition">Of the instance, whether there is one or not.</param>
    /// <param name="blobs">Names of blobs that an earlier run of the hub wrote: no row will ever come to hold one of them.</param>
    public async Task SweepAsync(string partition, IEnumerable<string> blobs)
    {
        var held = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var entity in table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {partition}"), select: [TextBlob, "InputBlob", "OutputBlob"]))
            held.UnionWith(entity.Select(property => property.Value).OfType<string>());
        foreach (var blob in blobs.Where(blob => !held.Contains(blob)))
            await payloads.DeleteAsync(new(null, blob));
    }

    /// <summary>Removes rows in the order of their keys, until there are none. A row that somebody else has removed is as good as removed.</summary>
    private async Task<bool> ClearAsync(Func<Task<List<TableEntity>>> find, CancellationToken cancellation)
    {
        while (true)
        {
            var rows = await find();
            if (rows.Count == 0)
                return true;
            foreach (var batch in rows.OrderBy(row => row.RowKey, StringComparer.Ordinal).Chunk(TableLimits.Operations))
                if (!await TryClearAsync(batch, cancellation))
                    break;
        }
    }

    private async Task<List<TableEntity>> PlacesAsync(string filter, CancellationToken cancellation)
    {
        var rows = new List<TableEntity>();
        await foreach (var entity in table.QueryAsync<TableEntity>(filter, select: ["PartitionKey", "RowKey", TextBlob], cancellationToken: cancellation))
            rows.Add(entity);
        return rows;
    }

    private async Task<bool> TryClearAsync(TableEntity[] batch, CancellationToken cancellation)
    {
        // The texts first: without the rows nobody would know of them.
        foreach (var row in batch)
            await payloads.DeleteAsync(new(null, row.GetString(TextBlob)));
        try
        {
            await table.SubmitTransactionAsync(
                batch.Select(row => new TableTransactionAction(
                    TableTransactionActionType.Delete, new TableEntity(row.PartitionKey, row.RowKey), ETag.All)),
                cancellation);
        }
        catch (RequestFailedException gone) when (gone.Status == 404)
        {
            return false;
        }
        return true;
    }
}
