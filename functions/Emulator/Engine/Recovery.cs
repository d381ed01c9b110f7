namespace BenefitsFlow.Emulator.Engine;

/// <summary>Rebuilds the hub's memory from its table: unfinished instances, inboxes in the order of arrival, outboxes.</summary>
internal sealed class Recovery(Hub hub)
{
    public async Task RunAsync()
    {
        var inbox = new List<(SavedRow Row, Message Message)>();
        var outbox = new List<SavedRow>();
        await foreach (var row in hub.Store.ScanAsync())
            if (row.Status is { } status)
                hub.Deliveries.Begin(status);
            else if (row.IsInbox)
                inbox.Add((row, row.Messages[0]));
            else
                outbox.Add(row);
        foreach (var (row, message) in inbox.OrderBy(entry => entry.Message.Order))
            Arrive(row, message);
        foreach (var row in outbox)
            hub.Deliveries.Send(row.Partition, row.RowKey, row.Messages);
        hub.Timers.FireDue();
    }

    private void Arrive(SavedRow row, Message message)
    {
        if (hub.Instances.TryGet(message.To, out var instance) && instance.Arrive(new(message, null)))
            hub.Dispatcher.Signal(instance);
        else
            hub.Background("Removing a late message", () => hub.Store.RemoveAsync(row));
    }
}
