namespace BenefitsFlow.Tests.Emulator.Conformance;

/// <summary>A task's failure as the orchestrator saw it.</summary>
public sealed record Caught(string Task, int Id, string Message, string? Error, string? Cause, bool HasStack, string? CauseType, string? Type)
{
    /// <summary>Runs an orchestrator whose call must fail.</summary>
    public static async Task<Caught> FromAsync<T>(Func<TaskOrchestrationContext, Task<T>> call, Action<DurableTaskRegistry>? also = null)
        => (await Stage.ResultAsync(
            async context =>
            {
                try
                {
                    return (Caught?)Unexpected(await call(context));
                }
                catch (TaskFailedException failed)
                {
                    return From(failed);
                }
            },
            also))!;

    private static Caught Unexpected(object? result) => throw new InvalidOperationException($"It did not fail but gave '{result}'.");

    private static Caught From(TaskFailedException failed)
    {
        // A terminated child and an unknown orchestrator leave no details, whatever the type says.
        var details = (TaskFailureDetails?)failed.FailureDetails;
        return new(
            failed.TaskName, failed.TaskId, failed.Message, details?.ErrorMessage, details?.InnerFailure?.ErrorMessage,
            details?.StackTrace is not null, details?.InnerFailure?.ErrorType, details?.ErrorType);
    }
}
