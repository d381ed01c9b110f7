using System.Text;

namespace BenefitsFlow.App.Payments.Nacha;

/// <summary>Something in a file that a bank would refuse.</summary>
/// <param name="Line">From 1; the line after the last when something is missing at the end.</param>
/// <param name="Says">What is wrong, for staff; never the account or the name on the line.</param>
public sealed record NachaProblem(int Line, string Says);

/// <summary>The bank's file: one batch of PPD credits, lines of 94 characters in blocks of ten.</summary>
public static class NachaFile
{
    /// <summary>Problems after which a check gives up: the file is then no payment file at all.</summary>
    public const int MostProblems = 100;

    /// <summary>Writes a file; payments pass through one by one, so memory does not grow with them.</summary>
    /// <param name="entries">At least one; their order gives the trace numbers, 1 for the first.</param>
    /// <exception cref="ArgumentException">When a value does not fit its field.</exception>
    /// <exception cref="InvalidOperationException">When there are no payments.</exception>
    public static async Task<NachaTotals> WriteAsync(
        Stream file, NachaHead head, IAsyncEnumerable<NachaEntry> entries, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(entries);
        var writer = new StreamWriter(file, Encoding.ASCII, leaveOpen: true) { NewLine = "\n" };
        await using (writer.ConfigureAwait(false))
        {
            var lines = new NachaLines(head);
            foreach (var line in lines.Opening())
                await writer.WriteLineAsync(line.AsMemory(), cancellation).ConfigureAwait(false);
            await foreach (var entry in entries.WithCancellation(cancellation).ConfigureAwait(false))
            {
                var (line, addendum) = lines.Entry(entry);
                await writer.WriteLineAsync(line.AsMemory(), cancellation).ConfigureAwait(false);
                if (addendum is not null)
                    await writer.WriteLineAsync(addendum.AsMemory(), cancellation).ConfigureAwait(false);
            }

            foreach (var line in lines.Closing())
                await writer.WriteLineAsync(line.AsMemory(), cancellation).ConfigureAwait(false);
            return lines.Totals;
        }
    }

    /// <summary>Reads a file as a bank does; the list is empty when there is nothing to refuse.</summary>
    public static IReadOnlyList<NachaProblem> Validate(Stream file)
    {
        using var reader = new StreamReader(file, Encoding.Latin1, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        var check = new NachaCheck();
        while (check.Problems.Count < MostProblems && ReadLine(reader) is { } line)
            check.Take(line);
        if (check.Problems.Count < MostProblems)
            check.End();
        return check.Problems;
    }

    /// <summary>A line without its end, cut short of growing memory when it is far too long; null at the end of the file.</summary>
    internal static string? ReadLine(StreamReader reader)
    {
        if (reader.Peek() < 0)
            return null;
        var line = new StringBuilder();
        for (var next = reader.Read(); next is >= 0 and not '\n'; next = reader.Read())
            if (line.Length <= 2 * RecordLayout.Length)
                line.Append((char)next);
        return line is [.., '\r'] ? line.ToString(0, line.Length - 1) : line.ToString();
    }
}
