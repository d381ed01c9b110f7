using BenefitsFlow.App.Filing;
using Breaches = System.Collections.Generic.IEnumerable<(string About, long Expected, long Found)>;

namespace BenefitsFlow.App.Payments.Books;

/// <summary>The rules of the books. Each looks at one claim alone.</summary>
public static class BookRules
{
    private static readonly Account[] Withheld = [Account.TaxWithheld, Account.SupportWithheld, Account.Offsets];

    public static IReadOnlyList<BookRule> All { get; } =
    [
        new("balanced", Balanced),
        new("keys", Keys),
        new("entitlement", Entitlement),
        new("decided", Decided),
        new("week", Week),
        new("undecided", Undecided),
        new("payments", Payments),
        new("payable", PayableSide),
        new("offsets", Offsets),
        new("posted", Posted),
        new("owed", Owed),
        new("repaid", Repaid),
        new("refunds", Refunds),
    ];

    /// <summary>Debits equal credits in each entry.</summary>
    private static Breaches Balanced(ClaimBooks books) => books.Entries
        .Select(entry => (entry.Key, 0L, entry.Lines.Aggregate(0L, (sum, line) => checked(sum + line.Cents)))).Where(Differ);

    /// <summary>One entry a key.</summary>
    private static Breaches Keys(ClaimBooks books)
        => books.Entries.GroupBy(entry => entry.Key).Select(same => (same.Key, 1L, (long)same.Count())).Where(Differ);

    /// <summary>A week's benefits are net, tax, support and offset, and nothing else.</summary>
    private static Breaches Entitlement(ClaimBooks books) => books.Weeks.Select(week =>
    {
        var entitled = books.About(week).Where(ClaimBooks.IsEntitlement).ToList();
        var parts = Withheld.Append(Account.BenefitsPayable).Sum(account => -Ledger.Balance(entitled, account));
        return (LedgerEntry.OfWeek(week), books.Entitled(week), parts);
    }).Where(Differ);

    /// <summary>What a week is entitled to is the most that it was ever decided to: what a later decision takes away is owed back, not taken out of the books.</summary>
    private static Breaches Decided(ClaimBooks books)
    {
        Dictionary<DateOnly, long> most = [];
        ClaimState? claim = null;
        foreach (var entry in books.File)
        {
            claim = ClaimState.Apply(claim, entry);
            foreach (var week in claim.Weeks.Where(week => week.Decided is not null))
                most[week.Week] = Math.Max(most.GetValueOrDefault(week.Week), Cents(week.Decided!.Payable));
        }

        return [.. books.Weeks.Select(week => (LedgerEntry.OfWeek(week), most.GetValueOrDefault(week), books.Entitled(week))).Where(Differ)];
    }

    /// <summary>Paid, withheld, offset and still payable are together what the week is entitled to.</summary>
    private static Breaches Week(ClaimBooks books) => books.Weeks.Select(week =>
    {
        var own = books.About(week).Where(entry => !entry.Kind.StartsWith(Payable.Refund, StringComparison.Ordinal) && entry.Kind != DebtEntry.Elsewhere).ToList();
        var used = -Ledger.Balance(own, Account.Cash) + Withheld.Append(Account.BenefitsPayable).Sum(account => -Ledger.Balance(own, account));
        return (LedgerEntry.OfWeek(week), books.Entitled(week), used);
    }).Where(Differ);

    /// <summary>Nothing is paid for a week that is not decided.</summary>
    private static Breaches Undecided(ClaimBooks books) => books.Weeks.Where(week => books.Claim.Week(week)?.Decided is null)
        .Select(week => (LedgerEntry.OfWeek(week), 0L, books.StandingPayments(week).Where(entry => !ClaimBooks.IsRefund(entry)).Sum(entry => -Ledger.Balance([entry], Account.Cash))))
        .Where(Differ);

