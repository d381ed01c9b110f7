using Azure;
using Azure.Data.Tables;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>One step, one transaction.</summary>
internal sealed partial class InstanceStore
{
    /// <summary>How many inbox rows a step may take in beside its status, history and outbox rows.</summary>
    public const int MaxConsumed = TableLimits.Operations - 3;

    /// <exception cref="HubHeldException">Another host has written to the instance.</exception>
    /// <exception cref="MessagesTakenException">Messages of the step are not in the inbox any more.</exception>
    public async Task<SavedStep> SaveAsync(Step step, CancellationToken cancellation)
    {
        var stored = new List<StoredText>();
        try
        {
            var row = await RowAsync(step, stored);
            var actions = await ActionsAsync(step, row, stored);
            TableLimits.Check(actions);
            row = await WriteAsync(
                $"A step of {row.InstanceId}",
                async () => row with { ETag = (await table.SubmitTransactionAsync(actions, CancellationToken.None)).Value[0].Headers.ETag!.Value },
                failed => ReadBackAsync(step, row, failed, cancellation),
                cancellation);
            DropReplaced(step.Before, row);
            return new(row, step.Outbox.Count == 0 ? null : new(row.Partition, RowKeys.Outbox(row), stored[^1]) { Messages = step.Outbox });
        }
        catch (Exception failed) when (failed is not HubHeldException && !cancellation.IsCancellationRequested)
        {
            // It is known that the step was not written, and taken again it stores its texts again.
            stored.ForEach(payloads.Drop);
            throw;
        }
    }

    /// <summary>Removes the texts of messages that were taken in.</summary>
    public void DropTexts(IEnumerable<Arrival> arrivals)
    {
        foreach (var arrival in arrivals)
            if (arrival.Message is { } message)
                payloads.Drop(message.Text);
    }

    private void DropReplaced(InstanceRow before, InstanceRow after)
    {
        if (before.Input != after.Input)
            payloads.Drop(before.Input);
        if (before.Output != after.Output)
            payloads.Drop(before.Output);
    }

    private async Task<InstanceRow> RowAsync(Step step, List<StoredText> stored) => step.After with
    {
        StepId = InstanceRow.NewId(),
        Input = step.BeginsGeneration ? await StoreAsync(step, step.Input, Payloads.InlineStatus, stored) : step.After.Input,
        Output = step.Output is null ? step.After.Output : await StoreAsync(step, step.Output, Payloads.InlineStatus, stored),
        Events = (step.BeginsGeneration ? 0 : step.Before.Events) + step.Events.Count,
    };

    /// <summary>Null when the step has not been written, by us or by another.</summary>
    private async Task<InstanceRow?> ReadBackAsync(Step step, InstanceRow row, Exception failed, CancellationToken cancellation)
    {
        var found = await FindAsync(row.InstanceId, cancellation);
        if (found?.StepId == row.StepId)
            return found;
        if (found?.ETag != step.Before.ETag)
            throw HubHeldException.Lost(hub, $"another host has written to the instance '{row.InstanceId}'", failed);
        if (failed is RequestFailedException { Status: 404 })
            await EnsureThereAsync(row.Partition, step.Consumed, cancellation);
        return null;
    }

    /// <summary>A message can come a second time after the step that took it in; then there is no inbox row to remove.</summary>
    private async Task EnsureThereAsync(string partition, IReadOnlyList<string> consumed, CancellationToken cancellation)
    {
        var gone = consumed.ToHashSet(StringComparer.Ordinal);
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {partition} and RowKey ge {RowKeys.InboxFrom} and RowKey lt {RowKeys.OutboxFrom}");
        await foreach (var entity in table.QueryAsync<TableEntity>(filter, select: ["RowKey"], cancellationToken: cancellation))
            gone.Remove(entity.RowKey);
        if (gone.Count > 0)
            throw new MessagesTakenException(gone);
    }

    private async Task<List<TableTransactionAction>> ActionsAsync(Step step, InstanceRow row, List<StoredText> stored)
    {
        var partition = row.Partition;
        List<TableTransactionAction> actions =
        [
            new(TableTransactionActionType.UpdateReplace, row.ToEntity(), step.Before.ETag),
            // A message that was delivered twice waits twice, in one row.
            .. step.Consumed.Distinct(StringComparer.Ordinal).Select(key
                => new TableTransactionAction(TableTransactionActionType.Delete, new TableEntity(partition, key), ETag.All)),
        ];
        if (step.Events.Count > 0)
            actions.Add(await AddAsync(step, RowKeys.History(partition, row.Generation, row.Steps - 1), HistoryJson.Write(step.Events), stored));
        // The outbox is stored last.
        if (step.Outbox.Count > 0)
            actions.Add(await AddAsync(step, RowKeys.Outbox(row), HistoryJson.Write(step.Outbox), stored));
        return actions;
    }

    private async Task<TableTransactionAction> AddAsync(Step step, string rowKey, string text, List<StoredText> stored)
    {
        var entity = new TableEntity(step.Before.Partition, rowKey);
        (await StoreAsync(step, text, Payloads.InlineRow, stored)).Write(entity, Text);
        return new(TableTransactionActionType.Add, entity);
    }

    private async Task<StoredText> StoreAsync(Step step, string? text, int inline, List<StoredText> stored)
    {
        var kept = await payloads.StoreAsync(step.Before.Partition, text, inline);
        stored.Add(kept);
        return kept;
    }
}

/// <summary>A step as it was saved: its status row, and its outbox row if it has one.</summary>
internal sealed record SavedStep(InstanceRow Row, SavedRow? Outbox);

/// <summary>Messages that were taken in before, by the row keys that they had in the inbox.</summary>
internal sealed class MessagesTakenException(IReadOnlySet<string> rowKeys) : Exception("Messages were taken in before.")
{
    public IReadOnlySet<string> RowKeys => rowKeys;
}
