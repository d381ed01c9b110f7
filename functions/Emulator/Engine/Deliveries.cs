namespace BenefitsFlow.Emulator.Engine;

/// <summary>Brings messages to their receivers: from clients, and from the outboxes of other instances.</summary>
internal sealed class Deliveries(Hub hub)
{
    private const int AtOnce = 16;

    private long order = TimeProvider.System.GetUtcNow().Ticks;

    /// <summary>Delivers an outbox row and then removes it; until then every start of the host delivers it again.</summary>
    public void Send(string partition, string rowKey, IReadOnlyList<Message> messages)
        => hub.Background("Delivering messages", async () =>
        {
            var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = hub.Stopping };
            await Parallel.ForEachAsync(messages.GroupBy(message => message.To), options, async (forOne, _) =>
            {
                // In the order in which they were sent: an event for a child must not come before the child.
                foreach (var message in forOne)
                    await DeliverAsync(message);
            });
            await hub.Store.RemoveAsync(new SavedRow(partition, rowKey, null, []));
        });

    /// <summary>Puts a message into the inbox of an unfinished instance.</summary>
    /// <returns>False when there is none to receive it.</returns>
    public async Task<bool> PostAsync(Message message)
    {
        if (!hub.Instances.TryGet(message.To, out var instance))
            return false;
        message = message with { Order = Interlocked.Increment(ref order) };
        await hub.Store.DeliverAsync(message);
        if (instance.Arrive(new(message, null)))
        {
            hub.Dispatcher.Signal(instance);
            return true;
        }
        hub.Discard([message]);
        return false;
    }

    /// <summary>Starts an instance, in place of a finished one of the same id or of any that <paramref name="mayReplace"/> allows.</summary>
    /// <returns>False when the one that is there stays.</returns>
    public async Task<bool> StartAsync(InstanceRow row, string? input, Func<InstanceRow, bool> mayReplace)
    {
        using var pass = await hub.Gates.EnterAsync(row.InstanceId, hub.Stopping);
        var saved = await hub.Store.StartAsync(row, input, over: null);
        while (saved is null)
        {
            if (await hub.Store.FindAsync(row.InstanceId) is { } standing)
            {
                if (!mayReplace(standing))
                    return false;
                saved = await hub.Store.StartAsync(row with { Generation = standing.Generation + 1 }, input, standing.ETag);
            }
            else
                saved = await hub.Store.StartAsync(row, input, over: null);
        }
        Begin(saved);
        return true;
    }

    /// <summary>Takes a saved, unfinished instance into memory.</summary>
    public void Begin(InstanceRow saved)
    {
        if (hub.Instances.TryGet(saved.InstanceId, out var replaced))
            Retire(replaced);
        if (saved.Generation > 0 && saved.Steps == 0)
            hub.Background("Removing the history of a replaced instance", () => hub.Store.ForgetBeforeAsync(saved, hub.Stopping));
        var instance = new Instance(saved.InstanceId) { Status = saved.Status, MustResume = saved.OpenActivities > 0 };
        hub.Instances.Add(instance);
        hub.Timers.Set(instance, saved.NextTimer);
        if (instance.MustResume || saved.IsUnplayed || (saved.Steps == 0 && saved.NextTimer is null))
            hub.Dispatcher.Signal(instance);
    }

    public void Retire(Instance instance)
    {
        hub.Instances.Remove(instance);
        hub.Timers.Set(instance, null);
        hub.Discard(instance.Leave());
    }

    private async Task DeliverAsync(Message message)
    {
        if (message.Kind == MessageKind.Start)
            await StartChildAsync(message);
        else
            await PostAsync(message);
    }

    /// <summary>A child takes the place of any instance of its id, except the one that this very message has started.</summary>
    private Task<bool> StartChildAsync(Message message)
    {
        var now = hub.Clock.GetUtcNow();
        var row = new InstanceRow(message.To, message.Name!)
        {
            CreatedAt = now,
            UpdatedAt = now,
            StartedBy = message.Id,
            Parent = message.Parent,
        };
        return StartAsync(row, message.Payload, standing => standing.StartedBy != message.Id);
    }
}
