using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using BenefitsFlow.Emulator.DurableTask;

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
}

internal static class HistoryJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    private static readonly JsonSerializerOptions Indented = new(Options) { WriteIndented = true };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>For people and files.</summary>
    public static string WriteIndented<T>(T value) => JsonSerializer.Serialize(value, Indented);

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;
}
