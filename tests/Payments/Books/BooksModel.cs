using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Overpayments;
using BenefitsFlow.App.Overpayments.Collection;
using BenefitsFlow.App.Payments;
using BenefitsFlow.App.Payments.Books;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Weekly;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly;

namespace BenefitsFlow.Tests.Payments.Books;

/// <summary>A claim file and a ledger in memory that keep the promises of the real ones: a key counts once, an entry balances. Either may be cut off at any write.</summary>
internal sealed class BooksModel
{
    public const string Claim = "c1a10000000000000000000000000001";

    private static readonly DateOnly First = new(2026, 1, 4);

    private readonly Dictionary<string, Entry> facts = [];
    private readonly List<Entry> file = [];
    private readonly Dictionary<string, LedgerEntry> ledger = [];
    private readonly Dictionary<string, long> queue = [];
    private ClaimState? claim;

    /// <summary>Writes until the process is killed; none when it lives.</summary>
    public int? Life { get; set; }

    public ClaimState State => claim ?? new ClaimState { ClaimId = Claim };

    public ClaimBooks Books => new(State, file, [.. ledger.Values]);

    public static DateOnly Sunday(int week) => First.AddDays(7 * week);

    /// <summary>What a posting is entered as: itself, unless a rule of posting is broken on purpose.</summary>
    public Func<LedgerEntry, IEnumerable<LedgerEntry>> Posting { get; init; } = entry => [entry];

    /// <summary>Decides a week, or decides it anew; what it repays of the first debt is taken once, when it is decided first.</summary>
    public void Decide(string key, int week, int dollars)
    {
        var sunday = Sunday(week);
        var debt = State.Overpayments.FirstOrDefault(one => one is { IsOwed: true, Principal: > 0 });
        var offset = State.Week(sunday)?.Decided is null && debt is not null ? Math.Min(debt.Principal, dollars * 50L) / 100m : 0;
        var entry = Append(key, new WeekDecided(sunday, Decision(sunday, dollars, offset), offset == 0 ? null : [new(Debts.LedgerName(debt!), offset)]));
        var decided = (WeekDecided)entry.Fact;
        if (file.First(one => one.Fact is WeekDecided first && first.Week == sunday) == entry)
        {
            foreach (var due in PostEntitlement.Entries(new(Claim, sunday), "entitled", Entitlement.Of(decided, Day)))
                Post(due);
        }
        else
        {
            PostDifference(sunday, decided.Decision);
        }
    }

    /// <summary>The next payment of what is still payable for a week, in the order of the batch: ledger, then claim file.</summary>
    public void Pay(string key, int week)
    {
        var sunday = Sunday(week);
        if (facts.TryGetValue(key, out _))
            return;
        var sent = file.Count(entry => entry.Fact is PaymentSent payment && payment.Week == sunday && !payment.Kind.StartsWith(Payable.Refund, StringComparison.Ordinal));
        var kind = sent == 0 ? Payable.First : $"paid-{sent + 1}";
        var payable = queue.TryGetValue($"{sunday}{kind}", out var queued) ? queued : -Ledger.Balance(Books.Entries.Where(entry => entry.Week == sunday), Account.BenefitsPayable);
        if (payable <= 0)
            return;
        queue[$"{sunday}{kind}"] = payable;
        Post(PostPayments.EntryFor(new(Claim, sunday, payable, kind), Day));
        Append(key, new PaymentSent(sunday, payable, "batch", "1", kind));
    }

    /// <summary>The bank sends the latest payment of a week back.</summary>
    public void ComeBack(string key, int week)
    {
        var sunday = Sunday(week);
        var payment = facts.TryGetValue(key, out var known) ? ((CameBack)known.Fact).Payment : State.Week(sunday)?.Payments is [.., var last] ? last : null;
        if (payment is null)
            return;
        Append(key, new CameBack(payment));
        Post(PostPayments.EntryFor(new(Claim, sunday, payment.Cents, payment.Kind), Day).Reverse(Day));
    }

    /// <summary>Enters a fact of an overpayment, and then whatever the ledger lacks.</summary>
    public void Enter(string key, OverpaymentFact fact)
    {
        Append(key, fact);
        PostDebts();
    }

    /// <summary>Gives back what was repaid and is not owed, and sends it with the next batch.</summary>
    public void Refund(string key, int overpayment)
    {
        for (var part = 0; FindRefunds.Due(new(State, State.Overpayment(overpayment)!), Sunday(0)) is { } due; part++)
            Enter($"{key}-{part}", due);
        PostDebts();
        foreach (var due in file.Select(entry => entry.Fact).OfType<RefundDue>().ToList())
        {
            var kind = $"{Payable.Refund}{due.Number}";
            Post(PostPayments.EntryFor(new(Claim, due.Week, due.Cents, kind), Day));
            Append($"sent-{kind}", new PaymentSent(due.Week, due.Cents, "batch", "1", kind));
        }
    }

    private static DateOnly Day => new(2026, 6, 1);

    private static WeekDecision Decision(DateOnly sunday, int dollars, decimal offset) => new()
    {
        Week = new Week(sunday),
        Outcome = WeekOutcome.Payable,
        Unemployed = true,
        Deduction = 0,
        Payable = dollars,
        Offset = offset,
        ChildSupport = dollars / 10,
        IncomeTax = dollars / 10,
        Findings = [],
    };

    /// <summary>What a later decision gives beyond the most that was given before.</summary>
    private void PostDifference(DateOnly sunday, WeekDecision decided)
    {
        var more = (long)(decided.Payable * 100) - Books.Entitled(sunday);
        if (more <= 0)
            return;
        var number = ledger.Values.Count(entry => entry.Week == sunday && ClaimBooks.IsEntitlement(entry));
        var tax = more / 10;
        Post(new(Claim, sunday, $"entitled-{number + 1}", Day, [new(Account.BenefitExpense, more), new(Account.BenefitsPayable, tax - more), new(Account.TaxWithheld, -tax)]));
    }

    private Entry Append(string key, Fact fact)
    {
        if (facts.TryGetValue(key, out var first))
            return first;
        Live();
        var entry = new Entry(Claim, file.Count + 1, key, fact, default, Day, "agency", null, "", "", "");
        facts[key] = entry;
        file.Add(entry);
        claim = Fold(claim, entry);
        return entry;
    }

    private void PostDebts()
    {
        foreach (var due in DebtEntries.Of(file))
            Post(due);
    }

    private void Post(LedgerEntry due)
    {
        foreach (var entry in Posting(due))
        {
            if (ledger.TryGetValue(entry.Key, out var standing))
            {
                Assert.True(standing.MovesSameMoneyAs(entry), $"Another entry under {entry.Key}.");
                continue;
            }

            entry.Check();
            Live();
            ledger[entry.Key] = entry;
        }
    }

    private void Live()
    {
        if (Life-- == 0)
            throw new Killed();
    }

    private static ClaimState Fold(ClaimState? before, Entry entry) => entry.Fact is CameBack back
        ? before! with { Weeks = [.. before.Weeks.Select(week => week with { Payments = [.. week.Payments.Where(payment => payment != back.Payment)] })] }
        : ClaimState.Apply(before, entry);
}

/// <summary>The process ended.</summary>
internal sealed class Killed : Exception;

/// <summary>A payment that the bank sent back.</summary>
internal sealed record CameBack(PaymentSent Payment) : Fact;
