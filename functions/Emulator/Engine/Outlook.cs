using BenefitsFlow.Emulator.DurableTask;
using Microsoft.Extensions.Logging.Abstractions;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>What an instance's code waits for and has given up. No history records it; a replay shows it.</summary>
/// <param name="Waits">For external events, in the order in which they began.</param>
/// <param name="GivenUp">The timers that the code cancelled: by task number, the turn in which it did.</param>
public sealed record Outlook(IReadOnlyList<EventWait> Waits, IReadOnlyDictionary<int, int> GivenUp)
{
    /// <summary>Plays the history to the code once more, in silence. Touches no storage.</summary>
    /// <returns>Null when the code is not known, or no longer makes the decisions of this history.</returns>
    internal static Outlook? Of(InstanceHistory history, DurableTaskRegistry registry)
    {
        var turn = new Turn(history.Start, registry, NullLoggerFactory.Instance);
        var waits = new List<(EventWait Wait, Task Task)>();
        var givenUp = new Dictionary<int, int>();
        var number = 0;
        foreach (var happened in history.Events.TakeWhile(one => one.Kind is not (EventKind.ExecutionTerminated or EventKind.ExecutionCompleted)))
        {
            number += happened.Kind == EventKind.OrchestratorStarted ? 1 : 0;
            var before = turn.OpenTimers.Select(timer => timer.TaskId!.Value).ToList();
            turn.Play([happened], replaying: true);
            foreach (var gone in before.Except(turn.OpenTimers.Select(timer => timer.TaskId!.Value)).Where(id => !IsFired(happened, id)))
                givenUp[gone] = number;
            waits.AddRange(turn.Waits.Skip(waits.Count).Select(wait => (new EventWait(wait.Name, number, null, false), wait.Task)));
            waits = [.. waits.Select(one => one with { Wait = one.Wait.Seen(one.Task, number) })];
        }
        turn.Finish();
        return turn.IsBroken ? null : new([.. waits.Select(one => one.Wait)], givenUp);
    }

    private static bool IsFired(HistoryEvent happened, int timer) => happened.Kind == EventKind.TimerFired && happened.TaskId == timer;
}

/// <summary>A wait for an external event.</summary>
/// <param name="From">The turn in which it began; the first is 1.</param>
/// <param name="To">The turn in which it ended; null while it lasts.</param>
/// <param name="Came">Whether the event ended it; otherwise the code gave it up.</param>
public sealed record EventWait(string Name, int From, int? To, bool Came)
{
    internal EventWait Seen(Task task, int turn)
        => To is null && task.IsCompleted ? this with { To = turn, Came = task.IsCompletedSuccessfully } : this;
}
