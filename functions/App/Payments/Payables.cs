namespace BenefitsFlow.App.Payments;

/// <summary>Weeks decided for payment that wait for the next batch.</summary>
public sealed class Payables
{
    /// <summary>Queues a week's payment; once queued (or paid), a second call changes nothing.</summary>
    /// <param name="week">The Sunday.</param>
    /// <param name="cents">Positive.</param>
    public Task QueueAsync(string claimId, DateOnly week, long cents, CancellationToken cancellation = default) => throw new NotSupportedException();
}
