using System.Text;
using BenefitsFlow.Law;
using Sylvan.Data.Csv;

namespace BenefitsFlow.App.Employers;

/// <summary>
/// Reads a wage file line by line. A line is what stands between two line ends: no field holds one, so a quote left open spoils its own
/// line and no other. Every line comes out once, as taken, refused or blank; nothing in a file makes the reader throw.
/// </summary>
public sealed class WageFileReader(WageFileLayout layout)
{
    /// <summary>Longer lines are refused unread.</summary>
    private const int LineBytes = 4096;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>All lines in their order; a person's second line is refused.</summary>
    /// <param name="file">UTF-8 with or without byte order mark, comma or tab between fields, any line end.</param>
    /// <param name="quarter">Which the wages were paid in.</param>
    public IEnumerable<ReadLine> Read(ReadOnlyMemory<byte> file, Quarter quarter)
    {
        var check = new WageLineCheck(layout, quarter);
        var delimiter = DelimiterOf(file.Span);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var buffer = new char[LineBytes * 2];
        foreach (var (number, bytes) in Lines(file))
        {
            var read = ReadLine(number, bytes.Span, delimiter, buffer, check);
            if (read.Line is { } line && !seen.TryAdd(line.Ssn, number))
            {
                var twice = WageMistake.Of(number, "ssn", "ssn.twice", ("last4", line.Ssn[5..]), ("line", seen[line.Ssn]));
                read = new(number, null, [twice], []);
            }


            yield return read;
        }
    }

    /// <summary>The lines between line feeds, carriage returns or both; a line end at the end of the file begins no other line.</summary>
    internal static IEnumerable<(int Number, ReadOnlyMemory<byte> Bytes)> Lines(ReadOnlyMemory<byte> file)
    {
        if (file.Span.StartsWith("\uFEFF"u8))
            file = file[3..];
        for (var number = 1; !file.IsEmpty; number++)
        {
            var end = file.Span.IndexOfAny((byte)'\n', (byte)'\r');
            yield return (number, end < 0 ? file : file[..end]);
            if (end < 0)
                yield break;
            var both = file.Span[end] == '\r' && end + 1 < file.Length && file.Span[end + 1] == '\n';
            file = file[(end + (both ? 2 : 1))..];
        }
    }

    private static char DelimiterOf(ReadOnlySpan<byte> file)
    {
        var start = file[..Math.Min(file.Length, LineBytes)];
        return start.Count((byte)'\t') > start.Count((byte)',') ? '\t' : ',';
    }

    private ReadLine ReadLine(int number, ReadOnlySpan<byte> bytes, char delimiter, char[] buffer, WageLineCheck check)
    {
        if (bytes.Length > LineBytes)
            return Refused(number, "line.long", ("most", LineBytes));
        string text;
        try
        {
            text = Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Refused(number, "line.encoding");
        }

        if (string.IsNullOrWhiteSpace(text))
            return new(number, null, [], []);
        if (Fields(text, delimiter, buffer) is not { } fields)
            return Refused(number, "line.unreadable");
        if (fields.TrueForAll(f => f.Length == 0))
            return new(number, null, [], []);
        while (fields.Count > layout.Columns.Count && fields[^1].Length == 0)
            fields.RemoveAt(fields.Count - 1);
        return fields.Count == layout.Columns.Count
            ? check.Of(number, fields)
            : Refused(number, "line.columns", ("found", fields.Count), ("wanted", layout.Columns.Count));
    }

    /// <summary>The fields of one line without blanks around them; null when its quotes do not close.</summary>
    private static List<string>? Fields(string text, char delimiter, char[] buffer)
    {
        if (text.Count(c => c == '"') % 2 != 0)
            return null;
        try
        {
            var options = new CsvDataReaderOptions { HasHeaders = false, Delimiter = delimiter, Comment = '\uFFFF' };
            using var csv = CsvDataReader.Create(new StringReader(text), buffer, options);
            if (!csv.Read())
                return null;
            return [.. Enumerable.Range(0, csv.RowFieldCount).Select(i => csv.GetString(i).Trim().Normalize())];
        }
        catch (Exception unreadable) when (unreadable is FormatException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    private static ReadLine Refused(int number, string code, params (string Name, object? Value)[] values)
        => new(number, null, [WageMistake.Of(number, "line", code, values)], []);
}
