using BenefitsFlow.App.Correspondence;
using BenefitsFlow.App.Mail;
using BenefitsFlow.App.Payments.Books;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.App.Overpayments.Collection.Cash;

/// <summary>A payment that the bank sent back: what it had paid is owed again, with the charge of WAC 192-230-020(4), and the debtor is told.</summary>
public sealed class Dishonor(Receipts receipts, DebtFile debts, DebtPaper paper, ClaimMail mail, DebtEntries entries)
{
    /// <summary>Does it once; again, it finishes what a break left out. False when the receipt is none that a bank can send back.</summary>
    public async Task<bool> DoAsync(string number, string staffId, DurableTaskClient client, CancellationToken cancellation = default)
    {
        if (await receipts.FindAsync(number, cancellation) is not { Receipt: { By: PaidBy.Staff or PaidBy.Lockbox } receipt } found
            || receipt is not ({ Standing: ReceiptStanding.Applied, Done: true } or { Standing: ReceiptStanding.Dishonored }))
            return false;
        if (receipt.Standing == ReceiptStanding.Applied && !await receipts.ReplaceAsync(receipt with { Standing = ReceiptStanding.Dishonored, Done = false }, found.Read, cancellation))
            return false;
        await FinishAsync(receipt, staffId, client, cancellation);
        if (await receipts.FindAsync(number, cancellation) is { Receipt.Standing: ReceiptStanding.Dishonored } after)
            await receipts.ReplaceAsync(after.Receipt with { Done = true }, after.Read, cancellation);
        return true;
    }

    internal async Task FinishAsync(Receipt receipt, string staffId, DurableTaskClient client, CancellationToken cancellation)
    {
        ClaimDebt[] paid = [.. receipt.Shares.Select(share => new ClaimDebt(share.ClaimId, share.Overpayment)).Distinct()];
        foreach (var debt in paid)
            await debts.AppendAsync(debt.ClaimId, "dishonored-" + receipt.Number, new DebtPaymentDishonored(debt.Number, receipt.Number), staffId, cancellation);
        var key = "dishonored-charge-" + receipt.Number;
        var charge = (long)(DishonoredPayment.Charge(debts.Today).Value * 100);
        // One charge a payment, however many debts it had paid: on the first.
        var charged = await debts.AppendAsync(
            paid[0].ClaimId, key, new DebtCharged(paid[0].Number, key, new(CashPart.DishonoredPaymentCharges, charge)), staffId, cancellation);
        foreach (var claimId in paid.Select(debt => debt.ClaimId).Distinct())
            await entries.PostAsync(claimId, cancellation);
        await TellAsync(paid[0], receipt, ((DebtCharged)charged.Fact).Amount.Cents, charged.AgencyDate, cancellation);
        foreach (var debt in paid)
            await CollectionStart.ChangedAsync(client, debt.ClaimId, debt.Number, cancellation);
    }

    private async Task TellAsync(ClaimDebt debt, Receipt receipt, long charge, DateOnly on, CancellationToken cancellation)
    {
        var name = $"overpayment-{debt.Number}-sent-back-{receipt.Number}";
        await paper.WriteAsync(debt, name, (at, _, addressee, page) => LetterOf(at, receipt, charge, on, addressee, page), cancellation);
        await mail.SendAsync(debt.ClaimId, name, null, _ => DebtMails.SentBack(name), cancellation);
    }

    internal static Letter LetterOf(DebtOnFile at, Receipt receipt, long charge, DateOnly on, IReadOnlyList<string> addressee, Uri page)
    {
        var language = at.Claim.Language;
        return new(
            language,
            new Sentence("The bank sent your payment back", "El banco devolvió su pago").In(language),
            on,
            DebtLetters.Reference(at).ToString(),
            addressee,
            new Sentence("Your payment does not count, and we add a charge.", "Su pago no cuenta, y sumamos un cargo.").In(language),
            [
                new(new Sentence("Payment sent back", "Pago devuelto").In(language), Dates.Money(receipt.Cents / 100m)),
                new(new Sentence("Charge", "Cargo").In(language), Dates.Money(charge / 100m)),
                new(new Sentence("You owe in all", "Usted debe en total").In(language), Dates.Money(Math.Max(0, at.Debt.Total) / 100m)),
            ],
            [new Finding(true, "WAC 192-230-020(4)", new Sentence("The bank did not pay it.", "El banco no lo pagó."))],
            [new Sentence($"Pay another way, or ask for a plan here: {page}.", $"Pague de otra forma, o pida un plan aquí: {page}.").In(language)],
            [new Sentence("If the bank was wrong, send us its letter. We look at it and answer.", "Si el banco se equivocó, mándenos su carta. La revisamos y le respondemos.").In(language)]);
    }
}
