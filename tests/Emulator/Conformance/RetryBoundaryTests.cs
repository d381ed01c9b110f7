namespace BenefitsFlow.Tests.Emulator.Conformance;

/// <summary>Where calling again ends.</summary>
public class RetryBoundaryTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(50);

    [Observed("4.17")]
    [Fact]
    public async Task An_attempt_may_begin_after_the_timeout_when_the_one_before_failed_within_it()
    {
        var tried = new Attempts();
        var policy = new RetryPolicy(10, TimeSpan.FromSeconds(1), retryTimeout: TimeSpan.FromSeconds(2.5));
        var failed = await Caught.FromAsync(context => tried.CallAsync(context, policy), tried.Register);
        Assert.Equal((4, 6), (tried.Count, failed.Id));
        Assert.True(tried.Waits.Sum() > 2500);
    }

    [Observed("4.10")]
    [Fact]
    public async Task An_unknown_activity_is_not_tried_again()
    {
        var policy = await Caught.FromAsync(
            context => context.CallActivityAsync<string>("NoSuchActivity", TaskOptions.FromRetryPolicy(new RetryPolicy(3, Soon))));
        Assert.Equal((0, "ActivityTaskNotFound", false), (policy.Id, policy.Type, policy.HasStack));
        var handler = await Caught.FromAsync(context => context.CallActivityAsync<string>(
            "NoSuchActivity", TaskOptions.FromRetryHandler((RetryContext retry) => retry.LastAttemptNumber < 3)));
        Assert.Equal(0, handler.Id);
    }

    /// <remarks>The real engine's retry loop takes every exception of the call, that of reading its result too: RetryInterceptor.cs.</remarks>
    [Observed("4.6", "4.14")]
    [Fact]
    public async Task A_result_that_cannot_be_read_is_called_for_again()
    {
        var tried = new Attempts { Failing = 0 };
        await Stage.ResultAsync(
            async context =>
            {
                await Assert.ThrowsAsync<System.Text.Json.JsonException>(
                    () => context.CallActivityAsync<int>("Try", TaskOptions.FromRetryPolicy(new RetryPolicy(3, Soon))));
                return true;
            },
            tried.Register);
        Assert.Equal(3, tried.Count);
    }

    /// <remarks>What the callback throws is kept back: RetryInterceptor.cs.</remarks>
    [Observed("4.19")]
    [Fact]
    public async Task A_policy_that_throws_over_a_failure_leaves_that_failure()
    {
        var tried = new Attempts();
        var policy = new RetryPolicy(3, Soon) { HandleFailure = _ => throw new NotSupportedException("not asked for") };
        var failed = await Caught.FromAsync(context => tried.CallAsync(context, policy), tried.Register);
        Assert.Equal((1, "attempt 1"), (tried.Count, failed.Error));
    }

    [Observed("4.19")]
    [Fact]
    public async Task A_policy_sees_each_failure_but_the_last_attempts()
    {
        var tried = new Attempts();
        var seen = new List<string>();
        var policy = new RetryPolicy(3, Soon) { HandleFailure = failure => Note(seen, failure.ErrorMessage) };
        await Caught.FromAsync(context => tried.CallAsync(context, policy), tried.Register);
        Assert.Equal(["attempt 1", "attempt 2"], seen.Distinct());
    }

    [Observed("4.20")]
    [Fact]
    public async Task A_handler_runs_again_with_every_replay_and_cannot_be_cancelled()
    {
        var tried = new Attempts();
        var runs = 0;
        var failed = await Caught.FromAsync(
            context => context.CallActivityAsync<string>("Try", TaskOptions.FromRetryHandler((RetryContext retry) =>
            {
                runs++;
                return retry.LastAttemptNumber < 3 && !retry.CancellationToken.CanBeCanceled;
            })),
            tried.Register);
        Assert.Equal((3, "System.InvalidOperationException"), (tried.Count, failed.Type));
        Assert.Equal(1 + 2 + 3, runs);
    }

    [Observed("5.13")]
    [Fact]
    public async Task A_child_is_called_again_under_the_same_id()
    {
        var ids = new System.Collections.Concurrent.ConcurrentQueue<string>();
        var failed = await Caught.FromAsync(
            context => context.CallSubOrchestratorAsync<string>(
                "Child", TaskOptions.FromRetryPolicy(new RetryPolicy(3, TimeSpan.FromMilliseconds(50)))),
            registry => registry.AddOrchestratorFunc<string>("Child", async context =>
            {
                ids.Enqueue(context.InstanceId);
                return await context.CallActivityAsync<string>("Fail", "child boom");
            }));
        Assert.Equal(4, failed.Id);
        Assert.EndsWith("child boom", failed.Message);
        Assert.Single(ids.Distinct());
        Assert.Equal(6, ids.Count);
    }

    [Observed("5.13")]
    [Fact]
    public async Task A_child_that_succeeds_on_its_second_run_is_a_success()
    {
        var runs = 0;
        Assert.Equal("run 2", await Stage.ResultAsync(
            context => context.CallSubOrchestratorAsync<string>("Child", TaskOptions.FromRetryPolicy(new RetryPolicy(2, Soon))),
            registry => registry.AddOrchestratorFunc<string>("Child", _ => ++runs == 2
                ? Task.FromResult("run 2")
                : throw new InvalidOperationException("run 1"))));
    }

    private static bool Note(List<string> seen, string message)
    {
        lock (seen)
            seen.Add(message);
        return true;
    }
}
