using System.Globalization;
using BenefitsFlow.Emulator.Engine;

namespace BenefitsFlow.Emulator.Pages;

/// <summary>A history line by line, a block for each turn of the orchestrator.</summary>
internal static class HistoryTable
{
    /// <summary>Lines that are shown unless all are asked for.</summary>
    public const int Most = 500;

    public static object Of(IReadOnlyList<HistoryEvent> events, bool all)
    {
        var names = events.Where(line => line is { TaskId: not null, Name: not null }).DistinctBy(line => line.TaskId)
            .ToDictionary(line => line.TaskId!.Value, line => line.Name);
        var skipped = all ? 0 : Math.Max(0, events.Count - Most);
        return new
        {
            Any = events.Count > 0,
            LeftOut = skipped > 0 ? string.Create(CultureInfo.InvariantCulture, $"The latest {Most} of {events.Count} lines.") : null,
            Turns = Turns(events).Where(turn => turn.First + turn.Events.Count > skipped).Select(turn => new
            {
                turn.Number,
                At = Instants.ShowExactly(turn.At),
                Later = turn.Since is { } since && since > TimeSpan.Zero ? Elapsed.Show(since) + " later" : null,
                Lines = turn.Events.Skip(skipped - turn.First).Where(line => line.Kind != EventKind.OrchestratorStarted)
                    .Select(line => Line(line, line.Name ?? names.GetValueOrDefault(line.TaskId ?? -1))),
            }),
        };
    }

    private static List<Turn> Turns(IReadOnlyList<HistoryEvent> events)
    {
        var turns = new List<Turn>();
        for (var i = 0; i < events.Count; i++)
        {
            if (turns.Count == 0 || events[i].Kind == EventKind.OrchestratorStarted)
                turns.Add(new(turns.Count + 1, i, events[i].At, turns.Count == 0 ? null : events[i].At - turns[^1].At, []));
            turns[^1].Events.Add(events[i]);
        }
        return turns;
    }

    private static object Line(HistoryEvent line, string? name) => new
    {
        Kind = line.Kind.ToString(),
        Name = name,
        Number = line.TaskId is { } id ? string.Create(CultureInfo.InvariantCulture, $"#{id}") : null,
        line.Target,
        Link = line.Target is null ? null : InstanceAddress.Link(line.Target),
        Due = line.FireAt is { } due ? Instants.ShowExactly(new DateTimeOffset(DateTime.SpecifyKind(due, DateTimeKind.Utc))) : null,
        Value = ValueHtml.Of(Word(line.Kind), line.Payload),
        Failure = ValueHtml.Of(line.Failure),
        Failed = line.Kind is EventKind.TaskFailed or EventKind.SubOrchestrationInstanceFailed,
    };

    private static string Word(EventKind kind) => kind switch
    {
        EventKind.TaskScheduled or EventKind.SubOrchestrationInstanceCreated => "Input",
        EventKind.TaskCompleted or EventKind.SubOrchestrationInstanceCompleted => "Result",
        EventKind.EventRaised or EventKind.EventSent => "Payload",
        _ => "Reason",
    };

    private sealed record Turn(int Number, int First, DateTimeOffset At, TimeSpan? Since, List<HistoryEvent> Events);
}
