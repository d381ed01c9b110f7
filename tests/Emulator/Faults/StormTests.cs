using BenefitsFlow.Tests.Play;

namespace BenefitsFlow.Tests.Emulator.Faults;

/// <summary>Faults of every kind, drawn by lot, at one request in four.</summary>
public sealed class StormTests(ITestOutputHelper output)
{
    private const int Seeds = 5;
    private const double OneIn = 1 / 4.0;

    [Fact]
    public async Task All_that_a_hub_does_survives_a_storm()
    {
        var first = Environment.TickCount;
        var injected = 0;
        foreach (var scenario in Scenarios.All.Where(one => !one.FromTheStart))
        {
            var expected = await PlayAsync(scenario, new FaultPolicy());
            for (var seed = first; seed < first + Seeds; seed++)
            {
                var lot = new Lot(seed);
                var policy = new FaultPolicy().By(_ => lot.Draw() < OneIn ? (Fault)(int)(lot.Draw() * Enum.GetValues<Fault>().Length) : null);
                var ended = await PlayAsync(scenario, policy);
                Assert.True(ended == expected, $"{scenario}, seed {seed}.\n{ended}\nbut undisturbed\n{expected}");
                injected += policy.Injected;
            }
        }
        output.WriteLine($"{injected} faults injected and survived, seeds from {first}.");
        Assert.True(injected >= 100, $"Only {injected} faults.");
    }

    private static async Task<string> PlayAsync(Scenario scenario, FaultPolicy policy)
    {
        var effects = new Effects();
        await using var stage = new Stage(registry => scenario.Register(registry, effects), policy, clientRetries: false);
        await stage.StartAsync();
        policy.IsArmed = true;
        await scenario.Play(stage).WaitAsync(TimeSpan.FromSeconds(60));
        policy.IsArmed = false;
        var reading = await HubReading.ReadAsync(TestStorage.ConnectionString, stage.Hub);
        return string.Join('\n', reading.Lines().Concat(effects.Lines).Concat(reading.Faults()));
    }
}
