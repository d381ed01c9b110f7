namespace BenefitsFlow.Emulator.Engine;

/// <summary>An instance's status row and its history, as last saved.</summary>
/// <param name="Input">The text of the input, wherever it is stored.</param>
internal sealed record LoadedInstance(InstanceRow Row, string? Input, IReadOnlyList<HistoryEvent> Events)
{
    // What an event takes beside its texts.
    private const int Characters = 150;

    /// <summary>What it takes in memory, roughly, in characters.</summary>
    public long Size => (Input?.Length ?? 0) + Events.Sum(happened => Characters + (happened.Payload?.Length ?? 0L));

    /// <summary>The history rows of this generation; older ones are removed after the step that closed them.</summary>
    public ExecutionStart Start => new(
        Row.Name, Row.InstanceId, Input,
        Row.Parent is { } parent ? new(parent.Name, parent.InstanceId) : null, Row.Version);

    /// <summary>Activities that were scheduled and whose end is not in the history.</summary>
    public IEnumerable<HistoryEvent> OpenActivities()
    {
        var answered = Events
            .Where(happened => happened.Kind is EventKind.TaskCompleted or EventKind.TaskFailed)
            .Select(happened => happened.TaskId)
            .ToHashSet();
        return Events.Where(happened => happened.Kind == EventKind.TaskScheduled && !answered.Contains(happened.TaskId));
    }
}
