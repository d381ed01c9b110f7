using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Weekly;
using BenefitsFlow.App.Weekly.Redeciding;

namespace BenefitsFlow.App.Payments.Books;

/// <summary>A claim's ledger beside what the claim file says, as it is checked.</summary>
/// <param name="File">Oldest first.</param>
/// <param name="Entries">Of the ledger, in any order.</param>
public sealed record ClaimBooks(ClaimState Claim, IReadOnlyList<Entry> File, IReadOnlyList<LedgerEntry> Entries)
{
    /// <summary>Reads both, the file first: what is entered between the two readings has its fact, and its entry later.</summary>
    /// <returns>Null when there is no such claim.</returns>
    public static async Task<ClaimBooks?> ReadAsync(ClaimFile file, Ledger ledger, string claimId, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(ledger);
        var entries = await file.ReadAsync(claimId, cancellation).ToListAsync(cancellation);
        var posted = await ledger.ReadAsync(claimId, cancellation);
        return entries.Aggregate((ClaimState?)null, ClaimState.Apply) is { } claim ? new(claim, entries, posted) : null;
    }

    /// <summary>The weeks that the ledger or the claim knows, by Sunday.</summary>
    internal IEnumerable<DateOnly> Weeks
        => Entries.Select(entry => entry.Week).OfType<DateOnly>().Concat(Claim.Weeks.Select(week => week.Week)).Distinct().Order();

    internal IEnumerable<LedgerEntry> About(DateOnly sunday) => Entries.Where(entry => entry.Week == sunday);

    internal IEnumerable<LedgerEntry> About(int overpayment) => Entries.Where(entry => entry.About == LedgerEntry.OfOverpayment(overpayment));

    /// <summary>Cents by which a week's entitlement was entered.</summary>
    internal long Entitled(DateOnly sunday) => Ledger.Balance(About(sunday).Where(IsEntitlement), Account.BenefitExpense);

    /// <summary>What the ledger has to have by the decisions of each week: the first, and those that raised it.</summary>
    internal IEnumerable<LedgerEntry> Entitlements => FirstEntitlements.Concat(
        from entry in File
        let made = entry.Fact as WeekRedecided
        where made?.Raised > 0
        select PostDifferences.EntryOf(Claim.ClaimId, made, entry.AgencyDate));

    private IEnumerable<LedgerEntry> FirstEntitlements
        => from entry in File
           let decided = entry.Fact as WeekDecided
           where decided is not null
           group (decided, entry.AgencyDate) by decided.Week into week
           let first = week.First()
           where first.decided.Decision.Payable > 0
           from due in PostEntitlement.Entries(new(Claim.ClaimId, week.Key), "entitled", Entitlement.Of(first.decided, first.AgencyDate))
           select due;

    /// <summary>Payments of a week, and refunds entered under it, that no reversal undoes.</summary>
    internal IEnumerable<LedgerEntry> StandingPayments(DateOnly sunday)
        => About(sunday).Where(entry => IsPayment(entry) && !About(sunday).Any(other => other.Kind == entry.Kind + LedgerEntry.Reversed));

    internal static bool IsEntitlement(LedgerEntry entry) => IsOf(entry, "entitled");

    internal static bool IsPayment(LedgerEntry entry) => !IsReversal(entry) && (IsOf(entry, Payable.First) || IsRefund(entry));

    internal static bool IsRefund(LedgerEntry entry) => entry.Week is not null && entry.Kind.StartsWith(Payable.Refund, StringComparison.Ordinal);

    internal static bool IsReversal(LedgerEntry entry) => entry.Kind.EndsWith(LedgerEntry.Reversed, StringComparison.Ordinal);

    private static bool IsOf(LedgerEntry entry, string kind)
        => entry.Week is not null && (entry.Kind == kind || entry.Kind.StartsWith(kind + "-", StringComparison.Ordinal));
}
