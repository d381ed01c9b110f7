using BenefitsFlow.App.Overpayments.Collection;
using BenefitsFlow.App.Payments;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Weekly;

/// <summary>Enters a decided week in the ledger: what the fund owes, to the claimant and, where something is withheld or repays an overpayment, for the claimant.</summary>
public sealed class PostEntitlement(ClaimFile file, Ledger ledger, OffsetReceived offsets)
{
    [Function(nameof(PostEntitlement))]
    public async Task Run([ActivityTrigger] ClaimWeek week, [DurableClient] DurableTaskClient client, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(week);
        var owed = await Entitlement.OfAsync(file, week, cancellation);
        foreach (var entry in Entries(week, "entitled", owed))
            await ledger.PostAsync(entry, cancellation);
        await offsets.PostAsync(week.ClaimId, week.Sunday, owed.Shares, client, cancellation);
    }

    /// <summary>The week's own entry, and one about each overpayment of the claim that it repays; those of other claims are paid in their own books.</summary>
    internal static IEnumerable<LedgerEntry> Entries(ClaimWeek week, string kind, Entitlement owed)
    {
        Line[] lines =
        [
            new(Account.BenefitExpense, owed.Gross), new(Account.BenefitsPayable, -owed.Net), new(Account.TaxWithheld, -owed.Tax),
            new(Account.SupportWithheld, -owed.Support), new(Account.Offsets, -owed.Offset),
        ];
        yield return new(week.ClaimId, week.Sunday, kind, owed.DecidedOn, [.. lines.Where(line => line.Cents != 0)]);
        foreach (var share in owed.Shares.Where(share => share.Debt.StartsWith("overpayment-", StringComparison.Ordinal)))
        {
            var cents = Entitlement.Cents(share.Amount);
            yield return new(
                week.ClaimId, share.Debt, $"offset-{week.Sunday:yyyy-MM-dd}", owed.DecidedOn, [new(Account.Offsets, cents), new(Account.OverpaidBenefits, -cents)]);
        }
    }
}

internal static class PostEntitlementStep
{
    public static Task PostEntitlement(this TaskOrchestrationContext context, ClaimWeek week)
        => context.CallActivityAsync(nameof(Weekly.PostEntitlement), week, Steps.Retried);
}
