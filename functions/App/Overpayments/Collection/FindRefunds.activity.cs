using System.Globalization;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Overpayments.Collection;

/// <summary>Finds what was repaid and is not owed, part by part: it is due back.</summary>
public sealed class FindRefunds(DebtFile debts)
{
    [Function(nameof(FindRefunds))]
    public async Task Run([ActivityTrigger] ClaimDebt debt, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(debt);
        var week = Week.Of(debts.Today).Sunday;
        while ((await debts.LoadAsync(debt, cancellation)).Debt is var owed && owed.Owed.Any(one => one.Cents < 0))
        {
            var key = string.Create(CultureInfo.InvariantCulture, $"refund-{owed.Collection.Refunds.Count + 1}");
            await debts.DecideAsync(debt, key, state => Due(state, week), cancellation: cancellation);
        }
    }

    /// <summary>The next refund; null when nothing is due back.</summary>
    internal static RefundDue? Due(DebtOnFile state, DateOnly week)
        => state.Debt.Owed.FirstOrDefault(one => one.Cents < 0) is { } over
            ? new(state.Debt.Number, state.Claim.Overpayments.Sum(one => one.Collection.Refunds.Count) + 1, -over.Cents, week, over.Part)
            : null;
}

internal static class FindRefundsStep
{
    public static Task FindRefunds(this TaskOrchestrationContext context, ClaimDebt debt)
        => context.CallActivityAsync(nameof(Collection.FindRefunds), debt, Steps.Retried);
}
