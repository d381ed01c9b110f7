using System.Globalization;

namespace BenefitsFlow.Emulator.Pages.Picture;

/// <summary>What a row of the timeline shows, in words: the picture says nothing that they do not.</summary>
internal static class RowWords
{
    public static string Kind(RowKind kind) => kind switch
    {
        RowKind.Activity => "Activity",
        RowKind.Child => "Sub-instance",
        RowKind.Timer => "Timer",
        RowKind.Wait => "Wait for",
        RowKind.Event => "Event came",
        RowKind.Sent => "Event sent",
        _ => "",
    };

    public static string Name(TimelineRow row) => row.Kind switch
    {
        // A whole hop: no history says whether another one follows.
        RowKind.Timer when row.Due - row.Last.From.At == Tries.LongestTimer => $"at least until {Due(row)}",
        RowKind.Timer => $"until {Due(row)}",
        RowKind.Started => "Started",
        _ => row.Name,
    };

    public static string Outcome(TimelineRow row) => (row.Kind, row.Last.Outcome) switch
    {
        (RowKind.Started or RowKind.Ended or RowKind.Event or RowKind.Sent, _) => Instants.ShowExactly(row.Last.From.At),
        (RowKind.Timer, Picture.Outcome.Open) => $"waiting since {Begun(row)}",
        (RowKind.Timer, Picture.Outcome.Done) => "fired " + After(row),
        (RowKind.Timer, _) => "cancelled " + After(row),
        (RowKind.Wait, Picture.Outcome.Open) => $"waiting since {Begun(row)}",
        (RowKind.Wait, Picture.Outcome.Done) => "came " + After(row),
        (RowKind.Wait, _) => "given up " + After(row),
        (RowKind.Suspended, Picture.Outcome.Open) => $"since {Begun(row)}",
        (RowKind.Suspended, _) => $"for {Span(row)}",
        (_, Picture.Outcome.Open) => Tried(row, $"running since {Instants.ShowExactly(row.Last.From.At)}"),
        (_, Picture.Outcome.Failed) => Tried(row, "failed") + " " + After(row),
        (_, Picture.Outcome.Dropped) => "not waited for to its end",
        _ => Tried(row, row.Bars.Count > 1 ? "succeeded" : "done") + " " + After(row),
    };

    /// <summary>What went wrong at each attempt, oldest first.</summary>
    public static IEnumerable<object> Failures(TimelineRow row)
        => from pair in row.Bars.Select((bar, i) => (bar, Number: i + 1))
           where pair.bar.Outcome == Picture.Outcome.Failed && row.Kind is (RowKind.Activity or RowKind.Child)
           select new
           {
               Attempt = row.Bars.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $"Attempt {pair.Number}, {Instants.ShowExactly(pair.bar.To!.Value.At)}: ") : null,
               Type = pair.bar.Failure?.ErrorType,
               Message = pair.bar.Failure?.ErrorMessage ?? "It gave no reason.",
           };

    private static string Tried(TimelineRow row, string outcome) => row.Bars.Count == 1
        ? outcome
        : string.Create(CultureInfo.InvariantCulture, $"{outcome} at attempt {row.Bars.Count}");

    private static string Due(TimelineRow row) => row.Due is { } due ? Instants.ShowExactly(due) : "an unknown instant";

    private static string Begun(TimelineRow row) => Instants.ShowExactly(row.First.From.At);

    private static string After(TimelineRow row) => Length(row) > TimeSpan.Zero ? "after " + Span(row) : "at once";

    private static string Span(TimelineRow row) => Elapsed.Show(Length(row));

    private static TimeSpan Length(TimelineRow row) => row.Last.To is { } end ? end.At - row.First.From.At : TimeSpan.Zero;
}
