using Azure.Data.Tables;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>The hub's table: every read and write of instances.</summary>
/// <param name="table">One partition for each instance.</param>
/// <param name="payloads">The texts that are too long for the table.</param>
/// <param name="hub">The hub's name.</param>
/// <param name="insistence">Waits for a storage that does not answer.</param>
internal sealed partial class InstanceStore(TableClient table, Payloads payloads, string hub, Insistence insistence)
{
    private const string Text = "Text";
    private const int FewRows = 32;

    /// <summary>Null when there is no such instance.</summary>
    /// <exception cref="InstanceUnreadableException">There is, but its status row makes no sense.</exception>
    public async Task<InstanceRow?> FindAsync(string instanceId, CancellationToken cancellation = default)
        => await StatusAsync(instanceId, cancellation) is { } entity ? InstanceRow.From(entity) : null;

    /// <summary>As much of the status row as can be read; null when there is none.</summary>
    public async Task<InstanceRow?> SalvageAsync(string instanceId, CancellationToken cancellation)
        => await StatusAsync(instanceId, cancellation) is { } entity ? InstanceRow.Salvage(entity) : null;

    /// <exception cref="HubHeldException">The instance is gone, so somebody else removed it.</exception>
    /// <exception cref="InstanceUnreadableException">A row or blob of it makes no sense, or is missing.</exception>
    public async Task<LoadedInstance> LoadAsync(string instanceId, CancellationToken cancellation)
    {
        var row = await FindAsync(instanceId, cancellation)
            ?? throw HubHeldException.Lost(hub, $"another program removed the instance '{instanceId}'");
        return new(row, await TextAsync(row, row.Input, "its input", cancellation), await EventsAsync(row, cancellation));
    }

    /// <summary>Null when there is no such instance.</summary>
    /// <exception cref="InstanceUnreadableException">A row or blob of it makes no sense, or is missing.</exception>
    public async Task<InstanceHistory?> HistoryAsync(string instanceId, CancellationToken cancellation)
    {
        while (true)
        {
            if (await FindAsync(instanceId, cancellation) is not { } row)
                return null;
            try
            {
                return new(
                    row.InstanceId, row.Name, row.Generation, row.Status,
                    row.Parent is { } parent ? new(parent.Name, parent.InstanceId) : null,
                    await TextAsync(row, row.Input, "its input", cancellation), await TextAsync(row, row.Output, "its output", cancellation),
                    row.CustomStatus, await EventsAsync(row, cancellation))
                { Version = InstanceHistory.VersionOf(row) };
            }
            catch (InstanceUnreadableException)
            {
                if (!await HasMovedOnAsync(row, cancellation))
                    throw;
            }
        }
    }

    /// <summary>A text of an instance: of the row given, or of the one that has taken its place meanwhile.</summary>
    public async Task<string?> ReadAsync(InstanceRow row, Func<InstanceRow, StoredText> which, CancellationToken cancellation = default)
    {
        while (true)
        {
            try
            {
                return await TextAsync(row, which(row), "its input or output", cancellation);
            }
            catch (InstanceUnreadableException)
            {
                var now = await FindAsync(row.InstanceId, cancellation);
                if (now is null || which(now) == which(row))
                    throw;
                row = now;
            }
        }
    }

    private Task<TableEntity?> StatusAsync(string instanceId, CancellationToken cancellation)
        => EntityAsync(HubNames.Partition(instanceId), RowKeys.Status(HubNames.Partition(instanceId)), cancellation);

    private async Task<TableEntity?> EntityAsync(string partition, string rowKey, CancellationToken cancellation)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(partition, rowKey, cancellationToken: cancellation);
        return found.HasValue ? found.Value : null;
    }

    private async Task<bool> HasMovedOnAsync(InstanceRow row, CancellationToken cancellation)
        => (await FindAsync(row.InstanceId, cancellation))?.StepId != row.StepId;

    /// <summary>The history rows of a status row's own generation, oldest first.</summary>
    private async Task<List<TableEntity>> HistoryRowsAsync(InstanceRow row, CancellationToken cancellation)
    {
        if (row.Steps <= FewRows)
            return await OneByOneAsync(row, cancellation);
        var rows = new List<TableEntity>();
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {row.Partition} and RowKey ge {RowKeys.HistoryOf(row.Generation)} and RowKey lt {RowKeys.InboxFrom}");
        await foreach (var entity in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellation))
            rows.Add(entity);
        return rows;
    }

    /// <summary>The same by the keys. A query costs the local table service as much as it has rows, of whatever instance.</summary>
    private async Task<List<TableEntity>> OneByOneAsync(InstanceRow row, CancellationToken cancellation)
    {
        var found = await Task.WhenAll(Enumerable.Range(0, row.Steps).Select(
            step => EntityAsync(row.Partition, RowKeys.History(row.Partition, row.Generation, step), cancellation)));
        return [.. found.OfType<TableEntity>()];
    }

    private async Task<List<HistoryEvent>> EventsAsync(InstanceRow row, CancellationToken cancellation)
    {
        var events = new List<HistoryEvent>();
        foreach (var entity in await HistoryRowsAsync(row, cancellation))
        {
            var what = $"its history row '{entity.RowKey}'";
            var text = await TextAsync(row, StoredText.From(entity, Text), what, cancellation);
            events.AddRange(Readable.Of(row.Partition, what, () => Readable.Events(text!)));
        }
        return row.Events is { } saved && saved != events.Count
            ? throw new InstanceUnreadableException(row.InstanceId, $"{saved} events were saved and its history rows hold {events.Count}")
            : events;
    }

    private async Task<string?> TextAsync(InstanceRow row, StoredText text, string what, CancellationToken cancellation)
    {
        try
        {
            return await payloads.ReadAsync(text, cancellation);
        }
        catch (InvalidDataException missing)
        {
            throw new InstanceUnreadableException(row.InstanceId, $"{what}: {missing.Message}", missing);
        }
    }
}
