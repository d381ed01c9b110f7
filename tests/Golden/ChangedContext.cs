using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace BenefitsFlow.Tests.Golden;

/// <summary>What a change of an orchestrator's code comes to.</summary>
internal abstract record Change
{
    public sealed record Renamed(string Activity) : Change;

    public sealed record Removed(string Activity) : Change;

    public sealed record AddedBefore(string Activity) : Change;

    public sealed record AddedAfter(string Activity) : Change;

    public sealed record Swapped(string One, string Other) : Change;

    public sealed record TimerInstead(string Activity) : Change;

    public sealed record OtherInput(string Activity) : Change;

    public sealed record LaterTimers : Change;

    public sealed record NotAgain : Change;
}

/// <summary>An engine's context between it and code, so that the code seems to be changed.</summary>
internal sealed class ChangedContext(TaskOrchestrationContext inner, Change change) : TaskOrchestrationContext
{
    public override TaskName Name => inner.Name;

    public override string InstanceId => inner.InstanceId;

    public override ParentOrchestrationInstance? Parent => inner.Parent;

    public override DateTime CurrentUtcDateTime => inner.CurrentUtcDateTime;

    public override bool IsReplaying => inner.IsReplaying;

    protected override ILoggerFactory LoggerFactory => NullLoggerFactory.Instance;

    public override T? GetInput<T>() where T : default => inner.GetInput<T>();

    public override async Task<TResult> CallActivityAsync<TResult>(TaskName name, object? input = null, TaskOptions? options = null)
    {
        switch (change)
        {
            case Change.Renamed(var activity) when name == activity:
                return await inner.CallActivityAsync<TResult>(activity + "Anew", input, options);
            case Change.Removed(var activity) when name == activity:
                return default!;
            case Change.TimerInstead(var activity) when name == activity:
                await inner.CreateTimer(CurrentUtcDateTime.AddDays(1), CancellationToken.None);
                return default!;
            case Change.AddedBefore(var activity) when name == activity:
                await inner.CallActivityAsync<object>("Added", input, options);
                break;
            case Change.AddedAfter(var activity) when name == activity:
                var result = await inner.CallActivityAsync<TResult>(name, input, options);
                await inner.CallActivityAsync<object>("Added", input, options);
                return result;
            case Change.Swapped(var one, var other) when name == one || name == other:
                return await inner.CallActivityAsync<TResult>(name == one ? other : one, input, options);
            case Change.OtherInput(var activity) when name == activity:
                return await inner.CallActivityAsync<TResult>(name, "another", options);
        }

        return await inner.CallActivityAsync<TResult>(name, input, options);
    }

    public override Task CreateTimer(DateTime fireAt, CancellationToken cancellationToken)
        => inner.CreateTimer(change is Change.LaterTimers ? fireAt.AddDays(1) : fireAt, cancellationToken);

    public override Task<T> WaitForExternalEvent<T>(string eventName, CancellationToken cancellationToken = default)
        => inner.WaitForExternalEvent<T>(eventName, cancellationToken);

    public override void SendEvent(string instanceId, string eventName, object payload) => inner.SendEvent(instanceId, eventName, payload);

    public override void SetCustomStatus(object? customStatus) => inner.SetCustomStatus(customStatus);

    public override Task<TResult> CallSubOrchestratorAsync<TResult>(TaskName orchestratorName, object? input = null, TaskOptions? options = null)
        => inner.CallSubOrchestratorAsync<TResult>(orchestratorName, input, options);

    public override void ContinueAsNew(object? newInput = null, bool preserveUnprocessedEvents = true)
    {
        if (change is not Change.NotAgain)
            inner.ContinueAsNew(newInput, preserveUnprocessedEvents);
    }

    public override Guid NewGuid() => inner.NewGuid();
}
