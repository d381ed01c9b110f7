using BenefitsFlow.App.Payments;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Weekly;

/// <summary>Enters a decided week in the ledger: what the fund owes, to the claimant and, where tax is withheld, for the claimant.</summary>
public sealed class PostEntitlement(ClaimFile file, Ledger ledger)
{
    [Function(nameof(PostEntitlement))]
    public async Task Run([ActivityTrigger] ClaimWeek week, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(week);
        var owed = await Entitlement.OfAsync(file, week, cancellation);
        var lines = new List<Line> { new(Account.BenefitExpense, owed.Gross), new(Account.BenefitsPayable, -owed.Net) };
        if (owed.Tax > 0)
            lines.Add(new(Account.TaxWithheld, -owed.Tax));
        await ledger.PostAsync(new LedgerEntry(week.ClaimId, week.Sunday, "entitled", owed.DecidedOn, lines), cancellation);
    }
}

internal static class PostEntitlementStep
{
    public static Task PostEntitlement(this TaskOrchestrationContext context, ClaimWeek week)
        => context.CallActivityAsync(nameof(Weekly.PostEntitlement), week, Steps.Retried);
}
