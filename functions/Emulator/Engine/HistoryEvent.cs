using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using BenefitsFlow.Emulator.DurableTask;
using BenefitsFlow.Emulator.DurableTask.Client;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>What happened to an instance, in the words of the engine that it stands for.</summary>
public enum EventKind
{
    OrchestratorStarted,
    ExecutionStarted,
    TaskScheduled,
    TaskCompleted,
    TaskFailed,
    SubOrchestrationInstanceCreated,
    SubOrchestrationInstanceCompleted,
    SubOrchestrationInstanceFailed,
    TimerCreated,
    TimerFired,
    EventRaised,
    EventSent,
    ExecutionSuspended,
    ExecutionResumed,
    ExecutionTerminated,
    ExecutionCompleted,
}

/// <summary>One line of an instance's history.</summary>
/// <param name="At">When it was taken into the history, in emulated time.</param>
public sealed record HistoryEvent(EventKind Kind, DateTimeOffset At)
{
    /// <summary>The number of the task that was decided, or that is answered.</summary>
    public int? TaskId { get; init; }

    /// <summary>The name of the activity, orchestrator or event.</summary>
    public string? Name { get; init; }

    /// <summary>The instance that is started or sent to.</summary>
    public string? Target { get; init; }

    /// <summary>Input, result, event payload or reason, as JSON.</summary>
    public string? Payload { get; init; }

    public DateTime? FireAt { get; init; }

    public TaskFailureDetails? Failure { get; init; }

    /// <summary>The end of a generation that another follows.</summary>
    internal static HistoryEvent ContinuedAsNew(DateTimeOffset at, string? input)
        => new(EventKind.ExecutionCompleted, at) { Name = nameof(OrchestrationRuntimeStatus.ContinuedAsNew), Payload = input };
}

internal static class HistoryJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(), new TaskNames() },
    };

    private static readonly JsonSerializerOptions Indented = new(Options) { WriteIndented = true };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>For people and files.</summary>
    public static string WriteIndented<T>(T value) => JsonSerializer.Serialize(value, Indented);

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;

    /// <summary>A name is a string; a structure without a converter would be read as an empty one.</summary>
    private sealed class TaskNames : JsonConverter<TaskName>
    {
        public override TaskName Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, TaskName value, JsonSerializerOptions options) => writer.WriteStringValue(value.Name);
    }
}
