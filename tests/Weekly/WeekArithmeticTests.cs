using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Overpayments;
using BenefitsFlow.App.Payments;
using BenefitsFlow.App.Weekly;
using BenefitsFlow.Law.Overpayments;
using BenefitsFlow.Law.Weekly;
using BenefitsFlow.Law.Weekly.Pay;

namespace BenefitsFlow.Tests.Weekly;

/// <summary>What the week's arithmetic takes in: RCW 50.20.130, 50.04.323, 50.20.085, 50.40.050; WAC 192-230-100.</summary>
public class WeekArithmeticTests
{
    [Fact]
    public void Pay_that_a_determination_found_is_taken_from_the_week()
    {
        var year = new SomeYear().Paid(0).Certify(1, SomeYear.Plain with { Pay = new() { Vacation = 150 } }).Raise("deductible-pay", 1, PayKind.Vacation);
        year.Add(new IssueDetermined(1, 1, 1, "d", IssueResult.Allow, "RCW 50.20.130", new() { Pay = new() { Kind = PayKind.Vacation, Amount = 150, ForThisWeek = true } }));

        // (150 - 5) x 75% = 108.75, raised to 109; 366 - 109 = 257.
        Assert.Equal(257, year.Decide(1).Decision.Payable);
    }

    [Fact]
    public void Pay_that_a_determination_found_not_to_count_is_not_taken()
    {
        var year = new SomeYear().Paid(0).Certify(1, SomeYear.Plain with { Pay = new() { Vacation = 150 } }).Raise("deductible-pay", 1, PayKind.Vacation);
        year.Add(new IssueDetermined(1, 1, 1, "d", IssueResult.Allow, "RCW 50.20.130", new() { Pay = new() { Kind = PayKind.Vacation, Amount = 150, ForThisWeek = false } }));

        Assert.Equal(366, year.Decide(1).Decision.Payable);
    }

    [Theory]
    [InlineData(0, 366)]
    [InlineData(1, 66)]
    [InlineData(3, 66)]
    public void A_pension_counts_from_the_week_in_which_it_was_found(int place, int payable)
    {
        var year = new SomeYear().Raise("pension", 1);
        year.Add(new IssueDetermined(1, 1, 1, "d", IssueResult.Allow, "RCW 50.04.323", new() { Pension = new() { Kind = PensionKind.Periodic, Amount = 1300, BaseYearEmployer = true } }));
        year.Certify(4).Decide(4);

        // 1,300 a month is 300 a week.
        Assert.Equal(payable, year.Certify(place).Decide(place).Decision.Payable);
    }

    [Fact]
    public void Tax_support_and_offset_come_off_and_the_rest_is_the_claimants()
    {
        var year = Indebted().Add(new SupportOrdered(50, new(2025, 8, 4)));
        var owed = Entitlement.Of(year.Certify(1).Decide(1), new(2025, 8, 18));

        Assert.Equal((36600, 5000, 3660), (owed.Gross, owed.Support, owed.Tax));
        Assert.True(owed.Offset > 0);
        Assert.Equal(owed.Gross, owed.Net + owed.Tax + owed.Support + owed.Offset);
        Assert.Equal(20000 - owed.Offset, year.Claim.Overpayment(1)!.Principal);
    }

    [Fact]
    public void Every_entry_of_a_decided_week_balances_and_the_offset_account_ends_at_zero()
    {
        var year = Indebted();
        var entries = PostEntitlement.Entries(new(year.Claim.ClaimId, SomeYear.Week(1)), "entitled", Entitlement.Of(year.Certify(1).Decide(1), new(2025, 8, 18))).ToList();

        Assert.Equal(["2025-08-10 entitled", "overpayment-01 offset-2025-08-10"], entries.Select(entry => $"{entry.About} {entry.Kind}"));
        Assert.All(entries, entry => Assert.Equal(0, entry.Lines.Sum(line => line.Cents)));
        Assert.Equal(0, entries.SelectMany(entry => entry.Lines).Where(line => line.Account == Account.Offsets).Sum(line => line.Cents));
    }

