namespace BenefitsFlow.Emulator.Engine;

/// <summary>Rebuilds the hub's memory from its table: unfinished instances, inboxes in the order of arrival, outboxes in that of the steps.</summary>
internal sealed class Recovery(Hub hub)
{
    private readonly List<SavedRow> inbox = [];
    private readonly List<SavedRow> outbox = [];
    private readonly List<InstanceUnreadableException> faults = [];
    private readonly Dictionary<string, long> starts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> generations = new(StringComparer.Ordinal);
    private DateTimeOffset latest;

    /// <returns>The latest instant at which an unfinished instance was saved.</returns>
    public async Task<DateTimeOffset> RunAsync()
    {
        await foreach (var row in hub.Store.ScanAsync())
            Sort(row);
        faults.ForEach(SetAside);
        foreach (var row in inbox.OrderBy(row => row.Messages[0].Order))
            Arrive(row, row.Messages[0]);
        foreach (var row in outbox.OrderBy(row => row.RowKey, StringComparer.Ordinal))
            if (!hub.Unreadable.ContainsKey(HubNames.Decode(row.Partition)))
                hub.Deliveries.Outboxes.Send(row);
        hub.Timers.FireDue();
        return latest;
    }

    /// <summary>Removes the history of generations that are over, after a run that could not tidy up.</summary>
    public void ForgetEarlier() => _ = hub.Background(
        "Removing the history of earlier generations", () => hub.Store.ForgetEarlierAsync(generations, hub.Stopping));

    /// <summary>Removes the texts that no row holds, after a run that could not tidy up. To be called before the hub writes anything.</summary>
    public async Task SweepAsync()
    {
        foreach (var texts in await hub.Store.TextsAsync())
            _ = hub.Background("Removing texts that an earlier run left", () => hub.Store.SweepAsync(texts.Key, texts));
    }

    private void Sort(SavedRow row)
    {
        if (row.Fault is { } fault)
        {
            faults.Add(fault);
            if (row.IsStatus)
                hub.Instances.Add(new Instance(fault.InstanceId));
        }
        else if (row.Status is { } status)
        {
            hub.Deliveries.Begin(status);
            generations[row.Partition] = status.Generation;
            if (status.Order > 0)
                starts[row.Partition] = status.Order;
            hub.Deliveries.CountFrom(status.Order);
            latest = status.UpdatedAt > latest ? status.UpdatedAt : latest;
        }
        else
            (row.IsInbox ? inbox : outbox).Add(row);
    }

    private void SetAside(InstanceUnreadableException fault)
    {
        if (hub.Instances.TryGet(fault.InstanceId, out var instance))
            hub.SetAside(instance, fault);
        else
            hub.Tell(fault);
    }

    private void Arrive(SavedRow row, Message message)
    {
        hub.Deliveries.CountFrom(message.Order);
        message = message with { Text = row.Text with { Inline = null } };
        var isLate = message.Order < starts.GetValueOrDefault(row.Partition);
        if (!isLate && hub.Instances.TryGet(message.To, out var instance) && instance.Arrive(new(message, null)))
            hub.Dispatcher.Signal(instance);
        else
            _ = hub.Background("Removing a late message", () => hub.Store.RemoveAsync(row));
    }
}
