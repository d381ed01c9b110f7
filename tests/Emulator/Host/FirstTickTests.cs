using System.Globalization;
using System.Text.Json;
using Azure.Storage.Blobs;
using BenefitsFlow.Emulator.Host;
using Microsoft.Extensions.DependencyInjection;
using Served = BenefitsFlow.Tests.Emulator.Host.Served;

namespace BenefitsFlow.Tests.Emulator.Host;

/// <summary>No tick is lost, be it the first; and what a timer function is told about its ticks.</summary>
public class FirstTickTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 12, 0, 30, TimeSpan.Zero);

    [Fact]
    [Observed("13.23")]
    public async Task A_first_tick_that_came_while_the_app_was_down_is_made_up_for()
    {
        var docket = new Docket();
        var options = Options(typeof(Scheduled));
        await using (await Served.ByAsync(options, docket.AddTo))
            Assert.Empty(docket.Lines);
        await using var again = await Served.ByAsync(options with { StartAt = Start.AddDays(1) }, docket.AddTo);
        await Waiting.UntilAsync(() => docket.Lines.Count == 1);
        Assert.Equal(["03-02 12:00:30 past due, 03-02 08:00:00 after 01-01 00:00:00"], docket.Lines);
        await again.Host.Winder.WindToAsync(Start.AddDays(2), TestContext.Current.CancellationToken);
        Assert.Equal("03-03 08:00:00 in time, 03-03 08:00:00 after 03-02 12:00:30", docket.Lines[^1]);
    }

    [Fact]
    public async Task A_first_tick_whose_run_the_process_did_not_outlive_is_run_again_at_its_own_instant()
    {
        var (first, second) = (new Docket(), new Docket());
        var options = Options(typeof(Scheduled));
        var died = new TaskCompletionSource();
        await using var app = await Served.ByAsync(options, first.AddTo);
        first.OnNote = _ => died.Task.GetAwaiter().GetResult();
        var winding = Task.Run(() => app.Host.Winder.WindToAsync(Start.AddDays(1)), TestContext.Current.CancellationToken);
        await Waiting.UntilAsync(() => first.Lines.Count == 1);
        await using (await Served.ByAsync(options, second.AddTo))
            await Waiting.UntilAsync(() => second.Lines.Count == 1);
        Assert.Equal(first.Lines, second.Lines);
        Assert.Equal(["03-02 08:00:00 in time, 03-02 08:00:00 after 01-01 00:00:00"], second.Lines);
        died.SetResult();
        await winding;
    }

    [Fact]
    public async Task Of_a_schedule_that_was_changed_nothing_is_made_up_for()
    {
        var docket = new Docket();
        var options = Options(typeof(Scheduled));
        await using (await Served.ByAsync(options, docket.AddTo))
            Assert.Empty(docket.Lines);
        var changed = options with
        {
            StartAt = Start.AddDays(4),
            Settings = new Dictionary<string, string?> { ["Every"] = "0 0 9 * * *" },
        };
        await using var again = await Served.ByAsync(changed, docket.AddTo);
        await again.Host.Winder.WindToAsync(Start.AddDays(5), TestContext.Current.CancellationToken);
        Assert.Equal(["03-06 09:00:00 in time, 03-06 09:00:00 after 01-01 00:00:00"], docket.Lines);
    }

    [Fact]
    public async Task A_hub_that_kept_last_runs_alone_goes_on_from_them()
    {
        var docket = new Docket();
        var options = Options(typeof(Scheduled));
        var store = new HubStore(new BlobServiceClient(TestStorage.ConnectionString), options.HubName!);
        Assert.Null(await store.LoadAsync(TestContext.Current.CancellationToken));
        var ran = new Dictionary<string, DateTimeOffset> { ["Scheduled"] = new(2026, 2, 27, 8, 0, 0, TimeSpan.Zero) };
        await store.SaveAsync(new HubState(Start, TimeSpan.Zero, "f", "m", ran), TestContext.Current.CancellationToken);
        await using var app = await Served.ByAsync(options, docket.AddTo);
        await Waiting.UntilAsync(() => docket.Lines.Count == 1);
        Assert.Equal(["03-01 12:00:30 past due, 02-28 08:00:00 after 02-27 08:00:00"], docket.Lines);
        var memory = app.Host.Services.GetRequiredService<HubMemory>();
        Assert.Equal(("f", "m", 40), (memory.FunctionKey, memory.MasterKey, memory.SystemKey.Length));
    }

    [Fact]
    [Observed("13.23")]
    public async Task A_run_on_startup_gives_way_to_a_tick_that_was_missed()
    {
        var docket = new Docket();
        var options = Options(typeof(OnStartup));
        await using (await Served.ByAsync(options, docket.AddTo))
            Assert.Equal(["03-01 12:00:30 in time, 03-02 08:00:00 after 01-01 00:00:00"], docket.Lines);
        await using var again = await Served.ByAsync(options with { StartAt = Start.AddDays(1) }, docket.AddTo);
        await Waiting.UntilAsync(() => docket.Lines.Count == 2);
        Assert.Equal("03-02 12:00:30 past due, 03-02 08:00:00 after 03-01 12:00:30", docket.Lines[^1]);
    }

    [Theory]
    [InlineData("*/30 * * * * *", """{"ScheduleStatus":null,"IsPastDue":false}""")]
    [InlineData("*/1 * * * *", """{"ScheduleStatus":{"Last":"0001-01-01T00:00:00","Next":"2026-03-01T12:01:00Z","LastUpdated":"0001-01-01T00:00:00"},"IsPastDue":false}""")]
    [Observed("13.22", "13.23")]
    public async Task A_timer_is_told_its_last_tick_and_the_one_that_fires_unless_it_comes_more_than_once_a_minute(string schedule, string told)
    {
        var docket = new Docket();
        var settings = new Dictionary<string, string?> { ["Every"] = schedule };
        await using var app = await Served.ByAsync(Options(typeof(Told)) with { Settings = settings }, docket.AddTo);
        await app.Host.Winder.WindToAsync(Start.AddSeconds(30), TestContext.Current.CancellationToken);
        Assert.Equal(["03-01 12:01:00 " + told], docket.Lines);
    }

    [Fact]
    [Observed("13.22")]
    public async Task A_schedule_that_cannot_be_read_or_never_comes_does_not_keep_the_others_from_running()
    {
        var docket = new Docket();
        await using var app = await Served.ByAsync(Options(typeof(Scheduled), typeof(Garbled), typeof(NeverComes)), docket.AddTo);
        var refused = Assert.Single(app.Host.Services.GetRequiredService<FunctionIndex>().InError);
        Assert.Equal(
            ("Garbled", "The schedule expression 'garbage' was not recognized as a valid cron expression or timespan string."),
            (refused.Name, refused.Reason));
        await app.Host.Winder.WindToAsync(Start.AddDays(1), TestContext.Current.CancellationToken);
        Assert.Single(docket.Lines);
    }

    private static EmulatorOptions Options(params Type[] classes) => Served.Options(classes) with
    {
        StartAt = Start,
        Frozen = true,
        Settings = new Dictionary<string, string?> { ["Every"] = "0 0 8 * * *" },
    };

    private static string Say(TimerInfo timer) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(timer.IsPastDue ? "past due" : "in time")}, {timer.ScheduleStatus!.Next:MM-dd HH:mm:ss} after {timer.ScheduleStatus.Last:MM-dd HH:mm:ss}");

    public sealed class Scheduled(Docket docket)
    {
        [Function("Scheduled")]
        public Task RunAsync([TimerTrigger("%Every%")] TimerInfo timer) => docket.NoteAsync(Say(timer));
    }

    public sealed class OnStartup(Docket docket)
    {
        [Function("OnStartup")]
        public Task RunAsync([TimerTrigger("%Every%", RunOnStartup = true)] TimerInfo timer) => docket.NoteAsync(Say(timer));
    }

    public sealed class Told(Docket docket)
    {
        [Function("Told")]
        public Task RunAsync([TimerTrigger("%Every%")] TimerInfo timer) => docket.NoteAsync(JsonSerializer.Serialize(timer));
    }

    public sealed class Garbled(Docket docket)
    {
        [Function("Garbled")]
        public Task RunAsync([TimerTrigger("garbage")] TimerInfo timer) => docket.NoteAsync("never");
    }

    public sealed class NeverComes(Docket docket)
    {
        [Function("NeverComes")]
        public Task RunAsync([TimerTrigger("0 0 0 31 2 *")] TimerInfo timer) => docket.NoteAsync("never");
    }
}
