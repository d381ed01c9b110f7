using BenefitsFlow.Emulator.Engine;

namespace BenefitsFlow.Emulator.Pages.Picture;

/// <summary>Makes the rows of a timeline from a history: what belongs together on one line, attempts and all.</summary>
internal sealed class TimelineReader(InstanceHistory history, Outlook? outlook)
{
    private readonly List<TimelineRow> rows = [];
    private readonly Dictionary<int, TimelineRow> open = [];
    private readonly List<Moment> turns = [];
    private readonly Tries tries = new();
    private TimelineRow? suspended;

    private Moment Now => turns.Count > 0 ? turns[^1] : default;

    /// <returns>In the order in which they began.</returns>
    public static IReadOnlyList<TimelineRow> Read(InstanceHistory history, Outlook? outlook)
    {
        var reader = new TimelineReader(history, outlook);
        foreach (var happened in history.Events)
            reader.Take(happened);
        return reader.Finish();
    }

    private void Take(HistoryEvent happened)
    {
        if (happened.Kind == EventKind.OrchestratorStarted || turns.Count == 0)
            turns.Add(new(turns.Count + 1, happened.At));
        switch (happened.Kind)
        {
            case EventKind.ExecutionStarted:
                rows.Add(new TimelineRow(RowKind.Started, history.Name).Mark(Now));
                break;
            case EventKind.TaskScheduled or EventKind.SubOrchestrationInstanceCreated or EventKind.TimerCreated:
                Begin(happened);
                break;
            case EventKind.TaskCompleted or EventKind.SubOrchestrationInstanceCompleted or EventKind.TimerFired:
                End(happened, Outcome.Done);
                break;
            case EventKind.TaskFailed or EventKind.SubOrchestrationInstanceFailed:
                End(happened, Outcome.Failed);
                break;
            case EventKind.EventRaised or EventKind.EventSent:
                var kind = happened.Kind == EventKind.EventSent ? RowKind.Sent : RowKind.Event;
                rows.Add(new TimelineRow(kind, happened.Name ?? "") { Target = happened.Target }.Mark(Now));
                break;
            default:
                TakeState(happened);
                break;
        }
    }

    private void TakeState(HistoryEvent happened)
    {
        if (happened.Kind == EventKind.ExecutionSuspended && suspended is null)
        {
            rows.Add(suspended = new TimelineRow(RowKind.Suspended, "Suspended"));
            suspended.Begin(Now);
        }
        else if (happened.Kind == EventKind.ExecutionResumed)
        {
            suspended?.End(Now, Outcome.Done);
            suspended = null;
        }
        else if (happened.Kind == EventKind.ExecutionCompleted)
            rows.Add(new TimelineRow(RowKind.Ended, happened.Name ?? "Ended").Mark(Now, Ending(happened.Name)));
    }

    private void Begin(HistoryEvent happened)
    {
        var kind = happened.Kind switch
        {
            EventKind.TaskScheduled => RowKind.Activity,
            EventKind.TimerCreated => RowKind.Timer,
            _ => RowKind.Child,
        };
        if (tries.Continued(rows, kind, happened, Now) is not { } row)
            rows.Add(row = new TimelineRow(kind, happened.Name ?? "Timer"));
        row.Begin(Now);
        (row.TaskId, row.Target, row.Payload) = (happened.TaskId, happened.Target, happened.Payload);
        row.Due = happened.FireAt is { } due ? new DateTimeOffset(DateTime.SpecifyKind(due, DateTimeKind.Utc)) : null;
        open[happened.TaskId ?? -1] = row;
    }

    private void End(HistoryEvent happened, Outcome outcome)
    {
        if (!open.Remove(happened.TaskId ?? -1, out var row))
            return;
        row.End(Now, outcome, happened.Failure);
        tries.Ended(row);
    }

    private List<TimelineRow> Finish()
    {
        foreach (var row in rows.Where(row => row.IsOpen))
            if (row.Kind == RowKind.Timer && row.TaskId is { } timer && outlook?.GivenUp.GetValueOrDefault(timer) is > 0 and var turn)
                row.End(At(turn), Outcome.Dropped);
            else if (IsFinished || (outlook is null && row.Due <= Now.At))
                row.End(Now, Outcome.Dropped);
        foreach (var wait in outlook?.Waits ?? [])
            AddWait(wait);
        return [.. rows.OrderBy(row => row.First.From.Turn).ThenBy(row => row.Kind == RowKind.Ended)];
    }

    private void AddWait(EventWait wait)
    {
        var row = new TimelineRow(RowKind.Wait, wait.Name);
        row.Begin(At(wait.From));
        if (wait.To is { } end)
            row.End(At(end), wait.Came ? Outcome.Done : Outcome.Dropped);
        else if (IsFinished)
            row.End(Now, Outcome.Dropped);
        // The event that ended the wait is the wait's own end, and needs no line beside it.
        if (wait is { Came: true, To: { } came } && rows.Find(other => IsEvent(other, wait.Name, came)) is { } raised)
            rows.Remove(raised);
        rows.Add(row);
    }

    private Moment At(int turn) => turns[Math.Clamp(turn, 1, turns.Count) - 1];

    private bool IsFinished => history.Events is [.., { Kind: EventKind.ExecutionCompleted }];

    private static bool IsEvent(TimelineRow row, string name, int turn)
        => row.Kind == RowKind.Event && row.First.From.Turn == turn && string.Equals(row.Name, name, StringComparison.OrdinalIgnoreCase);

    private static Outcome Ending(string? status) => status switch
    {
        "Completed" => Outcome.Done,
        "Failed" => Outcome.Failed,
        _ => Outcome.Dropped,
    };
}
