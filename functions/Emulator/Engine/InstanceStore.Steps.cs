using Azure;
using Azure.Data.Tables;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>One step, one transaction; and what to believe when its answer is lost.</summary>
internal sealed partial class InstanceStore
{
    private const int Attempts = 5;

    /// <summary>How many inbox rows a step may take in beside its status, history and outbox rows.</summary>
    public const int MaxConsumed = TableLimits.Operations - 3;

    /// <returns>The status row as saved.</returns>
    /// <exception cref="HubHeldException">Another host has written to the instance.</exception>
    public async Task<InstanceRow> SaveAsync(Step step, CancellationToken cancellation)
    {
        var row = step.After with
        {
            StepId = InstanceRow.NewId(),
            Input = step.BeginsGeneration ? await StoreAsync(step, step.Input, Payloads.InlineStatus) : step.After.Input,
            Output = step.Output is null ? step.After.Output : await StoreAsync(step, step.Output, Payloads.InlineStatus),
        };
        var actions = await ActionsAsync(step, row);
        TableLimits.Check(actions);
        for (var attempt = 1; ; attempt++)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                var answer = await table.SubmitTransactionAsync(actions, CancellationToken.None);
                return row with { ETag = answer.Value[0].Headers.ETag ?? throw new InvalidDataException("The table service gave no ETag.") };
            }
            catch (Exception failed) when (IsAnswerLost(failed))
            {
                if (await ReadBackAsync(step, row, failed, cancellation) is { } saved)
                    return saved;
                if (attempt == Attempts)
                    throw;
                await Task.Delay(TimeSpan.FromMilliseconds(50 << attempt), cancellation);
            }
        }
    }

    /// <summary>Refused, or broken off at any point: after several tries the client throws what each of them threw.</summary>
    private static bool IsAnswerLost(Exception failed) => failed is RequestFailedException or AggregateException or IOException;

    /// <summary>
    /// Null when the step has not been written, by us or by another. Does not return before it is known: a step taken again though it
    /// was written would take its messages twice.
    /// </summary>
    private async Task<InstanceRow?> ReadBackAsync(Step step, InstanceRow row, Exception failed, CancellationToken cancellation)
    {
        var found = await InsistOnFindingAsync(row.InstanceId, cancellation);
        if (found?.StepId == row.StepId)
            return found;
        return found?.ETag == step.Before.ETag
            ? null
            : throw HubHeldException.Lost(hub, $"another host has written to the instance '{row.InstanceId}'", failed);
    }

    private async Task<InstanceRow?> InsistOnFindingAsync(string instanceId, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                return await FindAsync(instanceId, cancellation);
            }
            catch (Exception away) when (IsAnswerLost(away))
            {
                await Task.Delay(TimeSpan.FromSeconds(1), cancellation);
            }
        }
    }

    private async Task<List<TableTransactionAction>> ActionsAsync(Step step, InstanceRow row)
    {
        var partition = row.Partition;
        List<TableTransactionAction> actions =
        [
            new(TableTransactionActionType.UpdateReplace, row.ToEntity(), step.Before.ETag),
            .. step.Consumed.Select(key
                => new TableTransactionAction(TableTransactionActionType.Delete, new TableEntity(partition, key), ETag.All)),
        ];
        if (step.Events.Count > 0)
            actions.Add(await AddAsync(step, RowKeys.History(row.Generation, row.Steps - 1), HistoryJson.Write(step.Events)));
        if (step.Outbox.Count > 0)
            actions.Add(await AddAsync(step, RowKeys.Outbox(row.StepId), HistoryJson.Write(step.Outbox)));
        return actions;
    }

    private async Task<TableTransactionAction> AddAsync(Step step, string rowKey, string text)
    {
        var entity = new TableEntity(step.Before.Partition, rowKey);
        (await StoreAsync(step, text, Payloads.InlineRow)).Write(entity, Text);
        return new(TableTransactionActionType.Add, entity);
    }

    private Task<StoredText> StoreAsync(Step step, string? text, int inline) => payloads.StoreAsync(step.Before.Partition, text, inline);
}
