namespace BenefitsFlow.App.Payments;

/// <summary>Posts a batch to the ledger: what was payable has left as cash.</summary>
public sealed class PostPayments(Batches batches, Ledger ledger)
{
    /// <summary>The ledger's kind of a payment.</summary>
    public const string Kind = "paid";

    [Function(nameof(PostPayments))]
    public Task Run([ActivityTrigger] DateOnly day) => Parallel.ForEachAsync(
        batches.PaymentsAsync(day),
        new ParallelOptions { MaxDegreeOfParallelism = Ahead.AtOnce },
        async (payment, cancellation) => await ledger.PostAsync(EntryFor(payment.Payable, day), cancellation));

    private static LedgerEntry EntryFor(Payable payable, DateOnly day) => new(
        payable.ClaimId,
        payable.Week,
        Kind,
        day,
        [new(Account.BenefitsPayable, payable.Cents), new(Account.Cash, -payable.Cents)]);
}

internal static class PostPaymentsStep
{
    public static Task PostPayments(this TaskOrchestrationContext context, DateOnly day)
        => context.CallActivityAsync(nameof(PostPayments), day, Steps.Retried);
}
