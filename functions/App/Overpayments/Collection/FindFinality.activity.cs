namespace BenefitsFlow.App.Overpayments.Collection;

/// <summary>Finds that the decision is final: its time to appeal has run, and no appeal is pending.</summary>
public sealed class FindFinality(DebtFile debts)
{
    [Function(nameof(FindFinality))]
    public async Task Run([ActivityTrigger] ClaimDebt debt, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(debt);
        var (claim, owed) = await debts.LoadAsync(debt, cancellation);
        if (owed.Final is null && !claim.CollectionStayed && debts.Today >= DebtMonth.FinalFrom(owed.Established!.Value))
            await debts.AppendAsync(debt.ClaimId, "final", new OverpaymentFinal(debt.Number), cancellation: cancellation);
    }
}

internal static class FindFinalityStep
{
    public static Task FindFinality(this TaskOrchestrationContext context, ClaimDebt debt)
        => context.CallActivityAsync(nameof(Collection.FindFinality), debt, Steps.Retried);
}
