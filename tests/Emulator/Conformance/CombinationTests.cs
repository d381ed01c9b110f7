namespace BenefitsFlow.Tests.Emulator.Conformance;

/// <summary>All of several tasks, or the first.</summary>
public class CombinationTests
{
    [Observed("9.1")]
    [Fact]
    public async Task Of_several_failures_the_first_in_the_list_is_thrown_after_all_have_ended()
    {
        var said = await Stage.ResultAsync(async context =>
        {
            var all = Task.WhenAll(
                context.CallActivityAsync<int>("Wait", 100),
                LaterAsync(context),
                context.CallActivityAsync<int>("Fail", "earlier"));
            try
            {
                await all;
                return "nothing failed";
            }
            catch (TaskFailedException first)
            {
                return $"{first.FailureDetails.ErrorMessage} of {all.Exception!.InnerExceptions.Count}";
            }
        });
        Assert.Equal("later of 2", said);
    }

    [Observed("9.3")]
    [Fact]
    public async Task The_first_to_end_wins_also_when_it_failed()
        => Assert.Equal("True 100", await Stage.ResultAsync(async context =>
        {
            var slow = context.CallActivityAsync<int>("Wait", 100);
            var winner = await Task.WhenAny(context.CallActivityAsync<int>("Fail", "boom"), slow);
            return $"{winner.IsFaulted} {await slow}";
        }));

    private static async Task<int> LaterAsync(TaskOrchestrationContext context)
    {
        await context.CallActivityAsync<int>("Wait", 200);
        return await context.CallActivityAsync<int>("Fail", "later");
    }
}
