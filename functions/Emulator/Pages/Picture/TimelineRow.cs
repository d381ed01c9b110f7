using BenefitsFlow.Emulator.DurableTask;

namespace BenefitsFlow.Emulator.Pages.Picture;

internal enum RowKind
{
    Started,
    Activity,
    Child,
    Timer,
    Wait,
    Event,
    Sent,
    Suspended,
    Ended,
}

internal enum Outcome
{
    Done,
    Failed,

    /// <summary>Cancelled, given up, or left behind by the end of the instance.</summary>
    Dropped,

    Open,
}

/// <summary>When something happened: the turn of the orchestrator, counted from 1, and the instant of that turn.</summary>
internal readonly record struct Moment(int Turn, DateTimeOffset At);

/// <summary>One attempt, hop or wait.</summary>
/// <param name="To">Null while it lasts.</param>
internal sealed record Bar(Moment From, Moment? To, Outcome Outcome, TaskFailureDetails? Failure = null);

/// <summary>One line of the timeline: something the instance did or waited for, with its attempts.</summary>
internal sealed class TimelineRow(RowKind kind, string name)
{
    public RowKind Kind => kind;

    public string Name => name;

    /// <summary>Oldest first; more than one when it was tried again, or when a long timer was taken in hops.</summary>
    public List<Bar> Bars { get; } = [];

    public Bar First => Bars[0];

    public Bar Last => Bars[^1];

    public bool IsOpen => Last.Outcome == Outcome.Open;

    /// <summary>The instance that was started or sent to.</summary>
    public string? Target { get; set; }

    /// <summary>The number of the latest task.</summary>
    public int? TaskId { get; set; }

    /// <summary>The input of the latest attempt, as JSON.</summary>
    public string? Payload { get; set; }

    /// <summary>When the latest timer is due.</summary>
    public DateTimeOffset? Due { get; set; }

    public void Begin(Moment at) => Bars.Add(new(at, null, Outcome.Open));

    public void End(Moment at, Outcome outcome, TaskFailureDetails? failure = null)
        => Bars[^1] = Last with { To = at, Outcome = outcome, Failure = failure };

    public TimelineRow Mark(Moment at, Outcome outcome = Outcome.Done)
    {
        Bars.Add(new(at, at, outcome));
        return this;
    }
}
