using System.Diagnostics;

namespace BenefitsFlow.Bench;

/// <summary>Orchestrations of five activities, one after the other, beside the bare transactions that they come to.</summary>
internal static class EngineBench
{
    private const int Rounds = 5;

    /// <summary>How many instances are in the hub, at work all at once, and how often that is done in a round.</summary>
    private static readonly (int AtOnce, int Times)[] Loads = [(1, 100), (100, 5), (10_000, 1)];

    private static int number;

    public static async Task RunAsync(string connection)
    {
        await using var hub = await Hub.StartAsync(connection, "Bench");
        var raw = await RawBench.OnAsync(connection);
        await RateAsync(10, 100, hub.ProceedAsync);
        await RateAsync(10, 100, raw.ProceedAsync);

        var rows = new List<string[]>();
        foreach (var (atOnce, times) in Loads)
            rows.Add(await CompareAsync(atOnce, times, hub, raw));
        Table.Print(
            $"Instances of {Hub.Activities} activities, all at work", ["steps/s", "bare transactions/s", "share", "instances/s"], rows);
        Table.Print(
            "One instance alone", ["median ms", "slowest ms"], [await LatencyAsync($"{Hub.Activities} activities, start to end", hub)]);
    }

    /// <summary>Side by side, turn and turn about, so that both meet the same machine and tables of the same length.</summary>
    private static async Task<string[]> CompareAsync(int atOnce, int times, Hub hub, RawBench raw)
    {
        List<double> steps = [], transactions = [];
        for (var round = 0; round < (atOnce > 1000 ? 1 : Rounds); round++)
        {
            transactions.Add(await RateAsync(times, atOnce, raw.ProceedAsync));
            steps.Add(await RateAsync(times, atOnce, hub.ProceedAsync));
        }

        var (rate, ceiling) = (Median(steps), Median(transactions));
        return [$"{atOnce:N0} open", $"{rate:N0}", $"{ceiling:N0}", $"{rate / ceiling:P0}", $"{rate / Hub.Steps:N0}"];
    }

    /// <summary>How many of what <paramref name="act"/> counts are done in a second.</summary>
    private static async Task<double> RateAsync(int times, int atOnce, Func<IReadOnlyCollection<int>, Task<int>> act)
    {
        var (clock, done) = (Stopwatch.StartNew(), 0);
        for (var time = 0; time < times; time++)
            done += await act(Numbers(atOnce));
        return done / clock.Elapsed.TotalSeconds;
    }

    private static async Task<string[]> LatencyAsync(string what, Hub hub)
    {
        var times = new List<double>();
        for (var run = 0; run < 200; run++)
        {
            var clock = Stopwatch.StartNew();
            await hub.ProceedAsync(Numbers(1));
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        return [what, $"{Median(times):N1}", $"{times.Max():N0}"];
    }

    /// <summary>Numbers that nobody has had.</summary>
    private static List<int> Numbers(int count) => [.. Enumerable.Range(Interlocked.Add(ref number, count) - count, count)];

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
