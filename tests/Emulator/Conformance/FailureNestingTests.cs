namespace BenefitsFlow.Tests.Emulator.Conformance;

/// <summary>Failures within failures.</summary>
public class FailureNestingTests
{
    [Observed("5.2")]
    [Fact]
    public async Task A_failure_four_levels_down_is_told_level_by_level()
    {
        var failed = await Caught.FromAsync(context => context.CallSubOrchestratorAsync<string>("Office"), Offices);
        Assert.Equal(
            "Task 'Office' (#0) failed with an unhandled exception: Task 'Unit' (#0) failed with an unhandled exception:"
            + " Task 'Desk' (#0) failed with an unhandled exception: Task 'Fail' (#0) failed with an unhandled exception: deep",
            failed.Message);
    }

    [Observed("5.1", "5.2")]
    [Fact]
    public async Task Its_details_hold_every_level_down_to_the_cause()
    {
        var types = await Stage.ResultAsync(
            async context =>
            {
                try
                {
                    return await context.CallSubOrchestratorAsync<List<string>>("Office");
                }
                catch (TaskFailedException failed)
                {
                    var list = new List<string>();
                    for (var level = failed.FailureDetails; level is not null; level = level.InnerFailure)
                        list.Add(level.ErrorType);
                    return list;
                }
            },
            Offices);
        const string task = "Microsoft.DurableTask.TaskFailedException";
        Assert.Equal([task, task, task, "System.InvalidOperationException", "System.ArgumentException"], types!);
    }

    [Observed("5.1")]
    [Fact]
    public async Task A_childs_own_exception_comes_as_words_and_not_as_an_object()
    {
        var seen = await Stage.ResultAsync(
            async context =>
            {
                try
                {
                    return await context.CallSubOrchestratorAsync<string>("Child");
                }
                catch (TaskFailedException failed)
                {
                    var details = failed.FailureDetails;
                    return $"{failed.InnerException is null} {details} {details.InnerFailure} {details.StackTrace is not null}";
                }
            },
            registry => registry.AddOrchestratorFunc<string>("Child", async context =>
            {
                await context.CallActivityAsync("Echo", "x");
                throw new InvalidOperationException("child boom", new ArgumentException("the cause"));
            }));
        Assert.Equal("True System.InvalidOperationException: child boom System.ArgumentException: the cause True", seen);
    }

    [Observed("4.2")]
    [Fact]
    public async Task Of_several_exceptions_in_one_the_first_is_the_cause()
    {
        var failed = await Caught.FromAsync(
            context => context.CallActivityAsync<string>("Several"),
            registry => registry.AddActivityFunc<string>("Several", Several));
        Assert.Equal(("System.AggregateException", "several (one) (two)"), (failed.Type, failed.Error));
        Assert.Equal(("System.InvalidOperationException", "one"), (failed.CauseType, failed.Cause));
    }

    [Observed("5.2")]
    [Fact]
    public async Task A_parent_may_go_on_after_a_childs_failure()
        => Assert.Equal("gone on", await Stage.ResultAsync(
            async context =>
            {
                await Assert.ThrowsAsync<TaskFailedException>(() => context.CallSubOrchestratorAsync<string>("Office"));
                return await context.CallActivityAsync<string>("Echo", "gone on");
            },
            Offices));

    private static void Offices(DurableTaskRegistry registry) => registry
        .AddOrchestratorFunc<string>("Office", context => context.CallSubOrchestratorAsync<string>("Unit"))
        .AddOrchestratorFunc<string>("Unit", context => context.CallSubOrchestratorAsync<string>("Desk"))
        .AddOrchestratorFunc<string>("Desk", context => context.CallActivityAsync<string>("Fail", "deep"));

    private static string Several(TaskActivityContext context)
        => throw new AggregateException("several", new InvalidOperationException("one"), new ArgumentException("two"));
}
