using BenefitsFlow.App.Correspondence;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Web;

namespace BenefitsFlow.App.Overpayments.Collection;

/// <summary>Writes the letters of debts, once each under a name.</summary>
public sealed class DebtPaper(DebtFile debts, ClaimFile file, PersonalFile people, LetterShelf shelf, SiteAddress site)
{
    /// <summary>The claimant's page of what is owed.</summary>
    public const string Page = "claims/debts";

    /// <param name="write">From the debt, its balances, the addressee and the page's address to the letter.</param>
    internal async Task WriteAsync(
        ClaimDebt debt, string name, Func<DebtOnFile, IReadOnlyList<BalanceLine>, IReadOnlyList<string>, Uri, Letter> write, CancellationToken cancellation)
    {
        var at = await debts.LoadAsync(debt, cancellation);
        var person = await people.LoadAsync(debt.ClaimId, cancellation)
            ?? throw new InvalidOperationException($"Claim {debt.ClaimId} has no application on file.");
        var lines = BalanceHistory.Of(await file.ReadAsync(debt.ClaimId, cancellation).ToListAsync(cancellation), debt.Number);
        await shelf.WriteAsync(debt.ClaimId, name, write(at, lines, person.Addressee(), new Uri(site.Uri, Page)), cancellation);
    }
}
