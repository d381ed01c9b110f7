namespace BenefitsFlow.Emulator.DurableTask;

/// <summary>What is known of a failure after it went through storage: names and words, no exception object.</summary>
/// <param name="ErrorType">The exception's full type name, without its assembly.</param>
public record TaskFailureDetails(
    string ErrorType,
    string ErrorMessage,
    string? StackTrace,
    TaskFailureDetails? InnerFailure,
    IDictionary<string, object?>? Properties)
{
    /// <summary>Whether the failure's own type (not an inner one's) is <typeparamref name="T"/> or derives from it.</summary>
    public bool IsCausedBy<T>() where T : Exception => IsCausedBy(typeof(T));

    public bool IsCausedBy(Type targetBaseExceptionType)
    {
        ArgumentNullException.ThrowIfNull(targetBaseExceptionType);
        return ErrorTypes.Find(ErrorType) is { } type && targetBaseExceptionType.IsAssignableFrom(type);
    }

    public static TaskFailureDetails FromException(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        var inner = exception is TaskFailedException task
            ? task.FailureDetails
            : exception.InnerException is { } cause ? FromException(cause) : null;
        return new(ErrorTypes.NameOf(exception.GetType()), exception.Message, exception.StackTrace, inner, null);
    }

    public override string ToString() => $"{ErrorType}: {ErrorMessage}";
}

/// <summary>An activity or a sub-orchestration failed.</summary>
public sealed class TaskFailedException : Exception
{
    public TaskFailedException(string taskName, int taskId, TaskFailureDetails failureDetails)
        : base($"Task '{taskName}' (#{taskId}) failed with an unhandled exception"
            + (failureDetails is null ? "." : $": {failureDetails.ErrorMessage}"))
    {
        TaskName = taskName;
        TaskId = taskId;
        FailureDetails = failureDetails!;
    }

    public string TaskName { get; }

    public int TaskId { get; }

    /// <summary>Null when the child was terminated, or its orchestrator is not known.</summary>
    public TaskFailureDetails FailureDetails { get; }
}
