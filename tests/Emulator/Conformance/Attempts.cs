using System.Diagnostics;

namespace BenefitsFlow.Tests.Emulator.Conformance;

/// <summary>An activity, "Try", that fails at first or always, and notes when it was called.</summary>
public sealed class Attempts
{
    private readonly List<TimeSpan> times = [];
    private readonly Stopwatch watch = Stopwatch.StartNew();

    /// <summary>How many calls fail.</summary>
    public int Failing { get; init; } = int.MaxValue;

    public int Count => times.Count;

    /// <summary>Milliseconds between one call and the next.</summary>
    public IEnumerable<double> Waits => times.Zip(times.Skip(1), (earlier, later) => (later - earlier).TotalMilliseconds);

    public Task<string> CallAsync(TaskOrchestrationContext context, RetryPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.CallActivityAsync<string>("Try", TaskOptions.FromRetryPolicy(policy));
    }

    public void Register(DurableTaskRegistry registry) => registry.AddActivityFunc<string>("Try", Try);

    private string Try(TaskActivityContext context)
    {
        lock (times)
        {
            times.Add(watch.Elapsed);
            return Count > Failing ? $"attempt {Count}" : throw new InvalidOperationException($"attempt {Count}");
        }
    }
}
