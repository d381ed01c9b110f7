using Azure;
using Azure.Data.Tables;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>The hub's table: every read and write of instances.</summary>
internal sealed partial class InstanceStore(TableClient table, Payloads payloads, string hub)
{
    private const string Text = "Text";

    /// <summary>Null when there is no such instance.</summary>
    public async Task<InstanceRow?> FindAsync(string instanceId, CancellationToken cancellation = default)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(
            HubNames.Partition(instanceId), InstanceRow.RowKey, cancellationToken: cancellation);
        return found.HasValue ? InstanceRow.From(found.Value!) : null;
    }

    /// <exception cref="HubHeldException">The instance is gone, so somebody else removed it.</exception>
    public async Task<LoadedInstance> LoadAsync(string instanceId, CancellationToken cancellation)
    {
        var (row, history) = await RowsAsync(instanceId, cancellation);
        if (row is null)
            throw HubHeldException.Lost(hub, $"another program removed the instance '{instanceId}'");
        var events = await EventsAsync(row, history, cancellation);
        await DeleteAsync(Earlier(row, history), cancellation);
        return new(row, await payloads.ReadAsync(row.Input, cancellation), events);
    }

    /// <summary>Null when there is no such instance.</summary>
    public async Task<InstanceHistory?> HistoryAsync(string instanceId, CancellationToken cancellation)
    {
        var (row, history) = await RowsAsync(instanceId, cancellation);
        return row is null ? null : new(
            row.InstanceId, row.Name, row.Generation, row.Status,
            row.Parent is { } parent ? new(parent.Name, parent.InstanceId) : null,
            await payloads.ReadAsync(row.Input, cancellation), await payloads.ReadAsync(row.Output, cancellation), row.CustomStatus,
            await EventsAsync(row, history, cancellation));
    }

    public Task<string?> ReadAsync(StoredText text, CancellationToken cancellation = default) => payloads.ReadAsync(text, cancellation);

    /// <summary>Writes a new instance, or a new execution over the row whose ETag is given.</summary>
    /// <returns>The row as saved; null when another row stands there.</returns>
    public async Task<InstanceRow?> StartAsync(InstanceRow row, string? input, ETag? over)
    {
        row = row with { Input = await payloads.StoreAsync(row.Partition, input, Payloads.InlineStatus) };
        var entity = row.ToEntity();
        TableLimits.Check(entity);
        try
        {
            var response = over is { } etag
                ? await table.UpdateEntityAsync(entity, etag, TableUpdateMode.Replace)
                : await table.AddEntityAsync(entity);
            return row with { ETag = response.Headers.ETag ?? default };
        }
        catch (Exception failed) when (IsAnswerLost(failed))
        {
            if (await FindAsync(row.InstanceId) is { } found && found.StepId == row.StepId)
                return found;
            if (failed is RequestFailedException { Status: 409 or 412 })
                return null;
            throw;
        }
    }

    /// <summary>Puts a message into its receiver's inbox; one that is there already is left as it is.</summary>
    public async Task DeliverAsync(Message message)
    {
        var partition = HubNames.Partition(message.To);
        var entity = new TableEntity(partition, RowKeys.Inbox(message.Id));
        (await payloads.StoreAsync(partition, HistoryJson.Write(message), Payloads.InlineRow)).Write(entity, Text);
        TableLimits.Check(entity);
        try
        {
            await table.AddEntityAsync(entity);
        }
        catch (RequestFailedException refused) when (refused.Status == 409)
        {
        }
    }

    public Task RemoveAsync(string instanceId, string rowKey) => table.DeleteEntityAsync(HubNames.Partition(instanceId), rowKey);

    /// <summary>Removes the history of generations before this one.</summary>
    public async Task ForgetBeforeAsync(InstanceRow row, CancellationToken cancellation)
    {
        var (_, history) = await RowsAsync(row.InstanceId, cancellation);
        await DeleteAsync(Earlier(row, history), cancellation);
    }

    private async Task<(InstanceRow? Row, List<TableEntity> History)> RowsAsync(string instanceId, CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {HubNames.Partition(instanceId)} and (RowKey lt {RowKeys.InboxFrom} or RowKey ge {RowKeys.StatusFrom})");
        InstanceRow? row = null;
        var history = new List<TableEntity>();
        await foreach (var entity in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellation))
            if (entity.RowKey == InstanceRow.RowKey)
                row = InstanceRow.From(entity);
            else
                history.Add(entity);
        return (row, history);
    }

    private async Task<List<HistoryEvent>> EventsAsync(InstanceRow row, IEnumerable<TableEntity> history, CancellationToken cancellation)
    {
        var current = RowKeys.HistoryOf(row.Generation);
        var events = new List<HistoryEvent>();
        foreach (var entity in history.Where(entity => entity.RowKey.StartsWith(current, StringComparison.Ordinal)))
            events.AddRange(HistoryJson.Read<List<HistoryEvent>>((await payloads.ReadAsync(StoredText.From(entity, Text), cancellation))!));
        return events;
    }

    /// <summary>The history rows of generations before this one.</summary>
    private static IEnumerable<TableEntity> Earlier(InstanceRow row, IEnumerable<TableEntity> history)
        => history.Where(entity => string.CompareOrdinal(entity.RowKey, RowKeys.HistoryOf(row.Generation)) < 0);

    private async Task DeleteAsync(IEnumerable<TableEntity> entities, CancellationToken cancellation)
    {
        foreach (var batch in entities.Chunk(TableLimits.Operations))
        {
            await table.SubmitTransactionAsync(
                batch.Select(entity => new TableTransactionAction(TableTransactionActionType.Delete, entity, ETag.All)), cancellation);
            foreach (var entity in batch)
                await payloads.DeleteAsync(StoredText.From(entity, Text));
        }
    }
}
