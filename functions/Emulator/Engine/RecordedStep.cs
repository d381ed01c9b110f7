namespace BenefitsFlow.Emulator.Engine;

/// <summary>One step of a recorded history: what arrived, and what the code made of it.</summary>
/// <param name="Arrived">Played to the code, oldest first.</param>
/// <param name="Decided">In the order of their numbers.</param>
/// <param name="End">Null while the execution goes on.</param>
internal sealed record RecordedStep(IReadOnlyList<HistoryEvent> Arrived, IReadOnlyList<HistoryEvent> Decided, HistoryEvent? End)
{
    /// <summary>The engine itself ended the execution: the code was not asked.</summary>
    public bool IsTermination => Arrived.Any(happened => happened.Kind == EventKind.ExecutionTerminated);

    public IEnumerable<HistoryEvent> Events => Arrived.Concat(Decided);

    /// <summary>The steps of a history: each begins where the orchestrator was started again.</summary>
    public static IReadOnlyList<RecordedStep> Of(InstanceHistory history)
    {
        var groups = new List<List<HistoryEvent>>();
        foreach (var happened in history.Events)
        {
            if (happened.Kind == EventKind.OrchestratorStarted && !IsUnplayed(history, groups))
                groups.Add([]);
            if (groups.Count > 0)
                groups[^1].Add(happened);
        }

        return [.. groups.Select(Of)];
    }

    /// <summary>A generation's first events are saved by the step that ends the one before; the code takes them with what comes next.</summary>
    private static bool IsUnplayed(InstanceHistory history, List<List<HistoryEvent>> groups)
        => history.Generation > 0 && groups is [var first] && !first.Any(IsDecision);

    private static RecordedStep Of(List<HistoryEvent> events) => new(
        [.. events.Where(happened => !IsDecision(happened) && happened.Kind != EventKind.ExecutionCompleted)],
        [.. events.Where(IsDecision)],
        events.Find(happened => happened.Kind == EventKind.ExecutionCompleted));

    private static bool IsDecision(HistoryEvent happened) => happened.Kind
        is EventKind.TaskScheduled or EventKind.SubOrchestrationInstanceCreated or EventKind.TimerCreated or EventKind.EventSent;
}
