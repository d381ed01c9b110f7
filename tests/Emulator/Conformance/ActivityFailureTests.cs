namespace BenefitsFlow.Tests.Emulator.Conformance;

/// <summary>What an orchestrator learns of an activity that threw.</summary>
public class ActivityFailureTests
{
    [Observed("4.1")]
    [Fact]
    public async Task The_exception_names_the_task_and_says_what_it_said()
    {
        var failed = await Caught.FromAsync(context => context.CallActivityAsync<string>("Fail", "boom"));
        Assert.Equal("Task 'Fail' (#0) failed with an unhandled exception: boom", failed.Message);
        Assert.Equal(("Fail", 0), (failed.Task, failed.Id));
    }

    [Observed("4.1")]
    [Fact]
    public async Task The_details_keep_type_message_stack_and_cause()
    {
        var failed = await Caught.FromAsync(context => context.CallActivityAsync<string>("Fail", "boom"));
        Assert.Equal(("System.InvalidOperationException", "boom", true), (failed.Type, failed.Error, failed.HasStack));
        Assert.Equal(("System.ArgumentException", "the cause"), (failed.CauseType, failed.Cause));
    }

    [Observed("4.3")]
    [Fact]
    public async Task Only_the_outer_type_says_what_it_is_caused_by()
    {
        var causes = await Stage.ResultAsync(async context =>
        {
            try
            {
                return await context.CallActivityAsync<bool[]>("Fail", "boom");
            }
            catch (TaskFailedException failed)
            {
                var details = failed.FailureDetails;
                return
                [
                    details.IsCausedBy<InvalidOperationException>(), details.IsCausedBy<SystemException>(), details.IsCausedBy<Exception>(),
                    details.IsCausedBy<ArgumentException>(), details.InnerFailure!.IsCausedBy<ArgumentException>(),
                ];
            }
        });
        Assert.Equal([true, true, true, false, true], causes!);
    }

    [Observed("4.2", "4.3")]
    [Fact]
    public async Task An_exception_of_our_own_is_known_by_its_type()
    {
        var (name, isOurs) = await Stage.ResultAsync(
            async context =>
            {
                try
                {
                    return new Seen(await context.CallActivityAsync<string>("Own"), false);
                }
                catch (TaskFailedException failed)
                {
                    return new Seen(failed.FailureDetails.ErrorType, failed.FailureDetails.IsCausedBy<OwnException>());
                }
            },
            registry => registry.AddActivityFunc<string>("Own", Own)) ?? new("", false);
        Assert.Equal((typeof(OwnException).ToString(), true), (name, isOurs));
    }

    [Observed("4.2")]
    [Fact]
    public async Task A_cancelled_activity_is_a_failed_one()
        => Assert.Equal(
            "System.Threading.Tasks.TaskCanceledException",
            (await Caught.FromAsync(
                context => context.CallActivityAsync<string>("Cancelled"),
                registry => registry.AddActivityFunc<string>("Cancelled", Cancelled))).Type);

    [Observed("4.10")]
    [Fact]
    public async Task An_unknown_activity_fails_the_call()
    {
        var failed = await Caught.FromAsync(context => context.CallActivityAsync<string>("NoSuchActivity"));
        Assert.Equal(("NoSuchActivity", 0), (failed.Task, failed.Id));
        Assert.StartsWith("Task 'NoSuchActivity' (#0) failed with an unhandled exception", failed.Message);
    }

    [Observed("4.4")]
    [Fact]
    public async Task A_failure_nobody_caught_fails_the_orchestration()
    {
        var end = await Stage.RunAsync(context => context.CallActivityAsync<string>("Fail", "boom"));
        Assert.Equal(OrchestrationRuntimeStatus.Failed, end.RuntimeStatus);
        Assert.EndsWith("Task 'Fail' (#0) failed with an unhandled exception: boom", end.SerializedOutput);
    }

    [Fact]
    public async Task Task_numbers_count_every_decision()
    {
        var failed = await Caught.FromAsync(async context =>
        {
            await context.CallActivityAsync<string>("Echo", "first");
            await context.CreateTimer(TimeSpan.Zero, CancellationToken.None);
            return await context.CallActivityAsync<string>("Fail", "third");
        });
        Assert.Equal(2, failed.Id);
    }

    private static string Own(TaskActivityContext context) => throw new OwnException("ours");

    private static string Cancelled(TaskActivityContext context) => throw new TaskCanceledException("stopped");

    public sealed class OwnException(string message) : Exception(message);

    private sealed record Seen(string Name, bool IsOurs);
}
