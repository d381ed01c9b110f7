namespace BenefitsFlow.Tests.Emulator.Conformance;

/// <summary>When an event comes, and to which wait it goes.</summary>
public class EventTimingTests
{
    [Observed("1.1")]
    [Fact]
    public async Task An_event_raised_before_the_start_is_kept()
    {
        await using var stage = await Stage.WithAsync(context => context.WaitForExternalEvent<string>("E"));
        var later = new StartOrchestrationOptions("early", TimeProvider.System.GetUtcNow().AddSeconds(1));
        await stage.Client.ScheduleNewOrchestrationInstanceAsync("O", null, later);
        await stage.RaiseAsync("early", "raised early");
        Assert.Equal("raised early", Stage.Result<string>(await stage.EndAsync("early")));
    }

    [Observed("1.4")]
    [Fact]
    public async Task Two_events_of_one_name_serve_two_waits_in_turn()
    {
        await using var stage = await Stage.WithAsync(async context =>
        {
            context.SetCustomStatus("first");
            var first = await context.WaitForExternalEvent<string>("E");
            context.SetCustomStatus("second");
            return $"{first},{await context.WaitForExternalEvent<string>("E")}";
        });
        var id = await stage.StartAsync();
        await stage.SeeAsync(id, "first");
        await stage.RaiseAsync(id, "1");
        await stage.SeeAsync(id, "second");
        await stage.RaiseAsync(id, "2");
        Assert.Equal("1,2", Stage.Result<string>(await stage.EndAsync(id)));
    }

    [Observed("1.3")]
    [Fact]
    public async Task Kept_events_of_other_names_stay_for_their_own_waits()
    {
        await using var stage = await Stage.WithAsync(async context =>
        {
            await context.WaitForExternalEvent<bool>("Go");
            var second = await context.WaitForExternalEvent<string>("Second");
            return $"{await context.WaitForExternalEvent<string>("First")} {second}";
        });
        var id = await stage.StartAsync();
        await stage.RaiseAsync(id, "a", "First");
        await stage.RaiseAsync(id, "b", "Second");
        await stage.RaiseAsync(id, true, "Go");
        Assert.Equal("a b", Stage.Result<string>(await stage.EndAsync(id)));
    }

    [Observed("1.10")]
    [Fact]
    public async Task An_event_after_a_termination_changes_nothing()
    {
        await using var stage = await Stage.WithAsync(context => context.WaitForExternalEvent<string>("E"));
        var id = await stage.StartAsync();
        await stage.Client.WaitForInstanceStartAsync(id);
        await stage.Client.TerminateInstanceAsync(id, (object?)"stopped");
        await stage.EndAsync(id);
        await Record.ExceptionAsync(() => stage.RaiseAsync(id, "late"));
        var end = await stage.EndAsync(id);
        Assert.Equal((OrchestrationRuntimeStatus.Terminated, "\"stopped\""), (end.RuntimeStatus, end.SerializedOutput));
    }

    [Observed("2.6", "2.7")]
    [Theory]
    [InlineData(true, "answered")]
    [InlineData(false, "A task was canceled.")]
    public async Task While_suspended_the_order_of_event_and_lapse_decides(bool isEventFirst, string outcome)
    {
        await using var stage = await Stage.WithAsync(async context =>
        {
            context.SetCustomStatus("waiting");
            try
            {
                return await context.WaitForExternalEvent<string>("E", TimeSpan.FromSeconds(1));
            }
            catch (TaskCanceledException lapsed)
            {
                return lapsed.Message;
            }
        });
        var id = await stage.StartAsync();
        await stage.SeeAsync(id, "waiting");
        await stage.Client.SuspendInstanceAsync(id, "hold");
        await stage.SeeAsync(id, OrchestrationRuntimeStatus.Suspended);
        if (isEventFirst)
            await stage.RaiseAsync(id, "answered");
        await Task.Delay(1500);
        if (!isEventFirst)
            await stage.RaiseAsync(id, "answered");
        await stage.Client.ResumeInstanceAsync(id, "go on");
        Assert.Equal(outcome, Stage.Result<string>(await stage.EndAsync(id)));
    }
}
