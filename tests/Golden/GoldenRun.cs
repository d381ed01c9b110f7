using BenefitsFlow.App;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Weekly;
using BenefitsFlow.Emulator.Engine;
using BenefitsFlow.Emulator.Host;
using BenefitsFlow.Emulator.Play;
using BenefitsFlow.Law;
using BenefitsFlow.Tests.House;
using Microsoft.Extensions.DependencyInjection;
using PlayStage = BenefitsFlow.Emulator.Play.Stage;

namespace BenefitsFlow.Tests.Golden;

/// <summary>Plays <c>golden.yaml</c> on the whole agency, and what no page can bring about after it, and records every orchestration.</summary>
internal static class GoldenRun
{
    private static readonly DateOnly LateWeek = new(2025, 8, 17);

    public static async Task<IReadOnlyList<InstanceHistory>> RecordAsync(CancellationToken cancellation)
    {
        var recorder = new Recorder();
        var scenario = Scenario.Parse(await File.ReadAllTextAsync(Repository.PathTo("tests/Golden/golden.yaml"), cancellation));
        var run = "g" + Guid.NewGuid().ToString("N")[..12];
        await using var stage = await PlayStage.OpenAsync(TestStorage.ConnectionString, run, TextWriter.Null);
        await using var host = await EmulatorHost.StartAsync(Options(run, scenario, recorder), Agency.Configure, cancellation);
        await new Player(host, scenario, await Journal.OpenAsync(stage), TextWriter.Null).PlayAsync(cancellation);
        await AnswerWithoutWordAsync(host, recorder.Claims[1], cancellation);
        await OpenLastWeekAsync(host, recorder.Claims[1], cancellation);
        return recorder.Histories;
    }

    private static EmulatorOptions Options(string run, Scenario scenario, Recorder recorder) => new()
    {
        Storage = TestStorage.ConnectionString,
        HubName = run,
        Assemblies = [typeof(Agency).Assembly],
        StartAt = Player.Morning(scenario.Begins),
        Frozen = true,
        Settings = new Dictionary<string, string?>
        {
            ["Agency:StoragePrefix"] = run,
            ["Agency:KeyFolder"] = Path.Combine(Path.GetTempPath(), "benefitsflow-test-keys"),
        },
        Engine = parts =>
        {
            FailOnce(parts.Registry, "MailReceipt", _ => true);
            FailOnce(parts.Registry, "DecideWeek", input => input.Contains("2025-08-10", StringComparison.Ordinal));
            FailOnce(parts.Registry, "PostPayments", _ => true);
            return DefaultEngine.Create(parts with { Saved = recorder.Keep });
        },
    };

    /// <summary>The first call of an activity that the filter lets through fails, as a service that is away for a moment makes it fail.</summary>
    private static void FailOnce(DurableTaskRegistry registry, string activity, Func<string, bool> filter)
    {
        var body = registry.Activities[activity];
        var failed = 0;
        registry.Activities[activity] = (context, input) => filter(input ?? "") && Interlocked.Exchange(ref failed, 1) == 0
            ? throw new TimeoutException("The service did not answer.")
            : body(context, input);
    }

    /// <summary>A certification on file of which the week's orchestration never hears, on the week's last day, after the sweep.</summary>
    private static async Task AnswerWithoutWordAsync(EmulatorHost host, string claim, CancellationToken cancellation)
    {
        await host.Services.GetRequiredService<ClaimFile>().AppendAsync(
            claim, LapseWeek.AnswerKey(LateWeek), new WeekCertified(LateWeek, new(true, 40, false, 0, 0, 3, 0, false)), "claimant", cancellation);
        await host.Winder.WindToAsync(host.Clock.GetUtcNow().AddDays(1), cancellation);
    }

    /// <summary>The claim again, as it stands before the last week of its benefit year.</summary>
    private static async Task OpenLastWeekAsync(EmulatorHost host, string claim, CancellationToken cancellation)
    {
        var state = await host.Services.GetRequiredService<ClaimFile>().StateAsync(claim, cancellation);
        var last = Week.Of(state!.Determination!.BenefitYearEnds!.Value);
        var instance = ClaimOrchestration.InstanceOf(claim);
        await host.Client.TerminateInstanceAsync(instance, cancellation);
        await host.Winder.WindToAsync(host.Clock.GetUtcNow(), cancellation);
        var next = new NextWeek(last.Sunday, host.Clock.GetUtcNow().UtcDateTime.AddDays(4));
        await host.Client.ScheduleNewOrchestrationInstanceAsync(
            ClaimOrchestration.Name, new ClaimProgress(claim, next, ClaimOrchestration.Code), new StartOrchestrationOptions(instance), cancellation);
        await host.Winder.WindToAsync(host.Clock.GetUtcNow().AddDays(5), cancellation);
    }
}
