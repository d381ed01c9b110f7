namespace BenefitsFlow.Tests.Emulator.Conformance;

/// <summary>Many at once, and far down.</summary>
public class FanOutTests
{
    [Observed("4.24")]
    [Fact]
    public async Task Five_hundred_activities_answer_in_the_order_of_their_calls()
    {
        var doubled = await Stage.ResultAsync(
            context => Task.WhenAll(Enumerable.Range(0, 500).Select(number => context.CallActivityAsync<int>("Double", number))));
        Assert.Equal(Enumerable.Range(0, 500).Select(number => 2 * number), doubled);
    }

    [Observed("4.24")]
    [Fact]
    public async Task Of_a_hundred_activities_the_failed_ones_are_told_from_the_others()
        => Assert.Equal("90 fine, 10 failed: 0 10 20 30 40 50 60 70 80 90", await Stage.ResultAsync(
            async context =>
            {
                var all = Enumerable.Range(0, 100)
                    .Select(number => context.CallActivityAsync<string>(number % 10 == 0 ? "Fail" : "Echo", $"{number}")).ToList();
                var failed = new List<string>();
                foreach (var one in all)
                {
                    try
                    {
                        await one;
                    }
                    catch (TaskFailedException caught)
                    {
                        failed.Add(caught.FailureDetails.ErrorMessage);
                    }
                }
                return $"{100 - failed.Count} fine, {failed.Count} failed: {string.Join(' ', failed)}";
            }));

    [Fact]
    public async Task Fifty_children_at_once_answer_in_the_order_of_their_calls()
    {
        var answers = await Stage.ResultAsync(
            context => Task.WhenAll(Enumerable.Range(0, 50).Select(number => context.CallSubOrchestratorAsync<int>("Child", number))),
            registry => registry.AddOrchestratorFunc<int, int>("Child", async (context, number) => await context.CallActivityAsync<int>("Double", number)));
        Assert.Equal(Enumerable.Range(0, 50).Select(number => 2 * number), answers);
    }

    [Fact]
    public async Task Twelve_orchestrations_stand_one_below_the_other()
    {
        await using var stage = await Stage.WithAsync(async (TaskOrchestrationContext context, int level) => level == 12
            ? await context.CallActivityAsync<string>("Echo", "bottom")
            : $"{level} {await context.CallSubOrchestratorAsync<string>("O", level + 1)}");
        Assert.Equal("0 1 2 3 4 5 6 7 8 9 10 11 bottom", Stage.Result<string>(await stage.EndAsync(await stage.StartAsync(0))));
    }
}
