using BenefitsFlow.Emulator.DurableTask;
using BenefitsFlow.Emulator.DurableTask.Client;
using Microsoft.Extensions.Logging.Abstractions;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>What came of replaying a history.</summary>
/// <param name="Points">How many points were tried at which a running instance could stand.</param>
/// <param name="Difference">A sentence; null when today's code decides everywhere as recorded.</param>
internal sealed record Replayed(int Points, string? Difference);

/// <summary>
/// Runs today's orchestrators over recorded histories, from each point at which an instance could stand, and holds what they decide against
/// what was decided then. Stricter than the engine, which looks at kinds and names only, and no further than it must.
/// </summary>
internal sealed class Replay(DurableTaskRegistry registry)
{
    public Replayed Of(InstanceHistory history)
    {
        var steps = RecordedStep.Of(history);
        var asked = steps.TakeWhile(step => !step.IsTermination).Count();
        for (var point = 0; point < asked; point++)
            if (Difference(history, steps[point], Take(history, steps, point)) is { } difference)
                return new(point + 1, $"At step {point + 1} of {steps.Count}{After(history, steps[point])}, {difference}.");
        return new(asked, null);
    }

    /// <summary>The step that today's code takes where the history took this one.</summary>
    private TurnResult Take(InstanceHistory history, IReadOnlyList<RecordedStep> steps, int point)
    {
        var turn = new Turn(history.Start, registry, NullLoggerFactory.Instance);
        turn.Play(steps.Take(point).SelectMany(step => step.Events), replaying: true);
        turn.Play(steps[point].Arrived, replaying: false);
        return turn.Finish();
    }

    private static string? Difference(InstanceHistory history, RecordedStep then, TurnResult now)
    {
        if (now.Completion?.Failure is { ErrorType: NonDeterministicOrchestrationException.RealName } diverged)
            return $"the engine refuses today's code: {diverged.ErrorMessage}";
        for (var at = 0; at < Math.Max(then.Decided.Count, now.Decisions.Count); at++)
        {
            var (was, made) = (then.Decided.ElementAtOrDefault(at), now.Decisions.ElementAtOrDefault(at));
            if (was is null || made is null || !Same(was, made))
                return $"the history {Said(was, Ended(history, then))}, and today's code {Said(made, Ending(now))}";
        }

        return SameEnd(history, then, now) ? null : $"the history {Ended(history, then)}, and today's code {Ending(now)}";
    }

    private static bool Same(HistoryEvent was, HistoryEvent made) => was.Kind == made.Kind
        && string.Equals(was.Name, made.Name, StringComparison.OrdinalIgnoreCase)
        && was.Target == made.Target
        && was.FireAt == made.FireAt
        && JsonCover.Covers(made.Payload, was.Payload);

    private static bool SameEnd(InstanceHistory history, RecordedStep then, TurnResult now) => (then.End, now.Next, now.Completion) switch
    {
        (null, null, null) => true,
        // A claim takes the present code with its next generation: that is how it migrates.
        ({ } end, { } next, _) => IsContinuation(end) && JsonCover.Covers(next.Input, end.Payload, except: "Code"),
        ({ } end, null, { } completion) => end.Name == completion.Status.ToString() && JsonCover.Covers(completion.Output, history.Output),
        _ => false,
    };

    private static bool IsContinuation(HistoryEvent end) => end.Name == nameof(OrchestrationRuntimeStatus.ContinuedAsNew);

    private static string After(InstanceHistory history, RecordedStep step)
    {
        var news = step.Arrived.LastOrDefault(happened => happened.Kind is not (EventKind.OrchestratorStarted or EventKind.ExecutionStarted));
        var name = news?.Name ?? history.Events.FirstOrDefault(decided => decided.TaskId == news?.TaskId && decided.Name is not null)?.Name;
        return news is null ? "" : $" (after {news.Kind}{(name is null ? "" : $" {name}")})";
    }

    private static string Said(HistoryEvent? decision, string otherwise) => decision?.Kind switch
    {
        null => otherwise,
        EventKind.TaskScheduled => $"calls the activity {decision.Name}({decision.Payload})",
        EventKind.SubOrchestrationInstanceCreated => $"starts the orchestration {decision.Name}({decision.Payload}) as '{decision.Target}'",
        EventKind.TimerCreated => $"sets a timer for {decision.FireAt:u}",
        _ => $"sends the event {decision.Name}({decision.Payload}) to '{decision.Target}'",
    };

    private static string Ended(InstanceHistory history, RecordedStep step) => step.End switch
    {
        null => "waits",
        { } end when IsContinuation(end) => $"continues as new with {end.Payload}",
        { } end => $"ends as {end.Name} with {history.Output ?? "nothing"}",
    };

    private static string Ending(TurnResult now) => (now.Next, now.Completion) switch
    {
        ({ } next, _) => $"continues as new with {next.Input}",
        (_, { } completion) => $"ends as {completion.Status} with {completion.Output ?? "nothing"}",
        _ => "waits",
    };
}
