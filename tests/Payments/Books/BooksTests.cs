using BenefitsFlow.App.Overpayments;
using BenefitsFlow.App.Payments;
using BenefitsFlow.App.Payments.Books;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;
using CsCheck;

namespace BenefitsFlow.Tests.Payments.Books;

/// <summary>The rules of the books, over histories of any kind and against each thing that they are there to find.</summary>
public class BooksTests
{
    private static readonly DateOnly Day = new(2026, 6, 1);

    /// <summary>10,000 histories: entitled, offset, paid, sent back, sent again, decided anew, overpaid, charged, repaid, dishonored, waived, written off, refunded, each cut off and done again.</summary>
    [Fact]
    public void After_any_history_with_any_kills_every_rule_holds()
        => BookHistories.Any.Sample(history => Assert.Empty(BookRule.Breaches(BookHistories.Play(history).Books).Select(breach => breach.Says.En)), iter: 10_000, threads: 1);

    [Fact]
    public void The_histories_meet_everything_that_they_are_about()
    {
        HashSet<string> kinds = [];
        BookHistories.Any.Sample(history => kinds.UnionWith(BookHistories.Play(history).Books.Entries.Select(KindOf)), iter: 1_000, threads: 1);
        Assert.Empty(new[] { "entitled", "offset", "paid", "paid-reversed", "established", "penalty", "reduced", "waived", "interest", "received", "received-reversed", "written", "refund" }.Except(kinds));
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_rule_of_posting_is_found(string kind, Account? from, Account? to)
    {
        var model = () => new BooksModel { Posting = entry => !IsOf(entry, kind) ? [entry] : from is null ? [] : [Moved(entry, from.Value, to!.Value)] };
        Assert.ThrowsAny<Exception>(() => BookHistories.Any.Sample(
            history => BookRule.Breaches(BookHistories.Play(history, model()).Books).Count == 0, iter: 3_000, threads: 1));
    }

    /// <summary>A kind of entry that is never posted, or a line of it that goes to another account.</summary>
    public static TheoryData<string, Account?, Account?> Broken => new()
    {
        { "entitled", null, null },
        { "entitled", Account.TaxWithheld, Account.BenefitsPayable },
        { "entitled", Account.SupportWithheld, Account.TaxWithheld },
        { "offset", null, null },
        { "offset", Account.OverpaidBenefits, Account.Waived },
        { "paid", null, null },
        { "paid", Account.BenefitsPayable, Account.RefundsPayable },
        { "paid-reversed", null, null },
        { "established", null, null },
        { "established", Account.BenefitExpense, Account.CollectionIncome },
        { "penalty", null, null },
        { "penalty", Account.FraudPenalty, Account.OverpaidBenefits },
        { "interest", Account.Interest, Account.CourtCosts },
        { "received", null, null },
        { "received", Account.Interest, Account.OverpaidBenefits },
        { "received-reversed", null, null },
        { "waived", Account.Waived, Account.WrittenOff },
        { "written", null, null },
        { "reduced", null, null },
        { "refund", null, null },
        { "refund", Account.RefundsPayable, Account.BenefitsPayable },
    };

    [Fact]
    public void A_kill_between_a_fact_and_its_entry_is_seen_until_it_is_made_good()
    {
        var model = Owing();
        model.Life = 1;
        var paid = new DebtPaid(1, "r2", PaidBy.Staff, [new(CashPart.Benefits, 1_000)]);
        Assert.Throws<Killed>(() => model.Enter("pay", paid));
        Assert.Equal(["owed", "posted"], BookRule.Breaches(model.Books).Select(breach => breach.Rule).Order());
        model.Life = null;
        model.Enter("pay", paid);
        Assert.Empty(BookRule.Breaches(model.Books));
    }

    [Fact]
    public void Every_rule_finds_what_it_is_there_for()
    {
        var clean = Owing().Books;
        Assert.Empty(BookRule.Breaches(clean));
        foreach (var (rule, wrong) in Planted(clean))
            Assert.Contains(rule, BookRule.Breaches(wrong).Select(breach => breach.Rule));
        Assert.Equal(BookRules.All.Select(rule => rule.Name).Order(), Planted(clean).Select(planted => planted.Rule).Order());
    }

    [Fact]
    public void Every_finding_says_itself_in_both_languages()
    {
        foreach (var breach in Planted(Owing().Books).SelectMany(planted => BookRule.Breaches(planted.Wrong)))
        {
            Assert.DoesNotContain('{', breach.Says.En + breach.Says.Es);
            Assert.NotEqual(breach.Says.En, breach.Says.Es);
        }
    }

    [Fact]
    public void A_fact_of_an_overpayment_has_the_entries_that_were_agreed()
    {
        Assert.Equal(["established Dr OverpaidBenefits 300.00 Cr BenefitExpense 300.00", "penalty Dr FraudPenalty 45.00 Cr CollectionIncome 45.00"],
            Told(new OverpaymentEstablished(1, OverpaymentKind.Fraud, [new(BooksModel.Sunday(0), 20_000), new(BooksModel.Sunday(1), 10_000)], 4_500)));
        Assert.Equal(["reduced-2 Dr BenefitExpense 10.00 Cr OverpaidBenefits 10.00 Dr CollectionIncome 5.00 Cr FraudPenalty 5.00"], Told(new OverpaymentReduced(1, 2, 1_000, 500, "appeal")));
        Assert.Equal(["waived-4 Dr Waived 10.00 Cr OverpaidBenefits 10.00"], Told(new OverpaymentWaived(1, 4, 1_000)));
        Assert.Equal(["interest-2026-03 Dr Interest 1.23 Cr CollectionIncome 1.23"], Told(new DebtCharged(1, "interest-2026-03", new(CashPart.Interest, 123))));
        var paid = new DebtPaid(1, "r-1", PaidBy.Lockbox, [new(CashPart.Interest, 123), new(CashPart.Benefits, 877)]);
        Assert.Equal(["received-r-1 Dr Cash 10.00 Cr Interest 1.23 Cr OverpaidBenefits 8.77"], Told(paid));
        Assert.Equal(["received-r-1-reversed Cr Cash 10.00 Dr Interest 1.23 Dr OverpaidBenefits 8.77"], Told(new DebtPaymentDishonored(1, "r-1"), paid));
        Assert.Equal(["written-off-1 Dr WrittenOff 10.00 Cr OverpaidBenefits 10.00"], Told(new DebtWrittenOff(1, 1, [new(CashPart.Benefits, 1_000), new(CashPart.Interest, 0)], "time")));
        Assert.Equal(["refund-3 Dr OverpaidBenefits 7.00 Cr RefundsPayable 7.00"], Told(new RefundDue(1, 3, 700, BooksModel.Sunday(1))));
        Assert.Empty(Told(new OverpaymentFinal(1)));
        Assert.Throws<InvalidOperationException>(() => Told(new DebtPaymentDishonored(1, "r-9")));
    }

    /// <summary>Without its number or day.</summary>
    private static string KindOf(LedgerEntry entry) => entry.Kind.Split('-')[0] + (ClaimBooks.IsReversal(entry) ? LedgerEntry.Reversed : "");

    private static bool IsOf(LedgerEntry entry, string kind) => KindOf(entry) == kind;

    private static LedgerEntry Moved(LedgerEntry entry, Account from, Account to)
        => entry with { Lines = [.. entry.Lines.Select(line => line.Account == from ? line with { Account = to } : line)] };

    /// <summary>Two paid weeks, one of which is owed back: a part was repaid by the third week and a part in cash.</summary>
    private static BooksModel Owing()
    {
        var model = new BooksModel();
        for (var week = 0; week < 2; week++)
        {
            model.Decide($"d{week}", week, 400);
            model.Pay($"p{week}", week);
        }

        model.Enter("s", new OverpaymentSuspected(1, OverpaymentCause.Crossmatch, [new(BooksModel.Sunday(0), 40_000, 10_000)]));
        model.Enter("e", new OverpaymentEstablished(1, OverpaymentKind.Other, [new(BooksModel.Sunday(0), 30_000)]));
        model.Decide("d2", 2, 200);
        model.Pay("p2", 2);
        model.Enter("r", new DebtPaid(1, "r1", PaidBy.Staff, [new(CashPart.Benefits, 2_500)]));
        return model;
    }

    private static IEnumerable<(string Rule, ClaimBooks Wrong)> Planted(ClaimBooks clean)
    {
        var (sunday, about) = (BooksModel.Sunday(0), LedgerEntry.OfOverpayment(1));
        yield return ("balanced", Changed("paid", entry => entry with { Lines = [entry.Lines[0], entry.Lines[1] with { Cents = entry.Lines[1].Cents + 1 }] }));
        yield return ("keys", clean with { Entries = [.. clean.Entries, clean.Entries[0]] });
        yield return ("entitlement", Changed("entitled", entry => entry with { Lines = [.. entry.Lines.SkipLast(1), entry.Lines[^1] with { Account = Account.CollectionIncome }] }));
        yield return ("decided", Without("entitled"));
        yield return ("week", With(new(BooksModel.Claim, sunday, "fee", Day, [new(Account.BenefitsPayable, 100), new(Account.CollectionIncome, -100)])));
        yield return ("undecided", With(new(BooksModel.Claim, BooksModel.Sunday(9), "paid", Day, [new(Account.BenefitsPayable, 100), new(Account.Cash, -100)])));
        yield return ("payments", Without("paid"));
        yield return ("payable", With(new(BooksModel.Claim, sunday, "paid-2", Day, [new(Account.BenefitsPayable, 100), new(Account.Cash, -100)])));
        yield return ("offsets", Without($"offset-{LedgerEntry.OfWeek(BooksModel.Sunday(2))}"));
        yield return ("posted", Without("received-r1"));
        yield return ("owed", With(new(BooksModel.Claim, about, "written-off-9", Day, [new(Account.WrittenOff, 100), new(Account.OverpaidBenefits, -100)])));
        yield return ("repaid", clean with { Claim = clean.Claim with { Overpayments = [clean.Claim.Overpayments[0] with { Owed = [new(CashPart.Benefits, -100)] }] } });
        yield return ("refunds", With(new(BooksModel.Claim, sunday, "refund-1", Day, [new(Account.RefundsPayable, 100), new(Account.Cash, -100)])));

        ClaimBooks Changed(string kind, Func<LedgerEntry, LedgerEntry> change) => clean with { Entries = [.. clean.Entries.Select(entry => entry.Kind == kind ? change(entry) : entry)] };
        ClaimBooks Without(string kind) => clean with { Entries = [.. clean.Entries.Where(entry => entry.Kind != kind)] };
        ClaimBooks With(LedgerEntry entry) => clean with { Entries = [.. clean.Entries, entry] };
    }

    private static List<string> Told(OverpaymentFact fact, DebtPaid? paid = null) =>
    [
        .. DebtEntry.Of(BooksModel.Claim, fact, Day, _ => paid).Select(entry => entry.Kind + string.Concat(
            entry.Lines.Select(line => $" {(line.Cents > 0 ? "Dr" : "Cr")} {line.Account} {Dollars.Exact(Math.Abs(line.Cents) / 100m).TrimStart('$')}"))),
    ];
}
