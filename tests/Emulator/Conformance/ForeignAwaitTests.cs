namespace BenefitsFlow.Tests.Emulator.Conformance;

/// <summary>Code that waits for what is not durable, or keeps its thread.</summary>
public class ForeignAwaitTests
{
    [Observed("10.10")]
    [Fact]
    public async Task A_delay_after_a_durable_wait_is_never_over()
    {
        await using var stage = await Stage.WithAsync(async context =>
        {
            await context.CallActivityAsync("Echo", "x");
            context.SetCustomStatus("delayed");
            await Task.Delay(50);
            return "not reached";
        });
        var id = await stage.StartAsync();
        await stage.SeeAsync(id, "delayed");
        await Task.Delay(1000);
        Assert.Equal(OrchestrationRuntimeStatus.Running, (await stage.Client.GetInstanceAsync(id))!.RuntimeStatus);
    }

    [Observed("10.11")]
    [Fact]
    public async Task To_block_on_a_durable_task_is_in_vain_but_does_no_harm()
        => Assert.Equal("False 50", await Stage.ResultAsync(async context =>
        {
            var open = context.CallActivityAsync<int>("Wait", 50);
            return $"{Blocked(open)} {await open}";
        }));

    [Observed("10.11")]
    [Fact]
    public async Task To_yield_between_durable_waits_does_no_harm()
        => Assert.Equal("x y", await Stage.ResultAsync(async context =>
        {
            var x = await context.CallActivityAsync<string>("Echo", "x");
            await Task.Yield();
            return $"{x} {await context.CallActivityAsync<string>("Echo", "y")}";
        }));

    private static bool Blocked(Task task) => task.Wait(200);
}
