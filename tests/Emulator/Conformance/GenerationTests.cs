namespace BenefitsFlow.Tests.Emulator.Conformance;

/// <summary>What a new generation finds, and what it does not.</summary>
public class GenerationTests
{
    [Observed("6.1")]
    [Fact]
    public async Task It_keeps_the_id_and_counts_as_created_anew()
    {
        await using var stage = await Stage.WithAsync(async (TaskOrchestrationContext context, int generation) =>
        {
            if (generation == 0)
            {
                await context.CreateTimer(TimeSpan.FromMilliseconds(300), CancellationToken.None);
                context.ContinueAsNew(1);
            }
            return context.InstanceId;
        });
        await stage.StartAsync(0, "same");
        var first = await stage.Client.WaitForInstanceStartAsync("same");
        var end = await stage.EndAsync("same");
        Assert.Equal("same", Stage.Result<string>(end));
        Assert.True(end.CreatedAt > first.CreatedAt);
    }

    [Observed("6.2")]
    [Fact]
    public async Task It_finds_the_events_that_nobody_took_before_it()
    {
        await using var stage = await Stage.WithAsync(async (TaskOrchestrationContext context, int generation) =>
        {
            if (generation == 1)
                return await context.WaitForExternalEvent<string>("E") + await context.WaitForExternalEvent<string>("E");
            await context.WaitForExternalEvent<bool>("Go");
            context.ContinueAsNew(1);
            return "ignored";
        });
        var id = await stage.StartAsync(0);
        await stage.RaiseAsync(id, "a");
        await stage.RaiseAsync(id, "b");
        await stage.RaiseAsync(id, true, "Go");
        Assert.Equal("ab", Stage.Result<string>(await stage.EndAsync(id)));
    }

    /// <remarks>
    /// Left behind is what came before the request; what comes after it is the next generation's: TaskOrchestrationContext.cs,
    /// HandleEventRaisedEvent.
    /// </remarks>
    [Observed("6.3")]
    [Fact]
    public async Task An_event_that_comes_after_the_request_is_its_own_though_earlier_ones_are_left_behind()
    {
        await using var stage = await Stage.WithAsync(async (TaskOrchestrationContext context, int generation) =>
        {
            if (generation == 1)
                return await context.WaitForExternalEvent<string>("E");
            await context.WaitForExternalEvent<bool>("Go");
            context.ContinueAsNew(1, preserveUnprocessedEvents: false);
            context.SetCustomStatus("requested");
            await context.CallActivityAsync<int>("Wait", 700);
            return "ignored";
        });
        var id = await stage.StartAsync(0);
        await stage.RaiseAsync(id, "before");
        await stage.RaiseAsync(id, true, "Go");
        await stage.SeeAsync(id, "requested");
        await stage.RaiseAsync(id, "after");
        Assert.Equal("after", Stage.Result<string>(await stage.EndAsync(id)));
    }

    [Observed("0.7")]
    [Fact]
    public async Task It_begins_when_the_timers_of_the_one_before_have_fired()
    {
        await using var stage = await Stage.WithAsync((TaskOrchestrationContext context, DateTime? begun) =>
        {
            if (begun is { } earlier)
                return Task.FromResult((context.CurrentUtcDateTime - earlier).TotalMilliseconds);
            _ = context.CreateTimer(TimeSpan.FromMilliseconds(600), CancellationToken.None);
            context.ContinueAsNew(context.CurrentUtcDateTime);
            return Task.FromResult(0.0);
        });
        Assert.InRange(Stage.Result<double>(await stage.EndAsync(await stage.StartAsync())), 600, 30_000);
    }

    [Observed("6.4")]
    [Fact]
    public async Task It_never_meets_a_result_of_the_one_before()
        => Assert.Equal("mine", await GenerationsAsync(async (context, generation) =>
        {
            if (generation == 1)
                return await context.CallActivityAsync<string>("Echo", "mine");
            _ = context.CallActivityAsync<string>("Echo", "the one before's");
            context.ContinueAsNew(1);
            return "ignored";
        }));

    [Observed("6.7")]
    [Fact]
    public async Task The_request_throws_nothing()
        => Assert.Equal("not caught", await GenerationsAsync((context, generation) =>
        {
            var caught = "not caught";
            try
            {
                if (generation == 0)
                    context.ContinueAsNew(1);
            }
            catch (InvalidOperationException)
            {
                caught = "caught";
            }
            return Task.FromResult(generation == 0 ? "ignored" : caught);
        }));

    [Observed("6.1")]
    [Fact]
    public async Task A_hundred_generations_follow_each_other()
    {
        await using var stage = await Stage.WithAsync(async (TaskOrchestrationContext context, int generation) =>
        {
            var next = await context.CallActivityAsync<int>("Double", generation) / 2 + 1;
            if (next < 100)
                context.ContinueAsNew(next);
            return next;
        });
        Assert.Equal(100, Stage.Result<int>(await stage.EndAsync(await stage.StartAsync(0))));
    }

    private static async Task<string?> GenerationsAsync(Func<TaskOrchestrationContext, int, Task<string>> orchestrator)
    {
        await using var stage = await Stage.WithAsync(orchestrator);
        return Stage.Result<string>(await stage.EndAsync(await stage.StartAsync(0)));
    }
}
