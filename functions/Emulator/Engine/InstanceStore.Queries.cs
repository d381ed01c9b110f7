using System.Text;
using Azure.Data.Tables;
using BenefitsFlow.Emulator.DurableTask.Client;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>Listing and scanning.</summary>
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
            if (TryRead(entity) is { } row)
                rows.Add(row);
        }
        return (rows, null);
    }

    /// <summary>What a host must know when it starts: status rows that are not finished, and messages on their way.</summary>
    public async IAsyncEnumerable<SavedRow> ScanAsync()
    {
        var filter = TableClient.CreateQueryFilter($"RowKey ge {RowKeys.InboxFrom} and (RowKey lt {RowKeys.StatusFrom} or Live eq true)");
        await foreach (var entity in table.QueryAsync<TableEntity>(filter))
            yield return await SavedAsync(entity);
    }

    private async Task<SavedRow> SavedAsync(TableEntity entity)
    {
        if (RowKeys.IsStatus(entity.RowKey))
            return SavedStatus(entity);
        var row = new SavedRow(entity.PartitionKey, entity.RowKey, StoredText.None);
        var what = $"its {(row.IsInbox ? "inbox" : "outbox")} row '{row.RowKey}'";
        try
        {
            row = row with { Text = Readable.Of(row.Partition, what, () => StoredText.From(entity, Text)) };
            var text = await payloads.ReadAsync(row.Text);
            return row with { Messages = Readable.Of(row.Partition, what, () => row.IsInbox ? [Readable.Message(text!)] : Readable.Messages(text!)) };
        }
        catch (InvalidDataException missing)
        {
            return row with { Fault = new(HubNames.Decode(row.Partition), $"{what}: {missing.Message}", missing) };
        }
        catch (InstanceUnreadableException nonsense)
        {
            return row with { Fault = nonsense };
        }
    }

    private static SavedRow SavedStatus(TableEntity entity)
    {
        var row = new SavedRow(entity.PartitionKey, entity.RowKey, StoredText.None);
        try
        {
            return row with { Status = InstanceRow.From(entity) };
        }
        catch (InstanceUnreadableException nonsense)
        {
            return row with { Fault = nonsense };
        }
    }

    private static string Filter(OrchestrationQuery query, string? after)
    {
        var filters = new List<string> { TableClient.CreateQueryFilter($"RowKey ge {RowKeys.StatusFrom} and RowKey lt {RowKeys.End}") };
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

    /// <summary>Null for a row that makes no sense: it must not keep the others from being listed.</summary>
    private static InstanceRow? TryRead(TableEntity entity)
    {
        try
        {
            return InstanceRow.From(entity);
        }
        catch (InstanceUnreadableException)
        {
            return null;
        }
    }

    private static bool TryRead(string? token, out string? after)
    {
        var bytes = new byte[token?.Length ?? 0];
        var isToken = Convert.TryFromBase64String(token ?? "", bytes, out var length);
        after = token is null ? null : Encoding.UTF8.GetString(bytes, 0, length);
        return isToken || token is null;
    }
}
