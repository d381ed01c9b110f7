namespace BenefitsFlow.Tests.Emulator.Conformance;

/// <summary>Orchestrations that call orchestrations.</summary>
public class SubOrchestrationTests
{
    [Fact]
    public async Task A_childs_result_comes_back()
        => Assert.Equal("child of x", await Stage.ResultAsync(
            context => context.CallSubOrchestratorAsync<string>("Child", "x"),
            registry => registry.AddOrchestratorFunc<string, string>("Child", (_, input) => $"child of {input}")));

    [Observed("5.3")]
    [Fact]
    public async Task A_child_gets_a_repeatable_id_of_32_digits()
    {
        var id = await Stage.ResultAsync(context => context.CallSubOrchestratorAsync<string>("Child"), Named);
        Assert.Matches("^[0-9a-f]{12}5[0-9a-f]{19}$", id);
    }

    [Observed("5.4")]
    [Fact]
    public async Task An_id_that_is_given_is_used()
        => Assert.Equal("claim:1", await Stage.ResultAsync(
            context => context.CallSubOrchestratorAsync<string>("Child", new TaskOptions().WithInstanceId("claim:1")), Named));

    [Observed("5.5")]
    [Fact]
    public async Task A_child_knows_its_parent_and_the_first_has_none()
    {
        await using var stage = await Stage.WithAsync(
            async context => $"{context.Parent is null} {await context.CallSubOrchestratorAsync<string>("Child")}",
            registry => registry.AddOrchestratorFunc<string>("Child", context => $"{context.Parent!.Name.Name} {context.Parent.InstanceId}"));
        Assert.Equal("True O parent-1", Stage.Result<string>(await stage.EndAsync(await stage.StartAsync(id: "parent-1"))));
    }

    [Observed("5.1")]
    [Fact]
    public async Task A_childs_failure_comes_with_its_type_and_cause()
    {
        var failed = await Caught.FromAsync(
            context => context.CallSubOrchestratorAsync<string>("Child"),
            registry => registry.AddOrchestratorFunc<string>("Child", Failing));
        Assert.Equal("Task 'Child' (#0) failed with an unhandled exception: child boom", failed.Message);
        Assert.Equal(("Child", 0), (failed.Task, failed.Id));
        Assert.Equal(("System.InvalidOperationException", "the cause"), (failed.Type, failed.Cause));
    }

    [Observed("5.2")]
    [Fact]
    public async Task Messages_nest_by_level()
    {
        var failed = await Caught.FromAsync(
            context => context.CallSubOrchestratorAsync<string>("Child"),
            registry => registry.AddOrchestratorFunc<string>("Child", context => context.CallActivityAsync<string>("Fail", "deep")));
        Assert.Equal(
            "Task 'Child' (#0) failed with an unhandled exception: Task 'Fail' (#0) failed with an unhandled exception: deep", failed.Message);
        Assert.Equal("Microsoft.DurableTask.TaskFailedException", failed.Type);
    }

    [Observed("5.10")]
    [Fact]
    public async Task An_unknown_orchestrator_fails_the_call()
        => Assert.StartsWith(
            "Task 'NoSuchOrchestrator' (#0) failed with an unhandled exception",
            (await Caught.FromAsync(context => context.CallSubOrchestratorAsync<string>("NoSuchOrchestrator"))).Message);

    [Observed("5.11")]
    [Fact]
    public async Task A_terminated_child_fails_the_call_without_details()
    {
        await using var stage = await Stage.WithAsync(
            async context =>
            {
                try
                {
                    return await context.CallSubOrchestratorAsync<string>("Child", new TaskOptions().WithInstanceId("the-child"));
                }
                catch (TaskFailedException failed)
                {
                    return $"{failed.Message} {(object?)failed.FailureDetails is null}";
                }
            },
            Waiting);
        var id = await stage.StartAsync();
        await stage.SeeAsync("the-child", "waiting");
        await stage.Client.TerminateInstanceAsync("the-child", (object?)"stopped");
        Assert.Equal("Task 'Child' (#0) failed with an unhandled exception. True", Stage.Result<string>(await stage.EndAsync(id)));
    }

    [Observed("5.12")]
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Terminating_a_parent_leaves_the_child_alone(bool isRecursive)
    {
        await using var stage = await Stage.WithAsync(
            context => context.CallSubOrchestratorAsync<string>("Child", new TaskOptions().WithInstanceId("the-child")), Waiting);
        var id = await stage.StartAsync();
        await stage.SeeAsync("the-child", "waiting");
        await stage.Client.TerminateInstanceAsync(id, new TerminateInstanceOptions("why", Recursive: isRecursive));
        Assert.Equal(OrchestrationRuntimeStatus.Terminated, (await stage.EndAsync(id)).RuntimeStatus);
        await stage.RaiseAsync("the-child", "alive");
        Assert.Equal("alive", Stage.Result<string>(await stage.EndAsync("the-child")));
    }

    [Observed("5.7")]
    [Fact]
    public async Task A_child_takes_the_place_of_an_instance_of_its_id()
    {
        await using var stage = await Stage.WithAsync(
            context => context.CallSubOrchestratorAsync<string>("Child", new TaskOptions().WithInstanceId("taken")), Named);
        await stage.StartAsync(id: "taken", name: "Child");
        await stage.EndAsync("taken");
        Assert.Equal("taken", Stage.Result<string>(await stage.EndAsync(await stage.StartAsync())));
    }

    [Observed("5.6")]
    [Fact]
    public async Task A_running_instance_of_its_id_is_replaced_too()
    {
        await using var stage = await Stage.WithAsync(
            context => context.CallSubOrchestratorAsync<string>("Child", new TaskOptions().WithInstanceId("taken")), Waiting);
        await stage.StartAsync(id: "taken", name: "Child");
        var old = await stage.SeeAsync("taken", "waiting");
        var id = await stage.StartAsync();
        await stage.SeeAsync("taken", seen => seen.CreatedAt > old.CreatedAt && seen.SerializedCustomStatus == "\"waiting\"");
        await stage.RaiseAsync("taken", "the new one");
        Assert.Equal("the new one", Stage.Result<string>(await stage.EndAsync(id)));
    }

    private static void Named(DurableTaskRegistry registry) => registry.AddOrchestratorFunc<string>("Child", context => context.InstanceId);

    private static void Waiting(DurableTaskRegistry registry) => registry.AddOrchestratorFunc<string>("Child", context =>
    {
        context.SetCustomStatus("waiting");
        return context.WaitForExternalEvent<string>("E");
    });

    private static string Failing(TaskOrchestrationContext context)
        => throw new InvalidOperationException("child boom", new ArgumentException("the cause"));
}
