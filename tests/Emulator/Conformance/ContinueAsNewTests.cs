namespace BenefitsFlow.Tests.Emulator.Conformance;

/// <summary>An orchestration that begins anew under its id.</summary>
public class ContinueAsNewTests
{
    [Observed("6.1")]
    [Fact]
    public async Task The_last_generation_gives_the_result_and_the_input()
    {
        await using var stage = await Stage.WithAsync((TaskOrchestrationContext context, int generation) =>
        {
            if (generation < 3)
                context.ContinueAsNew(generation + 1);
            return Task.FromResult($"generation {generation}");
        });
        var end = await stage.EndAsync(await stage.StartAsync(0));
        Assert.Equal("generation 3", Stage.Result<string>(end));
        Assert.Equal(3, end.ReadInputAs<int>());
    }

    [Observed("6.2")]
    [Fact]
    public async Task Events_nobody_has_taken_go_along_in_order()
        => Assert.Equal("abcdef", await LettersAsync(preserve: true));

    [Observed("6.3")]
    [Fact]
    public async Task Events_may_be_left_behind()
    {
        await using var stage = await Stage.WithAsync(async (TaskOrchestrationContext context, bool isNext) =>
        {
            if (isNext)
                return await Record.ExceptionAsync(
                    () => context.WaitForExternalEvent<string>("E", TimeSpan.FromMilliseconds(300))) is TaskCanceledException;
            await context.WaitForExternalEvent<bool>("Go");
            context.ContinueAsNew(true, preserveUnprocessedEvents: false);
            return false;
        });
        var id = await stage.StartAsync(false);
        await stage.RaiseAsync(id, "left behind");
        await stage.RaiseAsync(id, true, "Go");
        Assert.True(Stage.Result<bool>(await stage.EndAsync(id)));
    }

    [Observed("6.5")]
    [Fact]
    public async Task What_is_thrown_afterwards_fails_it()
    {
        var end = await Stage.RunAsync<bool>(context =>
        {
            context.ContinueAsNew(1);
            throw new InvalidOperationException("after all");
        });
        Assert.Equal(OrchestrationRuntimeStatus.Failed, end.RuntimeStatus);
        Assert.EndsWith("after all", end.SerializedOutput);
    }

    [Observed("6.6")]
    [Fact]
    public async Task Of_two_requests_the_last_counts()
    {
        await using var stage = await Stage.WithAsync((TaskOrchestrationContext context, int generation) =>
        {
            if (generation == 0)
            {
                context.ContinueAsNew(1);
                context.ContinueAsNew(2);
            }
            return Task.FromResult(generation);
        });
        Assert.Equal(2, Stage.Result<int>(await stage.EndAsync(await stage.StartAsync(0))));
    }

    [Observed("6.4", "6.7")]
    [Fact]
    public async Task The_code_goes_on_to_its_end_first()
    {
        var ran = new List<string>();
        await using var stage = await Stage.WithAsync(
            async (TaskOrchestrationContext context, int generation) =>
            {
                if (generation == 0)
                {
                    context.ContinueAsNew(1);
                    await context.CallActivityAsync("Note", "still the first");
                }
                return generation;
            },
            registry => registry.AddActivityFunc<string, bool>("Note", (_, line) =>
            {
                ran.Add(line);
                return true;
            }));
        Assert.Equal(1, Stage.Result<int>(await stage.EndAsync(await stage.StartAsync(0))));
        Assert.Equal(["still the first"], ran);
    }

    [Observed("6.8")]
    [Fact]
    public async Task A_status_of_the_generation_before_is_gone_at_the_end()
    {
        await using var stage = await Stage.WithAsync((TaskOrchestrationContext context, int generation) =>
        {
            if (generation == 0)
            {
                context.SetCustomStatus("first");
                context.ContinueAsNew(1);
            }
            return Task.FromResult(generation);
        });
        var end = await stage.EndAsync(await stage.StartAsync(0));
        Assert.Null(end.ReadCustomStatusAs<string>());
    }

    private static async Task<string?> LettersAsync(bool preserve)
    {
        await using var stage = await Stage.WithAsync(async (TaskOrchestrationContext context, string sofar) =>
        {
            sofar += await context.WaitForExternalEvent<string>("E");
            if (sofar.Length < 6)
                context.ContinueAsNew(sofar, preserve);
            return sofar;
        });
        var id = await stage.StartAsync("");
        foreach (var letter in "abcdef")
            await stage.RaiseAsync(id, letter.ToString());
        return Stage.Result<string>(await stage.EndAsync(id));
    }
}
