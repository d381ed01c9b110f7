using Azure;
using Azure.Data.Tables;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>Starting instances and bringing them messages; and what to believe of a write whose answer is lost.</summary>
internal sealed partial class InstanceStore
{
    private const int Attempts = 5;

    /// <summary>Writes a new instance, or a new execution over the row whose ETag is given.</summary>
    /// <returns>The row as saved; null when another row stands there.</returns>
    public async Task<InstanceRow?> StartAsync(InstanceRow row, string? input, ETag? over, CancellationToken cancellation)
    {
        row = row with { Input = await payloads.StoreAsync(row.Partition, input, Payloads.InlineStatus, cancellation), Events = 0 };
        InstanceRow? saved = null;
        try
        {
            var entity = row.ToEntity();
            TableLimits.Check(entity);
            var started = await WriteAsync(
                $"The start of {row.InstanceId}",
                async () => new Started(await InsertAsync(row, entity, over)),
                _ => StandingAsync(row, over, cancellation),
                cancellation);
            return saved = started.Row;
        }
        finally
        {
            if (saved is null && !cancellation.IsCancellationRequested)
                payloads.Drop(row.Input);
        }
    }

    /// <summary>Puts a message into its receiver's inbox; one that is there already is left as it is.</summary>
    /// <returns>The message, and where its text is.</returns>
    public async Task<Message> DeliverAsync(Message message, CancellationToken cancellation)
    {
        var partition = HubNames.Partition(message.To);
        var entity = new TableEntity(partition, RowKeys.Inbox(message.Id));
        message = message with { Text = await payloads.StoreAsync(partition, HistoryJson.Write(message), Payloads.InlineRow, cancellation) };
        message.Text.Write(entity, Text);
        var isOurs = false;
        try
        {
            TableLimits.Check(entity);
            var there = await WriteAsync(
                $"A message to {message.To}",
                async () =>
                {
                    await table.AddEntityAsync(entity, CancellationToken.None);
                    return message.Text;
                },
                async _ => await EntityAsync(partition, entity.RowKey, cancellation) is { } found ? StoredText.From(found, Text) : null,
                cancellation);
            isOurs = there == message.Text;
            return message with { Text = there with { Inline = null } };
        }
        finally
        {
            if (!isOurs && !cancellation.IsCancellationRequested)
                payloads.Drop(message.Text);
        }
    }

    public Task RemoveAsync(Message message) => RemoveAsync(new SavedRow(HubNames.Partition(message.To), RowKeys.Inbox(message.Id), message.Text));

    /// <summary>Removes a row, and then its text.</summary>
    public async Task RemoveAsync(SavedRow row)
    {
        await table.DeleteEntityAsync(row.Partition, row.RowKey);
        payloads.Drop(row.Text);
    }

    /// <summary>Writes, and does not return before it is known what became of it: a write done twice would have its effect twice.</summary>
    /// <param name="what">In words, for the log.</param>
    /// <param name="write">The write.</param>
    /// <param name="readBack">What stands after a failed one; null when it was not carried out.</param>
    /// <param name="cancellation">Gives up, with the outcome unknown.</param>
    /// <exception cref="Exception">What the last attempt threw: the write was not carried out.</exception>
    private async Task<T> WriteAsync<T>(string what, Func<Task<T>> write, Func<Exception, Task<T?>> readBack, CancellationToken cancellation)
        where T : class
    {
        for (var attempt = 1; ; attempt++)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                return await write();
            }
            catch (Exception failed) when (LostAnswer.Is(failed, CancellationToken.None))
            {
                if (await insistence.OnAsync(what, () => readBack(failed), cancellation) is { } standing)
                    return standing;
                if (attempt == Attempts)
                    throw;
                await Task.Delay(TimeSpan.FromMilliseconds(25 << attempt), cancellation);
            }
        }
    }

    private async Task<InstanceRow> InsertAsync(InstanceRow row, TableEntity entity, ETag? over)
    {
        var response = over is { } etag
            ? await table.UpdateEntityAsync(entity, etag, TableUpdateMode.Replace, CancellationToken.None)
            : await table.AddEntityAsync(entity, CancellationToken.None);
        return row with { ETag = response.Headers.ETag ?? default };
    }

    /// <summary>Null when nothing has been written.</summary>
    private async Task<Started?> StandingAsync(InstanceRow row, ETag? over, CancellationToken cancellation)
    {
        var found = await StatusAsync(row.InstanceId, cancellation);
        if (found?.ETag == over)
            return null;
        return found?.GetString(nameof(InstanceRow.StepId)) == row.StepId ? new(InstanceRow.From(found)) : new(null);
    }

    /// <summary>What came of a start: null when another row stands there.</summary>
    private sealed record Started(InstanceRow? Row);
}
