using System.Globalization;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.App.Overpayments.Collection;

/// <summary>
/// When a later decision takes benefits off, takes back the interest that was charged on them, in proportion of what was assessed: it was never owed. A
/// fraction of a cent goes to the debtor.
/// </summary>
public sealed class TakeBackInterest(DebtFile debts)
{
    [Function(nameof(TakeBackInterest))]
    public async Task Run([ActivityTrigger] ClaimDebt debt, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(debt);
        var owed = (await debts.LoadAsync(debt, cancellation)).Debt;
        var key = string.Create(CultureInfo.InvariantCulture, $"reduced-interest-{owed.Reductions}");
        if (owed.Collection.Reduced > 0 && !owed.Collection.TakenBack.Contains(key) && Of(owed) is > 0 and var cents)
            await debts.AppendAsync(debt.ClaimId, key, new DebtCharged(debt.Number, key, new(CashPart.Interest, -cents)), cancellation: cancellation);
    }

    /// <summary>Cents of the interest charged that fall on benefits taken off since.</summary>
    internal static long Of(OverpaymentState debt)
    {
        var (assessed, charged) = (debt.Assessed.Sum(week => week.Benefits), debt.Collection.InterestCharged);
        return charged - (long)((Int128)charged * Math.Max(0, assessed - debt.Collection.Reduced) / assessed);
    }
}

internal static class TakeBackInterestStep
{
    public static Task TakeBackInterest(this TaskOrchestrationContext context, ClaimDebt debt)
        => context.CallActivityAsync(nameof(Collection.TakeBackInterest), debt, Steps.Retried);
}
