using BenefitsFlow.Emulator.Engine;

namespace BenefitsFlow.Tests.Emulator.Faults;

/// <summary>What no history may look like.</summary>
internal static class HistoryFaults
{
    public static IEnumerable<string> Of(InstanceRow row, IReadOnlyList<HistoryEvent> events, IReadOnlyList<string> keys)
    {
        if (keys.Any(key => !key.StartsWith(RowKeys.HistoryOf(row.Generation), StringComparison.Ordinal)))
            yield return "history of another generation is left";
        if (!keys.SequenceEqual(keys.Order(StringComparer.Ordinal)) || string.CompareOrdinal(keys[^1], RowKeys.History(row.Partition, row.Generation, row.Steps - 1)) > 0)
            yield return $"rows {string.Join(' ', keys)} after {row.Steps} steps";
        if (row.Events != events.Count)
            yield return $"{events.Count} events where {row.Events} were saved";
        if (events[0].Kind != EventKind.OrchestratorStarted || events.Count(one => one.Kind == EventKind.ExecutionStarted) != 1)
            yield return "it does not start once";
        var ends = events.Count(one => one.Kind == EventKind.ExecutionCompleted);
        if (ends != (row.IsFinished ? 1 : 0) || (row.IsFinished && events[^1].Kind != EventKind.ExecutionCompleted))
            yield return $"{row.Status} and {ends} ends";
        if (events.Zip(events.Skip(1)).Any(pair => pair.Second.At < pair.First.At))
            yield return "time goes back";
        foreach (var fault in Tasks(events))
            yield return fault;
    }

    private static IEnumerable<string> Tasks(IReadOnlyList<HistoryEvent> events)
    {
        var begun = new Dictionary<int, EventKind>();
        var answered = new HashSet<int>();
        foreach (var happened in events.Where(one => one.TaskId is not null))
        {
            var id = happened.TaskId!.Value;
            if (Question(happened.Kind) is not { } question)
            {
                if (id != begun.Count || !begun.TryAdd(id, happened.Kind))
                    yield return $"task {id} is begun after {begun.Count} others";
            }
            else if (!begun.TryGetValue(id, out var asked) || asked != question)
                yield return $"{happened.Kind} {id} answers nothing";
            else if (!answered.Add(id))
                yield return $"task {id} is answered twice";
        }
    }

    /// <summary>What an event answers; null when it begins a task itself.</summary>
    private static EventKind? Question(EventKind kind) => kind switch
    {
        EventKind.TaskCompleted or EventKind.TaskFailed => EventKind.TaskScheduled,
        EventKind.SubOrchestrationInstanceCompleted or EventKind.SubOrchestrationInstanceFailed => EventKind.SubOrchestrationInstanceCreated,
        EventKind.TimerFired => EventKind.TimerCreated,
        _ => null,
    };
}
