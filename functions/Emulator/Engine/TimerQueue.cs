using BenefitsFlow.Emulator.Clock;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>When the sleeping instances wake: the earliest timer of each, in order of time.</summary>
internal sealed class TimerQueue : IDisposable
{
    private const int Spare = 64;

    private readonly Lock gate = new();
    private readonly PriorityQueue<Instance, DateTimeOffset> queue = new();
    private int sleepers;
    private readonly EmulatedClock clock;
    private readonly Action<Instance> wake;
    private readonly ITimer alarm;

    public TimerQueue(EmulatedClock clock, Action<Instance> wake)
    {
        this.clock = clock;
        this.wake = wake;
        alarm = clock.CreateTimer(_ => FireDue(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>The earliest timer; null when nothing sleeps.</summary>
    public DateTimeOffset? Next
    {
        get
        {
            lock (gate)
                return Peek()?.NextTimer;
        }
    }

    /// <summary>The instances that wake first, each with its earliest timer, in order of time.</summary>
    public IReadOnlyList<UpcomingTimer> Upcoming(int most)
    {
        lock (gate)
            return
            [
                .. queue.UnorderedItems.Where(item => item.Element.NextTimer == item.Priority)
                    .Select(item => new UpcomingTimer(item.Priority, item.Element.Id)).Distinct()
                    .OrderBy(timer => timer.At).ThenBy(timer => timer.InstanceId, StringComparer.Ordinal).Take(most),
            ];
    }

    /// <summary>How many entries are held, those included that were set anew.</summary>
    public int Entries
    {
        get
        {
            lock (gate)
                return queue.Count;
        }
    }

    /// <summary>Sets the timer of an instance in place of the one before; null takes it away.</summary>
    public void Set(Instance instance, DateTimeOffset? due)
    {
        lock (gate)
        {
            if (instance.NextTimer == due)
                return;
            sleepers += (due is null ? 0 : 1) - (instance.NextTimer is null ? 0 : 1);
            instance.NextTimer = due;
            if (due is null)
                return;
            queue.Enqueue(instance, due.Value);
            if (queue.Count > (2 * sleepers) + Spare)
                Rebuild();
            if (Peek() == instance)
                Arm();
        }
    }

    /// <summary>Wakes every instance whose timer is due, in order of time.</summary>
    public void FireDue()
    {
        while (TakeDue() is { } instance)
            wake(instance);
        lock (gate)
            Arm();
    }

    public void Dispose() => alarm.Dispose();

    private Instance? TakeDue()
    {
        lock (gate)
        {
            if (Peek() is not { } first || first.NextTimer > clock.GetUtcNow())
                return null;
            queue.Dequeue();
            first.NextTimer = null;
            sleepers--;
            return first;
        }
    }

    /// <summary>The first entry that still stands; entries that were set anew since are passed over.</summary>
    private Instance? Peek()
    {
        while (queue.TryPeek(out var instance, out var due))
        {
            if (instance.NextTimer == due)
                return instance;
            queue.Dequeue();
        }
        return null;
    }

    /// <summary>Leaves out the entries that were set anew, so that there are never many more than instances that sleep.</summary>
    private void Rebuild()
    {
        var standing = queue.UnorderedItems.Where(entry => entry.Element.NextTimer == entry.Priority).DistinctBy(entry => entry.Element).ToList();
        queue.Clear();
        queue.EnqueueRange(standing);
    }

    private void Arm()
    {
        if (Peek()?.NextTimer is not { } due)
            return;
        var wait = due - clock.GetUtcNow();
        alarm.Change(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }
}

/// <summary>When an instance wakes next.</summary>
public sealed record UpcomingTimer(DateTimeOffset At, string InstanceId);
