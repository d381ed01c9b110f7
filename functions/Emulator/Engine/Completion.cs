using BenefitsFlow.Emulator.DurableTask;
using BenefitsFlow.Emulator.DurableTask.Client;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>How an execution ended.</summary>
/// <param name="Output">JSON when it completed or was terminated; words when it failed.</param>
/// <param name="Failure">What a waiting parent learns; null when the engine itself ended it.</param>
internal sealed record Completion(OrchestrationRuntimeStatus Status, string? Output, TaskFailureDetails? Failure)
{
    public static Completion Of(string orchestrator, Task<object?> main)
    {
        if (main.IsCanceled)
            return Broken(orchestrator, new AggregateException(new TaskCanceledException()));
        if (main.Exception is { } error)
            return Failed(error.InnerException!);
        try
        {
            return new(OrchestrationRuntimeStatus.Completed, DurableJson.Serialize(main.Result), null);
        }
        catch (Exception unwritable) when (unwritable is System.Text.Json.JsonException or NotSupportedException or ArgumentException)
        {
            return Failed(unwritable);
        }
    }

    public static Completion Failed(Exception error)
    {
        var failure = TaskFailureDetails.FromException(error);
        if (error is NonDeterministicOrchestrationException)
            failure = failure with { ErrorType = NonDeterministicOrchestrationException.RealName };
        return new(OrchestrationRuntimeStatus.Failed, failure.ToString(), failure);
    }

    /// <summary>It failed outside the orchestrator's own code, where no try could see it.</summary>
    public static Completion Broken(string orchestrator, Exception error)
    {
        var failure = TaskFailureDetails.FromException(error);
        return Functions($"Function '{orchestrator}' failed with an unhandled exception.", failure.ToString(), failure);
    }

    public static Completion Unknown(string orchestrator, IEnumerable<string> known) => Functions(
        $"The function '{orchestrator}' doesn't exist, is disabled, or is not an orchestrator function. Additional info: "
        + $"The following are the known orchestrator functions: {string.Join(", ", known.Select(name => $"'{name}'"))}.",
        null, null);

    public static Completion Terminated(string? output) => new(OrchestrationRuntimeStatus.Terminated, output, null);

    private static Completion Functions(string message, string? details, TaskFailureDetails? failure)
        => new(OrchestrationRuntimeStatus.Failed, DurableJson.Serialize(new { message, details }), failure);
}
