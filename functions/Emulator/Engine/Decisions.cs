using BenefitsFlow.Emulator.DurableTask;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>A task that an orchestrator began and that is not answered yet.</summary>
internal sealed class OpenTask(HistoryEvent decision)
{
    public HistoryEvent Decision { get; } = decision;

    public TaskCompletionSource<string?> Answer { get; } = new();

    /// <summary>The answer is in the history, held back while the instance is suspended.</summary>
    public bool IsAnswered { get; set; }
}

/// <summary>What the code decided in a turn, numbered in order, and what of it the history has confirmed.</summary>
internal sealed class Decisions
{
    private int next;

    /// <summary>Decisions that the history does not have yet, by number.</summary>
    public SortedDictionary<int, HistoryEvent> Fresh { get; } = [];

    public Dictionary<int, OpenTask> Open { get; } = [];

    /// <summary>Timers that run: decided by an earlier turn, or let out by this one.</summary>
    public IEnumerable<HistoryEvent> OpenTimers => Open.Values
        .Where(task => task is { IsAnswered: false, Decision.Kind: EventKind.TimerCreated } && !Fresh.ContainsKey(task.Decision.TaskId!.Value))
        .Select(task => task.Decision);

    /// <summary>The decisions that leave with this turn. Those of a suspended instance stay: its next replay makes them again.</summary>
    public IReadOnlyList<HistoryEvent> Let(bool isHeld)
    {
        if (isHeld)
            return [];
        List<HistoryEvent> leaving = [.. Fresh.Values];
        Fresh.Clear();
        return leaving;
    }

    /// <summary>Makes a decision that has no answer.</summary>
    public HistoryEvent Make(HistoryEvent decision)
    {
        decision = decision with { TaskId = next++ };
        Fresh.Add(decision.TaskId.Value, decision);
        return decision;
    }

    /// <summary>Makes a decision and waits for its answer.</summary>
    public OpenTask Begin(HistoryEvent decision)
    {
        var task = new OpenTask(Make(decision));
        Open.Add(task.Decision.TaskId!.Value, task);
        return task;
    }

    /// <summary>A cancelled timer holds nothing up any more.</summary>
    public void Cancel(OpenTask task, CancellationToken token)
    {
        if (Open.Remove(task.Decision.TaskId!.Value))
            task.Answer.TrySetCanceled(token);
    }

    /// <summary>Holds a decision of the history against the one that the code made under its number.</summary>
    /// <exception cref="NonDeterministicOrchestrationException">They differ, or the code made none.</exception>
    public void Confirm(HistoryEvent recorded)
    {
        if (!Fresh.Remove(recorded.TaskId!.Value, out var made))
            throw NonDeterminism.Missing(recorded);
        if (made.Kind != recorded.Kind)
            throw NonDeterminism.OtherKind(recorded, made);
        if (recorded.Kind != EventKind.TimerCreated
            && !string.Equals(made.Name, recorded.Name, StringComparison.OrdinalIgnoreCase))
            throw NonDeterminism.OtherName(recorded, made);
    }

    public void MarkAnswered(HistoryEvent answer)
    {
        if (answer.TaskId is { } id && Open.TryGetValue(id, out var task))
            task.IsAnswered = true;
    }

    /// <summary>An answer to a task that is not open (cancelled, or answered before) is ignored.</summary>
    public void Answer(HistoryEvent answer)
    {
        if (!Open.Remove(answer.TaskId!.Value, out var task))
            return;
        if (answer.Kind is EventKind.TaskFailed or EventKind.SubOrchestrationInstanceFailed)
            task.Answer.TrySetException(
                new TaskFailedException(task.Decision.Name!, task.Decision.TaskId!.Value, answer.Failure!));
        else
            task.Answer.TrySetResult(answer.Payload);
    }
}
