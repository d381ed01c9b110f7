using BenefitsFlow.Law.Weekly;

namespace BenefitsFlow.Tests.Law.Weekly;

/// <summary>RCW 50.20.010(1)(d), 50.20.020, 50.20.120(1).</summary>
public class WaitingWeekAndBalanceTests
{
    private static readonly WeekFacts First = SomeWeek.Idle with { WaitingWeekDue = true, BalanceBefore = 9000 };

    [Fact]
    public void The_first_eligible_week_is_served_unpaid()
    {
        var decision = WeekDecision.For(First);
        Assert.Equal((WeekOutcome.WaitingWeek, true, 0m), (decision.Outcome, decision.Unemployed, decision.Payable));
        Assert.True(decision.Findings[^1].Met);
        Assert.Equal("RCW 50.20.010(1)(d)", decision.Findings[^1].Cite);
    }

    [Fact]
    public void A_week_whose_earnings_leave_nothing_still_serves() =>
        Assert.Equal(WeekOutcome.WaitingWeek, WeekDecision.For(First with { GrossEarnings = 538.33m, HoursWorked = 20 }).Outcome);

    [Fact]
    public void A_week_of_full_time_work_does_not_serve() =>
        Assert.Equal(WeekOutcome.NotUnemployed, WeekDecision.For(First with { HoursWorked = 40 }).Outcome);

    [Fact]
    public void A_week_short_of_availability_does_not_serve_by_itself() =>
        Assert.Equal(WeekOutcome.Availability, WeekDecision.For(First with { HoursAvailable = 29 }).Outcome);

    [Theory]
    [InlineData(null, 400, WeekOutcome.Payable)]
    [InlineData("401", 400, WeekOutcome.Payable)]
    [InlineData("400", 400, WeekOutcome.Payable)]
    [InlineData("399", 399, WeekOutcome.Payable)]
    [InlineData("1", 1, WeekOutcome.Payable)]
    [InlineData("0.99", 0, WeekOutcome.Exhausted)]
    [InlineData("0", 0, WeekOutcome.Exhausted)]
    public void A_week_pays_no_more_than_what_the_claim_has_left(string? balance, int payable, WeekOutcome outcome)
    {
        var decision = WeekDecision.For(SomeWeek.Idle with { BalanceBefore = balance?.Money() });
        Assert.Equal((payable, outcome), ((int)decision.Payable, decision.Outcome));
        Assert.Equal(balance is not null, decision.Findings.Any(finding => finding.Cite == "RCW 50.20.120(1)"));
    }

    /// <summary>WAC 192-110-006: "after the week ending March 7, 2020, through the week ending September 4, 2021".</summary>
    [Theory]
    [InlineData("2020-03-01", WeekOutcome.WaitingWeek)]
    [InlineData("2020-03-08", WeekOutcome.Payable)]
    [InlineData("2021-08-29", WeekOutcome.Payable)]
    [InlineData("2021-09-05", WeekOutcome.WaitingWeek)]
    public void No_waiting_week_is_served_in_the_weeks_of_2020_and_2021(string sunday, WeekOutcome outcome)
    {
        var decision = WeekDecision.For(First with { Week = new(sunday.Day()), DaysUnavailable = 0 });
        Assert.Equal((outcome, outcome == WeekOutcome.Payable ? 400m : 0m), (decision.Outcome, decision.Payable));
        var finding = decision.Findings.Single(finding => finding.Rule == "WaitingWeek");
        Assert.Equal((true, outcome == WeekOutcome.Payable ? "WAC 192-110-006" : "RCW 50.20.010(1)(d)"), (finding.Met, finding.Cite));
        Assert.NotEqual(finding.Because.En, finding.Because.Es);
    }

    [Fact]
    public void No_waiting_week_is_served_in_a_week_that_the_federal_government_pays()
    {
        var decision = WeekDecision.For(First with { FederallyFunded = true });
        Assert.Equal((WeekOutcome.Payable, 400m), (decision.Outcome, decision.Payable));
        Assert.Contains("WAC 192-110-006", decision.Findings.Select(finding => finding.Cite));
        Assert.DoesNotContain(WeekDecision.For(SomeWeek.Idle with { FederallyFunded = true }).Findings, finding => finding.Rule == "WaitingWeek");
    }

    [Fact]
    public void A_week_with_nothing_payable_is_not_called_exhaustion() => Assert.Equal(
        WeekOutcome.NothingPayable,
        WeekDecision.For(SomeWeek.Idle with { GrossEarnings = 538, HoursWorked = 20, BalanceBefore = 0 }).Outcome);
}
