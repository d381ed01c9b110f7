using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;
using BenefitsFlow.Law.Weekly;

namespace BenefitsFlow.App.Overpayments.Collection;

/// <summary>What a claimant owes that a week's benefits may repay (WAC 192-230-090).</summary>
public sealed class Debts(ClaimFile file, PersonsDebts persons)
{
    /// <summary>The claim's own debts and those of the person's other claims. Null when nothing is owed, or collection is stayed.</summary>
    public async Task<OverpaymentsOwed?> OfAsync(string claimId, CancellationToken cancellation = default)
        => await file.StateAsync(claimId, cancellation) is { } claim ? Of(claim, await persons.OfAsync(claimId, cancellation)) : null;

    /// <summary>The same of a claim's own overpayments, on the state that is at hand.</summary>
    public static OverpaymentsOwed? Of(ClaimState claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return Of(claim, []);
    }

    /// <param name="claim">The claim whose week is decided, on the very state that it is decided on.</param>
    /// <param name="persons">All debts of its person; the claim's own are taken from its state.</param>
    public static OverpaymentsOwed? Of(ClaimState claim, IReadOnlyList<DebtOnFile> persons)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(persons);
        List<DebtOnFile> owed =
        [
            .. claim.Overpayments.Select(one => new DebtOnFile(claim, one))
                .Concat(persons.Where(one => one.Claim.ClaimId != claim.ClaimId))
                .Where(one => one.Debt is { IsOwed: true, Principal: > 0 } && !one.Claim.CollectionStayed),
        ];
        var asked = owed.Select(one => one.Debt.Collection.Offset).Where(one => one?.Wanted == true).ToList();
        return owed.Count == 0 ? null : new OverpaymentsOwed
        {
            Debts =
            [
                .. owed.Select(one => new OffsetDebt(
                    NameOf(claim, one), one.Debt.Kind!.Value, new Week(one.Claim.EffectiveSunday), one.Debt.Principal / 100m, OnCurrentClaim: one.Claim.ClaimId == claim.ClaimId)),
            ],
            MissedPayments = owed.Max(one => one.Debt.Missed.Count),
            Requested = asked.Count > 0,
            RequestedPercent = asked.Max(one => one!.Percent),
        };
    }

    /// <summary>What a debt of this claim is called where the law tells debts apart.</summary>
    public static string LedgerName(OverpaymentState one)
    {
        ArgumentNullException.ThrowIfNull(one);
        return Payments.LedgerEntry.OfOverpayment(one.Number);
    }

    /// <summary>A debt of another claim goes by the number that its statements bear.</summary>
    internal static string NameOf(ClaimState claim, DebtOnFile debt)
        => debt.Claim.ClaimId == claim.ClaimId ? LedgerName(debt.Debt) : PersonsDebts.NameOf(debt);
}
