using BenefitsFlow.Emulator.DurableTask.Client;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>Turns what has arrived into history, in the order of arrival; what was taken in before is left out.</summary>
internal sealed class Intake(InstanceRow row, DateTimeOffset now)
{
    private readonly List<HistoryEvent> events = [];
    private readonly List<string> taken = [];
    private bool isSuspended = row.Status == OrchestrationRuntimeStatus.Suspended;

    public IReadOnlyList<HistoryEvent> Events => events;

    /// <summary>Ids of messages from other instances that were taken in.</summary>
    public IReadOnlyList<string> Taken => taken;

    /// <summary>Shown as the output while the instance is suspended.</summary>
    public string? SuspendReason { get; private set; }

    public void Take(IReadOnlyList<Arrival> arrivals, IEnumerable<HistoryEvent> openTimers)
    {
        if (row.Steps == 0 || arrivals.Count > 0)
            events.Add(new(EventKind.OrchestratorStarted, now));
        if (row.Steps == 0)
            events.Add(new(EventKind.ExecutionStarted, now) { Name = row.Name });
        var due = openTimers.Where(timer => timer.FireAt <= now.UtcDateTime).OrderBy(timer => timer.FireAt).ThenBy(timer => timer.TaskId).ToList();
        foreach (var arrival in arrivals)
        {
            if (arrival.Message is { } message)
                Take(message);
            else if (arrival.Result is { } result)
                events.Add(result with { At = now });
            else
            {
                events.AddRange(due.Select(timer => new HistoryEvent(EventKind.TimerFired, now) { TaskId = timer.TaskId }));
                due.Clear();
            }
        }
    }

    private void Take(Message message)
    {
        switch (message.Kind)
        {
            case MessageKind.Event when !IsRepeated(message):
                events.Add(new(EventKind.EventRaised, now) { Name = message.Name, Payload = message.Payload });
                break;
            case MessageKind.ChildCompleted when message.Execution == row.ExecutionId && !IsRepeated(message):
                events.Add(new(EventKind.SubOrchestrationInstanceCompleted, now) { TaskId = message.TaskId, Payload = message.Payload });
                break;
            case MessageKind.ChildFailed when message.Execution == row.ExecutionId && !IsRepeated(message):
                events.Add(new(EventKind.SubOrchestrationInstanceFailed, now) { TaskId = message.TaskId, Failure = message.Failure });
                break;
            case MessageKind.Suspend when !isSuspended:
                isSuspended = true;
                SuspendReason = message.Payload;
                events.Add(new(EventKind.ExecutionSuspended, now) { Payload = message.Payload });
                break;
            case MessageKind.Resume when isSuspended:
                isSuspended = false;
                SuspendReason = null;
                events.Add(new(EventKind.ExecutionResumed, now) { Payload = message.Payload });
                break;
        }
    }

    private bool IsRepeated(Message message)
    {
        if (!message.Sent)
            return false;
        if (row.Recent.Contains(message.Id) || taken.Contains(message.Id))
            return true;
        taken.Add(message.Id);
        return false;
    }
}

/// <summary>The messages that a step sends to other instances.</summary>
internal static class Outgoing
{
    public static IEnumerable<Message> Decisions(InstanceRow row, IEnumerable<HistoryEvent> decisions) => decisions
        .Where(decision => decision.Kind is EventKind.SubOrchestrationInstanceCreated or EventKind.EventSent)
        .Select(decision =>
        {
            var isStart = decision.Kind == EventKind.SubOrchestrationInstanceCreated;
            return new Message(isStart ? MessageKind.Start : MessageKind.Event, $"{row.ExecutionId}-{decision.TaskId}", decision.Target!)
            {
                Name = decision.Name,
                Payload = decision.Payload,
                Parent = isStart ? new(row.Name, row.InstanceId, row.ExecutionId, decision.TaskId!.Value) : null,
                Sent = true,
            };
        });

    /// <summary>Tells the waiting parent, if there is one.</summary>
    public static IEnumerable<Message> End(InstanceRow row, Completion completion)
    {
        if (row.Parent is not { } parent)
            yield break;
        var kind = completion.Status == OrchestrationRuntimeStatus.Completed ? MessageKind.ChildCompleted : MessageKind.ChildFailed;
        yield return new Message(kind, $"{row.ExecutionId}-end", parent.InstanceId)
        {
            TaskId = parent.TaskId,
            Execution = parent.Execution,
            Payload = kind == MessageKind.ChildCompleted ? completion.Output : null,
            Failure = completion.Failure,
            Sent = true,
        };
    }
}
