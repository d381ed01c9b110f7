using System.Diagnostics;

namespace BenefitsFlow.Tests.Emulator.Faults;

/// <summary>
/// Every request that the engine makes to storage fails in turn, in every way. Whatever is done in the end is what an undisturbed hub does,
/// and each effect has happened once.
/// </summary>
public sealed class EveryCallTests(ITestOutputHelper output)
{
    private const int AtOnce = 4;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Without the clients' own tries each fault reaches the engine; with them, one that was applied comes back as a conflict,
    /// and four in a row are more than the clients bear.</summary>
    private static readonly (Fault Fault, bool ClientRetries, int InARow)[] Ways =
    [
        (Fault.Refused, false, 1),
        (Fault.TimedOutUnsent, false, 1),
        (Fault.AnsweredTwice, false, 1),
        (Fault.AppliedThenRefused, false, 1),
        (Fault.AppliedThenBroken, false, 1),
        (Fault.AppliedThenTimedOut, false, 1),
        (Fault.AppliedThenBroken, true, 1),
        (Fault.AppliedThenRefused, true, 4),
        (Fault.AppliedThenBroken, true, 4),
    ];

    public static TheoryData<string, int> Pieces { get; } = new(
        ("activities", 90), ("events", 110), ("timers", 90), ("children", 230), ("generations", 200), ("payloads", 160), ("purge", 160), ("control", 180),
        ("again", 300), ("starting", 300));

    [Theory]
    [MemberData(nameof(Pieces))]
    public async Task A_request_that_fails_in_whatever_way_changes_nothing_that_is_done(string piece, int fewest)
    {
        var scenario = Scenarios.All.Single(one => one.Name == piece);
        var watch = Stopwatch.StartNew();
        var expected = await PlayAsync(scenario, new FaultPolicy(), clientRetries: true);
        Assert.DoesNotContain(HubReading.Wrong, expected, StringComparison.Ordinal);
        var injected = 0;
        await Parallel.ForEachAsync(Ways, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (way, _) =>
        {
            var policy = new FaultPolicy();
            for (var number = 1; number == 1 || policy.Injected > 0; number++)
            {
                policy = new FaultPolicy().At(number, way.Fault, way.InARow);
                var ended = await PlayAsync(scenario, policy, way.ClientRetries);
                Assert.True(
                    ended == expected,
                    $"{way.Fault} x{way.InARow} at request {number} ({policy.Hit}){(way.ClientRetries ? ", tried again" : "")}.\n{ended}\nbut undisturbed\n{expected}");
                Interlocked.Add(ref injected, policy.Injected);
            }
        });
        output.WriteLine($"{piece}: {injected} faults injected and survived in {watch.Elapsed.TotalSeconds:0} s.");
        Assert.True(injected >= fewest, $"Only {injected} faults were injected.");
    }

    private static async Task<string> PlayAsync(Scenario scenario, FaultPolicy policy, bool clientRetries)
    {
        var effects = new Effects();
        await using var stage = new Stage(registry => scenario.Register(registry, effects), policy, clientRetries);
        policy.IsArmed = scenario.FromTheStart;
        try
        {
            await PlayAsync(scenario, stage, policy).WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            return $"It hangs.\n{await ReadAsync(scenario, stage, effects)}";
        }
        policy.IsArmed = false;
        return await ReadAsync(scenario, stage, effects);
    }

    private static async Task PlayAsync(Scenario scenario, Stage stage, FaultPolicy policy)
    {
        await stage.StartAsync();
        policy.IsArmed = true;
        await scenario.Play(stage);
    }

    private static async Task<string> ReadAsync(Scenario scenario, Stage stage, Effects effects)
    {
        var reading = await HubReading.ReadAsync(TestStorage.ConnectionString, stage.Hub);
        var done = scenario.FromTheStart ? effects.Keys : effects.Lines;
        return string.Join('\n', reading.Lines().Concat(done).Concat(reading.Faults()));
    }
}
