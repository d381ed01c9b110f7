using BenefitsFlow.App.Filing;

namespace BenefitsFlow.App.Overpayments.Collection;

/// <summary>Starts the collection of an overpayment that was established, and tells it of changes.</summary>
public static class CollectionStart
{
    /// <summary>Starts it; one that runs is left alone, one that came to its end is looked at again.</summary>
    public static async Task StartAsync(DurableTaskClient client, string claimId, int number, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(client);
        var instance = OverpaymentOrchestration.InstanceOf(claimId, number);
        if (await client.GetInstanceAsync(instance, cancellation) is not { IsCompleted: false })
            await client.ScheduleNewOrchestrationInstanceAsync(
                OverpaymentOrchestration.Name,
                new CollectedOverpayment(claimId, number, OverpaymentOrchestration.Code),
                new StartOrchestrationOptions(instance),
                cancellation);
    }

    /// <summary>After a fact about a debt: its collection looks at it now, and begins anew when it had ended.</summary>
    public static async Task ChangedAsync(DurableTaskClient client, string claimId, int number, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(client);
        await Events.RaiseAsync(client, OverpaymentOrchestration.InstanceOf(claimId, number), OverpaymentOrchestration.Changed, cancellation);
        await StartAsync(client, claimId, number, cancellation);
    }

    /// <summary>True when the debt has something left to do, so that its collection has to be under way.</summary>
    internal static bool IsDue(OverpaymentState debt) => debt is { Established: not null, Collection.Closed: false } || debt.Owed.Any(one => one.Cents < 0);

    /// <summary>The collections of a claim look at their debts now, as when an appeal no longer stays them.</summary>
    internal static async Task TellChangedAsync(DurableTaskClient client, ClaimState claim, CancellationToken cancellation)
    {
        foreach (var debt in claim.Overpayments.Where(IsDue))
            await ChangedAsync(client, claim.ClaimId, debt.Number, cancellation);
    }

    /// <summary>The collections of a claim that a break left behind begin again.</summary>
    internal static async Task TellAgainAsync(DurableTaskClient client, ClaimState claim, CancellationToken cancellation)
    {
        foreach (var debt in claim.Overpayments.Where(IsDue))
            await StartAsync(client, claim.ClaimId, debt.Number, cancellation);
    }
}
