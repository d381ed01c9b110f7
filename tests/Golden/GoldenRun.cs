using BenefitsFlow.App;
using BenefitsFlow.App.Appeals;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Reports;
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

/// <summary>Plays <c>golden.yaml</c>, <c>issues.yaml</c> two scenarios about money and <see cref="MoneyStory"/> on the whole agency, and what no page can bring about after each, and records every orchestration.</summary>
internal static class GoldenRun
{
    private static readonly DateOnly LateWeek = new(2025, 8, 17);

    public static async Task<IReadOnlyList<InstanceHistory>> RecordAsync(CancellationToken cancellation) =>
    [
        .. await RecordAsync("tests/Golden/golden.yaml", Failing, async (host, recorder) =>
        {
            await AnswerWithoutWordAsync(host, recorder.Claims[1], cancellation);
            await OpenLastWeekAsync(host, recorder.Claims[1], cancellation);
        }, cancellation),
        .. await RecordAsync("tests/Golden/issues.yaml", _ => { }, (host, recorder) => AppealLateAsync(host, recorder.Claims[2], cancellation), cancellation),
        .. await RecordAsync("scenarios/overpayment.yaml", _ => { }, (_, _) => Task.CompletedTask, cancellation),
        .. await RecordAsync("scenarios/wage-correction-raises.yaml", _ => { }, (host, _) => FigureReportAsync(host, cancellation), cancellation),
        .. await RecordMoneyAsync(cancellation),
    ];

    /// <summary>Batches wait for a person.</summary>
    private static async Task<IReadOnlyList<InstanceHistory>> RecordMoneyAsync(CancellationToken cancellation)
    {
        var recorder = new Recorder();
        var run = "g" + Guid.NewGuid().ToString("N")[..12];
        await using var host = await EmulatorHost.StartAsync(
            Options(run, MoneyStory.Begins, recorder, _ => { }, KeyValuePair.Create("Payments:Release", (string?)"person")), Agency.Configure, cancellation);
        await new MoneyStory(host, cancellation).PlayAsync();
        return recorder.Histories;
    }

    private static async Task FigureReportAsync(EmulatorHost host, CancellationToken cancellation)
    {
        var part = new ReportPart("5159", "2025-08", "", host.Clock.GetUtcNow(), FigureReport.Code);
        await host.Client.ScheduleNewOrchestrationInstanceAsync(nameof(FigureReport), part, new StartOrchestrationOptions("report-5159-2025-08"), cancellation);
        await host.Winder.WindToAsync(host.Clock.GetUtcNow(), cancellation);
    }

    private static async Task<IReadOnlyList<InstanceHistory>> RecordAsync(
        string story, Action<DurableTaskRegistry> changed, Func<EmulatorHost, Recorder, Task> after, CancellationToken cancellation)
    {
        var recorder = new Recorder();
        var scenario = Scenario.Parse(await File.ReadAllTextAsync(Repository.PathTo(story), cancellation));
        var run = "g" + Guid.NewGuid().ToString("N")[..12];
        await using var stage = await PlayStage.OpenAsync(TestStorage.ConnectionString, run, TextWriter.Null);
        await using var host = await EmulatorHost.StartAsync(Options(run, Player.Morning(scenario.Begins), recorder, changed), Agency.Configure, cancellation);
        await new Player(host, scenario, await Journal.OpenAsync(stage), TextWriter.Null).PlayAsync(cancellation);
        await after(host, recorder);
        return recorder.Histories;
    }

    private static EmulatorOptions Options(
        string run, DateTimeOffset begins, Recorder recorder, Action<DurableTaskRegistry> changed, params KeyValuePair<string, string?>[] settings) => new()
        {
            Storage = TestStorage.ConnectionString,
            HubName = run,
            Assemblies = [typeof(Agency).Assembly],
            StartAt = begins,
            Frozen = true,
            Settings = new Dictionary<string, string?>(settings.Append(KeyValuePair.Create("Payments:Release", (string?)"none")).DistinctBy(setting => setting.Key))
            {
                ["Agency:StoragePrefix"] = run,
                ["Agency:KeyFolder"] = Path.Combine(Path.GetTempPath(), "benefitsflow-test-keys"),
            },
            Engine = parts =>
            {
                changed(parts.Registry);
                return DefaultEngine.Create(parts with { Saved = recorder.Keep });
            },
        };

    private static void Failing(DurableTaskRegistry registry)
    {
        FailOnce(registry, "MailReceipt", _ => true);
        FailOnce(registry, "DecideWeek", input => input.Contains("2025-08-10", StringComparison.Ordinal));
        FailOnce(registry, "PostPayments", _ => true);
    }

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

    /// <summary>A letter that comes when the time is over, and says nothing of why; the party says it on a day of its own, and the order reverses.</summary>
    private static async Task AppealLateAsync(EmulatorHost host, string claim, CancellationToken cancellation)
    {
        var desk = host.Services.GetRequiredService<AppealDesk>();
        var state = await host.Services.GetRequiredService<ClaimFile>().StateAsync(claim, cancellation);
        var decision = AppealedDecision.Find(state!, "issue-1-1")!;
        var today = AgencyCalendar.DateOf(host.Clock.GetUtcNow());
        var appeal = await desk.ReceiveAsync(
            claim, decision, Party.Claimant, AppealForm.Paper, today, new() { Why = "I had to leave." }, "ana-lima", host.Client, cancellation);
        await host.Winder.WindToAsync(host.Clock.GetUtcNow().AddDays(1), cancellation);
        await desk.GiveCauseAsync(claim, appeal, "I was in the hospital.", "claimant", host.Client, cancellation);
        await host.Winder.WindToAsync(host.Clock.GetUtcNow().AddDays(20), cancellation);
        var order = new AppealOrdered(appeal.Number, AppealOrder.Reversed, AgencyCalendar.DateOf(host.Clock.GetUtcNow()), "01-2025-54321", IssueResult.Allow);
        await desk.RecordOrderAsync(claim, order, "There was good cause.", "ana-lima", host.Client, cancellation);
        await host.Winder.WindToAsync(host.Clock.GetUtcNow().AddDays(1), cancellation);
    }
}
