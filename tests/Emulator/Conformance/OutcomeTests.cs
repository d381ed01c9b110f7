namespace BenefitsFlow.Tests.Emulator.Conformance;

/// <summary>How orchestrations end.</summary>
public class OutcomeTests
{
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

    [Fact]
    public async Task Nothing_returned_is_no_output()
    {
        var end = await Stage.RunAsync(_ => Task.FromResult<string?>(null));
        Assert.Equal(OrchestrationRuntimeStatus.Completed, end.RuntimeStatus);
        Assert.Null(end.ReadOutputAs<string>());
    }

    [Fact]
    public async Task A_cancellation_nobody_caught_is_a_failure()
        => Assert.Equal(
            OrchestrationRuntimeStatus.Failed,
            (await Stage.RunAsync<bool>(_ => throw new OperationCanceledException("stopped"))).RuntimeStatus);

    [Fact]
    public async Task A_result_that_cannot_be_written_is_a_failure()
        => Assert.Equal(OrchestrationRuntimeStatus.Failed, (await Stage.RunAsync(_ =>
        {
            var circle = new List<object>();
            circle.Add(circle);
            return Task.FromResult(circle);
        })).RuntimeStatus);

    [Fact]
    public async Task An_input_of_another_type_is_a_failure()
    {
        await using var stage = await Stage.WithAsync((TaskOrchestrationContext context, int number) => Task.FromResult(number));
        Assert.Equal(OrchestrationRuntimeStatus.Failed, (await stage.EndAsync(await stage.StartAsync("text"))).RuntimeStatus);
    }

    [Fact]
    public async Task An_unknown_orchestrator_starts_and_fails()
    {
        await using var stage = await Stage.WithAsync(_ => Task.FromResult(true));
        var id = await stage.StartAsync(name: "NoSuchOrchestrator");
        Assert.Equal(OrchestrationRuntimeStatus.Failed, (await stage.EndAsync(id)).RuntimeStatus);
    }
}
