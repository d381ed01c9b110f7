using System.Globalization;

namespace BenefitsFlow.App.Overpayments.Collection;

/// <summary>Finds months whose minimum payment did not come whole, and missed months that were made up since. While collection is stayed nothing is missed.</summary>
public sealed class FindMissedMonths(DebtFile debts)
{
    [Function(nameof(FindMissedMonths))]
    public async Task Run([ActivityTrigger] ClaimDebt debt, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(debt);
        var (claim, owed) = await debts.LoadAsync(debt, cancellation);
        if (claim.CollectionStayed)
            return;
        var missing = owed.IsOwed ? Arrears.Of(claim, owed, debts.Today) : [];
        foreach (var (statement, cents) in missing.Where(one => !owed.Missed.Contains(one.Statement.Billed)))
            await debts.AppendAsync(
                debt.ClaimId, KeyOf("missed", owed, statement.Billed), new MonthMissed(debt.Number, statement.Billed, cents), cancellation: cancellation);
        foreach (var month in owed.Missed.Where(month => missing.All(one => one.Statement.Billed != month)))
            await debts.AppendAsync(debt.ClaimId, KeyOf("made-up", owed, month), new MonthMadeUp(debt.Number, month), cancellation: cancellation);
    }

    /// <summary>A month that was made up is missed again when the payment is not honored: the rounds count.</summary>
    private static string KeyOf(string what, OverpaymentState owed, DateOnly month)
        => string.Create(CultureInfo.InvariantCulture, $"{what}-{month:yyyy-MM-dd}-{owed.Collection.MadeUp.Count(one => one == month) + 1}");
}

internal static class FindMissedMonthsStep
{
    public static Task FindMissedMonths(this TaskOrchestrationContext context, ClaimDebt debt)
        => context.CallActivityAsync(nameof(Collection.FindMissedMonths), debt, Steps.Retried);
}
