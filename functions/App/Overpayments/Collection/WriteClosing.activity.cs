namespace BenefitsFlow.App.Overpayments.Collection;

/// <summary>Prints the letter that nothing is owed any more, and keeps it.</summary>
public sealed class WriteClosing(DebtPaper paper, DebtFile debts)
{
    [Function(nameof(WriteClosing))]
    public Task Run([ActivityTrigger] BilledMonth closing, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(closing);
        return paper.WriteAsync(
            new(closing.ClaimId, closing.Number),
            DebtLetters.ClosingName(closing.Number, closing.Month),
            (at, lines, addressee, page) => DebtLetters.Closing(at, debts.Today, lines, addressee, page),
            cancellation);
    }
}

internal static class WriteClosingStep
{
    public static Task WriteClosing(this TaskOrchestrationContext context, BilledMonth closing)
        => context.CallActivityAsync(nameof(Collection.WriteClosing), closing, Steps.Retried);
}
