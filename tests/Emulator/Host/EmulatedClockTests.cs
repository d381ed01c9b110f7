using BenefitsFlow.Emulator.Clock;

namespace BenefitsFlow.Tests.Emulator.Host;

/// <summary>The hub's clock when the machine's clock is set back.</summary>
public class EmulatedClockTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Time_goes_on_from_the_latest_instant_that_anybody_has_seen()
    {
        var wall = new Wall { Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero) };
        var clock = new EmulatedClock(TimeSpan.FromDays(10), wall);
        var back = new List<TimeSpan>();
        clock.WallSetBack += (_, by) => back.Add(by);
        var seen = clock.GetUtcNow();
        wall.Now -= TimeSpan.FromHours(1);
        Assert.Equal(seen, clock.GetUtcNow());
        wall.Now += TimeSpan.FromMinutes(1);
        Assert.Equal(seen.AddMinutes(1), clock.GetUtcNow());
        Assert.Equal([TimeSpan.FromHours(1)], back);
    }

    [Fact]
    public void A_frozen_or_moved_clock_does_not_go_back_either()
    {
        var wall = new Wall { Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero) };
        var clock = new EmulatedClock(default, wall);
        clock.MoveTo(wall.Now.AddDays(1));
        wall.Now -= TimeSpan.FromDays(3);
        clock.Freeze();
        Assert.Equal(new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero), clock.GetUtcNow());
        wall.Now -= TimeSpan.FromDays(3);
        clock.Resume();
        Assert.Equal(new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero), clock.GetUtcNow());
        Assert.Throws<ArgumentOutOfRangeException>(() => clock.MoveTo(new(2026, 3, 2, 11, 0, 0, TimeSpan.Zero)));
    }

    [Fact]
    public async Task A_timer_that_is_set_when_the_clock_goes_back_still_comes()
    {
        var wall = new Wall { Now = TimeProvider.System.GetUtcNow() };
        var clock = new EmulatedClock(default, wall);
        var fired = new TaskCompletionSource();
        await using var timer = clock.CreateTimer(_ => fired.SetResult(), null, TimeSpan.FromMinutes(5), Timeout.InfiniteTimeSpan);
        wall.Now -= TimeSpan.FromHours(1);
        clock.MoveTo(clock.GetUtcNow().AddMinutes(5));
        await fired.Task.WaitAsync(TimeSpan.FromSeconds(10), Cancellation);
    }
}
