namespace BenefitsFlow.Emulator.Engine;

/// <summary>Everything that one step of an instance changes; saved in one transaction.</summary>
internal sealed record Step
{
    /// <summary>The status row that the step starts from.</summary>
    public required InstanceRow Before { get; init; }

    /// <summary>The status row to save, its output not stored yet.</summary>
    public required InstanceRow After { get; init; }

    /// <summary>The output to store; null leaves the one in the row.</summary>
    public string? Output { get; init; }

    /// <summary>The input of the next generation, when the step begins one.</summary>
    public string? Input { get; init; }

    /// <summary>What the step adds to the history, or the whole history of the generation that it begins.</summary>
    public required IReadOnlyList<HistoryEvent> Events { get; init; }

    /// <summary>When the step begins a generation: what ended the one before, which is not stored.</summary>
    public IReadOnlyList<HistoryEvent> Closing { get; init; } = [];

    /// <summary>Row keys of the inbox rows that were taken in.</summary>
    public required IReadOnlyList<string> Consumed { get; init; }

    public required IReadOnlyList<Message> Outbox { get; init; }

    public IEnumerable<HistoryEvent> NewActivities => Events.Where(happened => happened.Kind == EventKind.TaskScheduled);

    public bool BeginsGeneration => After.Generation != Before.Generation;
}
