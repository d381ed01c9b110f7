using BenefitsFlow.App.Storage;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.App.Overpayments.Collection;

/// <summary>
/// Charges the interest of each month that is over, on what was owed when it began; before the decision is final it only notes what ran, and adds it then
/// (WAC 192-230-040).
/// </summary>
public sealed class ChargeInterest(DebtFile debts)
{
    [Function(nameof(ChargeInterest))]
    public async Task Run([ActivityTrigger] ClaimDebt debt, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(debt);
        var owed = (await debts.LoadAsync(debt, cancellation)).Debt;
        while (InterestOwed.NextMonth(owed, debts.Today) is { } month)
        {
            await AppendAsync(debt, owed, month, cancellation);
            owed = (await debts.LoadAsync(debt, cancellation)).Debt;
        }

        if (owed.Final is not null)
            foreach (var ran in owed.Collection.Accrued.Where(one => one.Cents > 0))
                await ChargeAsync(debt, ran.Month, ran.Cents, cancellation);
    }

    private async Task AppendAsync(ClaimDebt debt, OverpaymentState owed, DateOnly month, CancellationToken cancellation)
    {
        var then = await debts.AsOfAsync(debt, month, cancellation) ?? owed;
        var cents = (long)(InterestOwed.Of(then, owed, month).Accrued * 100);
        if (cents > 0 && owed.Final is not null)
            await ChargeAsync(debt, month, cents, cancellation);
        else
            await debts.AppendAsync(debt.ClaimId, "ran-" + InterestOwed.KeyOf(month), new InterestAccrued(debt.Number, month, cents), cancellation: cancellation);
    }

    private Task<Entry> ChargeAsync(ClaimDebt debt, DateOnly month, long cents, CancellationToken cancellation) => debts.AppendAsync(
        debt.ClaimId, InterestOwed.KeyOf(month), new DebtCharged(debt.Number, InterestOwed.KeyOf(month), new(CashPart.Interest, cents)), cancellation: cancellation);
}

internal static class ChargeInterestStep
{
    public static Task ChargeInterest(this TaskOrchestrationContext context, ClaimDebt debt)
        => context.CallActivityAsync(nameof(Collection.ChargeInterest), debt, Steps.Retried);
}
