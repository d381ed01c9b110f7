using System.Diagnostics;

namespace BenefitsFlow.Tests.Play;

/// <summary>
/// The real process is killed, again and again, at moments drawn by lot: while it starts, while somebody fills in a form, while the clock
/// runs. What is there in the end is what an undisturbed run leaves. Set <c>BENEFITSFLOW_CRASH_SEED</c> to draw the same moments
/// again, and <c>BENEFITSFLOW_CRASH_SCENARIOS</c> (names, commas between) to play others.
/// </summary>
public sealed class CrashTests(ITestOutputHelper output)
{
    private const int FewestKills = 20;
    private const int MostKillsOfARun = 40;

    /// <summary>Deposits with weekly mails; and checks, a week that lapses by a timer, weeks side by side.</summary>
    private static readonly string[] Scenarios =
        Environment.GetEnvironmentVariable("BENEFITSFLOW_CRASH_SCENARIOS") is { Length: > 0 } given ? given.Split(',') : ["laid-off-part-time", "missed-week"];

    [Fact]
    public async Task A_process_that_is_killed_at_any_moment_loses_nothing_and_doubles_nothing()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable("BENEFITSFLOW_CRASH_SEED"), out var given) ? given : Environment.TickCount;
        var lot = new Lot(seed);
        output.WriteLine($"Seed {seed}.");
        var kills = 0;
        var undisturbed = new Dictionary<string, Run>();
        for (var round = 0; round < Scenarios.Length || kills < FewestKills; round++)
        {
            var name = Scenarios[round % Scenarios.Length];
            if (!undisturbed.TryGetValue(name, out var expected))
                undisturbed[name] = expected = await UndisturbedAsync(name);
            kills += await PlayKilledAsync(name, expected, lot);
        }

        output.WriteLine($"{kills} kills in all.");
    }

    /// <summary>How long a run takes to begin and to end, and what it leaves.</summary>
    private sealed record Run(TimeSpan Start, TimeSpan Play, IReadOnlyList<string> Report, LeftBehind Left);

    private async Task<Run> UndisturbedAsync(string name)
    {
        var run = "u" + Guid.NewGuid().ToString("N")[..12];
        var watch = Stopwatch.StartNew();
        using var play = Playing.Start(ScenarioFiles.PathTo(name), run);
        await play.Began;
        var start = watch.Elapsed;
        var report = await play.ReportAsync(TestContext.Current.CancellationToken);
        var left = await LeftBehind.ReadAsync(run, TestContext.Current.CancellationToken);
        Assert.NotEmpty(left.Mails);
        Assert.NotEmpty(left.PaymentFiles);
        output.WriteLine($"{name}, undisturbed: {start.TotalSeconds:0.0} s to start, {(watch.Elapsed - start).TotalSeconds:0.0} s to play.");
        return new(start, watch.Elapsed - start, report, left);
    }

    private async Task<int> PlayKilledAsync(string name, Run expected, Lot lot)
    {
        var run = "k" + Guid.NewGuid().ToString("N")[..12];
        var watch = Stopwatch.StartNew();
        var moments = new List<string>();
        var stalled = 0;
        while (true)
        {
            using var play = Playing.Start(ScenarioFiles.PathTo(name), run);
            if (await KilledAsync(play, expected, lot, stalled) is { } moment)
            {
                moments.Add(moment);
                stalled = Steps(play) > 0 ? 0 : stalled + 1;
                Assert.True(moments.Count <= MostKillsOfARun, $"{name} does not come forward: {string.Join("; ", moments)}");
                continue;
            }

            var report = await play.ReportAsync(TestContext.Current.CancellationToken);
            var left = await LeftBehind.ReadAsync(run, TestContext.Current.CancellationToken);
            output.WriteLine($"{name}: {moments.Count} kills in {watch.Elapsed.TotalSeconds:0} s, {left.Repeats} mails sent twice under one Message-ID. Killed {string.Join("; ", moments)}.");
            Assert.Equal(expected.Report, report);
            Assert.Equal(expected.Left.Letters, left.Letters);
            Assert.Equal(expected.Left.PaymentFiles, left.PaymentFiles);
            Assert.Equal(expected.Left.Mails, left.Mails);
            return moments.Count;
        }
    }

    /// <summary>Kills the process at a moment drawn by lot: one time in four before it has begun.</summary>
    /// <returns>When it was; null when the play ended before.</returns>
    private static async Task<string?> KilledAsync(Playing play, Run expected, Lot lot, int stalled)
    {
        var starting = lot.Draw() < 0.25;
        // Mostly soon; later the longer no step has come to its end, since a form that was broken off is walked through again.
        var patience = starting ? expected.Start * lot.Draw() : expected.Play / 2 * Math.Pow(lot.Draw(), 2) * (1 + (stalled / 4.0));
        if (!starting)
            await play.Began;
        if (await play.EndsWithinAsync(patience))
            return null;
        await play.KillAsync();
        return $"{patience.TotalMilliseconds:0} ms {(starting ? "into the start" : $"after it began, {Steps(play)} steps on")}";
    }

    /// <summary>Steps that a play has ended: a line each under the title.</summary>
    private static int Steps(Playing play) => Math.Max(0, play.Lines.Count - 2);
}
