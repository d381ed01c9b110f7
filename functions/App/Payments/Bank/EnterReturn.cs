using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Mail;
using BenefitsFlow.App.Payments.Changes;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Web;

namespace BenefitsFlow.App.Payments.Bank;

/// <summary>Enters that a payment came back: the claim file first, then the ledger, then the mail, each under a key of the payment. Done again, it changes nothing.</summary>
public sealed class EnterReturn(ClaimFile file, Ledger ledger, Payees payees, PersonalFile people, AccountIndex accounts, Reissue reissue, ClaimMail mail)
{
    /// <returns>What became of it: the key of its sentence.</returns>
    public async Task<string> TakeAsync(BankItem item, Traced traced, string keptAs, DateOnly on, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(traced);
        var payable = traced.Payable;
        if (item.Cents != payable.Cents)
            return "amount";
        var still = await IsStillOnClaimAsync(traced, cancellation);
        var unusable = still && ReturnCodes.Closes(item.Code);
        if (payable.IsNote)
        {
            var refused = (AccountRefused)(await file.AppendAsync(
                payable.ClaimId, $"account-refused-{item.Trace}-{Batch.NameOf(traced.Day)}", new AccountRefused(item.Code, item.Trace, keptAs, unusable), "agency", cancellation)).Fact;
            return refused.File == keptAs ? "noteReturned" : "before";
        }

        var key = $"week-{Batch.NameOf(payable.Week)}-{payable.Kind}-returned";
        var fact = new PaymentReturned(payable.Week, payable.Kind, item.Code, item.Trace, payable.Cents, unusable, keptAs, !still);
        var entered = (PaymentReturned)(await file.AppendAsync(payable.ClaimId, key, fact, "agency", cancellation)).Fact;
        // A second return of the same payment: what the first left undone is done now, and nothing twice.
        await ledger.ReverseAsync(payable.ClaimId, LedgerEntry.OfWeek(payable.Week), payable.Kind, on, cancellation);
        await mail.SendAsync(payable.ClaimId, $"payment-returned-{payable.Kind}", payable.Week, _ => still ? Text : Again, cancellation);
        if (!still)
            await reissue.AllAsync(payable.ClaimId, cancellation);
        return entered.File == keptAs ? "returned" : "before";
    }

    /// <summary>False when the claimant has named another account since.</summary>
    private async Task<bool> IsStillOnClaimAsync(Traced traced, CancellationToken cancellation)
        => await people.LoadAsync(traced.Payable.ClaimId, cancellation) is { PaymentMethod: PaymentMethod.DirectDeposit, Account: { } now }
            && await payees.WentToAsync(traced.Day, traced.Payable, cancellation) is { } then && accounts.KeyOf(now) == accounts.KeyOf(then);

    private static readonly ClaimMailText Text = new(
        Texts.Of("payments.mail.returned.subject"),
        [Texts.Of("payments.mail.returned"), Texts.Of("payments.mail.returned.next")],
        "claims/payment",
        Texts.Of("payments.mail.returned.link"),
        TimeSpan.FromDays(60));

    private static readonly ClaimMailText Again = Text with { Paragraphs = [Texts.Of("payments.mail.returned"), Texts.Of("payments.mail.returned.again")] };
}
