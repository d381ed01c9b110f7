using BenefitsFlow.Emulator.Engine;

namespace BenefitsFlow.Emulator.Pages.Picture;

/// <summary>Tells a new attempt, and the next hop of a long timer, from something new: no history says which it is.</summary>
internal sealed class Tries
{
    /// <summary>A longer timer is taken in hops of this length.</summary>
    public static readonly TimeSpan LongestTimer = TimeSpan.FromDays(3);

    private readonly List<TimelineRow> failed = [];
    private readonly List<TimelineRow> fired = [];

    public void Ended(TimelineRow row)
    {
        if (row.Last.Outcome == Outcome.Failed)
            failed.Add(row);
        else if (row.Kind == RowKind.Timer)
            fired.Add(row);
    }

    /// <summary>The row that goes on with what is begun now; null when it is something new.</summary>
    /// <param name="rows">The timer between two attempts is taken out: it is the gap between them.</param>
    /// <param name="kind">Of what begins.</param>
    /// <param name="begun">What begins.</param>
    /// <param name="now">The present turn.</param>
    public TimelineRow? Continued(List<TimelineRow> rows, RowKind kind, HistoryEvent begun, Moment now)
    {
        if (kind == RowKind.Timer)
            return fired.FindLast(timer => timer.Last.To?.Turn == now.Turn && timer.Due - timer.Last.From.At == LongestTimer);
        foreach (var row in failed.Where(row => row.Kind == kind && row.Name == begun.Name && row.Payload == begun.Payload))
        {
            var between = fired.Find(timer => timer.Last.To?.Turn == now.Turn && timer.Last.From.Turn == row.Last.To?.Turn);
            if (between is null && row.Last.To?.Turn != now.Turn)
                continue;
            if (between is not null)
                rows.Remove(between);
            _ = between is not null && fired.Remove(between);
            failed.Remove(row);
            return row;
        }
        return null;
    }
}
