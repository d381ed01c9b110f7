namespace BenefitsFlow.Tests.Emulator.Conformance;

/// <summary>Calling again what failed.</summary>
public class RetryTests
{
    [Observed("4.14")]
    [Fact]
    public async Task The_first_call_counts_as_an_attempt_and_every_wait_takes_a_number()
    {
        var tried = new Attempts();
        var failed = await Caught.FromAsync(context => tried.CallAsync(context, new RetryPolicy(3, TimeSpan.FromMilliseconds(50))), tried.Register);
        Assert.Equal((3, 4, "attempt 3"), (tried.Count, failed.Id, failed.Error));
    }

    [Observed("4.18")]
    [Fact]
    public async Task One_attempt_is_no_retry()
    {
        var tried = new Attempts();
        var failed = await Caught.FromAsync(context => tried.CallAsync(context, new RetryPolicy(1, TimeSpan.FromMilliseconds(50))), tried.Register);
        Assert.Equal((1, 0), (tried.Count, failed.Id));
    }

    [Observed("4.18")]
    [Fact]
    public async Task A_success_on_the_last_attempt_is_a_success()
    {
        var tried = new Attempts { Failing = 2 };
        var result = await Stage.ResultAsync(
            context => tried.CallAsync(context, new RetryPolicy(3, TimeSpan.FromMilliseconds(50))), tried.Register);
        Assert.Equal("attempt 3", result);
    }

    [Observed("4.15")]
    [Fact]
    public async Task Without_a_longest_they_go_on_growing()
    {
        var tried = new Attempts();
        var failed = await Caught.FromAsync(
            context => tried.CallAsync(context, new RetryPolicy(4, TimeSpan.FromMilliseconds(100), 2)), tried.Register);
        Assert.Equal((4, 6), (tried.Count, failed.Id));
        AssertAtLeast(tried.Waits, 100, 200, 400);
    }

    [Observed("4.15", "4.16")]
    [Fact]
    public async Task Waits_grow_by_the_coefficient_up_to_the_longest()
    {
        var tried = new Attempts();
        var policy = new RetryPolicy(4, TimeSpan.FromMilliseconds(200), 2, TimeSpan.FromMilliseconds(300));
        await Caught.FromAsync(context => tried.CallAsync(context, policy), tried.Register);
        Assert.Equal(4, tried.Count);
        AssertAtLeast(tried.Waits, 200, 300, 300);
    }

    [Observed("4.17")]
    [Fact]
    public async Task The_timeout_is_looked_at_when_an_attempt_fails()
    {
        var tried = new Attempts();
        var policy = new RetryPolicy(10, TimeSpan.FromSeconds(1), retryTimeout: TimeSpan.FromSeconds(1));
        await Caught.FromAsync(context => tried.CallAsync(context, policy), tried.Register);
        Assert.Equal(2, tried.Count);
    }

    [Observed("4.19")]
    [Fact]
    public async Task A_policy_may_decline_a_failure()
    {
        var tried = new Attempts();
        var policy = new RetryPolicy(5, TimeSpan.FromMilliseconds(50)) { HandleFailure = failure => failure.ErrorMessage != "attempt 2" };
        var failed = await Caught.FromAsync(context => tried.CallAsync(context, policy), tried.Register);
        Assert.Equal((2, "attempt 2"), (tried.Count, failed.Error));
    }

    [Observed("4.20")]
    [Fact]
    public async Task A_handler_decides_after_every_failure()
    {
        var tried = new Attempts();
        var numbers = new List<int>();
        var failed = await Caught.FromAsync(
            context =>
            {
                numbers.Clear();
                return context.CallActivityAsync<string>("Try", TaskOptions.FromRetryHandler((RetryContext retry) =>
                {
                    numbers.Add(retry.LastAttemptNumber);
                    return retry.LastAttemptNumber < 3;
                }));
            },
            tried.Register);
        Assert.Equal((3, 2), (tried.Count, failed.Id));
        Assert.Equal([1, 2, 3], numbers);
    }

    [Observed("4.20")]
    [Fact]
    public async Task A_handler_may_wait_and_sees_the_failure_and_the_time_it_took()
    {
        var tried = new Attempts();
        var seen = new List<(string Error, bool Waited)>();
        await Caught.FromAsync(
            context =>
            {
                seen.Clear();
                return context.CallActivityAsync<string>("Try", TaskOptions.FromRetryHandler(async retry =>
                {
                    seen.Add((retry.LastFailure.ErrorMessage, retry.TotalRetryTime >= TimeSpan.FromMilliseconds(200)));
                    await retry.OrchestrationContext.CreateTimer(TimeSpan.FromMilliseconds(200), CancellationToken.None);
                    return retry.LastAttemptNumber < 2;
                }));
            },
            tried.Register);
        Assert.Equal([("attempt 1", false), ("attempt 2", true)], seen);
    }

    [Observed("4.21")]
    [Fact]
    public async Task What_a_handler_throws_surfaces()
    {
        var said = await Stage.ResultAsync(async context =>
        {
            try
            {
                return await context.CallActivityAsync<string>("Fail", "boom", TaskOptions.FromRetryHandler(Throwing));
            }
            catch (NotSupportedException thrown)
            {
                return thrown.Message;
            }
        });
        Assert.Equal("the handler threw", said);
    }

    // Real timers may be early by less than the millisecond that clocks differ in.
    private static void AssertAtLeast(IEnumerable<double> waits, params double[] least)
        => Assert.All(waits.Zip(least), pair => Assert.InRange(pair.First, pair.Second - 20, pair.Second + 5000));

    private static bool Throwing(RetryContext retry) => throw new NotSupportedException("the handler threw");
}
