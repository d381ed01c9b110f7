using BenefitsFlow.Emulator.DurableTask;
using BenefitsFlow.Emulator.DurableTask.Client;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>Everything that is recorded of one instance's present execution: enough to look at it, and to replay it.</summary>
/// <param name="Generation">Counts the executions under this id, from 0; continue-as-new and restart begin another.</param>
/// <param name="Parent">Null when no orchestration waits for it.</param>
/// <param name="Input">As JSON, like <paramref name="Output"/>.</param>
/// <param name="Output">The text of a failure when it failed.</param>
/// <param name="Events">Oldest first.</param>
public sealed record InstanceHistory(
    string InstanceId,
    string Name,
    int Generation,
    OrchestrationRuntimeStatus Status,
    ParentOrchestrationInstance? Parent,
    string? Input,
    string? Output,
    string? CustomStatus,
    IReadOnlyList<HistoryEvent> Events)
{
    public string ToJson() => HistoryJson.WriteIndented(this);

    /// <exception cref="System.Text.Json.JsonException">The text is not such a history.</exception>
    public static InstanceHistory FromJson(string json) => HistoryJson.Read<InstanceHistory>(json);
}
