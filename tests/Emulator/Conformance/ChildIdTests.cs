namespace BenefitsFlow.Tests.Emulator.Conformance;

/// <summary>The ids of sub-orchestrations, and whom a child's end reaches.</summary>
public class ChildIdTests
{
    [Observed("5.3", "8.1")]
    [Fact]
    public async Task An_id_that_is_made_is_the_next_guid_of_the_parent()
    {
        var ids = await Stage.ResultAsync(
            async context =>
            {
                var name = $"{context.InstanceId}_{context.CurrentUtcDateTime:o}_";
                var child = context.CallSubOrchestratorAsync<string>("Child");
                var next = context.NewGuid();
                return new[] { GuidNames.Version5($"{name}0").ToString("N"), await child, GuidNames.Version5($"{name}1").ToString(), next.ToString() };
            },
            Named);
        Assert.Equal((ids![0], ids[2]), (ids[1], ids[3]));
    }

    [Observed("5.4")]
    [Fact]
    public async Task An_id_may_be_given_either_way()
        => Assert.Equal("first second", await Stage.ResultAsync(
            async context =>
            {
                var first = await context.CallSubOrchestratorAsync<string>("Child", new SubOrchestrationOptions { InstanceId = "first" });
                return $"{first} {await context.CallSubOrchestratorAsync<string>("Child", new TaskOptions().WithInstanceId("second"))}";
            },
            Named));

    [Observed("5.9")]
    [Fact]
    public async Task A_child_under_its_parents_own_id_takes_the_parents_place()
    {
        await using var stage = await Stage.WithAsync(
            context => context.CallSubOrchestratorAsync<string>("Child", new TaskOptions().WithInstanceId(context.InstanceId)),
            registry => registry.AddOrchestratorFunc<string>("Child", context => $"child of {context.Parent!.InstanceId}"));
        await stage.StartAsync(id: "own");
        var end = await stage.SeeAsync("own", seen => seen.IsCompleted);
        Assert.Equal("child of own", Stage.Result<string>(end));
    }

    [Observed("5.7")]
    [Fact]
    public async Task One_child_id_may_be_used_again_when_the_first_has_ended()
    {
        var runs = 0;
        Assert.Equal("1 2", await Stage.ResultAsync(
            async context =>
            {
                var same = new TaskOptions().WithInstanceId("same");
                var first = await context.CallSubOrchestratorAsync<int>("Child", same);
                return $"{first} {await context.CallSubOrchestratorAsync<int>("Child", same)}";
            },
            registry => registry.AddOrchestratorFunc<int>("Child", _ => Task.FromResult(Interlocked.Increment(ref runs)))));
    }

    [Observed("5.12")]
    [Fact]
    public async Task A_terminated_parents_child_runs_to_its_own_end()
    {
        await using var stage = await Stage.WithAsync(
            context => context.CallSubOrchestratorAsync<string>("Child", new TaskOptions().WithInstanceId("the-child")),
            registry => registry.AddOrchestratorFunc<string>("Child", async context =>
            {
                context.SetCustomStatus("waiting");
                return await context.CallActivityAsync<string>("Echo", await context.WaitForExternalEvent<string>("E"));
            }));
        var id = await stage.StartAsync();
        await stage.SeeAsync("the-child", "waiting");
        await stage.Client.TerminateInstanceAsync(id, new TerminateInstanceOptions("why", Recursive: false));
        await stage.EndAsync(id);
        await stage.RaiseAsync("the-child", "alive");
        Assert.Equal("alive", Stage.Result<string>(await stage.EndAsync("the-child")));
        var end = await stage.EndAsync(id);
        Assert.Equal((OrchestrationRuntimeStatus.Terminated, "\"why\""), (end.RuntimeStatus, end.SerializedOutput));
    }

    private static void Named(DurableTaskRegistry registry) => registry.AddOrchestratorFunc<string>("Child", context => context.InstanceId);
}
