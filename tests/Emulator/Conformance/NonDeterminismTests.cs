namespace BenefitsFlow.Tests.Emulator.Conformance;

/// <summary>Code that decides otherwise than its history fails, and says where.</summary>
public class NonDeterminismTests
{
    private const string Question = "Was a change made to the orchestrator code after this instance had already started running?";

    [Observed("10.1")]
    [Fact]
    public Task Another_activity_is_named() => FailsAsync(
        "A previous execution of this orchestration scheduled an activity task with sequence number 0 named 'Echo', but the current"
        + " orchestration replay instead scheduled an activity task named 'Double' with this sequence number.",
        context => context.CallActivityAsync("Echo", "x"),
        context => context.CallActivityAsync("Double", 1));

    [Observed("10.2")]
    [Fact]
    public Task An_activity_more_than_before_is_named() => FailsAsync(
        "scheduled an activity task with sequence number 0 named 'Echo', but the current orchestration replay instead scheduled an"
        + " activity task named 'Double' with this sequence number.",
        context => context.CallActivityAsync("Echo", "x"),
        async context =>
        {
            await Task.WhenAll(context.CallActivityAsync("Double", 1), context.CallActivityAsync("Echo", "x"));
        });

    [Observed("10.3")]
    [Fact]
    public Task A_timer_in_place_of_an_activity_is_named() => FailsAsync(
        "scheduled an activity task with sequence number 0 named 'Echo', but the current orchestration replay instead produced a"
        + " CreateTimerOrchestratorAction action with this sequence number.",
        context => context.CallActivityAsync("Echo", "x"),
        context => context.CreateTimer(TimeSpan.FromSeconds(1), CancellationToken.None));

    [Observed("10.4")]
    [Fact]
    public Task A_missing_activity_is_named() => FailsAsync(
        "scheduled an activity task with sequence ID 0 and name 'Echo' (version ''), but the current replay execution hasn't (yet?)"
        + " scheduled this task.",
        context => context.CallActivityAsync("Echo", "x"),
        _ => Task.CompletedTask);

    [Observed("10.5")]
    [Fact]
    public Task An_activity_in_place_of_a_child_is_named() => FailsAsync(
        "but the current orchestration replay instead produced a ScheduleTaskOrchestratorAction action at this sequence number.",
        context => context.CallSubOrchestratorAsync("Child"),
        context => context.CallActivityAsync("Echo", "x"));

    [Observed("10.6")]
    [Fact]
    public async Task Another_input_is_not_noticed()
    {
        var runs = 0;
        Assert.Equal("input 1", await Stage.ResultAsync(context => context.CallActivityAsync<string>("Echo", $"input {++runs}")));
        Assert.True(runs > 1);
    }

    [Observed("10.11")]
    [Fact]
    public async Task Threads_may_be_yielded_to_and_kept_busy()
        => Assert.Equal("x", await Stage.ResultAsync(async context =>
        {
            await Task.Yield();
            Thread.Sleep(10);
            return await context.CallActivityAsync<string>("Echo", "x");
        }));

    private static async Task FailsAsync(
        string says, Func<TaskOrchestrationContext, Task> first, Func<TaskOrchestrationContext, Task> then)
    {
        var runs = 0;
        var end = await Stage.RunAsync(
            async context =>
            {
                await (runs++ == 0 ? first(context) : then(context));
                return true;
            },
            registry => registry.AddOrchestratorFunc<bool>("Child", _ => Task.FromResult(true)));
        Assert.Equal(OrchestrationRuntimeStatus.Failed, end.RuntimeStatus);
        Assert.Contains("Non-Deterministic workflow detected", end.SerializedOutput, StringComparison.Ordinal);
        Assert.Contains(says, end.SerializedOutput, StringComparison.Ordinal);
        Assert.EndsWith(Question, end.SerializedOutput);
    }
}
