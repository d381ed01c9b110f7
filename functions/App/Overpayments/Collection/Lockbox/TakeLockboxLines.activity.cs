namespace BenefitsFlow.App.Overpayments.Collection.Lockbox;

/// <summary>Takes some lines of a file of payments; taken again, what is done stays as it is.</summary>
public sealed class TakeLockboxLines(LockboxDesk desk)
{
    /// <summary>Lines of one step: a minute or two of work.</summary>
    private const int Most = 500;

    /// <returns>The line to go on with; null when all are taken.</returns>
    [Function(nameof(TakeLockboxLines))]
    public Task<int?> Run([ActivityTrigger] LockboxFile file, [DurableClient] DurableTaskClient client, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        return desk.TakeAsync(file.Id, file.From, Most, client, cancellation);
    }
}

internal static class TakeLockboxLinesStep
{
    public static Task<int?> TakeLockboxLines(this TaskOrchestrationContext context, LockboxFile file)
        => context.CallActivityAsync<int?>(nameof(Lockbox.TakeLockboxLines), file, Steps.Retried);
}
