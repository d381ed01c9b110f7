using System.Diagnostics;

namespace BenefitsFlow.Bench;

/// <summary>How often something can be done in a second.</summary>
/// <param name="What">What was done.</param>
/// <param name="PerSecond">Median of the runs.</param>
/// <param name="Slowest">The slowest run.</param>
/// <param name="Fastest">The fastest run.</param>
internal sealed record Rate(string What, double PerSecond, double Slowest, double Fastest)
{
    public static Rate Of(string what, IEnumerable<double> runs)
    {
        var sorted = runs.Order().ToList();
        return new(what, sorted[sorted.Count / 2], sorted[0], sorted[^1]);
    }
}

/// <summary>Loops by the stopwatch: one run to warm up, five that count.</summary>
internal static class Measure
{
    private const int Runs = 5;
    private static readonly TimeSpan RunTime = TimeSpan.FromSeconds(1);

    public static bool IsOptimized { get; } = !typeof(Measure).Assembly.GetCustomAttributes(false).OfType<DebuggableAttribute>().Any(made => made.IsJITOptimizerDisabled);

    /// <summary>On this thread. <paramref name="act"/> is handed a number that goes up, to vary what it does.</summary>
    public static Rate OneCore(string what, Action<int> act)
    {
        var number = 0;
        return Rate.Of(what, Enumerable.Range(0, Runs + 1).Select(_ =>
        {
            var (clock, done) = (Stopwatch.StartNew(), 0);
            for (; clock.Elapsed < RunTime; done++)
                act(number++);
            return done / clock.Elapsed.TotalSeconds;
        }).Skip(1).ToList());
    }
}
