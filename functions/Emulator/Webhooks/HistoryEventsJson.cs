using System.Text.Json.Nodes;
using BenefitsFlow.Emulator.Engine;

namespace BenefitsFlow.Emulator.Webhooks;

/// <summary>
/// A history as the webhooks show it: what was scheduled stands in the event that answers it, and the engine's own marks are left out.
/// </summary>
/// <param name="history">Of one instance.</param>
/// <param name="showInput">Inputs, as the text that was stored.</param>
/// <param name="showOutput">Results, as values.</param>
internal sealed class HistoryEventsJson(InstanceHistory history, bool showInput, bool showOutput)
{
    private readonly Dictionary<int, HistoryEvent> scheduled = history.Events
        .Where(line => line.Kind is EventKind.TaskScheduled or EventKind.SubOrchestrationInstanceCreated or EventKind.TimerCreated)
        .DistinctBy(line => line.TaskId).ToDictionary(line => line.TaskId!.Value);

    public JsonArray ToJson()
    {
        var answered = history.Events.Where(IsAnswer).Select(line => line.TaskId).ToHashSet();
        return [.. history.Events.Where(line => line.Kind != EventKind.OrchestratorStarted && !(IsTask(line) && answered.Contains(line.TaskId)))
            .Select(Line)];
    }

    private static bool IsTask(HistoryEvent line) => line.Kind is EventKind.TaskScheduled or EventKind.SubOrchestrationInstanceCreated;

    private static bool IsAnswer(HistoryEvent line) => line.Kind
        is EventKind.TaskCompleted or EventKind.TaskFailed
        or EventKind.SubOrchestrationInstanceCompleted or EventKind.SubOrchestrationInstanceFailed;

    private JsonObject Line(HistoryEvent line)
    {
        var json = new JsonObject { ["EventType"] = line.Kind.ToString() };
        if (line.Kind == EventKind.ExecutionCompleted)
            json["OrchestrationStatus"] = line.Name;
        else if (line.Kind != EventKind.ExecutionStarted && line.Name is { } name)
            json["Name"] = name;
        Result(line, json);
        if (FireAt(line) is { } fireAt)
            json["FireAt"] = fireAt;
        json["Timestamp"] = line.At.UtcDateTime;
        if (line.Kind == EventKind.ExecutionStarted)
            Begun(json, history.Name, history.Input);
        else if (IsAnswer(line) && scheduled.TryGetValue(line.TaskId!.Value, out var task))
        {
            json["ScheduledTime"] = task.At.UtcDateTime;
            Begun(json, task.Name, task.Payload);
        }
        else if (showInput && line.Payload is not null)
            json[line.Kind is EventKind.ExecutionSuspended or EventKind.ExecutionResumed ? "Reason" : "Input"] = line.Payload;
        return json;
    }

    private void Begun(JsonObject json, string? function, string? input)
    {
        json["FunctionName"] = function;
        if (showInput)
            json["Input"] = input;
    }

    private void Result(HistoryEvent line, JsonObject json)
    {
        if (line.Failure is { } failure)
            (json["Reason"], json["Details"]) = (failure.ErrorMessage, failure.StackTrace);
        else if (showOutput && (IsAnswer(line) || line.Kind == EventKind.ExecutionCompleted))
            json["Result"] = InstanceJson.Value(line.Kind == EventKind.ExecutionCompleted ? history.Output : line.Payload);
    }

    private DateTime? FireAt(HistoryEvent line) => line.Kind == EventKind.TimerFired && scheduled.TryGetValue(line.TaskId ?? -1, out var timer)
        ? timer.FireAt
        : line.FireAt;
}
