namespace BenefitsFlow.Tests.Emulator.Conformance;

/// <summary>Durable timers.</summary>
public class TimerTests
{
    [Observed("3.1")]
    [Fact]
    public async Task A_timer_that_is_due_already_fires()
        => Assert.True(await Stage.ResultAsync(async context =>
        {
            await context.CreateTimer(TimeSpan.Zero, CancellationToken.None);
            await context.CreateTimer(TimeSpan.FromSeconds(-10), CancellationToken.None);
            await context.CreateTimer(context.CurrentUtcDateTime.AddDays(-1), CancellationToken.None);
            await context.CreateTimer(DateTime.MinValue, CancellationToken.None);
            return true;
        }));

    [Observed("3.2")]
    [Fact]
    public async Task Time_has_passed_after_a_timer()
        => Assert.InRange(
            await Stage.ResultAsync(async context =>
            {
                var begun = context.CurrentUtcDateTime;
                await context.CreateTimer(TimeSpan.FromMilliseconds(400), CancellationToken.None);
                return (context.CurrentUtcDateTime - begun).TotalMilliseconds;
            }),
            400, 30_000);

    [Observed("3.3")]
    [Fact]
    public async Task Timers_fire_in_the_order_of_their_instants()
        => Assert.Equal("short,middle,long", await Stage.ResultAsync(async context =>
        {
            var order = new List<string>();
            async Task After(string name, int milliseconds)
            {
                await context.CreateTimer(TimeSpan.FromMilliseconds(milliseconds), CancellationToken.None);
                order.Add(name);
            }
            await Task.WhenAll(After("long", 900), After("short", 100), After("middle", 500));
            return string.Join(",", order);
        }));

    [Observed("0.5", "3.4")]
    [Fact]
    public async Task A_cancelled_timer_is_a_cancelled_task_and_holds_nothing_up()
        => Assert.Equal((true, true), await Stage.ResultAsync(async context =>
        {
            using var giveUp = new CancellationTokenSource();
            var pending = context.CreateTimer(TimeSpan.FromMinutes(20), giveUp.Token);
            giveUp.Cancel();
            await Assert.ThrowsAsync<TaskCanceledException>(() => pending);
            var late = context.CreateTimer(TimeSpan.FromMinutes(20), giveUp.Token);
            await Assert.ThrowsAsync<TaskCanceledException>(() => late);
            return new Cancelled(pending.IsCanceled, late.IsCanceled);
        }) is { } seen ? (seen.Pending, seen.Late) : default);

    [Observed("3.6")]
    [Theory]
    [InlineData(10)]
    [InlineData(400)]
    public async Task A_timer_may_be_far_off(int days)
    {
        await using var stage = await Stage.WithAsync(async context =>
        {
            context.SetCustomStatus("sleeping");
            await context.CreateTimer(TimeSpan.FromDays(days), CancellationToken.None);
            return true;
        });
        var id = await stage.StartAsync();
        Assert.Equal(OrchestrationRuntimeStatus.Running, (await stage.SeeAsync(id, "sleeping")).RuntimeStatus);
    }

    [Observed("3.6")]
    [Fact]
    public async Task The_end_of_time_is_an_instant_like_any_other()
    {
        await using var stage = await Stage.WithAsync(async context =>
        {
            context.SetCustomStatus("sleeping");
            await context.CreateTimer(DateTime.MaxValue, CancellationToken.None);
            return true;
        });
        var id = await stage.StartAsync();
        Assert.Equal(OrchestrationRuntimeStatus.Running, (await stage.SeeAsync(id, "sleeping")).RuntimeStatus);
    }

    [Observed("3.5")]
    [Theory]
    [InlineData(DateTimeKind.Local)]
    [InlineData(DateTimeKind.Unspecified)]
    public async Task An_instant_of_any_kind_is_read_as_local_time_unless_it_says_utc(DateTimeKind kind)
        => Assert.InRange(
            await Stage.ResultAsync(async context =>
            {
                var begun = context.CurrentUtcDateTime;
                await context.CreateTimer(DateTime.SpecifyKind(begun.AddMilliseconds(300).ToLocalTime(), kind), CancellationToken.None);
                return (context.CurrentUtcDateTime - begun).TotalMilliseconds;
            }),
            300, 30_000);

    [Observed("3.7")]
    [Fact]
    public async Task A_wait_beyond_the_end_of_time_throws()
        => Assert.Equal("value", await Stage.ResultAsync(async context =>
        {
            try
            {
                await context.CreateTimer(TimeSpan.MaxValue, CancellationToken.None);
                return "it did not throw";
            }
            catch (ArgumentOutOfRangeException tooFar)
            {
                return tooFar.ParamName;
            }
        }));

    private sealed record Cancelled(bool Pending, bool Late);
}
