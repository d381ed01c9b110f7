using BenefitsFlow.Law.Weekly;

namespace BenefitsFlow.Tests.Law.Weekly;

/// <summary>RCW 50.04.310(1); WAC 192-270-075(1).</summary>
public class UnemploymentTests
{
    [Theory]
    [InlineData("400", "538.33", true)] // 4/3 of 400, plus 5, is 538 1/3
    [InlineData("400", "538.34", false)]
    [InlineData("366", "492.99", true)]
    [InlineData("366", "493", false)] // exactly the limit
    [InlineData("366", "493.01", false)]
    [InlineData("0", "4.99", true)]
    [InlineData("0", "5", false)]
    public void Earnings_of_one_and_a_third_weekly_amounts_plus_five_dollars_end_unemployment(string weekly, string gross, bool unemployed)
    {
        var decision = WeekDecision.For(SomeWeek.Idle with { WeeklyBenefitAmount = weekly.Money(), GrossEarnings = gross.Money(), HoursWorked = 20 });
        Assert.Equal(unemployed, decision.Unemployed);
        Assert.Equal(unemployed, decision.Outcome != WeekOutcome.NotUnemployed);
        Assert.Equal(0, decision.Payable);
    }

    [Theory]
    [InlineData("39.99", "40", true)]
    [InlineData("40", "40", false)]
    [InlineData("48", "40", false)]
    [InlineData("34.9", "35", true)]
    [InlineData("35", "35", false)]
    public void A_week_of_full_time_work_pays_nothing(string worked, string fullTime, bool unemployed)
    {
        var decision = WeekDecision.For(SomeWeek.Idle with { HoursWorked = worked.Money(), FullTimeHours = fullTime.Money(), GrossEarnings = 1 });
        Assert.Equal(unemployed, decision.Unemployed);
        Assert.Equal(unemployed ? 400 : 0, decision.Payable);
    }

    [Fact]
    public void Full_time_work_is_the_reason_even_when_earnings_are_high_too()
    {
        var decision = WeekDecision.For(SomeWeek.Idle with { HoursWorked = 40, GrossEarnings = 900 });
        var finding = Assert.Single(Assert.Single(decision.Findings).Limbs);
        Assert.False(finding.Met);
        Assert.Equal("WAC 192-270-075(1)(a)", finding.Cite);
        Assert.Equal("You worked 40 hours. Full-time work in your occupation is 40 hours, so you worked full time.", finding.Because.En);
    }

    [Fact]
    public void The_sentence_shows_the_limit_to_the_cent_from_which_it_is_reached()
    {
        var decision = WeekDecision.For(SomeWeek.Idle with { GrossEarnings = 538.34m, HoursWorked = 20 });
        Assert.Equal(
            "You earned $538.34 before taxes. The limit is $538.34: one and one-third times your weekly benefit amount of $400, plus $5. " +
            "You are not below it, so you do not count as unemployed.",
            decision.Findings[0].Limbs[1].Because.En);
    }

    [Fact]
    public void Nothing_is_deducted_from_a_week_that_is_not_one_of_unemployment() =>
        Assert.Equal(0, WeekDecision.For(SomeWeek.Idle with { GrossEarnings = 900 }).Deduction);
}
