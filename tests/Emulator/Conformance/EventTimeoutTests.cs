namespace BenefitsFlow.Tests.Emulator.Conformance;

/// <summary>Waiting for an event until some instant, or until told to stop.</summary>
public class EventTimeoutTests
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(20);

    [Observed("2.1", "2.2", "2.3")]
    [Theory]
    [InlineData(500)]
    [InlineData(0)]
    [InlineData(-1000)]
    [InlineData(-1)]
    public async Task A_lapsed_wait_is_a_cancelled_task(int milliseconds)
        => Assert.Equal("A task was canceled.", await Stage.ResultAsync(context => WaitAsync(context, TimeSpan.FromMilliseconds(milliseconds))));

    [Observed("2.2", "3.4")]
    [Theory]
    [InlineData(0)]
    [InlineData(1200_000)]
    public async Task Its_timer_takes_a_number_lapsed_or_cancelled(int milliseconds)
        => Assert.Equal(1, (await Caught.FromAsync(async context =>
        {
            using var giveUp = new CancellationTokenSource();
            var wait = context.WaitForExternalEvent<string>("E", TimeSpan.FromMilliseconds(milliseconds), giveUp.Token);
            if (milliseconds > 0)
                giveUp.Cancel();
            await Assert.ThrowsAsync<TaskCanceledException>(() => wait);
            return await context.CallActivityAsync<string>("Fail", "next");
        })).Id);

    [Observed("2.4")]
    [Fact]
    public async Task A_lapse_nobody_caught_fails_the_orchestration()
        => Assert.Equal(
            OrchestrationRuntimeStatus.Failed,
            (await Stage.RunAsync(context => context.WaitForExternalEvent<string>("E", TimeSpan.FromMilliseconds(100)))).RuntimeStatus);

    [Observed("0.5", "2.5")]
    [Fact]
    public async Task An_event_in_time_ends_the_wait_at_once()
    {
        await using var stage = await Stage.WithAsync(context => context.WaitForExternalEvent<string>("E", Long));
        var id = await stage.StartAsync();
        await stage.RaiseAsync(id, "in time");
        Assert.Equal("in time", Stage.Result<string>(await stage.EndAsync(id)));
    }

    [Observed("2.8")]
    [Fact]
    public async Task A_late_event_goes_to_the_next_wait()
    {
        await using var stage = await Stage.WithAsync(async context =>
        {
            var first = await WaitAsync(context, TimeSpan.FromMilliseconds(100));
            context.SetCustomStatus("lapsed");
            return $"{first} {await context.WaitForExternalEvent<string>("E")}";
        });
        var id = await stage.StartAsync();
        await stage.SeeAsync(id, "lapsed");
        await stage.RaiseAsync(id, "late");
        Assert.Equal("A task was canceled. late", Stage.Result<string>(await stage.EndAsync(id)));
    }

    [Observed("2.9")]
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_cancelled_wait_holds_nothing_up(bool isCancelledBefore)
        => Assert.Equal("A task was canceled. True", await Stage.ResultAsync(async context =>
        {
            using var giveUp = new CancellationTokenSource();
            if (isCancelledBefore)
                giveUp.Cancel();
            var wait = context.WaitForExternalEvent<string>("E", Long, giveUp.Token);
            giveUp.Cancel();
            try
            {
                return await wait;
            }
            catch (TaskCanceledException cancelled)
            {
                return $"{cancelled.Message} {wait.IsCanceled}";
            }
        }));

    [Observed("2.9")]
    [Fact]
    public async Task A_wait_with_a_cancelled_token_is_a_cancelled_task()
        => Assert.True(await Stage.ResultAsync(context => Task.FromResult(
            context.WaitForExternalEvent<string>("E", new CancellationToken(true)).IsCanceled)));

    [Observed("2.6", "2.7")]
    [Theory]
    [InlineData(true, "event")]
    [InlineData(false, "timer")]
    public async Task While_suspended_the_order_of_arrival_decides(bool isEventFirst, string winner)
    {
        await using var stage = await Stage.WithAsync(async context =>
        {
            var raised = context.WaitForExternalEvent<string>("E");
            var lapse = context.CreateTimer(TimeSpan.FromMilliseconds(1000), CancellationToken.None);
            context.SetCustomStatus("waiting");
            return await Task.WhenAny(raised, lapse) == lapse ? "timer" : "event";
        });
        var id = await stage.StartAsync();
        await stage.SeeAsync(id, "waiting");
        await stage.Client.SuspendInstanceAsync(id, "hold");
        await stage.SeeAsync(id, OrchestrationRuntimeStatus.Suspended);
        if (isEventFirst)
            await stage.RaiseAsync(id, "x");
        await Task.Delay(1500);
        if (!isEventFirst)
            await stage.RaiseAsync(id, "x");
        await stage.Client.ResumeInstanceAsync(id, "go on");
        Assert.Equal(winner, Stage.Result<string>(await stage.EndAsync(id)));
    }

    private static async Task<string> WaitAsync(TaskOrchestrationContext context, TimeSpan timeout)
    {
        try
        {
            return await context.WaitForExternalEvent<string>("E", timeout);
        }
        catch (TaskCanceledException cancelled)
        {
            return cancelled.Message;
        }
    }
}
