using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly;
using BenefitsFlow.Law.Weekly.Pay;
using BenefitsFlow.Tests.Law.Weekly.Pay;

namespace BenefitsFlow.Tests.Law.Weekly;

/// <summary>RCW 50.20.130(1), 50.20.085; WAC 192-170-070, 192-190-075(2): days and hours lost beside the plain rule of hours.</summary>
public class PartOfWeekTests
{
    private static readonly WeekFacts Old = SomeWeek.Idle with { Week = new Week(new(2021, 12, 26)), WeeklyBenefitAmount = 700 };
    private static readonly PayItem Sick = new() { Kind = PayKind.SickLeave, Amount = 5, ForThisWeek = true };
    private static readonly PensionPayment Pension =
        new() { Kind = PensionKind.Periodic, Amount = 50, PaymentsPerYear = 52, BaseYearEmployer = true };

    [Theory]
    [InlineData(0, 700, WeekOutcome.Payable)]
    [InlineData(1, 600, WeekOutcome.Payable)]
    [InlineData(2, 500, WeekOutcome.Payable)]
    [InlineData(3, 0, WeekOutcome.Availability)]
    [InlineData(7, 0, WeekOutcome.Availability)]
    public void Before_2022_each_day_takes_a_seventh_and_three_the_week(int days, int payable, WeekOutcome outcome)
    {
        var decision = WeekDecision.For(Old with { DaysUnavailable = days, HoursAvailable = 20 });
        Assert.Equal((payable, outcome), ((int)decision.Payable, decision.Outcome));
        var finding = decision.Findings[1];
        Assert.Equal(("RCW 50.20.130(1)", "AvailableDays", days < 3, days > 2), (finding.Cite, finding.Rule, finding.Met, finding.Open));
        Assert.Equal(days is 1 or 2 ? $"$700 × {7 - days}/7 = ${payable}.00" : null, finding.Arithmetic);
        Assert.NotEqual(finding.Because.En, finding.Because.Es);
        Assert.Equal(days > 2 ? Party.Claimant : null, finding.Question?.Of);
        Assert.Empty(decision.Doubts());
    }

    [Theory]
    [InlineData("2021-12-26", 600)]
    [InlineData("2022-01-02", 700)]
    public void Days_decide_only_in_weeks_before_January_2_2022(string sunday, int payable) =>
        Assert.Equal(payable, WeekDecision.For(Old with { Week = new Week(sunday.Day()), DaysUnavailable = 1 }).Payable);

    /// <summary>WAC 192-190-075(2), its example: sick for three days, two of them paid; a seventh for the third.</summary>
    [Fact]
    public void Days_of_paid_sick_leave_are_not_taken_off_again()
    {
        var decision = WeekDecision.For(Old with { DaysUnavailable = 3, Pay = [Sick with { SickDays = 2 }] });
        Assert.Equal((WeekOutcome.Payable, 600m), (decision.Outcome, decision.Payable));
        Assert.Equal(700, WeekDecision.For(Old with { DaysUnavailable = 2, Pay = [Sick with { SickDays = 3 }] }).Payable);
    }

    [Fact]
    public void Days_of_paid_sick_leave_are_asked_only_when_days_were_lost()
    {
        var asked = WeekDecision.For(Old with { DaysUnavailable = 1, Pay = [Sick] });
        Assert.Equal((WeekOutcome.Availability, "WAC 192-190-075(2)"), (asked.Outcome, Assert.Single(asked.OpenQuestions).Cite));
        Assert.Equal(700, WeekDecision.For(Old with { DaysUnavailable = 0, Pay = [Sick] }).Payable);
    }

