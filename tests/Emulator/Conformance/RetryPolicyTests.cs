namespace BenefitsFlow.Tests.Emulator.Conformance;

/// <summary>What a retry policy accepts.</summary>
[Observed("4.22")]
public class RetryPolicyTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Fact]
    public void No_attempt_at_all_is_refused() => Refused("maxNumberOfAttempts", "greater than zero", () => new(0, Second));

    [Fact]
    public void A_first_wait_of_nothing_is_refused()
    {
        Refused("firstRetryInterval", "greater than zero", () => new(3, TimeSpan.Zero));
        Refused("firstRetryInterval", "greater than zero", () => new(3, -Second));
    }

    [Fact]
    public void Waits_that_shrink_are_refused() => Refused("backoffCoefficient", "greater or equal to 1.0", () => new(3, Second, 0.5));

    [Fact]
    public void A_bound_below_the_first_wait_is_refused()
    {
        Refused("maxRetryInterval", "greater or equal to the value for firstRetryInterval", () => new(3, Second, 1, Second / 2));
        Refused("retryTimeout", "greater or equal to the value for firstRetryInterval", () => new(3, Second, retryTimeout: Second / 2));
    }

    [Fact]
    public void What_is_left_out_means_even_waits_of_an_hour_at_most_and_no_end()
    {
        var policy = new RetryPolicy(3, Second);
        Assert.Equal((1.0, TimeSpan.FromHours(1), Timeout.InfiniteTimeSpan), (policy.BackoffCoefficient, policy.MaxRetryInterval, policy.RetryTimeout));
        Assert.Equal(Timeout.InfiniteTimeSpan, new RetryPolicy(3, Second, 1, Timeout.InfiniteTimeSpan).MaxRetryInterval);
    }

    private static void Refused(string parameter, string least, Func<RetryPolicy> make)
    {
        var refused = Assert.Throws<ArgumentOutOfRangeException>(make);
        Assert.Equal(parameter, refused.ParamName);
        Assert.StartsWith($"The value for {parameter} must be {least}.", refused.Message);
    }
}
