using System.Globalization;
using BenefitsFlow.Emulator.Host;

namespace BenefitsFlow.Tests.Emulator.Host;

/// <summary>Timer functions and durable timers on a clock that is wound.</summary>
public class TimerTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 12, 0, 30, TimeSpan.Zero);

    [Fact]
    public async Task Winding_fires_each_timer_at_its_own_instant_and_in_order()
    {
        var docket = new Docket();
        await using var app = await AppAsync(docket, typeof(Nightly), typeof(Noon));
        app.Engine.At(Start.AddHours(1), () => docket.NoteAsync("durable"));
        await app.Host.Winder.WindToAsync(Start.AddDays(2), TestContext.Current.CancellationToken);
        Assert.Equal(
            ["03-01 13:00:30 durable", "03-02 08:00:00 Nightly", "03-02 12:00:00 Noon", "03-03 08:00:00 Nightly", "03-03 12:00:00 Noon"],
            docket.Lines);
        Assert.Equal(Start.AddDays(2), app.Host.Clock.GetUtcNow());
    }

    [Fact]
    public async Task What_one_timer_causes_has_settled_before_the_next_fires()
    {
        var docket = new Docket();
        await using var app = await AppAsync(docket, typeof(Nightly), typeof(Noon));
        docket.OnNote = what =>
        {
            if (what == "Nightly")
                app.Engine.Later(() => docket.NoteAsync("caused by Nightly"));
        };
        await app.Host.Winder.WindToAsync(Start.AddDays(1), TestContext.Current.CancellationToken);
        Assert.Equal(["03-02 08:00:00 Nightly", "03-02 08:00:00 caused by Nightly", "03-02 12:00:00 Noon"], docket.Lines);
    }

    [Fact]
    public async Task A_deadline_lapses_before_a_timer_function_of_the_same_instant_runs()
    {
        var docket = new Docket();
        await using var app = await AppAsync(docket, typeof(Nightly));
        app.Engine.At(new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero), () => docket.NoteAsync("deadline"));
        await app.Host.Winder.WindToAsync(Start.AddDays(1), TestContext.Current.CancellationToken);
        Assert.Equal(["03-02 08:00:00 deadline", "03-02 08:00:00 Nightly"], docket.Lines);
    }

    [Fact]
    public async Task A_timer_set_on_the_way_fires_on_the_way()
    {
        var docket = new Docket();
        await using var app = await AppAsync(docket, typeof(Nightly));
        app.Engine.At(Start.AddDays(1), () =>
        {
            app.Engine.At(Start.AddDays(2), () => docket.NoteAsync("second"));
            return docket.NoteAsync("first");
        });
        await app.Host.Winder.WindToAsync(Start.AddDays(2), TestContext.Current.CancellationToken);
        Assert.Equal(["03-02 12:00:30 first", "03-03 12:00:30 second"], docket.Lines.Where(line => !line.EndsWith("Nightly", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_clock_never_goes_back()
    {
        await using var app = await AppAsync(new Docket(), typeof(Nightly));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
            () => app.Host.Winder.WindToAsync(Start.AddSeconds(-1), TestContext.Current.CancellationToken));
        await app.Host.Winder.WindToAsync(Start.AddSeconds(1), TestContext.Current.CancellationToken);
        Assert.Equal(Start.AddSeconds(1), app.Host.Clock.GetUtcNow());
    }

    [Fact]
    public async Task A_running_clock_runs_on_from_where_it_was_wound_to()
    {
        await using var app = await Served.ByAsync(typeof(Elsewhere));
        var target = TimeProvider.System.GetUtcNow().AddDays(10);
        await app.Host.Winder.WindToAsync(target, TestContext.Current.CancellationToken);
        Assert.False(app.Host.Clock.IsFrozen);
        await Waiting.UntilAsync(() => app.Host.Clock.GetUtcNow() > target.AddMilliseconds(50));
        Assert.True(app.Host.Clock.GetUtcNow() < target.AddMinutes(1));
    }

    [Fact]
    public async Task Where_the_clock_stands_survives_a_restart()
    {
        var options = Served.Options(typeof(Elsewhere));
        var target = TimeProvider.System.GetUtcNow().AddDays(10);
        await using (var app = await Served.ByAsync(options))
            await app.Host.Winder.WindToAsync(target, TestContext.Current.CancellationToken);
        await using var again = await Served.ByAsync(options);
        Assert.InRange(again.Host.Clock.GetUtcNow(), target, target.AddMinutes(2));
    }

    [Fact]
    [Observed("13.23")]
    public async Task A_tick_missed_while_the_app_was_down_runs_once_at_the_next_start()
    {
        var docket = new Docket();
        var options = Options(typeof(Nightly));
        await using (var app = await Served.ByAsync(options, docket.AddTo))
            await app.Host.Winder.WindToAsync(Start.AddDays(1), TestContext.Current.CancellationToken);
        await using var again = await Served.ByAsync(options with { StartAt = Start.AddDays(4) }, docket.AddTo);
        await Waiting.UntilAsync(() => docket.Lines.Count == 2);
        Assert.Equal(["03-02 08:00:00 Nightly", "03-05 12:00:30 Nightly, past due, last 03-02 08:00:00"], docket.Lines);
    }

    [Fact]
    [Observed("13.23")]
    public async Task A_timer_function_that_fails_keeps_its_schedule()
    {
        var docket = new Docket { OnNote = _ => throw new InvalidOperationException("broken") };
        await using var app = await AppAsync(docket, typeof(Nightly));
        await app.Host.Winder.WindToAsync(Start.AddDays(2), TestContext.Current.CancellationToken);
        Assert.Equal(["03-02 08:00:00 Nightly", "03-03 08:00:00 Nightly"], docket.Lines);
    }

    [Fact]
    [Observed("13.22", "13.23")]
    public async Task Run_on_startup_runs_when_the_host_starts_and_a_setting_may_hold_the_schedule()
    {
        var docket = new Docket();
        await using var app = await AppAsync(docket, typeof(Startup));
        Assert.Equal(["03-01 12:00:30 Startup"], docket.Lines);
        await app.Host.Winder.WindToAsync(Start.AddSeconds(15), TestContext.Current.CancellationToken);
        Assert.Equal(["03-01 12:00:30 Startup", "03-01 12:00:37 Startup", "03-01 12:00:44 Startup"], docket.Lines);
    }

    [Fact]
    [Observed("14.8")]
    public async Task A_timer_function_goes_through_the_middleware_without_an_http_context()
    {
        var docket = new Docket();
        await using var app = await Served.ByAsync(Options(typeof(Startup)), builder =>
        {
            docket.AddTo(builder);
            builder.Use(next => async context =>
            {
                await docket.NoteAsync($"around {context.FunctionDefinition.Name} {context.GetHttpContext() is null}");
                await next(context);
            });
        });
        Assert.Equal(["03-01 12:00:30 around Startup True", "03-01 12:00:30 Startup"], docket.Lines);
    }

    [Fact]
    public async Task On_a_running_clock_a_timer_fires_when_its_instant_comes()
    {
        var docket = new Docket();
        await using var app = await Served.ByAsync(Options(typeof(EverySecond)) with { StartAt = null, Frozen = false }, docket.AddTo);
        await Waiting.UntilAsync(() => docket.Lines.Count >= 2);
    }

    private static EmulatorOptions Options(params Type[] classes) => Served.Options(classes) with
    {
        StartAt = Start,
        Frozen = true,
        Settings = new Dictionary<string, string?> { ["Every"] = "00:00:07" },
    };

    private static Task<Served> AppAsync(Docket docket, params Type[] classes) => Served.ByAsync(Options(classes), docket.AddTo);

    public sealed class Nightly(Docket docket)
    {
        [Function("Nightly")]
        public Task RunAsync([TimerTrigger("0 0 8 * * *")] TimerInfo timer)
        {
            var last = timer.ScheduleStatus!.Last.ToString("MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
            return docket.NoteAsync(timer.IsPastDue ? $"Nightly, past due, last {last}" : "Nightly");
        }
    }

    public sealed class Noon(Docket docket)
    {
        [Function("Noon")]
        public Task RunAsync([TimerTrigger("0 12 * * *")] TimerInfo timer) => docket.NoteAsync("Noon");
    }

    public sealed class Startup(Docket docket)
    {
        [Function("Startup")]
        public Task RunAsync([TimerTrigger("%Every%", RunOnStartup = true)] TimerInfo timer)
            => docket.NoteAsync(timer.ScheduleStatus is null ? "Startup" : "Startup, monitored");
    }

    public sealed class EverySecond(Docket docket)
    {
        [Function("EverySecond")]
        public Task RunAsync([TimerTrigger("* * * * * *")] TimerInfo timer) => docket.NoteAsync("tick");
    }

    public static class Elsewhere;
}
