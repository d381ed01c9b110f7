using BenefitsFlow.Emulator.DurableTask;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>Calling activities and sub-orchestrations, once or until they succeed.</summary>
internal sealed partial class OrchestrationContext
{
    /// <summary>The failure of an activity that no host knows; calling it again would not find it either.</summary>
    public const string ActivityNotFound = "ActivityTaskNotFound";

    public override async Task<TResult> CallActivityAsync<TResult>(TaskName name, object? input = null, TaskOptions? options = null)
    {
        if (input is TaskOptions && options is null)
            throw new ArgumentException(
                "A TaskOptions value was provided for the activity input but no value was provided for options."
                + " Did you actually mean to provide a TaskOptions value for the options parameter?", nameof(input));
        if (!thread.IsCurrent)
            return await thread.Never<TResult>();
        var decision = Decision(EventKind.TaskScheduled, Known(name)) with { Payload = DurableJson.Serialize(input) };
        return await Attempt(() => Call<TResult>(decision), options?.Retry);
    }

    public override async Task<TResult> CallSubOrchestratorAsync<TResult>(
        TaskName orchestratorName, object? input = null, TaskOptions? options = null)
    {
        if (!thread.IsCurrent)
            return await thread.Never<TResult>();
        var child = (options as SubOrchestrationOptions)?.InstanceId;
        child = string.IsNullOrEmpty(child) ? NewGuid().ToString("N") : child;
        if (Decisions.Open.Values.Any(task => task.Decision.Target == child))
            throw new InvalidOperationException(
                $"The sub-orchestration '{child}' is already running for this orchestration. Wait for it, or give the other one its own id.");
        var decision = Decision(EventKind.SubOrchestrationInstanceCreated, Known(orchestratorName)) with
        {
            Target = child,
            Payload = DurableJson.Serialize(input),
        };
        return await Attempt(() => Call<TResult>(decision), options?.Retry);
    }

    private static string Known(TaskName name)
    {
        var value = string.IsNullOrEmpty(name.Name) ? null : name.Name;
        ArgumentNullException.ThrowIfNull(value);
        return value;
    }

    private async Task<T> Call<T>(HistoryEvent decision)
    {
        Touch(decision);
        var answer = await Decisions.Begin(decision with { At = new DateTimeOffset(Now) }).Answer.Task;
        return DurableJson.Deserialize<T>(answer)!;
    }

    private Task<T> Attempt<T>(Func<Task<T>> attempt, TaskRetryOptions? retry) => retry switch
    {
        { Policy: { } policy } => Retry(attempt, policy),
        { Handler: { } handler } => Retry(attempt, handler),
        _ => attempt(),
    };

    private async Task<T> Retry<T>(Func<Task<T>> attempt, RetryPolicy policy)
    {
        var begun = CurrentUtcDateTime;
        for (var number = 1; ; number++)
        {
            try
            {
                return await attempt();
            }
#pragma warning disable CA1031 // A result that cannot be read is tried again like a failure.
            catch (Exception error) when ((error as TaskFailedException)?.FailureDetails?.ErrorType != ActivityNotFound)
            {
                if (policy.DelayAfter(number, CurrentUtcDateTime - begun, error) is not { } delay)
                    throw;
#pragma warning restore CA1031
                await Timer(CurrentUtcDateTime + delay, CancellationToken.None);
            }
        }
    }

    private async Task<T> Retry<T>(Func<Task<T>> attempt, AsyncRetryHandler handler)
    {
        var begun = CurrentUtcDateTime;
        for (var number = 1; ; number++)
        {
            try
            {
                return await attempt();
            }
            catch (TaskFailedException failed) when (failed.FailureDetails?.ErrorType != ActivityNotFound)
            {
                var retry = new RetryContext(this, number, failed.FailureDetails!, CurrentUtcDateTime - begun, CancellationToken.None);
                if (!await handler(retry))
                    throw;
            }
        }
    }
}
