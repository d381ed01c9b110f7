using System.Diagnostics;
using Azure.Data.Tables;
using BenefitsFlow.Tests.Play;

namespace BenefitsFlow.Tests.Emulator.Faults;

/// <summary>
/// A process is killed right before and right after each of its writes in turn, and at moments drawn by lot. The one that is started
/// after it ends as if nothing had been.
/// </summary>
public sealed class KillTests(ITestOutputHelper output)
{
    private const int RandomKills = 8;

    private static readonly SemaphoreSlim TwoAtOnce = new(2);
    private static readonly Lazy<Task<string>> Undisturbed = new(async () =>
    {
        var hub = NewHub();
        Assert.True(await VictimProcess.RunAsync(hub));
        var ended = await ReadAsync(hub);
        Assert.DoesNotContain(HubReading.Wrong, ended, StringComparison.Ordinal);
        return ended;
    });

    /// <summary>Right after one write is right before the next as far as storage goes; so the one is done in turn, the other at some.</summary>
    [Theory]
    [InlineData(true, 1, 25)]
    [InlineData(false, 4, 6)]
    public async Task A_process_killed_at_its_writes_in_turn_loses_nothing_and_doubles_nothing(bool before, int every, int fewest)
    {
        var watch = Stopwatch.StartNew();
        await Undisturbed.Value;
        var (next, kills) = (0, 0);
        await Task.WhenAll(Enumerable.Range(0, 2).Select(async _ =>
        {
            while (await KillAsync(every * Interlocked.Increment(ref next), before))
                Interlocked.Increment(ref kills);
        }));
        output.WriteLine($"{kills} kills right {(before ? "before" : "after")} a write, survived in {watch.Elapsed.TotalSeconds:0} s.");
        Assert.True(kills >= fewest, $"Only {kills} kills.");
    }

    [Fact]
    public async Task A_process_killed_at_moments_drawn_by_lot_loses_nothing_and_doubles_nothing()
    {
        var seed = Environment.TickCount;
        var lot = new Lot(seed);
        var expected = await Undisturbed.Value;
        var hub = NewHub();
        var kills = 0;
        for (var tries = 0; kills < RandomKills && tries < 3 * RandomKills; tries++)
            if (await VictimProcess.RunAsync(hub, killAfter: 250 * TimeSpan.FromMilliseconds(lot.Draw())))
            {
                Assert.Equal(expected, await ReadAsync(hub));
                hub = NewHub();
            }
            else
                kills++;
        Assert.True(await VictimProcess.RunAsync(hub));
        output.WriteLine($"{kills} kills at random survived (seed {seed}).");
        Assert.Equal(expected, await ReadAsync(hub));
        Assert.Equal(RandomKills, kills);
    }

    /// <returns>False when the process ended before it came to that write.</returns>
    private static async Task<bool> KillAsync(int number, bool before)
    {
        var hub = NewHub();
        await TwoAtOnce.WaitAsync();
        try
        {
            if (await VictimProcess.RunAsync(hub, number, before))
                return false;
            Assert.True(await VictimProcess.RunAsync(hub));
        }
        finally
        {
            TwoAtOnce.Release();
        }
        var (expected, ended) = (await Undisturbed.Value, await ReadAsync(hub));
        Assert.True(ended == expected, $"Killed {(before ? "before" : "after")} write {number}.\n{ended}\nbut undisturbed\n{expected}");
        return true;
    }

    private static string NewHub() => $"K{Guid.NewGuid():N}";

    private static async Task<string> ReadAsync(string hub)
    {
        var reading = await HubReading.ReadAsync(TestStorage.ConnectionString, hub);
        var effects = new List<string>();
        await foreach (var effect in new TableClient(TestStorage.ConnectionString, hub + "Effects").QueryAsync<TableEntity>())
            effects.Add($"{effect.PartitionKey}/{effect.RowKey}");
        return string.Join('\n', reading.Lines(histories: false).Concat(effects).Concat(reading.Faults()));
    }
}
