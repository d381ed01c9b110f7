using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly;
using BenefitsFlow.Law.Weekly.Pay;

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

    /// <summary>WAC 192-270-075(2)(b), its example: 20 hours at $10 in a week of training benefits.</summary>
    [Fact]
    public void The_rules_own_example_of_training_benefits_comes_out()
    {
        var decision = WeekDecision.For(SomeWeek.Idle with { GrossEarnings = 200, HoursWorked = 20, TrainingBenefits = true });
        Assert.Equal((98m, 302m), (decision.Deduction, decision.Payable));
        Assert.Contains("($200.00 − $5) × 50% = $97.50", decision.Because("RCW 50.20.130(2)(b)"), StringComparison.Ordinal);
        Assert.Empty(decision.Unconfirmed);
    }

    [Theory]
    [InlineData("2012-06-30", 253, 1)]
    [InlineData("2012-07-01", 302, 0)]
    public void Half_is_deducted_in_training_on_claims_effective_since_July_1_2012(string effective, int payable, int doubts)
    {
        var decision = WeekDecision.For(SomeWeek.Idle with
        {
            Week = new Week(new(2013, 1, 6)),
            DaysUnavailable = 0,
            GrossEarnings = 200,
            HoursWorked = 20,
            TrainingBenefits = true,
            ClaimEffective = effective.Day(),
        });
        Assert.Equal((payable, doubts), ((int)decision.Payable, decision.Unconfirmed.Count));
    }

    [Theory]
    [InlineData("2012-06-24", 253)]
    [InlineData("2012-07-01", 302)]
    public void The_week_stands_for_a_benefit_year_that_is_not_known(string sunday, int payable) => Assert.Equal(
        payable, WeekDecision.For(SomeWeek.Idle with { Week = new Week(sunday.Day()), GrossEarnings = 200, TrainingBenefits = true }).Payable);

    /// <summary>The limit takes the whole weekly amount; a reduced one would have ended unemployment from 4/3 of it plus 5 on.</summary>
    [Theory]
    [InlineData("404.99", false)] // 4/3 of 300, plus 5, is 405
    [InlineData("405", true)]
    public void Which_amount_the_limit_takes_is_in_doubt_only_when_it_matters(string gross, bool doubtful)
    {
        var decision = WeekDecision.For(SomeWeek.Idle with
        {
            GrossEarnings = gross.Money(),
            HoursWorked = 20,
            TrainingBenefits = true,
            Pensions = [new() { Kind = PensionKind.Periodic, Amount = 100, PaymentsPerYear = 52, BaseYearEmployer = true }],
        });
        Assert.Equal((true, 100m), (decision.Unemployed, decision.Payable)); // 300 - 200
        Assert.Equal(doubtful ? ["Weekly/unemployment-limit"] : [], decision.Unconfirmed.Select(doubt => doubt.Parameter));
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
