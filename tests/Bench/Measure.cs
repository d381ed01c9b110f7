using System.Diagnostics;

namespace BenefitsFlow.Bench;

/// <summary>How often something can be done in a second.</summary>
/// <param name="What">What was done.</param>
/// <param name="PerSecond">Median of the runs.</param>
/// <param name="Slowest">The slowest run.</param>
/// <param name="Fastest">The fastest run.</param>
/// <param name="Bytes">Allocated each time, in the leanest run.</param>
internal sealed record Rate(string What, double PerSecond, double Slowest, double Fastest, double Bytes)
{
    public static Rate Of(string what, IReadOnlyList<(double PerSecond, double Bytes)> runs)
    {
        var sorted = runs.Select(run => run.PerSecond).Order().ToList();
        return new(what, sorted[sorted.Count / 2], sorted[0], sorted[^1], runs.Min(run => run.Bytes));
    }
}

/// <summary>Loops by the stopwatch: one run to warm up, five that count.</summary>
internal static class Measure
{
    private const int Runs = 5;
    private static readonly TimeSpan RunTime = TimeSpan.FromSeconds(1);

    public static bool IsOptimized { get; } = !typeof(Measure).Assembly.GetCustomAttributes(false).OfType<DebuggableAttribute>().Any(made => made.IsJITOptimizerDisabled);

    /// <summary>On this thread, turn by turn, so that whatever else the machine does meets all of them.</summary>
    /// <param name="rivals">What each does; it is handed a number that goes up, to vary what it does.</param>
    public static IReadOnlyList<Rate> SideBySide(params (string What, Action<int> Act)[] rivals)
    {
        var rounds = Enumerable.Range(0, Runs + 1).Select(_ => rivals.Select(rival => Run(rival.Act)).ToArray()).Skip(1).ToList();
        return [.. rivals.Select((rival, place) => Rate.Of(rival.What, [.. rounds.Select(round => round[place])]))];
    }

    private static (double PerSecond, double Bytes) Run(Action<int> act)
    {
        var (before, clock, done) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew(), 0);
        for (; clock.Elapsed < RunTime; done++)
            act(done);
        return (done / clock.Elapsed.TotalSeconds, (double)(GC.GetAllocatedBytesForCurrentThread() - before) / done);
    }
}
