using BenefitsFlow.Emulator.DurableTask.Client;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>Something for an instance's next step: a message, an activity's end, or (neither) the hour of a timer.</summary>
internal readonly record struct Arrival(Message? Message, HistoryEvent? Result)
{
    public bool IsTick => Message is null && Result is null;
}

/// <summary>
/// An unfinished instance in memory. While it sleeps this is all there is of it: its id, its next timer, and nothing of its history.
/// </summary>
internal sealed class Instance(string id)
{
    private Queue<Arrival>? arrivals;
    private bool isQueued;
    private bool isWanted;

    public string Id { get; } = id;

    public OrchestrationRuntimeStatus Status { get; set; } = OrchestrationRuntimeStatus.Pending;

    /// <summary>The instant that the timer queue holds for it.</summary>
    public DateTimeOffset? NextTimer { get; set; }

    /// <summary>Its history, kept while it is busy or was lately.</summary>
    public LoadedInstance? Loaded { get; set; }

    /// <summary>The host has just started: activities that were open must run again.</summary>
    public bool MustResume { get; set; }

    /// <summary>It cannot be read, so it takes no steps; what comes for it is kept.</summary>
    public bool IsSetAside { get; set; }

    /// <summary>The removal of the history of earlier generations: an instance does not end before it, or nobody would remove the rest.</summary>
    public Task Forgetting { get; set; } = Task.CompletedTask;

    /// <summary>How often its step has failed, one time after the other.</summary>
    public int Failures { get; set; }

    /// <summary>Finished, replaced or purged: nothing reaches it any more.</summary>
    public bool IsGone { get; private set; }

    /// <returns>False when the instance is gone.</returns>
    public bool Arrive(Arrival arrival)
    {
        lock (this)
        {
            if (IsGone)
                return false;
            arrivals ??= new();
            arrivals.Enqueue(arrival);
            return true;
        }
    }

    /// <summary>The next arrivals, oldest first, with at most so many messages; they stay until dropped.</summary>
    public List<Arrival> Peek(int messages)
    {
        lock (this)
            return arrivals is null ? [] : [.. arrivals.TakeWhile(arrival => arrival.Message is null || messages-- > 0)];
    }

    /// <returns>Whether more are waiting.</returns>
    public bool Drop(int count)
    {
        lock (this)
        {
            while (count-- > 0)
                arrivals!.Dequeue();
            var more = arrivals is { Count: > 0 };
            arrivals = more ? arrivals : null;
            return more;
        }
    }

    /// <summary>The termination that waits among its messages; null when there is none.</summary>
    public Arrival? Termination()
    {
        lock (this)
            return arrivals?.Cast<Arrival?>().FirstOrDefault(arrival => arrival!.Value.Message?.Kind == MessageKind.Terminate);
    }

    /// <summary>Forgets messages that it took in before, by the keys of their inbox rows.</summary>
    public void Forget(IReadOnlySet<string> rowKeys)
    {
        lock (this)
            arrivals = new((arrivals ?? []).Where(arrival => arrival.Message is not { } message || !rowKeys.Contains(RowKeys.Inbox(message.Id))));
    }

    /// <returns>The messages that came too late.</returns>
    public List<Message> Leave()
    {
        lock (this)
        {
            IsGone = true;
            Loaded = null;
            List<Message> late = [.. (arrivals ?? []).Select(arrival => arrival.Message).OfType<Message>()];
            arrivals = null;
            return late;
        }
    }

    /// <returns>True when the caller must queue it for a step; false when it is queued, or stepping and will be again.</returns>
    public bool Want()
    {
        lock (this)
        {
            isWanted |= isQueued;
            return !isQueued && (isQueued = true);
        }
    }

    /// <summary>Ends its turn in the queue.</summary>
    /// <returns>False when something came meanwhile, so that it must be queued again.</returns>
    public bool Rest()
    {
        lock (this)
        {
            isQueued = isWanted;
            isWanted = false;
            return !isQueued;
        }
    }

    /// <summary>Forgets the history, unless a step may be using it.</summary>
    public void Unload()
    {
        lock (this)
            if (!isQueued)
                Loaded = null;
    }
}
