namespace BenefitsFlow.App;

/// <summary>How a step is repeated when the world is broken. A refusal by law is never an exception and never repeated.</summary>
internal static class Steps
{
    /// <summary>Twelve attempts over about a day: 5 s, 10 s, 20 s … at most four hours apart.</summary>
    public static TaskOptions Retried { get; } = TaskOptions.FromRetryPolicy(
        new RetryPolicy(12, TimeSpan.FromSeconds(5), backoffCoefficient: 2.5, maxRetryInterval: TimeSpan.FromHours(4)));

    /// <summary>
    /// Waits for an answer until <paramref name="deadline"/>. Call it before the question is sent; await it afterwards.
    /// </summary>
    /// <param name="eventName">Names the step, so that no other wait swallows it.</param>
    /// <param name="deadline">UTC.</param>
    /// <returns>True when the answer came; false when the time lapsed.</returns>
    public static async Task<bool> HearBy(this TaskOrchestrationContext context, string eventName, DateTime deadline)
    {
        using var lapse = new CancellationTokenSource();
        var answer = context.WaitForExternalEvent<Answered>(eventName);
        var lapsed = context.CreateTimer(deadline, lapse.Token);
        if (await Task.WhenAny(answer, lapsed) == lapsed)
            return false;
        lapse.Cancel();
        return true;
    }
}

/// <summary>Says that an answer is in the record. The answer itself is read there: an event carries no data.</summary>
public sealed record Answered(string? What = null);
