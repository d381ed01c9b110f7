using System.Globalization;
using BenefitsFlow.App.Payments;
using BenefitsFlow.App.Payments.Books;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.App.Overpayments.Collection;

/// <summary>What a week's benefits repaid reaches the debts: those of other claims as a payment, once a week; and the collections hear of it.</summary>
public sealed class OffsetReceived(ClaimFile file, DebtFile debts, PersonsDebts persons, Ledger ledger, DebtEntries entries)
{
    /// <summary>Call it after the week is decided and entered; again, it changes nothing.</summary>
    /// <param name="claimId">The claim whose week it is.</param>
    /// <param name="sunday">The week.</param>
    /// <param name="shares">As the law gave them, by the names of <see cref="Debts"/>: those of the claim's own debts are told, and counted by the week itself.</param>
    /// <exception cref="InvalidOperationException">When a share names no debt of the person.</exception>
    public async Task PostAsync(
        string claimId, DateOnly sunday, IReadOnlyList<OffsetShare> shares, DurableTaskClient client, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(shares);
        if (shares.Count == 0 || await file.StateAsync(claimId, cancellation) is not { } claim)
            return;
        var all = await persons.OfAsync(claimId, cancellation);
        var elsewhere = 0L;
        foreach (var share in shares)
        {
            var debt = all.FirstOrDefault(one => Debts.NameOf(claim, one) == share.Debt)
                ?? throw new InvalidOperationException($"The person of claim {claimId} has no debt {share.Debt}.");
            if (debt.Claim.ClaimId != claimId)
            {
                elsewhere += (long)(share.Amount * 100);
                await PayAsync(claimId, sunday, debt, (long)(share.Amount * 100), cancellation);
            }

            await CollectionStart.ChangedAsync(client, debt.Claim.ClaimId, debt.Debt.Number, cancellation);
        }

        if (elsewhere > 0)
            await ledger.PostAsync(DebtEntry.OffsetElsewhere(claimId, sunday, elsewhere, debts.Today), cancellation);
    }

    private async Task PayAsync(string claimId, DateOnly sunday, DebtOnFile debt, long cents, CancellationToken cancellation)
    {
        var receipt = string.Create(CultureInfo.InvariantCulture, $"{claimId}-{sunday:yyyy-MM-dd}");
        await debts.AppendAsync(
            debt.Claim.ClaimId, "paid-" + receipt, new DebtPaid(debt.Debt.Number, receipt, PaidBy.Offset, [new(CashPart.Benefits, cents)]), cancellation: cancellation);
        await entries.PostAsync(debt.Claim.ClaimId, cancellation);
    }
}
