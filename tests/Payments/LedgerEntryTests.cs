using BenefitsFlow.App.Payments;
using CsCheck;

namespace BenefitsFlow.Tests.Payments;

/// <summary>Double entry without a store: a million random movements a run.</summary>
public class LedgerEntryTests
{
    private static readonly DateOnly Sunday = new(2026, 3, 1);

    private static readonly Account[] Accounts = Enum.GetValues<Account>();

    /// <summary>Balanced entries of one to six random lines and the one that balances them.</summary>
    internal static readonly Gen<LedgerEntry> Balanced =
        from weeks in Gen.Int[0, 51]
        from kind in Gen.OneOf("entitled", "paid", "withheld", "entitled-2")
        from lines in Gen.Select(Gen.OneOf(Accounts), Gen.Long[-5_000_000, 5_000_000], (account, cents) => new Line(account, cents)).List[1, 6]
        select new LedgerEntry("c1", Sunday.AddDays(7 * weeks), kind, new(2026, 3, 5), [.. lines, new(Account.Cash, -lines.Sum(line => line.Cents))]);

    [Fact]
    public void A_balanced_entry_is_taken_and_one_cent_off_is_refused()
        => Gen.Select(Balanced, Gen.Long[1, 1_000_000], Gen.Bool).Sample((entry, off, more) =>
        {
            entry.Check();
            var wrong = entry with { Lines = [.. entry.Lines, new(Account.Cash, more ? off : -off)] };
            Assert.Contains("out of balance", Assert.Throws<InvalidOperationException>(wrong.Check).Message, StringComparison.Ordinal);
        }, iter: 100_000);

    [Fact]
    public void Over_any_entries_the_accounts_sum_to_zero_and_reversals_take_all_of_it_back()
        => Balanced.List[0, 40].Sample(entries =>
        {
            Assert.Equal(0, Accounts.Sum(account => Ledger.Balance(entries, account)));
            var undone = entries.Concat(entries.Select(entry => entry.Reverse(new(2026, 4, 1)))).ToList();
            Assert.All(Accounts, account => Assert.Equal(0, Ledger.Balance(undone, account)));
        }, iter: 25_000);

    [Fact]
    public void The_same_money_is_known_in_any_order_and_on_any_day_and_no_other_is()
        => Gen.Select(Balanced, Gen.Int[0, 400], Gen.Long[1, 100]).Sample((entry, days, cents) =>
        {
            Assert.True(entry.MovesSameMoneyAs(entry with { On = entry.On.AddDays(days), Lines = [.. entry.Lines.Reverse()] }));
            var other = entry with { Lines = [.. entry.Lines, new(Account.Cash, cents), new(Account.TaxWithheld, -cents)] };
            Assert.False(entry.MovesSameMoneyAs(other));
            Assert.False(entry.MovesSameMoneyAs(entry with { Kind = "other" }));
        }, iter: 50_000);

    [Theory]
    [InlineData("")]
    [InlineData("Paid")]
    [InlineData("paid|2")]
    [InlineData("paid/2")]
    public void A_kind_that_is_no_key_is_refused(string kind)
        => Assert.Throws<InvalidOperationException>(() => Entry(kind, new Line(Account.Cash, 1), new Line(Account.BenefitsPayable, -1)).Check());

    [Fact]
    public void An_entry_without_lines_is_refused()
        => Assert.Contains("no lines", Assert.Throws<InvalidOperationException>(Entry("paid").Check).Message, StringComparison.Ordinal);

    [Fact]
    public void A_sum_beyond_what_a_long_holds_is_out_of_balance_not_zero()
        => Assert.Throws<InvalidOperationException>(Entry("paid", new(Account.Cash, long.MaxValue), new(Account.Cash, long.MaxValue), new(Account.Cash, 2)).Check);

    [Fact]
    public void A_week_that_does_not_begin_on_a_Sunday_is_refused()
        => Assert.Throws<ArgumentException>(() => LedgerEntry.OfWeek(Sunday.AddDays(1)));

    [Fact]
    public void An_entry_about_neither_a_week_nor_an_overpayment_is_refused()
        => Assert.Throws<InvalidOperationException>((Entry("paid", new Line(Account.Cash, 1), new Line(Account.BenefitsPayable, -1)) with { About = "rent" }).Check);

    private static LedgerEntry Entry(string kind, params Line[] lines) => new("c1", Sunday, kind, new(2026, 3, 5), lines);
}
