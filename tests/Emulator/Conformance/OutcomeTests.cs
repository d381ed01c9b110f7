namespace BenefitsFlow.Tests.Emulator.Conformance;

/// <summary>How orchestrations end.</summary>
public class OutcomeTests
{
    [Observed("11.1", "11.2")]
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_is_thrown_is_the_output_in_words(bool isLater)
    {
        var end = await Stage.RunAsync<bool>(async context =>
        {
            if (isLater)
                await context.CallActivityAsync("Echo", "x");
            throw new InvalidOperationException("orch boom", new ArgumentException("the cause"));
        });
        Assert.Equal(OrchestrationRuntimeStatus.Failed, end.RuntimeStatus);
        Assert.EndsWith("orch boom", end.SerializedOutput);
        Assert.Throws<System.Text.Json.JsonException>(() => end.ReadOutputAs<string>());
    }

    [Observed("11.3")]
    [Fact]
    public async Task A_failure_fetched_without_outputs_says_only_that_it_failed()
    {
        await using var stage = await Stage.WithAsync<bool>(_ => throw new InvalidOperationException("orch boom"));
        var id = await stage.StartAsync();
        await stage.EndAsync(id);
        var bare = (await stage.Client.GetInstanceAsync(id))!;
        Assert.Equal((OrchestrationRuntimeStatus.Failed, null), (bare.RuntimeStatus, bare.SerializedOutput));
        Assert.Null(bare.FailureDetails);
    }

    [Observed("11.5")]
    [Fact]
    public async Task Nothing_returned_is_no_output()
    {
        var end = await Stage.RunAsync(_ => Task.FromResult<string?>(null));
        Assert.Equal(OrchestrationRuntimeStatus.Completed, end.RuntimeStatus);
        Assert.Null(end.ReadOutputAs<string>());
    }

    [Observed("11.4")]
    [Fact]
    public async Task A_cancellation_nobody_caught_is_a_failure()
        => Assert.Equal(
            OrchestrationRuntimeStatus.Failed,
            (await Stage.RunAsync<bool>(_ => throw new OperationCanceledException("stopped"))).RuntimeStatus);

    [Observed("11.6")]
    [Fact]
    public async Task A_result_that_cannot_be_written_is_a_failure()
        => Assert.Equal(OrchestrationRuntimeStatus.Failed, (await Stage.RunAsync(_ =>
        {
            var circle = new List<object>();
            circle.Add(circle);
            return Task.FromResult(circle);
        })).RuntimeStatus);

    [Observed("11.7")]
    [Fact]
    public async Task An_input_of_another_type_is_a_failure()
    {
        await using var stage = await Stage.WithAsync((TaskOrchestrationContext context, int number) => Task.FromResult(number));
        Assert.Equal(OrchestrationRuntimeStatus.Failed, (await stage.EndAsync(await stage.StartAsync("text"))).RuntimeStatus);
    }

    [Observed("11.9")]
    [Fact]
    public async Task An_unknown_orchestrator_starts_and_fails()
    {
        await using var stage = await Stage.WithAsync(_ => Task.FromResult(true));
        var id = await stage.StartAsync(name: "NoSuchOrchestrator");
        Assert.Equal(OrchestrationRuntimeStatus.Failed, (await stage.EndAsync(id)).RuntimeStatus);
    }
}
