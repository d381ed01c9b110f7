namespace BenefitsFlow.Emulator.Engine;

/// <summary>Counts what is under way in the hub: queued and stepping instances, activities, deliveries.</summary>
internal sealed class Workload
{
    private readonly Lock gate = new();
    private int running;
    private TaskCompletionSource idle = Idle();

    public bool IsIdle
    {
        get
        {
            lock (gate)
                return running == 0;
        }
    }

    public void Begin()
    {
        lock (gate)
            if (running++ == 0 && idle.Task.IsCompleted)
                idle = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    public void End()
    {
        lock (gate)
            if (--running == 0)
                idle.TrySetResult();
    }

    public Task WhenIdle()
    {
        lock (gate)
            return idle.Task;
    }

    private static TaskCompletionSource Idle()
    {
        var source = new TaskCompletionSource();
        source.SetResult();
        return source;
    }
}