    /// <summary>What left as cash is what the claim file says was sent and did not come back.</summary>
    private static Breaches Payments(ClaimBooks books)
    {
        var sent = books.Claim.Weeks.SelectMany(week => week.Payments).ToList();
        var refunds = books.File.Select(entry => entry.Fact).OfType<PaymentSent>().Where(payment => payment.Kind.StartsWith(Payable.Refund, StringComparison.Ordinal)).ToList();
        var posted = books.Weeks.SelectMany(books.StandingPayments).ToList();
        var told = sent.Concat(refunds.Where(refund => !IsUndone(books, refund)))
            .ToLookup(payment => LedgerEntry.KeyOf(LedgerEntry.OfWeek(payment.Week), payment.Kind), payment => payment.Cents);
        var paid = posted.ToLookup(entry => entry.Key, entry => -Ledger.Balance([entry], Account.Cash));
        return [.. told.Select(payment => payment.Key).Union(paid.Select(entry => entry.Key)).Select(key => (key, told[key].Sum(), paid[key].Sum())).Where(Differ)];
    }

    /// <summary>A refund that the bank sent back: the claim's state does not follow refunds.</summary>
    private static bool IsUndone(ClaimBooks books, PaymentSent refund)
        => books.About(refund.Week).Any(entry => entry.Kind == refund.Kind + LedgerEntry.Reversed);

    /// <summary>No week was paid more than is payable for it.</summary>
    private static Breaches PayableSide(ClaimBooks books) => books.Weeks
        .Select(week => (LedgerEntry.OfWeek(week), 0L, Math.Max(0, Ledger.Balance(books.About(week), Account.BenefitsPayable)))).Where(Differ);

    /// <summary>What was taken from a week has reached the overpayment that it repays.</summary>
    private static Breaches Offsets(ClaimBooks books) => One(nameof(Account.Offsets), 0, Ledger.Balance(books.Entries, Account.Offsets));

    /// <summary>Each decision of a week, and each fact of an overpayment, that moves money has its entry: this much, on these accounts.</summary>
    private static Breaches Posted(ClaimBooks books)
    {
        var posted = books.Entries.ToLookup(entry => entry.Key);
        return
        [
            .. books.Entitlements.Concat(DebtEntries.Of(books.File)).Where(due => !posted[due.Key].Any(due.MovesSameMoneyAs))
                .Select(due => (due.Key, Moved(due), posted[due.Key].Sum(Moved))),
        ];
    }

    /// <summary>What is owed of each part is what the claim's state says.</summary>
    private static Breaches Owed(ClaimBooks books)
    {
        var numbers = books.Entries.Where(entry => entry.Week is null).Select(entry => entry.About).Concat(books.Claim.Overpayments.Select(one => LedgerEntry.OfOverpayment(one.Number))).Distinct();
        return [.. from about in numbers
                   let known = books.Claim.Overpayments.FirstOrDefault(one => LedgerEntry.OfOverpayment(one.Number) == about)
                   let entries = books.Entries.Where(entry => entry.About == about).ToList()
                   from part in Enum.GetValues<Law.Overpayments.CashPart>()
                   let account = DebtEntry.AccountOf(part)
                   let breach = (About: $"{about} {account}", Expected: known?.OwedOf(part) ?? 0, Found: Ledger.Balance(entries, account))
                   where Differ(breach)
                   select breach];
    }

    /// <summary>Nothing stays repaid that was not owed: the rest goes back.</summary>
    private static Breaches Repaid(ClaimBooks books)
        => from one in books.Claim.Overpayments from part in one.Owed where part.Cents < 0 select ($"{LedgerEntry.OfOverpayment(one.Number)} {part.Part}", 0L, part.Cents);

    /// <summary>Nothing is refunded that was not found due.</summary>
    private static Breaches Refunds(ClaimBooks books) => One(nameof(Account.RefundsPayable), 0, Math.Max(0, Ledger.Balance(books.Entries, Account.RefundsPayable)));

    private static Breaches One(string about, long expected, long found) => expected == found ? [] : [(about, expected, found)];

    private static bool Differ((string About, long Expected, long Found) pair) => pair.Expected != pair.Found;

    private static long Moved(LedgerEntry entry) => entry.Lines.Where(line => line.Cents > 0).Sum(line => line.Cents);

    private static long Cents(decimal dollars) => (long)(dollars * 100);
}
