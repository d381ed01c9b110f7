namespace BenefitsFlow.Emulator.Engine;

/// <summary>Takes one step of an instance: loads, replays, saves, and only then lets the step's effects out.</summary>
internal sealed class StepRunner(Hub hub, StepMaker maker, Action<InstanceHistory>? onSaved)
{
    public async Task RunAsync(Instance instance)
    {
        using var pass = await hub.Gates.EnterAsync(instance.Id, hub.Stopping);
        if (instance.IsGone)
            return;
        try
        {
            await (instance.IsSetAside ? EndSetAsideAsync(instance) : StepAsync(instance));
        }
        catch (InstanceUnreadableException unreadable)
        {
            hub.SetAside(instance, unreadable);
            if (instance.Termination() is not null)
                hub.Dispatcher.Signal(instance);
        }
        catch (MessagesTakenException taken)
        {
            instance.Forget(taken.RowKeys);
            hub.Dispatcher.Signal(instance);
        }
    }

    private async Task StepAsync(Instance instance)
    {
        var loaded = instance.Loaded ??= await hub.Store.LoadAsync(instance.Id, hub.Stopping);
        Resume(instance, loaded);
        var arrivals = instance.Peek(InstanceStore.MaxConsumed);
        var now = hub.Clock.GetUtcNow();
        if (!HasWork(loaded.Row, arrivals, now))
        {
            if (loaded.Row.Steps > 0)
                instance.Drop(arrivals.Count);
            hub.Timers.Set(instance, loaded.Row.NextTimer);
            hub.Instances.Touch(instance);
            return;
        }
        var step = maker.Make(loaded, arrivals, now);
        if (step.After.IsFinished)
            await instance.Forgetting.WaitAsync(hub.Stopping);
        var saved = await hub.Store.SaveAsync(step, hub.Stopping);
        onSaved?.Invoke(InstanceHistory.After(loaded, step, saved.Row));
        var more = instance.Drop(arrivals.Count);
        hub.Store.DropTexts(arrivals);
        Apply(instance, loaded, step, saved);
        if (more || saved.Row.IsUnplayed)
            hub.Dispatcher.Signal(instance);
    }

    /// <summary>An instance that cannot be read can still be terminated: that needs nothing of its history and adds nothing to it.</summary>
    private async Task EndSetAsideAsync(Instance instance)
    {
        if (instance.Termination() is not { } termination || await hub.Store.SalvageAsync(instance.Id, hub.Stopping) is not { } row)
            return;
        var loaded = new LoadedInstance(row, null, []);
        var step = maker.Make(loaded, [termination], hub.Clock.GetUtcNow()) with { Events = [] };
        Apply(instance, loaded, step, await hub.Store.SaveAsync(step, hub.Stopping));
        hub.Unreadable.TryRemove(instance.Id, out _);
    }

    private static bool HasWork(InstanceRow row, List<Arrival> arrivals, DateTimeOffset now)
    {
        var isDue = row.NextTimer <= now;
        if (row.Steps == 0)
            return row.NextTimer is null || isDue || arrivals.Any(arrival => arrival.Message?.Kind == MessageKind.Terminate);
        return row.IsUnplayed || arrivals.Any(arrival => !arrival.IsTick || isDue);
    }

    /// <summary>After a start of the host, activities whose end was not saved run again.</summary>
    private void Resume(Instance instance, LoadedInstance loaded)
    {
        if (!instance.MustResume)
            return;
        instance.MustResume = false;
        foreach (var activity in loaded.OpenActivities())
            hub.Activities.Run(instance, activity);
    }

    private void Apply(Instance instance, LoadedInstance before, Step step, SavedStep done)
    {
        var saved = done.Row;
        instance.Status = saved.Status;
        instance.Failures = 0;
        if (saved.IsFinished)
            hub.Deliveries.Retire(instance);
        else
        {
            instance.Loaded = step.BeginsGeneration
                ? new(saved, step.Input, step.Events)
                : before with { Row = saved, Events = [.. before.Events, .. step.Events] };
            hub.Timers.Set(instance, saved.NextTimer);
            hub.Instances.Touch(instance);
        }
        if (step.BeginsGeneration)
            hub.Forget(instance, before.Row);
        else if (!saved.IsFinished)
            foreach (var activity in step.NewActivities)
                hub.Activities.Run(instance, activity);
        if (done.Outbox is { } outbox)
            hub.Deliveries.Outboxes.Send(outbox);
        hub.Watchers.Publish(saved);
    }
}
