using System.Globalization;

namespace BenefitsFlow.Bench;

internal static class Table
{
    public static void Print(string title, IReadOnlyList<Rate> rates)
    {
        var width = rates.Select(rate => rate.What).Append(title).Max(text => text.Length);
        Console.WriteLine($"\n{title.PadRight(width)} {"a second",12} {"slowest",10} {"fastest",10}");
        foreach (var rate in rates)
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{rate.What.PadRight(width)} {rate.PerSecond,12:N0} {rate.Slowest,10:N0} {rate.Fastest,10:N0}"));
    }
}