    [Theory]
    [InlineData("32", "8", 400, WeekOutcome.Payable)] // 40 in all
    [InlineData("32", "7.99", 342, WeekOutcome.Payable)]
    [InlineData("25", "5", 285, WeekOutcome.Payable)]
    [InlineData("25", "4.99", 0, WeekOutcome.Availability)]
    public void Hours_of_paid_sick_leave_count_as_available(string available, string sick, int payable, WeekOutcome outcome)
    {
        var decision = WeekDecision.For(SomeWeek.Idle with { HoursAvailable = available.Money(), Pay = [Sick with { SickHours = sick.Money() }] });
        Assert.Equal((payable, outcome), ((int)decision.Payable, decision.Outcome));
        Assert.Equal(["Weekly/sick-leave-hours"], decision.Doubts());
        Assert.Contains("paid sick leave", decision.Findings[1].Because.En, StringComparison.Ordinal);
        Assert.Contains("licencia pagada", decision.Findings[1].Because.Es, StringComparison.Ordinal);
    }

    [Fact]
    public void Sick_leave_does_not_matter_to_one_who_was_available_for_40_hours_or_cashed_it_out()
    {
        var whole = WeekDecision.For(SomeWeek.Idle with { Pay = [Sick] });
        Assert.Equal((WeekOutcome.Payable, 400m), (whole.Outcome, whole.Payable));
        Assert.Empty(whole.Doubts());
        Assert.DoesNotContain("sick", whole.Findings[1].Because.En, StringComparison.Ordinal);
        var cashed = WeekDecision.For(SomeWeek.Idle with { HoursAvailable = 35, Pay = [Sick with { ForThisWeek = false, SickHours = 8 }] });
        Assert.Equal(342, cashed.Payable);
        Assert.Empty(cashed.Doubts());
    }

    [Fact]
    public void Hours_of_paid_sick_leave_are_asked_when_they_matter()
    {
        var decision = WeekDecision.For(SomeWeek.Idle with { HoursAvailable = 39, Pay = [Sick] });
        Assert.Equal(WeekOutcome.Availability, decision.Outcome);
        var open = Assert.Single(decision.OpenQuestions);
        Assert.Equal(("WAC 192-190-075(2)", Party.Claimant), (open.Cite, open.Question!.Of));
        Assert.Empty(decision.Doubts());
    }

    /// <summary>WAC 192-170-070(2).</summary>
    [Theory]
    [InlineData("40", 400, "WAC 192-170-020(1)", null)]
    [InlineData("39.99", 400, "WAC 192-170-070(2)", "Weekly/part-time-sevenths")]
    [InlineData("17", 400, "WAC 192-170-070(2)", "Weekly/part-time-sevenths")]
    [InlineData("16.99", 0, "WAC 192-170-070(2)", null)]
    public void A_part_time_worker_needs_17_hours(string available, int payable, string cite, string? doubt)
    {
        var decision = WeekDecision.For(SomeWeek.Idle with { PartTimeWorker = true, HoursAvailable = available.Money() });
        Assert.Equal((payable, payable > 0 ? WeekOutcome.Payable : WeekOutcome.Availability), ((int)decision.Payable, decision.Outcome));
        Assert.Equal(cite, decision.Findings[1].Cite);
        Assert.Equal(doubt is null ? [] : [doubt], decision.Doubts());
        Assert.Contains(payable == 0 || doubt is not null ? "17" : "40", decision.Findings[1].Because.En, StringComparison.Ordinal);
    }

    [Fact]
    public void The_17_hours_were_read_as_of_2022()
    {
        var part = SomeWeek.Idle with { PartTimeWorker = true, HoursAvailable = 17 };
        Assert.DoesNotContain("Weekly/part-time-availability", WeekDecision.For(part with { Week = new Week(new(2022, 1, 2)) }).Doubts());
        Assert.Contains("Weekly/part-time-availability", WeekDecision.For(part with { Week = new Week(new(2021, 12, 26)) }).Doubts());
    }

