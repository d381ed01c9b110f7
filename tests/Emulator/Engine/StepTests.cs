namespace BenefitsFlow.Tests.Emulator.Engine;

/// <summary>A step is one transaction, whatever becomes of its answer.</summary>
public class StepTests
{
    [Fact]
    public async Task An_orchestration_of_two_activities_takes_three_transactions()
    {
        var policy = new TransactionPolicy();
        await using var engines = new Engines(Counting(new()), policy);
        await engines.StartAsync();
        await engines.EndAsync(await engines.Client.ScheduleNewOrchestrationInstanceAsync("O"));
        Assert.Equal(3, policy.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public async Task A_step_whose_answer_was_lost_is_neither_lost_nor_taken_twice(int answers)
    {
        var policy = new TransactionPolicy();
        var ran = new Runs();
        await using var engines = new Engines(Counting(ran), policy);
        await engines.StartAsync();
        policy.LoseAnswers(answers);
        var end = await engines.EndAsync(await engines.Client.ScheduleNewOrchestrationInstanceAsync("O"));
        Assert.Equal("1,2", end.ReadOutputAs<string>());
        Assert.Equal(2, ran.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public async Task An_event_is_taken_once_when_the_answer_to_its_step_was_lost(int answers)
    {
        var policy = new TransactionPolicy();
        await using var engines = new Engines(
            registry => registry.AddOrchestratorFunc<string>("O", async context =>
                $"{await context.WaitForExternalEvent<string>("E")}{await context.WaitForExternalEvent<string>("E")}"),
            policy);
        await engines.StartAsync();
        var id = await engines.Client.ScheduleNewOrchestrationInstanceAsync("O");
        await engines.Client.WaitForInstanceStartAsync(id);
        policy.LoseAnswers(answers);
        await engines.Client.RaiseEventAsync(id, "E", "a");
        await engines.Current.SettleAsync();
        await engines.Client.RaiseEventAsync(id, "E", "b");
        Assert.Equal("ab", (await engines.EndAsync(id)).ReadOutputAs<string>());
    }

    private static Action<DurableTaskRegistry> Counting(Runs ran) => registry => registry
        .AddOrchestratorFunc<string>("O", async context =>
            $"{await context.CallActivityAsync<int>("Next")},{await context.CallActivityAsync<int>("Next")}")
        .AddActivityFunc<int>("Next", _ => ran.Next());

    private sealed class Runs
    {
        private int count;

        public int Count => count;

        public int Next() => Interlocked.Increment(ref count);
    }
}
