namespace BenefitsFlow.Emulator.Engine;

/// <summary>Takes one step of an instance: loads, replays, saves, and only then lets the step's effects out.</summary>
internal sealed class StepRunner(Hub hub, StepMaker maker)
{
    public async Task RunAsync(Instance instance)
    {
        using var pass = await hub.Gates.EnterAsync(instance.Id, hub.Stopping);
        if (instance.IsGone)
            return;
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
        var saved = await hub.Store.SaveAsync(step, hub.Stopping);
        var more = instance.Drop(arrivals.Count);
        Apply(instance, loaded, step, saved);
        if (more || saved.IsUnplayed)
            hub.Dispatcher.Signal(instance);
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

    private void Apply(Instance instance, LoadedInstance before, Step step, InstanceRow saved)
    {
        instance.Status = saved.Status;
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
            hub.Background("Removing the history of an earlier generation", () => hub.Store.ForgetBeforeAsync(saved, hub.Stopping));
        else if (!saved.IsFinished)
            foreach (var activity in step.NewActivities)
                hub.Activities.Run(instance, activity);
        if (step.Outbox.Count > 0)
            hub.Deliveries.Send(saved.Partition, RowKeys.Outbox(saved.StepId), step.Outbox);
        hub.Watchers.Publish(saved);
    }
}
