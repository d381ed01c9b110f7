namespace BenefitsFlow.Emulator.Engine;

/// <summary>
/// The one thread on which an orchestrator's code runs. Continuations that come from elsewhere (a task that is not durable was
/// awaited) are dropped, so such an orchestrator never resumes: what a replay could not repeat does not happen at all.
/// </summary>
internal sealed class TurnThread(Action foreign) : SynchronizationContext
{
    private readonly int thread = Environment.CurrentManagedThreadId;
    private readonly Queue<(SendOrPostCallback Callback, object? State)> posted = new();
    private volatile bool closed;

    /// <summary>Whether the caller is the orchestrator's own code, within its turn.</summary>
    public bool IsCurrent => !closed && Environment.CurrentManagedThreadId == thread;

    public override void Post(SendOrPostCallback d, object? state)
    {
        if (IsCurrent)
            posted.Enqueue((d, state));
        else
            foreign();
    }

    public override void Send(SendOrPostCallback d, object? state)
    {
        if (IsCurrent)
            d(state);
        else
            foreign();
    }

    public override SynchronizationContext CreateCopy() => this;

    public void Run(Action action)
    {
        var outer = Current;
        SetSynchronizationContext(this);
        try
        {
            action();
            Pump();
        }
        finally
        {
            SetSynchronizationContext(outer);
        }
    }

    public void Pump()
    {
        while (posted.TryDequeue(out var work))
            work.Callback(work.State);
    }

    public void Close() => closed = true;

    /// <summary>What a call from another thread gets.</summary>
    public Task<T> Never<T>()
    {
        foreign();
        return new TaskCompletionSource<T>().Task;
    }
}
