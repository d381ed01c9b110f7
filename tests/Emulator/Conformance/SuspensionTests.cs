namespace BenefitsFlow.Tests.Emulator.Conformance;

/// <summary>Instances held or stopped before, between and after their turns.</summary>
public class SuspensionTests
{
    [Observed("12.20")]
    [Fact]
    public async Task An_instance_may_be_suspended_before_it_has_begun()
    {
        await using var stage = await Stage.WithAsync(context => context.WaitForExternalEvent<string>("E"));
        var id = await stage.StartAsync();
        await stage.Client.SuspendInstanceAsync(id, "hold");
        await stage.SeeAsync(id, OrchestrationRuntimeStatus.Suspended);
        await stage.RaiseAsync(id, "held");
        await stage.Client.ResumeInstanceAsync(id, "go on");
        Assert.Equal("held", Stage.Result<string>(await stage.EndAsync(id)));
    }

    [Observed("12.20")]
    [Fact]
    public async Task Events_held_while_suspended_come_in_their_order()
    {
        await using var stage = await Stage.WithAsync(async context =>
        {
            context.SetCustomStatus("waiting");
            var all = "";
            while (all.Length < 4)
                all += await context.WaitForExternalEvent<string>("E");
            return all;
        });
        var id = await stage.StartAsync();
        await stage.SeeAsync(id, "waiting");
        await stage.Client.SuspendInstanceAsync(id, "hold");
        await stage.SeeAsync(id, OrchestrationRuntimeStatus.Suspended);
        foreach (var letter in "abcd")
            await stage.RaiseAsync(id, letter.ToString());
        await stage.Client.ResumeInstanceAsync(id, "go on");
        Assert.Equal("abcd", Stage.Result<string>(await stage.EndAsync(id)));
    }

    [Observed("2.7", "12.22")]
    [Fact]
    public async Task A_timer_lapses_while_suspended_and_is_seen_on_resumption()
    {
        await using var stage = await Stage.WithAsync(async context =>
        {
            context.SetCustomStatus("sleeping");
            await context.CreateTimer(TimeSpan.FromMilliseconds(500), CancellationToken.None);
            return "woken";
        });
        var id = await stage.StartAsync();
        await stage.SeeAsync(id, "sleeping");
        await stage.Client.SuspendInstanceAsync(id, "hold");
        await stage.SeeAsync(id, OrchestrationRuntimeStatus.Suspended);
        await Task.Delay(800);
        Assert.Equal(OrchestrationRuntimeStatus.Suspended, (await stage.Client.GetInstanceAsync(id))!.RuntimeStatus);
        await stage.Client.ResumeInstanceAsync(id, "go on");
        Assert.Equal("woken", Stage.Result<string>(await stage.EndAsync(id)));
    }

    [Observed("12.20", "12.21")]
    [Fact]
    public async Task It_may_be_suspended_and_resumed_more_than_once()
    {
        await using var stage = await Stage.WithAsync(context => context.WaitForExternalEvent<string>("E"));
        var id = await stage.StartAsync();
        for (var time = 0; time < 3; time++)
        {
            await stage.Client.SuspendInstanceAsync(id, "hold");
            await stage.SeeAsync(id, OrchestrationRuntimeStatus.Suspended);
            await stage.Client.ResumeInstanceAsync(id, "go on");
            await stage.SeeAsync(id, OrchestrationRuntimeStatus.Running);
        }
        await stage.RaiseAsync(id, "done");
        Assert.Equal("done", Stage.Result<string>(await stage.EndAsync(id)));
    }

    [Observed("12.21")]
    [Fact]
    public async Task A_command_that_does_not_fit_leaves_the_instance_as_it_is()
    {
        await using var stage = await Stage.WithAsync(_ => Task.FromResult("done"));
        var id = await stage.StartAsync();
        await stage.EndAsync(id);
        await Record.ExceptionAsync(() => stage.Client.SuspendInstanceAsync(id, "hold"));
        await Record.ExceptionAsync(() => stage.Client.ResumeInstanceAsync(id, "go on"));
        await Record.ExceptionAsync(() => stage.Client.SuspendInstanceAsync("unknown", "hold"));
        await Record.ExceptionAsync(() => stage.Client.ResumeInstanceAsync("unknown", "go on"));
        Assert.Equal("done", Stage.Result<string>(await stage.EndAsync(id)));
        Assert.Null(await stage.Client.GetInstanceAsync("unknown"));
    }

    [Observed("12.18")]
    [Fact]
    public async Task Termination_reaches_an_instance_just_started_and_may_say_nothing()
    {
        await using var stage = await Stage.WithAsync(context => context.WaitForExternalEvent<string>("E"));
        var id = await stage.StartAsync();
        await stage.Client.TerminateInstanceAsync(id);
        var end = await stage.EndAsync(id);
        Assert.Equal((OrchestrationRuntimeStatus.Terminated, null), (end.RuntimeStatus, end.SerializedOutput));
    }

    [Observed("12.19")]
    [Fact]
    public async Task Termination_of_what_has_ended_changes_nothing()
    {
        await using var stage = await Stage.WithAsync(_ => Task.FromResult("done"));
        var id = await stage.StartAsync();
        await stage.EndAsync(id);
        await Record.ExceptionAsync(() => stage.Client.TerminateInstanceAsync(id, (object?)"late"));
        await Record.ExceptionAsync(() => stage.Client.TerminateInstanceAsync("unknown", (object?)"late"));
        Assert.Equal("done", Stage.Result<string>(await stage.EndAsync(id)));
        Assert.Null(await stage.Client.GetInstanceAsync("unknown"));
    }
}
