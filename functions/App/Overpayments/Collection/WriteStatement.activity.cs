namespace BenefitsFlow.App.Overpayments.Collection;

/// <summary>Prints a month's billing statement and keeps it.</summary>
public sealed class WriteStatement(DebtPaper paper)
{
    [Function(nameof(WriteStatement))]
    public Task Run([ActivityTrigger] BilledMonth month, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(month);
        return paper.WriteAsync(
            new(month.ClaimId, month.Number),
            DebtLetters.StatementName(month.Number, month.Month),
            (at, lines, addressee, page) => DebtLetters.Statement(at, at.Debt.Collection.Statements.Single(one => one.Number == month.Month), lines, addressee, page),
            cancellation);
    }
}

internal static class WriteStatementStep
{
    public static Task WriteStatement(this TaskOrchestrationContext context, BilledMonth month)
        => context.CallActivityAsync(nameof(Collection.WriteStatement), month, Steps.Retried);
}
