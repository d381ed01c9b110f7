using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly;

namespace BenefitsFlow.Tests.Law.Weekly;

/// <summary>RCW 50.20.130(2)(a), (3); WAC 192-270-075(2)(a).</summary>
public class EarningsTests
{
    [Fact]
    public void The_rules_own_example_comes_out()
    {
        var decision = WeekDecision.For(SomeWeek.Idle with { GrossEarnings = 200, HoursWorked = 20 });
        Assert.Equal((true, 147m, 253m, WeekOutcome.Payable), (decision.Unemployed, decision.Deduction, decision.Payable, decision.Outcome));
        Assert.Equal(
            "You earned $200.00 before taxes. The first $5 does not count: ($200.00 − $5) × 75% = $146.25. " +
            "Raised to a whole dollar, $147 is taken off.",
            decision.Because("RCW 50.20.130(2)(a)"));
        Assert.Equal("Your benefit for the week is $400.00 − $147. The law drops the cents: $253.", decision.Because("RCW 50.20.130(3)"));
    }

    [Theory]
    [InlineData("0", 0, 366)]
    [InlineData("4.99", 0, 366)]
    [InlineData("5", 0, 366)]
    [InlineData("5.01", 1, 365)] // 0.0075 is raised to 1
    [InlineData("6.33", 1, 365)] // 0.9975
    [InlineData("6.34", 2, 364)] // 1.005
    [InlineData("9", 3, 363)] // exactly 3
    [InlineData("491.67", 366, 0)] // 365.0025
    [InlineData("491.66", 365, 1)] // 364.995
    [InlineData("492.99", 366, 0)]
    public void Three_quarters_of_what_exceeds_five_dollars_are_raised_to_a_whole_dollar(string gross, int deduction, int payable)
    {
        var decision = WeekDecision.For(SomeWeek.Idle with { WeeklyBenefitAmount = 366, GrossEarnings = gross.Money(), HoursWorked = 10 });
        Assert.Equal((deduction, payable), ((int)decision.Deduction, (int)decision.Payable));
        Assert.Equal(payable == 0 ? WeekOutcome.NothingPayable : WeekOutcome.Payable, decision.Outcome);
    }

    [Fact]
    public void A_deduction_above_a_reduced_amount_leaves_nothing_rather_than_less()
    {
        var decision = WeekDecision.For(SomeWeek.Idle with { GrossEarnings = 530, HoursWorked = 20, HoursAvailable = 30 });
        Assert.Equal((WeekOutcome.NothingPayable, 394m, 0m), (decision.Outcome, decision.Deduction, decision.Payable));
    }

    [Fact]
    public void Weeks_before_the_text_that_was_read_say_so()
    {
        var old = WeekDecision.For(SomeWeek.Idle with { Week = new Week(new(2012, 6, 24)), GrossEarnings = 200 });
        Assert.Equal(253, old.Payable);
        Assert.Contains("Weekly/earnings-deduction-rate", old.Unconfirmed.Select(note => note.Parameter));
        var read = WeekDecision.For(SomeWeek.Idle with { Week = new Week(new(2012, 7, 1)), GrossEarnings = 200 });
        Assert.Equal(["Weekly/availability-before-2022"], read.Unconfirmed.Select(note => note.Parameter));
    }

    [Fact]
    public void A_week_before_the_earliest_law_on_record_is_not_decided() =>
        Assert.Throws<NoParameter>(() => WeekDecision.For(SomeWeek.Idle with { Week = new Week(new(2009, 6, 28)) }));
}
