using BenefitsFlow.Emulator.Clock;
using BenefitsFlow.Tests.Emulator.Engine;

namespace BenefitsFlow.Tests.Emulator.Faults;

/// <summary>The wall clock is set back below times that were saved.</summary>
public class ClockSetBackTests
{
    private static readonly TimeSpan Back = TimeSpan.FromHours(3);

    [Fact]
    public void Emulated_time_runs_on_when_the_wall_clock_is_set_back()
    {
        var wall = new SetWall();
        var clock = new EmulatedClock(TimeSpan.FromDays(10), wall);
        var before = clock.GetUtcNow();
        wall.Now -= Back;
        Assert.Equal(before, clock.GetUtcNow());
        wall.Now += TimeSpan.FromMinutes(1);
        Assert.Equal(before + TimeSpan.FromMinutes(1), clock.GetUtcNow());
        clock.MoveTo(before + TimeSpan.FromMinutes(2));
        wall.Now -= Back;
        clock.Freeze();
        wall.Now -= Back;
        clock.Resume();
        Assert.Equal(before + TimeSpan.FromMinutes(2), clock.GetUtcNow());
    }

    [Fact]
    public async Task A_timer_fires_though_the_wall_clock_was_set_back_while_it_waited()
    {
        var wall = new RunningWall();
        await using var engines = new Engines(Sleeping) { Clock = new EmulatedClock(default, wall) };
        await engines.StartAsync();
        await engines.Client.ScheduleNewOrchestrationInstanceAsync("Sleeps", null, new StartOrchestrationOptions("s"));
        await engines.Client.WaitForInstanceStartAsync("s");
        wall.Shift = -Back;
        Assert.Equal(OrchestrationRuntimeStatus.Completed, (await engines.EndAsync("s")).RuntimeStatus);
    }

    [Fact]
    public async Task After_a_restart_on_a_clock_set_back_no_history_goes_back_and_timers_fire()
    {
        var wall = new SetWall();
        await using var engines = new Engines(Sleeping) { Clock = new EmulatedClock(default, wall) };
        await engines.StartAsync();
        await engines.Client.ScheduleNewOrchestrationInstanceAsync("Sleeps", null, new StartOrchestrationOptions("s"));
        await engines.Current.SettleAsync();
        var saved = (await engines.Client.GetInstanceAsync("s"))!.LastUpdatedAt;
        await engines.Current.StopAsync();
        engines.Clock = new EmulatedClock(default, new SetWall { Now = wall.Now - Back });
        engines.Clock.Freeze();
        await engines.StartAsync();
        Assert.Equal(saved, engines.Clock.GetUtcNow());
        await engines.Current.WindToAsync(saved + Nap);
        Assert.Equal(OrchestrationRuntimeStatus.Completed, (await engines.EndAsync("s")).RuntimeStatus);
        var history = (await engines.Current.HistoryAsync("s"))!.Events;
        Assert.Equal(history.Select(happened => happened.At).Order(), history.Select(happened => happened.At));
    }

    private static readonly TimeSpan Nap = TimeSpan.FromMilliseconds(300);

    private static void Sleeping(DurableTaskRegistry registry)
        => registry.AddOrchestratorFunc("Sleeps", context => context.CreateTimer(Nap, CancellationToken.None));

    private sealed class SetWall : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }

    private sealed class RunningWall : TimeProvider
    {
        public TimeSpan Shift { get; set; }

        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Shift;
    }
}
