using System.Diagnostics;
using System.Globalization;

namespace BenefitsFlow.Bench;

/// <summary>A hub full of instances that wait: what its start takes, and what each step costs beside them.</summary>
internal static class WaitingBench
{
    private const int Most = 10_000;
    private const int Wakes = 500;

    public static async Task RunAsync(string connection)
    {
        var rows = new List<string[]>();
        foreach (var open in (int[])[1, 100, Most])
        {
            var name = $"Waiting{open}";
            await using (var hub = await Hub.StartAsync(connection, name))
                await hub.OpenAsync(open);
            rows.Add([$"{open:N0} waiting", .. await InAProcessOfItsOwnAsync(connection, name, open)]);
        }

        Table.Print("Instances that wait", ["start s", "memory MB", "first wakes/s", "wakes/s", "heap MB"], rows);
    }

    /// <summary>Takes up a hub and wakes some of its instances, twice each.</summary>
    /// <returns>By the line: seconds to start, megabytes of the process, wakes a second from storage and from memory, megabytes held.</returns>
    public static async Task<int> TakeUpAsync(string connection, string name, int open)
    {
        var clock = Stopwatch.StartNew();
        await using var hub = await Hub.StartAsync(connection, name);
        await hub.Engine.SettleAsync();
        var start = clock.Elapsed.TotalSeconds;
        var memory = Environment.WorkingSet / 1e6;
        await WakeAsync(hub, open, 20);
        var (first, again) = (await WakeAsync(hub, open, Wakes), await WakeAsync(hub, open, Wakes));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{start:N1} {memory:N0} {first:N0} {again:N0} {GC.GetTotalMemory(forceFullCollection: true) / 1e6:N0}"));
        return hub.Engine.LiveInstances == open ? 0 : 1;
    }

    private static async Task<double> WakeAsync(Hub hub, int open, int wakes)
    {
        var clock = Stopwatch.StartNew();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, wakes), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (wake, _) => await hub.WakeAsync(wake * 17 % open));
        await hub.Engine.SettleAsync();
        return wakes / clock.Elapsed.TotalSeconds;
    }

    private static async Task<string[]> InAProcessOfItsOwnAsync(string connection, string name, int open)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(WaitingBench).Assembly.Location, "take-up", connection, name, $"{open}"]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? said.Split(' ', StringSplitOptions.TrimEntries) : throw new InvalidOperationException($"The hub {name} was not taken up: {said}");
    }
}
