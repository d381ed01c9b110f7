using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Payments.Bank;

/// <summary>Enters how a bank says that an account is written, and uses it from then on. The account as it was stays sealed.</summary>
public sealed class EnterChange(ClaimFile file, Payees payees, PersonalFile people, AccountIndex accounts)
{
    /// <returns>What became of it: the key of its sentence.</returns>
    public async Task<string> TakeAsync(BankItem item, Traced traced, string keptAs, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(traced);
        var claimId = traced.Payable.ClaimId;
        var key = $"account-corrected-{item.Trace}-{Batch.NameOf(traced.Day)}-{item.Code}";
        if (await file.FindAsync(claimId, key, cancellation) is { } before)
            return ((AccountCorrected)before.Fact).File == keptAs ? "corrected" : "before";
        if (await payees.WentToAsync(traced.Day, traced.Payable, cancellation) is not { } then)
            return "notFixed";
        if (CorrectedAccount.Of(item.Code, item.Data, then) is not { } corrected)
            return item.Code is "C04" or "C09" or "C13" ? "byHand" : "noAccount";
        var taken = false;
        await people.ChangeAsync(claimId, now =>
        {
            // Run again after a break, it finds the account corrected.
            taken = now.Account is not null && (accounts.KeyOf(now.Account) == accounts.KeyOf(then) || now.Account == corrected);
            return taken ? now with { Account = corrected } : now;
        }, cancellation);
        if (!taken)
            return "otherAccount";
        await accounts.EnterAsync(claimId, corrected, cancellation);
        await file.AppendAsync(claimId, key, new AccountCorrected(item.Code, item.Trace, keptAs), "agency", cancellation);
        return "corrected";
    }
}
