using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Overpayments.Collection;

/// <summary>All overpayments that one person owes, whatever claim they are of.</summary>
public sealed class PersonsDebts(ClaimFile file, PersonalFile people, ClaimantIndex index)
{
    /// <summary>Established debts of the claim's person, the claim's own among them; also those that are paid.</summary>
    public async Task<IReadOnlyList<DebtOnFile>> OfAsync(string claimId, CancellationToken cancellation = default)
        => await file.StateAsync(claimId, cancellation) is { } claim ? await OfAsync(claim, cancellation) : [];

    /// <inheritdoc cref="OfAsync(string, CancellationToken)"/>
    /// <param name="own">As it was just read.</param>
    public async Task<IReadOnlyList<DebtOnFile>> OfAsync(ClaimState own, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(own);
        List<DebtOnFile> debts = [];
        foreach (var id in await ClaimsAsync(own.ClaimId, cancellation))
            if ((id == own.ClaimId ? own : await file.StateAsync(id, cancellation)) is { } claim)
                debts.AddRange(claim.Overpayments.Where(one => one.Established is not null).Select(one => new DebtOnFile(claim, one)));
        return debts;
    }

    /// <summary>What a debt is called where the law tells a person's debts apart: it is printed.</summary>
    public static string NameOf(DebtOnFile debt)
    {
        ArgumentNullException.ThrowIfNull(debt);
        return new PaymentReference(Confirmation.Of(debt.Claim.ClaimId), debt.Debt.Number).ToString();
    }

    private async Task<IEnumerable<string>> ClaimsAsync(string claimId, CancellationToken cancellation)
        => await people.LoadAsync(claimId, cancellation) is { } person ? (await index.ClaimsOfAsync(person.Ssn, cancellation)).Append(claimId).Distinct() : [claimId];
}
