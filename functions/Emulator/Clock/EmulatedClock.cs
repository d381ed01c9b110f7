namespace BenefitsFlow.Emulator.Clock;

/// <summary>
/// The hub's time. It runs with the wall clock, at an offset, until it is frozen or moved forward; it never goes back.
/// Timers made by it are due in emulated time and never fire early.
/// </summary>
/// <param name="offset">How far ahead of the wall clock to start: what <see cref="Offset"/> said before a restart.</param>
/// <param name="wall">The wall clock; the machine's when left out.</param>
public sealed class EmulatedClock(TimeSpan offset = default, TimeProvider? wall = null) : TimeProvider
{
    // Less is a machine keeping its clock in step.
    private static readonly TimeSpan WorthSaying = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private readonly TimeProvider wall = wall ?? System;
    private TimeSpan offset = offset;
    private DateTimeOffset? frozenAt;
    private DateTimeOffset latest;
    private TimeSpan setBack;

    /// <summary>Raised after the clock was moved, frozen or resumed; timers that became due have fired by then.</summary>
    public event EventHandler? Moved;

    /// <summary>Raised when the wall clock was set back, with how far: emulated time went on from where it was.</summary>
    public event EventHandler<TimeSpan>? WallSetBack;

    /// <summary>Whether time stands still until it is moved.</summary>
    public bool IsFrozen => frozenAt is not null;

    /// <summary>How far the emulated instant is ahead of the wall clock now.</summary>
    public TimeSpan Offset => GetUtcNow() - wall.GetUtcNow();

    internal EmulatedTimers Timers
    {
        get
        {
            lock (gate)
                return field ??= new EmulatedTimers(this, wall);
        }
    }

    public override DateTimeOffset GetUtcNow()
    {
        DateTimeOffset now;
        TimeSpan back;
        lock (gate)
            (now, back, setBack) = (Read(), setBack, TimeSpan.Zero);
        if (back >= WorthSaying)
            WallSetBack?.Invoke(this, back);
        return now;
    }

    /// <summary>Stops time at the present instant.</summary>
    public void Freeze() => Change(() => frozenAt ??= Read());

    /// <summary>Lets time run on from the present instant.</summary>
    public void Resume() => Change(() =>
    {
        if (frozenAt is { } instant)
            (offset, latest) = (instant - wall.GetUtcNow(), instant);
        frozenAt = null;
    });

    /// <summary>Moves time forward to an instant; a frozen clock stays frozen there.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The instant is already past.</exception>
    public void MoveTo(DateTimeOffset instant) => Change(() =>
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(instant, Read());
        if (frozenAt is not null)
            frozenAt = instant.ToUniversalTime();
        (offset, latest) = (instant - wall.GetUtcNow(), instant.ToUniversalTime());
    });

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        => Timers.Add(callback, state, dueTime, period);

    // The machine's clock may be set back while this one runs; nobody must see an instant before one that was seen.
    private DateTimeOffset Read()
    {
        if (frozenAt is { } instant)
            return instant;
        var now = wall.GetUtcNow() + offset;
        if (now >= latest)
            return latest = now;
        offset += latest - now;
        setBack += latest - now;
        return latest;
    }

    private void Change(Action change)
    {
        lock (gate)
            change();
        Timers.Fire();
        Moved?.Invoke(this, EventArgs.Empty);
    }
}
