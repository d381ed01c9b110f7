namespace BenefitsFlow.Tests.Emulator.Conformance;

/// <summary>Stopping, holding and purging instances.</summary>
public class ControlTests
{
    [Observed("12.18")]
    [Fact]
    public async Task Termination_keeps_what_it_was_given_as_the_output()
    {
        await using var stage = await WaitingAsync();
        var id = await stage.StartAsync();
        await stage.SeeAsync(id, "waiting");
        await stage.Client.TerminateInstanceAsync(id, new { reason = "why" });
        var end = await stage.EndAsync(id);
        Assert.Equal((OrchestrationRuntimeStatus.Terminated, """{"reason":"why"}"""), (end.RuntimeStatus, end.SerializedOutput));
    }

    [Observed("12.18")]
    [Fact]
    public async Task Termination_reaches_a_suspended_instance()
    {
        await using var stage = await WaitingAsync();
        var id = await stage.StartAsync();
        await stage.Client.SuspendInstanceAsync(id, "hold");
        await stage.SeeAsync(id, OrchestrationRuntimeStatus.Suspended);
        await stage.Client.TerminateInstanceAsync(id);
        Assert.Equal(OrchestrationRuntimeStatus.Terminated, (await stage.EndAsync(id)).RuntimeStatus);
    }

    [Observed("12.20")]
    [Fact]
    public async Task Events_are_held_while_suspended_and_delivered_on_resumption()
    {
        await using var stage = await WaitingAsync();
        var id = await stage.StartAsync();
        await stage.Client.SuspendInstanceAsync(id, "hold");
        await stage.SeeAsync(id, OrchestrationRuntimeStatus.Suspended);
        await stage.RaiseAsync(id, "held");
        await Task.Delay(200);
        Assert.Equal(OrchestrationRuntimeStatus.Suspended, (await stage.Client.GetInstanceAsync(id))!.RuntimeStatus);
        await stage.Client.ResumeInstanceAsync(id, "go on");
        Assert.Equal("held", Stage.Result<string>(await stage.EndAsync(id)));
    }

    [Observed("12.22")]
    [Fact]
    public async Task An_activity_ends_while_suspended_and_its_result_is_taken_on_resumption()
    {
        await using var stage = await Stage.WithAsync(async context =>
        {
            context.SetCustomStatus("working");
            return await context.CallActivityAsync<int>("Wait", 300);
        });
        var id = await stage.StartAsync();
        await stage.SeeAsync(id, "working");
        await stage.Client.SuspendInstanceAsync(id, "hold");
        await stage.SeeAsync(id, OrchestrationRuntimeStatus.Suspended);
        await Task.Delay(600);
        Assert.Equal(OrchestrationRuntimeStatus.Suspended, (await stage.Client.GetInstanceAsync(id))!.RuntimeStatus);
        await stage.Client.ResumeInstanceAsync(id, "go on");
        Assert.Equal(300, Stage.Result<int>(await stage.EndAsync(id)));
    }

    [Observed("12.23")]
    [Fact]
    public async Task Purging_removes_a_finished_instance_once()
    {
        await using var stage = await Stage.WithAsync(_ => Task.FromResult(true));
        var id = await stage.StartAsync();
        await stage.EndAsync(id);
        Assert.Equal(1, (await stage.Client.PurgeInstanceAsync(id)).PurgedInstanceCount);
        Assert.Null(await stage.Client.GetInstanceAsync(id));
        Assert.Equal(0, (await stage.Client.PurgeInstanceAsync(id)).PurgedInstanceCount);
        Assert.Equal(0, (await stage.Client.PurgeInstanceAsync("unknown")).PurgedInstanceCount);
    }

    [Observed("12.26")]
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Purging_a_parent_leaves_the_child(bool isRecursive)
    {
        await using var stage = await Stage.WithAsync(
            context => context.CallSubOrchestratorAsync<bool>("Child", new TaskOptions().WithInstanceId("the-child")),
            registry => registry.AddOrchestratorFunc<bool>("Child", _ => Task.FromResult(true)));
        var id = await stage.StartAsync();
        await stage.EndAsync(id);
        Assert.Equal(1, (await stage.Client.PurgeInstanceAsync(id, new PurgeInstanceOptions(Recursive: isRecursive))).PurgedInstanceCount);
        Assert.NotNull(await stage.Client.GetInstanceAsync("the-child"));
    }

    [Observed("12.27")]
    [Fact]
    public async Task All_of_a_status_are_purged_together()
    {
        await using var stage = await Stage.WithAsync(async (TaskOrchestrationContext context, string does) => does switch
        {
            "fail" => throw new InvalidOperationException("orch boom"),
            _ => await Task.FromResult(does),
        });
        foreach (var does in new[] { "a", "b", "fail" })
            await stage.EndAsync(await stage.StartAsync(does, does));
        var purged = await stage.Client.PurgeAllInstancesAsync(
            new PurgeInstancesFilter(DateTimeOffset.UnixEpoch, null, [OrchestrationRuntimeStatus.Completed]));
        Assert.Equal(2, purged.PurgedInstanceCount);
        Assert.Null(await stage.Client.GetInstanceAsync("a"));
        Assert.NotNull(await stage.Client.GetInstanceAsync("fail"));
    }

    private static Task<Stage> WaitingAsync() => Stage.WithAsync(context =>
    {
        context.SetCustomStatus("waiting");
        return context.WaitForExternalEvent<string>("E");
    });
}
