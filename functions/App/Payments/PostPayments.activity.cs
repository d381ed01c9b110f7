namespace BenefitsFlow.App.Payments;

/// <summary>Posts a batch to the ledger: what was payable has left as cash.</summary>
public sealed class PostPayments(Batches batches, Ledger ledger)
{
    [Function(nameof(PostPayments))]
    public Task Run([ActivityTrigger] DateOnly day) => Parallel.ForEachAsync(
        batches.PaymentsAsync(day).Where(payment => !payment.Payable.IsNote),
        new ParallelOptions { MaxDegreeOfParallelism = Ahead.AtOnce },
        async (payment, cancellation) => await ledger.PostAsync(EntryFor(payment.Payable, day), cancellation));

    internal static LedgerEntry EntryFor(Payable payable, DateOnly day) => new(
        payable.ClaimId,
        payable.Week,
        payable.Kind,
        day,
        [new(Owed(payable), payable.Cents), new(Account.Cash, -payable.Cents)]);

    private static Account Owed(Payable payable)
        => payable.Kind.StartsWith(Payable.Refund, StringComparison.Ordinal) ? Account.RefundsPayable : Account.BenefitsPayable;
}

internal static class PostPaymentsStep
{
    public static Task PostPayments(this TaskOrchestrationContext context, DateOnly day)
        => context.CallActivityAsync(nameof(PostPayments), day, Steps.Retried);
}
