using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.App.Overpayments.Collection.Cash;

/// <summary>What a payment pays, over all debts of a person (WAC 192-230-020).</summary>
internal static class CashShares
{
    /// <summary>
    /// Shares that sum to the payment. What is left when nothing more is owed goes on the benefits of the debt that was named, and is found there as repaid
    /// and not owed: it is due back.
    /// </summary>
    /// <param name="named">The debt that the payment names.</param>
    public static IReadOnlyList<CashPlaced> Of(long cents, IReadOnlyList<DebtOnFile> debts, DebtOnFile named)
    {
        var byName = debts.ToDictionary(PersonsDebts.NameOf);
        var applied = CashApplied.For(new() { Payment = cents / 100m, Debts = [.. debts.Select(OfDebt)] });
        var shares = applied.Shares.Select(share => Placed(byName[share.Debt], share.Part, (long)(share.Amount * 100)));
        return applied.Left > 0 ? [.. shares, Placed(named, CashPart.Benefits, (long)(applied.Left * 100))] : [.. shares];
    }

    private static CashPlaced Placed(DebtOnFile debt, CashPart part, long cents) => new(debt.Claim.ClaimId, debt.Debt.Number, part, cents);

    private static CashDebt OfDebt(DebtOnFile at)
    {
        return new(
            PersonsDebts.NameOf(at), at.Debt.Kind == OverpaymentKind.Fraud, new Week(at.Claim.EffectiveSunday),
            Owed(CashPart.CourtCosts), Owed(CashPart.Interest), Owed(CashPart.FraudPenalty), Owed(CashPart.DishonoredPaymentCharges), Owed(CashPart.Benefits), Owed(CashPart.Surcharge));

        decimal Owed(CashPart part) => Math.Max(0, at.Debt.OwedOf(part)) / 100m;
    }
}
