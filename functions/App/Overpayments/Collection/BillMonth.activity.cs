using System.Globalization;

namespace BenefitsFlow.App.Overpayments.Collection;

/// <summary>Bills the month of a debt that is final: the minimum payment and its day. Nothing is asked while collection is stayed.</summary>
public sealed class BillMonth(DebtFile debts)
{
    /// <returns>The month's statement, also when it was billed before; null when nothing is asked.</returns>
    [Function(nameof(BillMonth))]
    public async Task<BilledMonth?> Run([ActivityTrigger] ClaimDebt debt, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(debt);
        var (claim, owed) = await debts.LoadAsync(debt, cancellation);
        if (owed is not { IsOwed: true, Final: { } final } || claim.CollectionStayed)
            return null;
        var number = DebtMonth.NumberOn(final, debts.Today);
        await debts.DecideAsync(
            debt, string.Create(CultureInfo.InvariantCulture, $"billed-{number}"), state => Statement(state, final, number), cancellation: cancellation);
        return new(debt.ClaimId, debt.Number, number);
    }

    private static StatementBilled Statement(DebtOnFile state, DateOnly final, int number)
    {
        var billed = DebtMonth.BilledOn(final, number);
        var minimum = DebtMonth.MinimumOf(state.Debt, state.WeeklyBenefitAmount, billed).Amount ?? 0;
        return new(state.Debt.Number, number, billed, DebtMonth.DueOn(final, number), (long)(minimum * 100), state.Debt.Collection.Received);
    }
}

internal static class BillMonthStep
{
    public static Task<BilledMonth?> BillMonth(this TaskOrchestrationContext context, ClaimDebt debt)
        => context.CallActivityAsync<BilledMonth?>(nameof(Collection.BillMonth), debt, Steps.Retried);
}
