using BenefitsFlow.App.Payments.Books;

namespace BenefitsFlow.App.Overpayments.Collection.Cash;

/// <summary>What became of money that was handed in.</summary>
/// <param name="Receipt">As it stands.</param>
/// <param name="Before">True when a receipt of the number stood there already: nothing was taken a second time.</param>
/// <param name="Same">False when that one is of another amount.</param>
public sealed record CashTaken(Receipt Receipt, bool Before, bool Same);

/// <summary>
/// Takes payments on debts: the receipt is entered first, with its shares, and the facts follow from it; so a break anywhere is made good by doing it again,
/// and nothing is counted twice.
/// </summary>
public sealed class CashDesk(Receipts receipts, PersonsDebts persons, DebtFile debts, Staff.ClaimNumbers claims, DebtEntries entries)
{
    /// <summary>Takes a payment: applied when its reference names a debt of a person who owes, else kept in suspense.</summary>
    /// <param name="cents">Above zero, at most <see cref="Receipt.Most"/>.</param>
    /// <param name="source">The file it came in; null when staff entered it.</param>
    /// <exception cref="ArgumentException">When the number or the amount is none.</exception>
    public async Task<CashTaken> TakeAsync(
        string number, long cents, PaidBy by, string reference, string staffId, DurableTaskClient client, string? source = null, CancellationToken cancellation = default)
    {
        if (!Receipt.IsNumber(number) || cents is <= 0 or > Receipt.Most)
            throw new ArgumentException("A receipt has a number and an amount above zero.", nameof(number));
        if (await receipts.FindAsync(number, cancellation) is not { } standing)
        {
            var (shares, why) = await PlaceAsync(cents, reference, cancellation);
            var receipt = new Receipt(number, cents, by, debts.Today, staffId, reference, why is null ? ReceiptStanding.Applied : ReceiptStanding.Suspense, why, shares, why is not null, source);
            if (await receipts.InsertAsync(receipt, cancellation))
                return new(await FinishAsync(receipt, client, cancellation), false, true);
            standing = (await receipts.FindAsync(number, cancellation))!.Value;
        }

        return new(await FinishAsync(standing.Receipt, client, cancellation), true, standing.Receipt.Cents == cents);
    }

    /// <summary>Puts money that waited on the debt that staff named; null when it waits no more, or the reference is of no debt that is owed.</summary>
    public async Task<Receipt?> PlaceAsync(string number, string reference, string staffId, DurableTaskClient client, CancellationToken cancellation = default)
    {
        if (await receipts.FindAsync(number, cancellation) is not { Receipt.Standing: ReceiptStanding.Suspense } standing)
            return null;
        var (shares, why) = await PlaceAsync(standing.Receipt.Cents, reference, cancellation);
        var placed = standing.Receipt with { Standing = ReceiptStanding.Applied, Why = null, Shares = shares, EnteredBy = staffId, Done = false };
        return why is null && await receipts.ReplaceAsync(placed, standing.Read, cancellation) ? await FinishAsync(placed, client, cancellation) : null;
    }

    /// <summary>Enters that money that waited was given back; false when it waits no more.</summary>
    public async Task<bool> ReturnAsync(string number, string staffId, CancellationToken cancellation = default)
        => await receipts.FindAsync(number, cancellation) is { Receipt.Standing: ReceiptStanding.Suspense } standing
            && await receipts.ReplaceAsync(standing.Receipt with { Standing = ReceiptStanding.Returned, EnteredBy = staffId }, standing.Read, cancellation);

    /// <summary>Writes the facts of a receipt that are missing, and tells the collections.</summary>
    public async Task<Receipt> FinishAsync(Receipt receipt, DurableTaskClient client, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        if (receipt.Done || receipt.Standing != ReceiptStanding.Applied)
            return receipt;
        foreach (var debt in receipt.Shares.GroupBy(share => (share.ClaimId, share.Overpayment)))
        {
            var paid = new DebtPaid(
                debt.Key.Overpayment, receipt.Number, receipt.By,
                [.. debt.GroupBy(share => share.Part).Select(part => new PartAmount(part.Key, part.Sum(share => share.Cents)))]);
            await debts.AppendAsync(debt.Key.ClaimId, "paid-" + receipt.Number, paid, receipt.EnteredBy, cancellation);
            await entries.PostAsync(debt.Key.ClaimId, cancellation);
            await CollectionStart.ChangedAsync(client, debt.Key.ClaimId, debt.Key.Overpayment, cancellation);
        }

        if (await receipts.FindAsync(receipt.Number, cancellation) is { Receipt: { Standing: ReceiptStanding.Applied, Done: false } standing } found)
            await receipts.ReplaceAsync(standing with { Done = true }, found.Read, cancellation);
        return receipt with { Done = true };
    }

    /// <summary>The shares; or why a person has to look.</summary>
    private async Task<(IReadOnlyList<CashPlaced> Shares, string? Why)> PlaceAsync(long cents, string reference, CancellationToken cancellation)
    {
        if (PaymentReference.Read(reference) is not { } read || await claims.FindAsync(read.Confirmation, cancellation) is not { } claimId
            || await debts.FindAsync(claimId, read.Number, cancellation) is not { } named)
            return ([], "unknown");
        var owed = (await persons.OfAsync(claimId, cancellation)).Where(one => one.Debt.IsOwed).ToList();
        return owed.Count == 0 || !named.Debt.IsOwed ? ([], "closed") : (CashShares.Of(cents, owed, named), null);
    }
}
