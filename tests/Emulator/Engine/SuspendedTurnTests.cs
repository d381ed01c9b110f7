using BenefitsFlow.Tests.Emulator.Conformance;

namespace BenefitsFlow.Tests.Emulator.Engine;

/// <summary>A suspension that meets a turn.</summary>
public class SuspendedTurnTests
{
    /// <remarks>The real engine keeps a suspended instance's decisions back: TaskOrchestrationContext.cs, HandleExecutionSuspendedEvent.</remarks>
    [Observed("12.20")]
    [Fact]
    public async Task What_the_code_decides_in_the_turn_of_its_suspension_waits_for_the_resumption()
    {
        var ran = 0;
        await using var engines = new Engines(registry => registry
            .AddOrchestratorFunc<string>("O", async context =>
            {
                await Task.WhenAll(
                    context.CallActivityAsync("Count"),
                    context.CreateTimer(TimeSpan.FromHours(1), CancellationToken.None),
                    context.CallSubOrchestratorAsync("Child", new TaskOptions().WithInstanceId("child")));
                return "done";
            })
            .AddOrchestratorFunc<bool>("Child", _ => Task.FromResult(true))
            .AddActivityFunc("Count", _ =>
            {
                Interlocked.Increment(ref ran);
                return Task.CompletedTask;
            }));
        await engines.StartAsync();
        var at = engines.Clock.GetUtcNow().AddDays(1);
        await engines.Client.ScheduleNewOrchestrationInstanceAsync("O", null, new StartOrchestrationOptions("id", at));
        await engines.Client.SuspendInstanceAsync("id", "hold");
        await engines.Current.WindToAsync(at);
        await engines.RestartAsync();
        await engines.Current.WindToAsync(at.AddDays(1));
        Assert.Equal(OrchestrationRuntimeStatus.Suspended, (await engines.Client.GetInstanceAsync("id"))!.RuntimeStatus);
        Assert.Null(await engines.Client.GetInstanceAsync("child"));
        Assert.Equal((0, null), (ran, engines.Current.NextTimer));
        await engines.Client.ResumeInstanceAsync("id", "go on");
        await engines.Current.WindToAsync(at.AddDays(2));
        Assert.Equal("done", (await engines.EndAsync("id")).ReadOutputAs<string>());
        Assert.Equal(1, ran);
    }

    [Observed("12.21")]
    [Fact]
    public async Task Suspending_twice_and_commanding_the_unknown_are_refused()
    {
        await using var stage = await Stage.WithAsync(context => context.WaitForExternalEvent<string>("E"));
        var id = await stage.StartAsync();
        await stage.Client.SuspendInstanceAsync(id, "hold");
        await stage.SeeAsync(id, OrchestrationRuntimeStatus.Suspended);
        var twice = await Assert.ThrowsAsync<BenefitsFlow.Emulator.Engine.RequestRefusedException>(() => stage.Client.SuspendInstanceAsync(id, "again"));
        Assert.EndsWith("because instance is in the Suspended state.", twice.Message);
        foreach (var command in new[] { stage.Client.SuspendInstanceAsync("nobody", "x"), stage.Client.TerminateInstanceAsync("nobody", (object?)"x") })
            Assert.Equal(
                "ArgumentException: No instance with ID 'nobody' was found. (Parameter 'instanceId')",
                (await Assert.ThrowsAsync<BenefitsFlow.Emulator.Engine.RequestRefusedException>(() => command)).Message);
    }
}
