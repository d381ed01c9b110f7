namespace BenefitsFlow.App.Payments.Books;

/// <summary>Posts what a claim's overpayments have in the claim file and not yet in the ledger.</summary>
public sealed class PostDebts(DebtEntries debts)
{
    [Function(nameof(PostDebts))]
    public Task Run([ActivityTrigger] string claimId, CancellationToken cancellation) => debts.PostAsync(claimId, cancellation);
}

internal static class PostDebtsStep
{
    public static Task PostDebts(this TaskOrchestrationContext context, string claimId)
        => context.CallActivityAsync(nameof(Books.PostDebts), claimId, Steps.Retried);
}
