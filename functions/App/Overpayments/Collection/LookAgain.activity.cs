namespace BenefitsFlow.App.Overpayments.Collection;

/// <summary>Says when a debt is looked at next.</summary>
public sealed class LookAgain(DebtFile debts)
{
    /// <returns>UTC.</returns>
    [Function(nameof(LookAgain))]
    public async Task<DateTime> Run([ActivityTrigger] ClaimDebt debt, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(debt);
        var (claim, owed) = await debts.LoadAsync(debt, cancellation);
        return DebtMonth.Start(DebtMonth.NextLook(owed, debts.Today, claim.CollectionStayed));
    }
}

internal static class LookAgainStep
{
    public static Task<DateTime> LookAgain(this TaskOrchestrationContext context, ClaimDebt debt)
        => context.CallActivityAsync<DateTime>(nameof(Collection.LookAgain), debt, Steps.Retried);
}
