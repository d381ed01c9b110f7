namespace BenefitsFlow.Emulator.Engine;

/// <summary>Brings messages to their receivers, from clients and from other instances, and takes instances into memory and out of it.</summary>
internal sealed class Deliveries
{
    private readonly Hub hub;
    private long order = TimeProvider.System.GetUtcNow().Ticks;

    public Deliveries(Hub hub)
    {
        this.hub = hub;
        Outboxes = new Outboxes(hub, DeliverAsync);
    }

    public Outboxes Outboxes { get; }

    /// <summary>Goes on counting the order of arrival from a saved one; the wall clock may have been set back since.</summary>
    public void CountFrom(long saved) => order = Math.Max(order, saved);

    /// <summary>Puts a message into the inbox of an unfinished instance.</summary>
    /// <returns>False when there is none to receive it.</returns>
    public async Task<bool> PostAsync(Message message)
    {
        if (!hub.Instances.TryGet(message.To, out var instance))
            return false;
        message = await hub.Store.DeliverAsync(message with { Order = Interlocked.Increment(ref order) }, hub.Stopping);
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
        row = row with { Order = Interlocked.Increment(ref order) };
        InstanceRow? replaced = null;
        var saved = await hub.Store.StartAsync(row, input, over: null, hub.Stopping);
        while (saved is null)
        {
            replaced = await hub.Store.FindAsync(row.InstanceId);
            if (replaced is not null && !mayReplace(replaced))
            {
                EnsureInMemory(replaced);
                return false;
            }
            saved = await hub.Store.StartAsync(row with { Generation = replaced?.Generation + 1 ?? 0 }, input, replaced?.ETag, hub.Stopping);
        }
        var instance = Begin(saved, new(saved, input, []));
        if (replaced is not null)
            hub.Forget(instance, replaced);
        return true;
    }

    /// <summary>Takes a saved, unfinished instance into memory.</summary>
    /// <param name="saved">Its status row.</param>
    /// <param name="loaded">Its history, when it is known without reading.</param>
    public Instance Begin(InstanceRow saved, LoadedInstance? loaded = null)
    {
        if (hub.Instances.TryGet(saved.InstanceId, out var replaced))
            Retire(replaced);
        var instance = new Instance(saved.InstanceId) { Status = saved.Status, MustResume = saved.OpenActivities > 0, Loaded = loaded };
        hub.Instances.Add(instance);
        if (loaded is not null)
            hub.Instances.Touch(instance);
        hub.Timers.Set(instance, saved.NextTimer);
        if (instance.MustResume || saved.IsUnplayed || (saved.Steps == 0 && saved.NextTimer is null))
            hub.Dispatcher.Signal(instance);
        return instance;
    }

    public void Retire(Instance instance)
    {
        hub.Instances.Remove(instance);
        hub.Timers.Set(instance, null);
        hub.Discard(instance.Leave());
    }

    /// <summary>A row that was written after its write had been given up for lost.</summary>
    private void EnsureInMemory(InstanceRow standing)
    {
        if (!standing.IsFinished && !hub.Instances.TryGet(standing.InstanceId, out _))
            Begin(standing);
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