    /// <summary>RCW 50.20.085.</summary>
    [Theory]
    [InlineData(0, "40", 700, WeekOutcome.Payable)]
    [InlineData(1, "40", 600, WeekOutcome.Payable)]
    [InlineData(2, "40", 500, WeekOutcome.Payable)]
    [InlineData(1, "35", 600, WeekOutcome.Payable)] // not taken twice
    [InlineData(1, "30", 500, WeekOutcome.Payable)]
    [InlineData(2, "35", 500, WeekOutcome.Payable)]
    [InlineData(3, "40", 0, WeekOutcome.Availability)]
    [InlineData(6, "40", 0, WeekOutcome.Availability)]
    [InlineData(7, "40", 0, WeekOutcome.TimeLoss)]
    public void Days_of_workers_compensation_are_taken_off_once(int days, string available, int payable, WeekOutcome outcome)
    {
        var decision = WeekDecision.For(SomeWeek.Idle with { WeeklyBenefitAmount = 700, TimeLossDays = days, HoursAvailable = available.Money() });
        Assert.Equal((payable, outcome, true), ((int)decision.Payable, decision.Outcome, decision.Unemployed));
        Assert.Equal(days is 0 or 7 ? [] : ["Weekly/time-loss-days"], decision.Doubts());
        var finding = decision.Findings.SingleOrDefault(finding => finding.Cite == "RCW 50.20.085");
        Assert.Equal((days > 0, days is 1 or 2, days is > 2 and < 7), (finding is not null, finding?.Met == true, finding?.Open == true));
        Assert.Equal(days is 1 or 2 ? $"$700 × {payable / 100}/7 = ${payable}.00" : null, finding?.Arithmetic);
        Assert.True(finding is null || finding.Because.En != finding.Because.Es);
        Assert.True(finding?.Open != true || finding.Question!.Of == Party.Claimant);
    }

    [Fact]
    public void Days_of_workers_compensation_settle_nothing_while_hours_are_open() => Assert.Equal(
        WeekOutcome.Availability, WeekDecision.For(SomeWeek.Idle with { TimeLossDays = 1, HoursAvailable = 29 }).Outcome);

    [Theory]
    [InlineData("36", 300, true)] // (400 - 50) x 6/7
    [InlineData("31", 250, true)] // (400 - 50) x 5/7
    [InlineData("40", 350, false)]
    public void A_pension_comes_off_before_sevenths_and_only_then_is_the_order_in_doubt(string available, int payable, bool doubtful)
    {
        var decision = WeekDecision.For(SomeWeek.Idle with { HoursAvailable = available.Money(), Pensions = [Pension] });
        Assert.Equal(payable, decision.Payable);
        Assert.Equal(doubtful ? ["Weekly/pension-and-availability"] : [], decision.Doubts());
    }

    [Fact]
    public void The_order_is_in_doubt_by_days_and_by_workers_compensation_too()
    {
        Assert.Contains("Weekly/pension-and-availability", WeekDecision.For(SomeWeek.Idle with { TimeLossDays = 1, Pensions = [Pension] }).Doubts());
        Assert.Contains("Weekly/pension-and-availability", WeekDecision.For(Old with { DaysUnavailable = 1, Pensions = [Pension] }).Doubts());
        Assert.DoesNotContain("Weekly/pension-and-availability", WeekDecision.For(Old with { DaysUnavailable = 0, Pensions = [Pension] }).Doubts());
    }

    [Theory]
    [InlineData("29.99", "30")]
    [InlineData("0", "30")]
    public void Too_few_hours_are_open_with_a_question(string available, string needed)
    {
        var finding = WeekDecision.For(SomeWeek.Idle with { HoursAvailable = available.Money() }).Findings[^1];
        Assert.Equal((false, true, Party.Claimant), (finding.Met, finding.Open, finding.Question!.Of));
        Assert.Contains(needed, finding.Because.Es, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("17", WeekOutcome.Payable)]
    [InlineData("16.9", WeekOutcome.Availability)]
    public void Hours_of_sick_leave_are_asked_of_a_part_time_worker_only_when_they_matter(string hours, WeekOutcome outcome)
    {
        var facts = SomeWeek.Idle with { PartTimeWorker = true, HoursAvailable = hours.Money(), Pay = [Sick with { SickHours = null }] };
        var decision = WeekDecision.For(facts);
        Assert.Equal(outcome, decision.Outcome);
        Assert.Equal(outcome == WeekOutcome.Availability, decision.OpenQuestions.Any());
    }
}
