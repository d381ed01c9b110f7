using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly;

namespace BenefitsFlow.Tests.Law.Weekly;

/// <summary>RCW 50.20.130(1); WAC 192-170-020, effective January 2, 2022.</summary>
public class AvailabilityTests
{
    private static readonly WeekFacts Worked = SomeWeek.Idle with { GrossEarnings = 200, HoursWorked = 20 };

    [Theory]
    [InlineData("168", 253)]
    [InlineData("40", 253)] // 400 - 147
    [InlineData("39.99", 195)] // 342.85 - 147
    [InlineData("35", 195)]
    [InlineData("34.99", 138)] // 285.71 - 147
    [InlineData("30", 138)]
    public void Hours_of_availability_take_sevenths_off_the_weekly_amount_before_earnings_do(string available, int payable)
    {
        var decision = WeekDecision.For(Worked with { HoursAvailable = available.Money() });
        Assert.Equal((WeekOutcome.Payable, payable, 147m), (decision.Outcome, (int)decision.Payable, decision.Deduction));
        Assert.Empty(decision.Unconfirmed);
    }

    [Theory]
    [InlineData("29.99")]
    [InlineData("0")]
    public void Less_than_thirty_hours_go_to_a_person(string available)
    {
        var decision = WeekDecision.For(Worked with { HoursAvailable = available.Money() });
        Assert.Equal((WeekOutcome.Availability, true, 0m), (decision.Outcome, decision.Unemployed, decision.Payable));
        Assert.Equal("WAC 192-170-020(4)", decision.Findings[^1].Cite);
        Assert.Contains("A person at the agency will ask you", decision.Findings[^1].Because.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Sevenths_of_a_weekly_amount_that_seven_divides_leave_whole_dollars()
    {
        var week = SomeWeek.Idle with { WeeklyBenefitAmount = 700 };
        Assert.Equal(600, WeekDecision.For(week with { HoursAvailable = 35 }).Payable);
        Assert.Equal(500, WeekDecision.For(week with { HoursAvailable = 30 }).Payable);
    }

    [Theory]
    [InlineData("2021-12-26", WeekOutcome.Availability, 1)]
    [InlineData("2022-01-02", WeekOutcome.Payable, 0)]
    public void Hours_decide_from_the_week_of_January_2_2022(string sunday, WeekOutcome outcome, int unconfirmed)
    {
        var decision = WeekDecision.For(SomeWeek.Idle with { Week = new Week(sunday.Day()), HoursAvailable = 36 });
        Assert.Equal((outcome, unconfirmed), (decision.Outcome, decision.Unconfirmed.Count));
    }

    [Fact]
    public void A_full_week_before_that_is_paid_in_full_and_says_that_days_were_not_seen()
    {
        var decision = WeekDecision.For(SomeWeek.Idle with { Week = new Week(new(2021, 12, 26)) });
        Assert.Equal(400, decision.Payable);
        Assert.Equal("Weekly/availability-before-2022", Assert.Single(decision.Unconfirmed).Parameter);
        Assert.Contains("RCW 50.20.130(1)", decision.Findings.Select(finding => finding.Cite));
    }
}
