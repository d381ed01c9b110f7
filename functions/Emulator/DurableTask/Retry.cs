namespace BenefitsFlow.Emulator.DurableTask;

public delegate bool RetryHandler(RetryContext retryContext);

public delegate Task<bool> AsyncRetryHandler(RetryContext retryContext);

public record RetryContext(
    TaskOrchestrationContext OrchestrationContext,
    int LastAttemptNumber,
    TaskFailureDetails LastFailure,
    TimeSpan TotalRetryTime,
    CancellationToken CancellationToken);

public sealed class TaskRetryOptions
{
    public TaskRetryOptions(RetryPolicy policy) => Policy = policy;

    public TaskRetryOptions(AsyncRetryHandler handler) => Handler = handler;

    public RetryPolicy? Policy { get; }

    public AsyncRetryHandler? Handler { get; }

    public static TaskRetryOptions FromRetryPolicy(RetryPolicy policy) => new(policy);

    public static TaskRetryOptions FromRetryHandler(AsyncRetryHandler handler) => new(handler);

    public static TaskRetryOptions FromRetryHandler(RetryHandler handler) => new(context => Task.FromResult(handler(context)));
}

/// <summary>How often, and how long after a failure, a task is called again.</summary>
public class RetryPolicy
{
    /// <param name="maxNumberOfAttempts">Counts the first call.</param>
    /// <param name="maxRetryInterval">One hour when left out; <see cref="Timeout.InfiniteTimeSpan"/> for no bound.</param>
    /// <param name="retryTimeout">Looked at when an attempt fails, so an attempt may start after it; no bound when left out.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is below its least.</exception>
    public RetryPolicy(
        int maxNumberOfAttempts,
        TimeSpan firstRetryInterval,
        double backoffCoefficient = 1.0,
        TimeSpan? maxRetryInterval = null,
        TimeSpan? retryTimeout = null)
    {
        MaxNumberOfAttempts = maxNumberOfAttempts;
        FirstRetryInterval = firstRetryInterval;
        BackoffCoefficient = backoffCoefficient;
        MaxRetryInterval = maxRetryInterval ?? TimeSpan.FromHours(1);
        RetryTimeout = retryTimeout ?? Timeout.InfiniteTimeSpan;
        Require(maxNumberOfAttempts > 0, nameof(maxNumberOfAttempts), maxNumberOfAttempts, "greater than zero");
        Require(firstRetryInterval > TimeSpan.Zero, nameof(firstRetryInterval), firstRetryInterval, "greater than zero");
        Require(backoffCoefficient >= 1.0, nameof(backoffCoefficient), backoffCoefficient, "greater or equal to 1.0");
        RequireFirstFits(MaxRetryInterval, nameof(maxRetryInterval));
        RequireFirstFits(RetryTimeout, nameof(retryTimeout));
    }

    public int MaxNumberOfAttempts { get; }

    public TimeSpan FirstRetryInterval { get; }

    public double BackoffCoefficient { get; }

    public TimeSpan MaxRetryInterval { get; }

    public TimeSpan RetryTimeout { get; }

    /// <summary>Says which failures are worth another attempt; all of them when not set.</summary>
    public Func<TaskFailureDetails, bool> HandleFailure
    {
        init => handleFailure = value;
    }

    private readonly Func<TaskFailureDetails, bool>? handleFailure;

    /// <summary>How long to wait after the attempt of this number (from 1) failed; null when it was the last.</summary>
    internal TimeSpan? DelayAfter(int attempt, TimeSpan elapsed, Exception error)
    {
        if (attempt >= MaxNumberOfAttempts || !Handles(error) || (RetryTimeout != Timeout.InfiniteTimeSpan && elapsed >= RetryTimeout))
            return null;
        var ticks = FirstRetryInterval.Ticks * Math.Pow(BackoffCoefficient, attempt - 1);
        var most = MaxRetryInterval == Timeout.InfiniteTimeSpan ? TimeSpan.MaxValue : MaxRetryInterval;
        return ticks < most.Ticks ? TimeSpan.FromTicks((long)ticks) : most;
    }

    /// <summary>What has no details is not for the callback to judge, and what it throws does not hide the failure: neither is retried.</summary>
    private bool Handles(Exception error)
    {
        if (handleFailure is null)
            return true;
        try
        {
            return error is TaskFailedException { FailureDetails: { } details } && handleFailure(details);
        }
#pragma warning disable CA1031
        catch (Exception)
        {
            return false;
        }
#pragma warning restore CA1031
    }

    private static void Require(bool fits, string parameter, object value, string least)
    {
        if (!fits)
            throw new ArgumentOutOfRangeException(parameter, value, $"The value for {parameter} must be {least}.");
    }

    private void RequireFirstFits(TimeSpan value, string parameter)
        => Require(
            value == Timeout.InfiniteTimeSpan || value >= FirstRetryInterval,
            parameter, value, "greater or equal to the value for firstRetryInterval");
}
