namespace BenefitsFlow.App.Payments;

/// <summary>An account of the ledger.</summary>
public enum Account
{
    /// <summary>Benefits the fund has to bear.</summary>
    BenefitExpense,

    /// <summary>Decided and not yet paid out.</summary>
    BenefitsPayable,

    /// <summary>Federal income tax withheld at the claimant's wish.</summary>
    TaxWithheld,

    /// <summary>Paid out by the bank's file.</summary>
    Cash,
}

/// <summary>One side of an entry. Integer cents; a debit is positive, a credit negative.</summary>
public sealed record Line(Account Account, long Cents);

/// <summary>
/// A balanced entry, keyed by what it is for: claim, week, kind. Writing it twice changes nothing; writing another under its key fails.
/// </summary>
/// <param name="Week">The Sunday of the benefit week.</param>
/// <param name="Kind">As <c>entitled</c> or <c>paid</c>.</param>
/// <param name="On">The agency's day.</param>
/// <param name="Lines">They sum to zero.</param>
public sealed record LedgerEntry(string ClaimId, DateOnly Week, string Kind, DateOnly On, IReadOnlyList<Line> Lines);

/// <summary>Double entry in integer cents, a partition a claim. Nothing is changed or deleted; balances are derived.</summary>
public sealed class Ledger
{
    /// <exception cref="InvalidOperationException">When the lines do not sum to zero, or another entry stands under the key.</exception>
    public Task PostAsync(LedgerEntry entry, CancellationToken cancellation = default) => throw new NotSupportedException();

    /// <summary>A claim's entries, by week and kind.</summary>
    public Task<IReadOnlyList<LedgerEntry>> ReadAsync(string claimId, CancellationToken cancellation = default) => throw new NotSupportedException();
}
