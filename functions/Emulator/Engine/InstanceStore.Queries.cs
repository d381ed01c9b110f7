using System.Text;
using Azure;
using Azure.Data.Tables;
using BenefitsFlow.Emulator.DurableTask.Client;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>Listing, scanning and purging.</summary>
internal sealed partial class InstanceStore
{
    private const int LargestPage = 1000;

    /// <summary>One page of instances in the order of their keys, and the token of the next page; null after the last.</summary>
    public async Task<(List<InstanceRow> Rows, string? Next)> PageAsync(
        OrchestrationQuery query, string? token, int size, CancellationToken cancellation)
    {
        var rows = new List<InstanceRow>();
        if (!TryRead(token, out var after))
            return (rows, null);
        await foreach (var entity in table.QueryAsync<TableEntity>(Filter(query, after), Math.Min(size + 1, LargestPage), cancellationToken: cancellation))
        {
            if (rows.Count == size)
                return (rows, Convert.ToBase64String(Encoding.UTF8.GetBytes(rows[^1].Partition)));
            rows.Add(InstanceRow.From(entity));
        }
        return (rows, null);
    }

    /// <summary>What a host must know when it starts: status rows that are not finished, and messages on their way.</summary>
    public async IAsyncEnumerable<SavedRow> ScanAsync()
    {
        var filter = TableClient.CreateQueryFilter($"RowKey ge {RowKeys.InboxFrom} and (RowKey lt {RowKeys.StatusFrom} or Live eq true)");
        await foreach (var entity in table.QueryAsync<TableEntity>(filter))
        {
            if (entity.RowKey == InstanceRow.RowKey)
                yield return new(entity.PartitionKey, entity.RowKey, InstanceRow.From(entity), []);
            else
            {
                var text = (await payloads.ReadAsync(StoredText.From(entity, Text)))!;
                var isInbox = entity.RowKey.StartsWith(RowKeys.InboxFrom, StringComparison.Ordinal);
                yield return new(
                    entity.PartitionKey, entity.RowKey, null,
                    isInbox ? [HistoryJson.Read<Message>(text)] : HistoryJson.Read<List<Message>>(text));
            }
        }
    }

    public Task RemoveAsync(SavedRow row) => table.DeleteEntityAsync(row.Partition, row.RowKey);

    /// <summary>Removes an instance; its status row goes last, so that a purge cut short can be done again.</summary>
    public async Task PurgeAsync(string instanceId, CancellationToken cancellation)
    {
        var partition = HubNames.Partition(instanceId);
        var keys = new List<string>();
        await foreach (var entity in table.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {partition}"), select: ["PartitionKey", "RowKey"],
            cancellationToken: cancellation))
            keys.Add(entity.RowKey);
        foreach (var batch in keys.OrderBy(key => key, StringComparer.Ordinal).Chunk(TableLimits.Operations))
            await table.SubmitTransactionAsync(
                batch.Select(key
                    => new TableTransactionAction(TableTransactionActionType.Delete, new TableEntity(partition, key), ETag.All)),
                cancellation);
        await payloads.DeleteAllAsync(partition, cancellation);
    }

    private static string Filter(OrchestrationQuery query, string? after)
    {
        var filters = new List<string> { TableClient.CreateQueryFilter($"RowKey eq {InstanceRow.RowKey}") };
        if (after is not null)
            filters.Add(TableClient.CreateQueryFilter($"PartitionKey gt {after}"));
        if (HubNames.Encode(query.InstanceIdPrefix ?? "") is { Length: > 0 } prefix)
            filters.Add(TableClient.CreateQueryFilter($"PartitionKey ge {prefix} and PartitionKey lt {prefix + "~~"}"));
        if (query.CreatedFrom is { } from)
            filters.Add(TableClient.CreateQueryFilter($"CreatedAt ge {from}"));
        if (query.CreatedTo is { } to)
            filters.Add(TableClient.CreateQueryFilter($"CreatedAt le {to}"));
        var statuses = query.Statuses?.Select(status => TableClient.CreateQueryFilter($"Status eq {status.ToString()}")).ToList();
        if (statuses is { Count: > 0 })
            filters.Add($"({string.Join(" or ", statuses)})");
        return string.Join(" and ", filters);
    }

    private static bool TryRead(string? token, out string? after)
    {
        var bytes = new byte[token?.Length ?? 0];
        var isToken = Convert.TryFromBase64String(token ?? "", bytes, out var length);
        after = token is null ? null : Encoding.UTF8.GetString(bytes, 0, length);
        return isToken || token is null;
    }
}

/// <summary>A row found when the hub starts: a status row, an inbox row (one message) or an outbox row.</summary>
internal sealed record SavedRow(string Partition, string RowKey, InstanceRow? Status, IReadOnlyList<Message> Messages)
{
    public bool IsInbox => RowKey.StartsWith(RowKeys.InboxFrom, StringComparison.Ordinal);
}
