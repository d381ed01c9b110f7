using BenefitsFlow.App.Payments;
using BenefitsFlow.Tests.Storage;
using CsCheck;

namespace BenefitsFlow.Tests.Payments;

public class LedgerTests
{
    private const string Claim = "c1a10000000000000000000000000001";

    private static readonly DateOnly Sunday = new(2026, 3, 1);
    private static readonly DateOnly Day = new(2026, 3, 5);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_entry_again_changes_nothing_and_another_under_its_key_is_refused()
    {
        using var run = new StorageRun();
        var ledger = new Ledger(run.Tables);
        await ledger.PostAsync(Paid(46_800), Cancellation);
        await ledger.PostAsync(Paid(46_800) with { On = Day.AddDays(1) }, Cancellation);
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => ledger.PostAsync(Paid(46_801), Cancellation));
        Assert.Contains("another entry", refused.Message, StringComparison.Ordinal);
        var entry = Assert.Single(await ledger.ReadAsync(Claim, Cancellation));
        Assert.Equal(Day, entry.On);
        Assert.True(entry.MovesSameMoneyAs(Paid(46_800)));
    }

    [Fact]
    public async Task Balances_come_from_the_entries_and_a_reversal_takes_them_back()
    {
        using var run = new StorageRun();
        var ledger = new Ledger(run.Tables);
        await ledger.PostAsync(new(Claim, Sunday, "entitled", Day, [new(Account.BenefitExpense, 46_800), new(Account.BenefitsPayable, -42_120), new(Account.TaxWithheld, -4_680)]), Cancellation);
        await ledger.PostAsync(Paid(42_120), Cancellation);
        Assert.Equal(42_120, await ledger.PaidAsync(Claim, Cancellation));
        Assert.Equal(0, await ledger.BalanceAsync(Claim, Account.BenefitsPayable, Cancellation));
        Assert.Equal(-4_680, await ledger.BalanceAsync(Claim, Account.TaxWithheld, Cancellation));
        await ledger.ReverseAsync(Claim, LedgerEntry.OfWeek(Sunday), "paid", Day.AddDays(3), Cancellation);
        await ledger.ReverseAsync(Claim, LedgerEntry.OfWeek(Sunday), "paid", Day.AddDays(4), Cancellation);
        Assert.Equal(0, await ledger.PaidAsync(Claim, Cancellation));
        Assert.Equal(["entitled", "paid", "paid-reversed"], (await ledger.ReadAsync(Claim, Cancellation)).Select(entry => entry.Kind));
    }

    [Fact]
    public async Task What_was_never_posted_is_not_reversed()
    {
        using var run = new StorageRun();
        await Assert.ThrowsAsync<InvalidOperationException>(() => new Ledger(run.Tables).ReverseAsync(Claim, LedgerEntry.OfWeek(Sunday), "paid", Day, Cancellation));
    }

    [Fact]
    public async Task An_entry_that_does_not_balance_leaves_no_trace()
    {
        using var run = new StorageRun();
        var ledger = new Ledger(run.Tables);
        var wrong = Paid(100) with { Lines = [new(Account.BenefitsPayable, 100), new(Account.Cash, -99)] };
        await Assert.ThrowsAsync<InvalidOperationException>(() => ledger.PostAsync(wrong, Cancellation));
        Assert.Empty(await ledger.ReadAsync(Claim, Cancellation));
    }

    [Fact]
    public Task Any_postings_repeats_and_reversals_leave_what_a_plain_dictionary_holds()
        => Gen.Select(LedgerEntryTests.Balanced, Gen.Int[1, 3], Gen.Bool).Array[1, 20].SampleAsync(async steps =>
        {
            using var run = new StorageRun();
            var ledger = new Ledger(run.Tables);
            Dictionary<string, LedgerEntry> model = [];
            foreach (var (drawn, times, reverse) in steps)
            {
                var entry = drawn with { ClaimId = Claim };
                var fits = model.TryAdd(entry.Key, entry) || model[entry.Key].MovesSameMoneyAs(entry);
                for (var time = 0; time < times; time++)
                    Assert.Equal(fits, await Record.ExceptionAsync(() => ledger.PostAsync(entry, Cancellation)) is null);
                if (!reverse)
                    continue;
                await ledger.ReverseAsync(Claim, entry.About, entry.Kind, Day, Cancellation);
                model.TryAdd(model[entry.Key].Reverse(Day).Key, model[entry.Key].Reverse(Day));
            }

            var held = await ledger.ReadAsync(Claim, Cancellation);
            Assert.Equal(model.Keys.Order(StringComparer.Ordinal), held.Select(entry => entry.Key));
            Assert.All(held, entry => Assert.True(entry.MovesSameMoneyAs(model[entry.Key])));
            foreach (var account in Enum.GetValues<Account>())
                Assert.Equal(Ledger.Balance(model.Values, account), await ledger.BalanceAsync(Claim, account, Cancellation));
        }, iter: 8);

    [Fact]
    public async Task Twenty_at_once_post_one_entry()
    {
        using var run = new StorageRun();
        var ledger = new Ledger(run.Tables);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => ledger.PostAsync(Paid(46_800), Cancellation)));
        Assert.Equal(46_800, await ledger.PaidAsync(Claim, Cancellation));
    }

    private static LedgerEntry Paid(long cents)
        => new(Claim, Sunday, "paid", Day, [new(Account.BenefitsPayable, cents), new(Account.Cash, -cents)]);
}
