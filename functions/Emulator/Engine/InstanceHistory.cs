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
    /// <summary>The version that it was started with; null when it was given none.</summary>
    public string? Version { get; init; }

    internal ExecutionStart Start => new(Name, InstanceId, Input, Parent, Version ?? string.Empty);

    /// <summary>Of the execution that took a step, with that step; continue-as-new is its end.</summary>
    internal static InstanceHistory After(LoadedInstance before, Step step, InstanceRow saved) => new(
        saved.InstanceId, saved.Name, before.Row.Generation,
        step.BeginsGeneration ? OrchestrationRuntimeStatus.ContinuedAsNew : saved.Status,
        before.Start.Parent, before.Input, step.Output, saved.CustomStatus,
        [.. before.Events, .. step.BeginsGeneration ? step.Closing : step.Events])
    {
        Version = VersionOf(saved),
    };

    /// <summary>An instance without a version has an empty one.</summary>
    internal static string? VersionOf(InstanceRow row) => row.Version.Length == 0 ? null : row.Version;

    public string ToJson() => HistoryJson.WriteIndented(this);

    /// <exception cref="System.Text.Json.JsonException">The text is not such a history.</exception>
    public static InstanceHistory FromJson(string json) => HistoryJson.Read<InstanceHistory>(json);
}
