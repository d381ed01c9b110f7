using BenefitsFlow.Emulator.DurableTask;
using BenefitsFlow.Emulator.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>Works out one step of an instance from its history and what has arrived. Touches no storage.</summary>
internal sealed class StepMaker(DurableTaskRegistry registry, ILoggerFactory loggers)
{
    private const int Remembered = 128;

    public Step Make(LoadedInstance loaded, IReadOnlyList<Arrival> arrivals, DateTimeOffset clock)
    {
        // The wall clock may be set back; a history never is.
        var now = clock > loaded.Row.UpdatedAt ? clock : loaded.Row.UpdatedAt;
        var termination = arrivals.Select(arrival => arrival.Message).FirstOrDefault(message => message?.Kind == MessageKind.Terminate);
        var step = termination is null ? Play(loaded, arrivals, now) : Terminate(loaded.Row, termination, now);
        return step with { Consumed = [.. arrivals.Where(a => a.Message is not null).Select(a => RowKeys.Inbox(a.Message!.Id))] };
    }

    private static Step Terminate(InstanceRow row, Message termination, DateTimeOffset now)
    {
        var completion = Completion.Terminated(termination.Payload);
        return new Step
        {
            Before = row,
            After = Ended(row, completion, now) with { Steps = row.Steps + 1 },
            Output = completion.Output,
            Events =
            [
                new(EventKind.OrchestratorStarted, now),
                new(EventKind.ExecutionTerminated, now),
                new(EventKind.ExecutionCompleted, now) { Name = completion.Status.ToString() },
            ],
            Consumed = [],
            Outbox = [.. Outgoing.End(row, completion)],
        };
    }

    private Step Play(LoadedInstance loaded, IReadOnlyList<Arrival> arrivals, DateTimeOffset now)
    {
        var row = loaded.Row;
        var turn = new Turn(loaded.Start, registry, loggers);
        turn.Play(row.IsUnplayed ? [] : loaded.Events, replaying: true);
        turn.Play(row.IsUnplayed ? loaded.Events : [], replaying: false);
        var intake = new Intake(row, now);
        intake.Take(arrivals, turn.OpenTimers);
        turn.Play(intake.Events, replaying: false);
        var result = turn.Finish();
        if (result.Next is { } next)
            return NextGeneration(row, result, next, turn, intake, now);
        var after = After(row, result, turn.IsSuspended, intake, now);
        List<HistoryEvent> events = [.. intake.Events, .. result.Decisions.Select(decision => decision with { At = now })];
        if (result.Completion is { } completion)
            events.Add(new(EventKind.ExecutionCompleted, now) { Name = completion.Status.ToString() });
        return new Step
        {
            Before = row,
            After = after with { Steps = row.Steps + 1, OpenActivities = row.OpenActivities + Scheduled(events) - Answered(events) },
            Output = result.Completion is { } ended ? ended.Output : intake.SuspendReason,
            Events = events,
            Consumed = [],
            Outbox = [.. Outgoing.Decisions(row, result.Decisions), .. result.Completion is { } end ? Outgoing.End(row, end) : []],
        };
    }

    private static InstanceRow After(InstanceRow row, TurnResult result, bool isSuspended, Intake intake, DateTimeOffset now)
    {
        if (result.Completion is { } completion)
            return Ended(row, completion, now) with { CustomStatus = result.CustomStatus };
        return row with
        {
            Status = isSuspended ? OrchestrationRuntimeStatus.Suspended : OrchestrationRuntimeStatus.Running,
            UpdatedAt = now,
            IsUnplayed = false,
            // A status that this replay did not set stays visible until the end.
            CustomStatus = result.CustomStatus ?? row.CustomStatus,
            Output = isSuspended ? row.Output : StoredText.None,
            NextTimer = result.OpenTimers.Select(timer => (DateTimeOffset?)timer.FireAt).Min(),
            Recent = [.. row.Recent.Concat(intake.Taken).TakeLast(Remembered)],
        };
    }

    private static InstanceRow Ended(InstanceRow row, Completion completion, DateTimeOffset now) => row with
    {
        Status = completion.Status,
        UpdatedAt = now,
        IsUnplayed = false,
        Output = StoredText.None,
        NextTimer = null,
        OpenActivities = 0,
        Recent = [],
    };

    private static Step NextGeneration(
        InstanceRow row, TurnResult result, NextGeneration next, Turn turn, Intake intake, DateTimeOffset now) => new()
        {
            Before = row,
            After = After(row, result, turn.IsSuspended, intake, now) with
            {
                Generation = row.Generation + 1,
                ExecutionId = InstanceRow.NewId(),
                Steps = 1,
                IsUnplayed = true,
                CreatedAt = now,
                OpenActivities = 0,
            },
            Input = next.Input,
            Output = intake.SuspendReason,
            Closing = [.. intake.Events, .. result.Decisions, HistoryEvent.ContinuedAsNew(now, next.Input)],
            Events =
        [
            new(EventKind.OrchestratorStarted, now),
            new(EventKind.ExecutionStarted, now) { Name = row.Name },
            .. result.Carried.Select(carried => carried with { At = now }),
            .. turn.IsSuspended ? [new HistoryEvent(EventKind.ExecutionSuspended, now)] : Array.Empty<HistoryEvent>(),
            .. turn.HeldEvents.Select(held => held with { At = now }),
        ],
            Consumed = [],
            Outbox = [.. Outgoing.Decisions(row, result.Decisions)],
        };

    private static int Scheduled(IEnumerable<HistoryEvent> events) => events.Count(e => e.Kind == EventKind.TaskScheduled);

    private static int Answered(IEnumerable<HistoryEvent> events)
        => events.Count(e => e.Kind is EventKind.TaskCompleted or EventKind.TaskFailed);
}
