using BenefitsFlow.App.Overpayments;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Payments.Books;

/// <summary>
/// Brings a claim's ledger up to its overpayments: each fact that moves money has its entry. The fact comes first, so a kill between the two leaves an
/// entry missing, and whoever posts next makes it good.
/// </summary>
public sealed class DebtEntries(ClaimFile file, Ledger ledger)
{
    /// <summary>Posts what is missing; called again, it changes nothing.</summary>
    /// <exception cref="InvalidOperationException">When an entry stands that moves other money than its fact says.</exception>
    public async Task PostAsync(string claimId, CancellationToken cancellation = default)
    {
        var entries = await file.ReadAsync(claimId, cancellation).ToListAsync(cancellation);
        foreach (var due in Of(entries))
            await ledger.PostAsync(due, cancellation);
    }

    /// <summary>All that a claim's ledger has to have by these facts.</summary>
    /// <param name="file">The claim file, oldest first.</param>
    public static IReadOnlyList<LedgerEntry> Of(IReadOnlyList<Entry> file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var payments = file.Select(entry => entry.Fact).OfType<DebtPaid>().ToLookup(paid => (paid.Overpayment, paid.Receipt));
        return
        [
            .. from entry in file
               where entry.Fact is OverpaymentFact
               let fact = (OverpaymentFact)entry.Fact
               from due in DebtEntry.Of(entry.ClaimId, fact, entry.AgencyDate, receipt => payments[(fact.Overpayment, receipt)].FirstOrDefault())
               select due,
        ];
    }
}
