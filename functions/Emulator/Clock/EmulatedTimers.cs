namespace BenefitsFlow.Emulator.Clock;

/// <summary>The timers of an <see cref="EmulatedClock"/>, fired in order of their due instants by one wall-clock timer or by a move.</summary>
internal sealed class EmulatedTimers : IDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    private readonly Lock gate = new();
    private readonly List<EmulatedTimer> armed = [];
    private readonly EmulatedClock clock;
    private readonly ITimer alarm;

    public EmulatedTimers(EmulatedClock clock, TimeProvider wall)
    {
        this.clock = clock;
        alarm = wall.CreateTimer(_ => Fire(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public ITimer Add(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new EmulatedTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    public void Set(EmulatedTimer timer, TimeSpan dueTime, TimeSpan period)
    {
        lock (gate)
        {
            armed.Remove(timer);
            timer.Period = period > TimeSpan.Zero ? period : null;
            if (dueTime < TimeSpan.Zero)
                return;
            timer.Due = clock.GetUtcNow() + dueTime;
            armed.Add(timer);
            Arm();
        }
    }

    /// <summary>Fires every timer that is due, on the caller's thread.</summary>
    public void Fire()
    {
        while (TakeDue() is { } timer)
            timer.Fire();
        lock (gate)
            Arm();
    }

    public void Dispose() => alarm.Dispose();

    private EmulatedTimer? TakeDue()
    {
        lock (gate)
        {
            var now = clock.GetUtcNow();
            var due = armed.Where(timer => timer.Due <= now).MinBy(timer => timer.Due);
            if (due is null)
                return null;
            armed.Remove(due);
            if (due.Period is { } period)
            {
                due.Due += period;
                armed.Add(due);
            }
            return due;
        }
    }

    private void Arm()
    {
        if (clock.IsFrozen || armed.Count == 0)
        {
            alarm.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            return;
        }
        var wait = armed.Min(timer => timer.Due) - clock.GetUtcNow();
        // A wall timer counts whole milliseconds: one more keeps it from firing early.
        wait = wait <= TimeSpan.Zero ? TimeSpan.Zero : wait + TimeSpan.FromMilliseconds(1);
        alarm.Change(wait < LongestWait ? wait : LongestWait, Timeout.InfiniteTimeSpan);
    }
}

internal sealed class EmulatedTimer(EmulatedTimers timers, TimerCallback callback, object? state) : ITimer
{
    public DateTimeOffset Due { get; set; }

    public TimeSpan? Period { get; set; }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        timers.Set(this, dueTime, period);
        return true;
    }

    public void Fire() => callback(state);

    public void Dispose() => timers.Set(this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