    [Fact]
    public void A_week_decided_anew_leaves_itself_out_of_the_balance_and_of_the_waiting_week()
    {
        var year = new SomeYear().Paid(0).Paid(1);
        var again = WeekArithmetic.FactsOf(year.Claim, SomeYear.Week(1), null);

        Assert.Equal(6337, again.BalanceBefore);
        Assert.True(WeekArithmetic.FactsOf(year.Claim, SomeYear.Week(0), null).WaitingWeekDue);
        Assert.False(again.WaitingWeekDue);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(7, true)]
    public void Three_days_or_more_of_workers_compensation_are_a_persons_to_decide(int days, bool asks)
    {
        var year = new SomeYear().Paid(0).Certify(1, SomeYear.Plain with { Pay = new() { TimeLossDays = days } });
        var decision = WeekArithmetic.Decide(year.Claim, SomeYear.Week(1), null);

        Assert.Equal(asks, WeekIssues.Asks(decision));
        Assert.Equal(asks ? ["time-loss"] : [], WeekIssues.Of(year.Claim, SomeYear.Week(1), decision).Select(issue => issue.Code));
    }

    [Fact]
    public void Severance_asks_what_time_it_is_for_before_anything_is_taken()
    {
        var year = new SomeYear().Paid(0).Certify(1, SomeYear.Plain with { Pay = new() { Severance = 500 } });
        var asked = Assert.Single(WeekIssues.Of(year.Claim, SomeYear.Week(1), WeekArithmetic.Decide(year.Claim, SomeYear.Week(1), null)));

        Assert.Equal(("deductible-pay", PayKind.Severance), (asked.Code, asked.Pay));
    }

    [Fact]
    public void Each_kind_of_pay_is_a_question_of_its_own()
    {
        var year = new SomeYear().Paid(0).Certify(1, SomeYear.Plain with { OtherPay = 10, Pay = new() { Vacation = 20, Holiday = 30, BackPay = 40 } });
        var raised = WeekIssues.Of(year.Claim, SomeYear.Week(1), WeekArithmetic.Decide(year.Claim, SomeYear.Week(1), null));

        Assert.Equal(
            [("back-pay", (PayKind?)PayKind.BackPay), ("deductible-pay", PayKind.Vacation), ("deductible-pay", PayKind.Holiday), ("deductible-pay", null)],
            raised.Select(issue => (issue.Code, issue.Pay)));
        Assert.Equal(4, raised.Select(issue => WeekIssues.KeyOf(year.Claim, issue)).Distinct().Count());
    }

    [Fact]
    public void A_pension_that_was_looked_at_is_not_asked_about_again_while_it_stays_as_it_is()
    {
        var year = new SomeYear().Paid(0).Raise("pension", 1);
        year.Add(new IssueDetermined(1, 1, 1, "d", IssueResult.Allow, "RCW 50.04.323", new() { Pension = new() { Kind = PensionKind.Periodic, Amount = 1300, BaseYearEmployer = true } }));

        IReadOnlyList<string> Raised(int place, decimal pension)
        {
            year.Certify(place, SomeYear.Plain with { Pay = new() { Pension = pension } });
            return [.. WeekIssues.Of(year.Claim, SomeYear.Week(place), WeekArithmetic.Decide(year.Claim, SomeYear.Week(place), null)).Select(issue => issue.Code)];
        }

        Assert.Empty(Raised(2, 1300));
        Assert.Equal(["pension"], Raised(3, 1400));
    }

    [Fact]
    public void Who_was_found_available_has_the_hours_of_full_time()
    {
        var year = new SomeYear().Paid(0).Certify(1, SomeYear.Plain with { HoursAvailable = 20 }).Raise("available", 1);
        Assert.Equal(WeekOutcome.Availability, WeekArithmetic.Decide(year.Claim, SomeYear.Week(1), null).Outcome);

        year.Add(new IssueDetermined(1, 1, 1, "d", IssueResult.Allow, "RCW 50.20.010(1)(c)"));

        Assert.Equal(366, year.Decide(1).Decision.Payable);
    }

    /// <summary>Owes $200, and missed two payments of it: a part of each week is taken.</summary>
    private static SomeYear Indebted() => new SomeYear(withhold: true).Paid(0)
        .Add(new OverpaymentSuspected(1, OverpaymentCause.Staff, [new(SomeYear.First, 20000, 0)]))
        .Add(new OverpaymentEstablished(1, OverpaymentKind.Other, [new(SomeYear.First, 20000)]))
        .Add(new MonthMissed(1, new(2025, 9, 1), 1000)).Add(new MonthMissed(1, new(2025, 10, 1), 1000)).Add(new MonthMissed(1, new(2025, 11, 1), 1000));
}
