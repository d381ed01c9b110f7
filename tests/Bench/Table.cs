using System.Globalization;

namespace BenefitsFlow.Bench;

internal static class Table
{
    private const int Column = 10;

    /// <param name="rates">The last is what the others are measured against.</param>
    public static void Print(string title, IReadOnlyList<Rate> rates) => Print(
        title,
        ["a second", "slowest", "fastest", "bytes each", "× the last"],
        [.. rates.Select(rate => new[]
        {
            rate.What, Number(rate.PerSecond), Number(rate.Slowest), Number(rate.Fastest), Number(rate.Bytes),
            Times(rate.PerSecond / rates[^1].PerSecond),
        })]);

    /// <param name="columns">Headings of all columns but the first.</param>
    /// <param name="rows">What a row is about, and a text for each column.</param>
    public static void Print(string title, IReadOnlyList<string> columns, IReadOnlyList<string[]> rows)
    {
        var first = rows.Select(row => row[0]).Append(title).Max(text => text.Length);
        Console.WriteLine();
        foreach (var line in rows.Prepend([title, .. columns]))
            Console.WriteLine(line[0].PadRight(first) + string.Concat(
                line.Skip(1).Zip(columns, (text, heading) => "  " + text.PadLeft(Math.Max(Column, heading.Length)))));
    }

    private static string Number(double value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Times(double value) => value.ToString("N1", CultureInfo.InvariantCulture);
}
