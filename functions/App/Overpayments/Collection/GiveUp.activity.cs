namespace BenefitsFlow.App.Overpayments.Collection;

/// <summary>Carries out what two persons agreed to: a charge-off at once, a settlement when what was offered has come in.</summary>
public sealed class GiveUp(DebtFile debts)
{
    [Function(nameof(GiveUp))]
    public async Task Run([ActivityTrigger] ClaimDebt debt, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(debt);
        if (Due((await debts.LoadAsync(debt, cancellation)).Debt) is { } due)
            await debts.DecideAsync(debt, "given-up-" + due.Reason, state => Due(state.Debt), cancellation: cancellation);
    }

    /// <summary>What is to be written off; null when nothing is, or not yet.</summary>
    internal static DebtWrittenOff? Due(OverpaymentState debt)
        => debt is { IsOwed: true, Collection.Approved: { } approved } && debt.Collection.Received - approved.Answer!.Received >= approved.Proposed.Offered
            ? new(debt.Number, debt.WriteOffs + 1, [.. debt.Owed.Where(one => one.Cents > 0)], approved.Proposed.Reason)
            : null;
}

internal static class GiveUpStep
{
    public static Task GiveUp(this TaskOrchestrationContext context, ClaimDebt debt)
        => context.CallActivityAsync(nameof(Collection.GiveUp), debt, Steps.Retried);
}
