namespace BenefitsFlow.Tests.Emulator.Conformance;

/// <summary>An orchestration does not end while it has timers, activities or children open.</summary>
public class OpenTaskTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Observed("0.1", "3.8", "9.4")]
    [Fact]
    public async Task A_timer_nobody_awaits_holds_the_end_up()
    {
        await using var stage = await Stage.WithAsync(context =>
        {
            _ = context.CreateTimer(Second, CancellationToken.None);
            context.SetCustomStatus("returned");
            return Task.FromResult("done");
        });
        var id = await stage.StartAsync();
        var meanwhile = await stage.SeeAsync(id, "returned");
        Assert.Equal((OrchestrationRuntimeStatus.Running, null), (meanwhile.RuntimeStatus, meanwhile.SerializedOutput));
        Assert.Equal("done", Stage.Result<string>(await stage.EndAsync(id)));
    }

    [Observed("0.1")]
    [Fact]
    public async Task In_a_later_turn_too()
    {
        await using var stage = await Stage.WithAsync(async context =>
        {
            await context.CallActivityAsync("Echo", "x");
            _ = context.CreateTimer(Second, CancellationToken.None);
            context.SetCustomStatus("returned");
            return "done";
        });
        var id = await stage.StartAsync();
        Assert.Equal(OrchestrationRuntimeStatus.Running, (await stage.SeeAsync(id, "returned")).RuntimeStatus);
        Assert.Equal("done", Stage.Result<string>(await stage.EndAsync(id)));
    }

    [Observed("0.2")]
    [Fact]
    public async Task So_does_an_activity()
    {
        var ended = false;
        Assert.Equal(50, await Stage.ResultAsync(
            async context =>
            {
                var slow = context.CallActivityAsync<int>("Slow");
                return await await Task.WhenAny(slow, context.CallActivityAsync<int>("Wait", 50));
            },
            registry => registry.AddActivityFunc<int>("Slow", async _ =>
            {
                await Task.Delay(600);
                ended = true;
                return 600;
            })));
        Assert.True(ended);
    }

    [Observed("0.2")]
    [Fact]
    public async Task What_it_fails_with_is_ignored()
        => Assert.Equal("done", await Stage.ResultAsync(context =>
        {
            _ = context.CallActivityAsync("Fail", "unseen");
            return Task.FromResult("done");
        }));

    [Observed("0.3")]
    [Fact]
    public async Task So_does_a_child()
    {
        await using var stage = await Stage.WithAsync(
            context =>
            {
                _ = context.CallSubOrchestratorAsync<bool>("Child", new TaskOptions().WithInstanceId("the-child"));
                return Task.FromResult("done");
            },
            registry => registry.AddOrchestratorFunc<bool>("Child", async context =>
            {
                await context.CreateTimer(Second / 2, CancellationToken.None);
                return true;
            }));
        Assert.Equal("done", Stage.Result<string>(await stage.EndAsync(await stage.StartAsync())));
        Assert.True((await stage.Client.GetInstanceAsync("the-child"))!.IsCompleted);
    }

    [Observed("0.4")]
    [Fact]
    public async Task A_failure_is_held_up_like_a_result()
    {
        await using var stage = await Stage.WithAsync<bool>(context =>
        {
            _ = context.CreateTimer(Second, CancellationToken.None);
            context.SetCustomStatus("thrown");
            throw new InvalidOperationException("orch boom");
        });
        var id = await stage.StartAsync();
        Assert.Equal(OrchestrationRuntimeStatus.Running, (await stage.SeeAsync(id, "thrown")).RuntimeStatus);
        Assert.Equal(OrchestrationRuntimeStatus.Failed, (await stage.EndAsync(id)).RuntimeStatus);
    }

    [Observed("0.5")]
    [Fact]
    public async Task A_wait_for_an_event_holds_nothing_up()
        => Assert.Equal("done", await Stage.ResultAsync(context =>
        {
            _ = context.WaitForExternalEvent<string>("E");
            return Task.FromResult("done");
        }));

    [Observed("0.6")]
    [Fact]
    public async Task Branches_run_on_after_the_orchestrator_has_returned()
    {
        var ran = 0;
        Assert.Equal("returned", await Stage.ResultAsync(
            context =>
            {
                async Task Branch()
                {
                    await context.CreateTimer(Second / 4, CancellationToken.None);
                    await context.CallActivityAsync("Count");
                }
                _ = Branch();
                return Task.FromResult("returned");
            },
            registry => registry.AddActivityFunc("Count", _ =>
            {
                Interlocked.Increment(ref ran);
                return Task.CompletedTask;
            })));
        Assert.Equal(1, ran);
    }

    [Observed("0.7", "6.4")]
    [Fact]
    public async Task The_next_generation_waits_for_what_is_open()
    {
        var ended = false;
        await using var stage = await Stage.WithAsync(
            (TaskOrchestrationContext context, int generation) =>
            {
                if (generation > 0)
                    return Task.FromResult(ended ? "after" : "before");
                _ = context.CallActivityAsync<int>("Slow");
                context.ContinueAsNew(1);
                return Task.FromResult("ignored");
            },
            registry => registry.AddActivityFunc<int>("Slow", async _ =>
            {
                await Task.Delay(500);
                ended = true;
                return 500;
            }));
        Assert.Equal("after", Stage.Result<string>(await stage.EndAsync(await stage.StartAsync(0))));
    }
}
