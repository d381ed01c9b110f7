namespace BenefitsFlow.Emulator.Engine;

/// <summary>A replay decided something else than the history says.</summary>
internal sealed class NonDeterministicOrchestrationException(string message) : Exception(message)
{
    public const string RealName = "DurableTask.Core.Exceptions.NonDeterministicOrchestrationException";
}

internal static class NonDeterminism
{
    private const string Start = "Non-Deterministic workflow detected: A previous execution of this orchestration scheduled ";
    private const string Question = "Was a change made to the orchestrator code after this instance had already started running?";

    /// <summary>The history has a decision which the code did not make (yet).</summary>
    public static Exception Missing(HistoryEvent recorded) => Error(recorded.Kind switch
    {
        EventKind.TaskScheduled => $"an activity task with sequence ID {recorded.TaskId} and name '{recorded.Name}' (version '')",
        EventKind.SubOrchestrationInstanceCreated => Child(recorded),
        EventKind.TimerCreated => $"a timer task with sequence ID {recorded.TaskId}",
        _ => $"a send event task with sequence ID {recorded.TaskId}, name '{recorded.Name}', instance ID '{recorded.Target}'",
    }, $", but the current replay execution hasn't (yet?) scheduled this task. {Question}");

    /// <summary>The code made a decision of another kind under the same number.</summary>
    public static Exception OtherKind(HistoryEvent recorded, HistoryEvent made) => Error(recorded.Kind switch
    {
        EventKind.TaskScheduled => $"an activity task with sequence number {recorded.TaskId} named '{recorded.Name}'",
        EventKind.SubOrchestrationInstanceCreated => Child(recorded),
        EventKind.TimerCreated => $"a timer task with sequence number {recorded.TaskId}",
        _ => $"a send event task with sequence number {recorded.TaskId}, name '{recorded.Name}', instance ID '{recorded.Target}'",
    }, $", but the current orchestration replay instead produced a {Decision(made.Kind)} action "
        + $"{(recorded.Kind == EventKind.SubOrchestrationInstanceCreated ? "at" : "with")} this sequence number. {Question}");

    /// <summary>The code called another activity or orchestrator under the same number.</summary>
    public static Exception OtherName(HistoryEvent recorded, HistoryEvent made)
    {
        var task = recorded.Kind switch
        {
            EventKind.TaskScheduled => "an activity task",
            EventKind.SubOrchestrationInstanceCreated => "a sub-orchestration task",
            _ => "a send event task",
        };
        return Error(
            $"{task} with sequence number {recorded.TaskId} named '{recorded.Name}'",
            $", but the current orchestration replay instead scheduled {task} named '{made.Name}' with this sequence number.  {Question}");
    }

    private static string Child(HistoryEvent recorded)
        => $"a sub-orchestration task with sequence ID {recorded.TaskId} and name '{recorded.Name}'"
            + $" (version '', instance ID '{recorded.Target}')";

    private static string Decision(EventKind kind) => kind switch
    {
        EventKind.TaskScheduled => "ScheduleTaskOrchestratorAction",
        EventKind.SubOrchestrationInstanceCreated => "CreateSubOrchestrationAction",
        EventKind.TimerCreated => "CreateTimerOrchestratorAction",
        _ => "SendEventOrchestratorAction",
    };

    private static NonDeterministicOrchestrationException Error(string recorded, string made) => new(Start + recorded + made);
}
