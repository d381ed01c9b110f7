using BenefitsFlow.Emulator.DurableTask;
using Microsoft.Extensions.Logging;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>
/// One run of an orchestrator's code, from its first line to where it waits: the history is played to it, then what is new.
/// Made, played and finished on one thread, without a pause.
/// </summary>
internal sealed class Turn
{
    private readonly OrchestrationContext context;
    private readonly TurnThread thread;
    private readonly string name;
    private readonly DurableTaskRegistry registry;
    private readonly Queue<HistoryEvent> held = new();
    private readonly List<HistoryEvent> carried = [];
    private Task<object?>? main;
    private Completion? broken;

    public Turn(ExecutionStart start, DurableTaskRegistry registry, ILoggerFactory loggers)
    {
        name = start.Name;
        this.registry = registry;
        thread = new TurnThread(() => loggers.CreateLogger<Turn>().LogWarning(
            "Orchestration {InstanceId} awaits something that is not durable, so it does not go on.", start.InstanceId));
        context = new OrchestrationContext(start, thread, loggers);
    }

    public bool IsSuspended { get; private set; }

    /// <summary>Timers that run: set by an earlier turn, or by this one as it ends.</summary>
    public IEnumerable<HistoryEvent> OpenTimers => context.Decisions.OpenTimers;

    /// <summary>The waits for external events so far, oldest first.</summary>
    public IReadOnlyList<(string Name, Task Task)> Waits => context.Events.Begun;

    /// <summary>It failed outside the orchestrator's own code.</summary>
    public bool IsBroken => broken is not null;

    /// <summary>Events that came while the instance was suspended.</summary>
    public IEnumerable<HistoryEvent> HeldEvents => held.Where(happened => happened.Kind == EventKind.EventRaised);

    public void Play(IEnumerable<HistoryEvent> events, bool replaying) => thread.Run(() =>
    {
        context.Replaying = replaying;
        foreach (var happened in events.TakeWhile(_ => broken is null))
        {
            Guarded(() => Apply(happened));
            thread.Pump();
        }
    });

    /// <summary>What the code decided, and whether it ended.</summary>
    public TurnResult Finish()
    {
        var status = broken is null ? CustomStatus() : null;
        thread.Close();
        var ended = broken is not null || (main is { IsCompleted: true } && context.Decisions.Open.Count == 0);
        var next = ended && broken is null && main!.IsCompletedSuccessfully ? context.Next : null;
        return new TurnResult
        {
            Decisions = broken is not null ? [] : [.. context.Decisions.Let(isHeld: IsSuspended && !ended)],
            OpenTimers = [.. OpenTimers],
            CustomStatus = status,
            Completion = ended && next is null ? broken ?? Completion.Of(name, main!) : null,
            Next = next,
            Carried = next is null ? [] : [.. next.KeepEvents ? context.Events.Buffered : [], .. carried],
        };
    }

    private void Guarded(Action action)
    {
        try
        {
            action();
        }
        catch (NonDeterministicOrchestrationException diverged)
        {
            broken = Completion.Failed(diverged);
        }
#pragma warning disable CA1031 // Whatever breaks here is outside the orchestrator's own code, and ends the instance.
        catch (Exception error)
        {
            broken = Completion.Broken(name, error);
        }
#pragma warning restore CA1031
    }

    private string? CustomStatus()
    {
        string? status = null;
        Guarded(() => status = CustomStatusLimit.Check(context.SerializedCustomStatus));
        return status;
    }

    private void Apply(HistoryEvent happened)
    {
        switch (happened.Kind)
        {
            case EventKind.OrchestratorStarted:
                context.Now = happened.At.UtcDateTime;
                break;
            case EventKind.ExecutionStarted:
                Begin();
                break;
            case EventKind.ExecutionSuspended:
                IsSuspended = true;
                break;
            case EventKind.ExecutionResumed:
                Resume();
                break;
            case EventKind.TaskScheduled or EventKind.SubOrchestrationInstanceCreated or EventKind.TimerCreated or EventKind.EventSent:
                context.Decisions.Confirm(happened);
                break;
            default:
                Take(happened);
                break;
        }
    }

    private void Begin()
    {
        if (!registry.Orchestrators.TryGetValue(name, out var body))
        {
            broken = Completion.Unknown(name, registry.Orchestrators.Keys);
            return;
        }
        main = Run(body);
        thread.Pump();
        if (!main.IsCompleted && !context.IsTouched)
            broken = Completion.Failed(new InvalidOperationException(
                "An invalid asynchronous invocation was detected. This can be caused by awaiting non-durable tasks in an"
                + " orchestrator function's implementation or by middleware that invokes asynchronous code."));
    }

    private async Task<object?> Run(OrchestratorBody body) => await body(context);

    private void Resume()
    {
        IsSuspended = false;
        while (held.TryDequeue(out var happened))
            Take(happened);
    }

    private void Take(HistoryEvent happened)
    {
        if (IsSuspended)
        {
            held.Enqueue(happened);
            context.Decisions.MarkAnswered(happened);
        }
        else if (happened.Kind != EventKind.EventRaised)
            context.Decisions.Answer(happened);
        else if (context.Next is null)
            context.Events.Raise(happened);
        else
            carried.Add(happened);
    }
}

internal sealed record TurnResult
{
    public required IReadOnlyList<HistoryEvent> Decisions { get; init; }

    public required IReadOnlyList<HistoryEvent> OpenTimers { get; init; }

    public required string? CustomStatus { get; init; }

    /// <summary>Null while the instance goes on.</summary>
    public required Completion? Completion { get; init; }

    public required NextGeneration? Next { get; init; }

    /// <summary>Events for the next generation, oldest first.</summary>
    public required IReadOnlyList<HistoryEvent> Carried { get; init; }
}

internal static class CustomStatusLimit
{
    private const int Bytes = 16 * 1024;

    public static string? Check(string? json)
    {
        var size = (json?.Length ?? 0) * sizeof(char);
        return size <= Bytes
            ? json
            : throw new ArgumentException(string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"CustomStatus is too large: limit = 16 KB (UTF-16), actual = {size / 1024.0:0.##} KB."));
    }
}
