using System.Globalization;

namespace BenefitsFlow.App.Overpayments.Collection;

/// <summary>Enters that nothing is owed any more.</summary>
public sealed class CloseDebt(DebtFile debts)
{
    /// <returns>How often it was closed with this, from 1; zero while something is owed.</returns>
    [Function(nameof(CloseDebt))]
    public async Task<int> Run([ActivityTrigger] ClaimDebt debt, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(debt);
        var owed = (await debts.LoadAsync(debt, cancellation)).Debt;
        if (owed.IsOwed)
            return 0;
        var number = owed.Collection.Closed ? owed.Collection.Closings : owed.Collection.Closings + 1;
        await debts.AppendAsync(
            debt.ClaimId, string.Create(CultureInfo.InvariantCulture, $"closed-{number}"), new DebtClosed(debt.Number, number), cancellation: cancellation);
        return number;
    }
}

internal static class CloseDebtStep
{
    public static Task<int> CloseDebt(this TaskOrchestrationContext context, ClaimDebt debt)
        => context.CallActivityAsync<int>(nameof(Collection.CloseDebt), debt, Steps.Retried);
}
