using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.LabourDisputes;

namespace BenefitsFlow.Tests.Law.Separation.LabourDisputes;

/// <summary>RCW 50.20.090 for weeks from January 1, 2026, to December 31, 2035 (ESSB 5041 of 2025), from secondary sources.</summary>
public class StrikeBenefitsTests
{
    /// <summary>The start-day table: by the day on which the strike begins, after how many days the first paid week begins.</summary>
    [Theory]
    [InlineData("2026-03-07", 15)] // Saturday
    [InlineData("2026-03-06", 16)]
    [InlineData("2026-03-05", 17)]
    [InlineData("2026-03-04", 18)]
    [InlineData("2026-03-03", 19)]
    [InlineData("2026-03-02", 20)]
    [InlineData("2026-03-01", 21)] // Sunday
    public void The_first_paid_week_begins_15_to_21_days_after_the_first_day(string began, int days)
    {
        var decision = DisputeDecision.For(SomeDispute.Strike2026 with { Began = began.Day() });
        Assert.Equal(began.Day().AddDays(days), decision.PaidFrom!.Value.Sunday);
        Assert.Equal(new Week(new(2026, 3, 15)), decision.EligibleFrom);
        Assert.Equal(DisputeOutcome.Disqualified, decision.Outcome);
        Assert.Contains("March 15, 2026", decision.Of("EligibleFrom").Because.En, StringComparison.Ordinal);
        Assert.Contains("15 de marzo de 2026", decision.Of("EligibleFrom").Because.Es, StringComparison.Ordinal);
        Assert.Contains(English.Weekday(began.Day()), decision.Of("EligibleFrom").Because.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-03-01", DisputeOutcome.Disqualified)]
    [InlineData("2026-03-08", DisputeOutcome.Disqualified)]
    [InlineData("2026-03-15", DisputeOutcome.NotDisqualified)]
    [InlineData("2026-05-03", DisputeOutcome.NotDisqualified)]
    public void The_strike_stands_against_weeks_before_the_second_Sunday(string week, DisputeOutcome outcome)
    {
        var decision = DisputeDecision.For(SomeDispute.Strike2026 with { Week = new(week.Day()) });
        Assert.Equal(outcome, decision.Outcome);
        Assert.Equal(outcome == DisputeOutcome.NotDisqualified, decision.Of("EligibleFrom").Met);
        Assert.Equal(outcome == DisputeOutcome.NotDisqualified, decision.Has("EmployerAttached"));
        Assert.Contains("Separation/strike-sundays", decision.Unconfirmed.Select(item => item.Parameter));
        decision.SpeaksOf(typeof(DisputeFacts));
    }

    [Fact]
    public void A_strike_that_ended_earlier_no_longer_stands_against_the_week() => Assert.Equal(
        DisputeOutcome.NotDisqualified, DisputeDecision.For(SomeDispute.Strike2026 with { Ended = new(2026, 3, 7) }).Outcome);

    [Theory]
    [InlineData(0, DisputeOutcome.NotDisqualified)]
    [InlineData(5, DisputeOutcome.NotDisqualified)]
    [InlineData(6, DisputeOutcome.LimitReached)]
    [InlineData(7, DisputeOutcome.LimitReached)]
    public void A_strike_brings_six_weeks_at_most(int paid, DisputeOutcome outcome)
    {
        var facts = SomeDispute.Strike2026 with { Week = new(new(2026, 5, 10)), StrikeWeeksPaid = paid };
        var decision = DisputeDecision.For(facts);
        Assert.Equal(outcome, decision.Outcome);
        Assert.Equal(outcome == DisputeOutcome.NotDisqualified, decision.Of("StrikeWeeks").Met);
        Assert.Equal(
            ["Separation/strike-sundays", "Separation/strike-benefit-weeks"], decision.Unconfirmed.Select(item => item.Parameter));
        Assert.Contains("at most 6 weeks", decision.Of("StrikeWeeks").Because.En, StringComparison.Ordinal);
        Assert.Contains("6 semanas", decision.Of("StrikeWeeks").Because.Es, StringComparison.Ordinal);
        Assert.Equal(DisputeOutcome.NotDisqualified, DisputeDecision.For(facts.Uninvolved()).Outcome);
        Assert.False(DisputeDecision.For(facts with { AlreadyPaid = true }).Overpaid);
    }

    [Fact]
    public void At_the_limit_an_open_involvement_is_asked_first() => Assert.Equal(
        DisputeOutcome.Open,
        DisputeDecision.For(SomeDispute.Strike2026.Uninvolved() with
        {
            Week = new(new(2026, 5, 10)),
            StrikeWeeksPaid = 6,
            Financing = null,
        }).Outcome);

    [Theory]
    [InlineData(true, false, "final judgment", "sentencia firme")]
    [InlineData(false, true, "retroactive wages", "salarios retroactivos")]
    public void A_judgment_against_the_strike_or_retroactive_wages_take_the_week_away(bool prohibited, bool wages, string en, string es)
    {
        var facts = SomeDispute.Strike2026 with
        {
            Week = new(new(2026, 3, 22)),
            FoundProhibited = prohibited,
            RetroactiveWages = wages,
            AlreadyPaid = true,
        };
        var decision = DisputeDecision.For(facts);
        Assert.Equal((DisputeOutcome.Disqualified, true), (decision.Outcome, decision.Overpaid));
        decision.Met("StrikeForfeit", "RCW 50.20.090");
        Assert.Contains(en, decision.Of("StrikeForfeit").Because.En, StringComparison.Ordinal);
        Assert.Contains(es, decision.Of("StrikeForfeit").Because.Es, StringComparison.Ordinal);
        Assert.Contains("Separation/strike-overpayment", decision.Unconfirmed.Select(item => item.Parameter));
        Assert.False(DisputeDecision.For(facts with { AlreadyPaid = false }).Overpaid);
        Assert.False(DisputeDecision.For(facts with { FoundProhibited = false, RetroactiveWages = false }).Overpaid);
        decision.SpeaksOf(typeof(DisputeFacts));
    }

    [Fact]
    public void Since_2026_no_lockout_disqualifies()
    {
        var decision = DisputeDecision.For(SomeDispute.Lockout2025 with { Week = new(new(2026, 1, 4)) });
        Assert.Equal((DisputeOutcome.NotDisqualified, null), (decision.Outcome, decision.EligibleFrom));
        decision.Refused("Lockout", "RCW 50.20.090");
        decision.Met("EmployerAttached", "WAC 192-180-010(1)(a)");
        Assert.Equal(["Separation/lockout-from-2026"], decision.Unconfirmed.Select(item => item.Parameter));
        decision.SpeaksOf(typeof(DisputeFacts));
    }

    [Theory]
    [InlineData("2025-12-28", DisputeOutcome.Disqualified)]
    [InlineData("2026-01-04", DisputeOutcome.NotDisqualified)]
    [InlineData("2035-12-30", DisputeOutcome.NotDisqualified)]
    [InlineData("2036-01-06", DisputeOutcome.Open)]
    public void The_first_day_of_the_week_picks_the_law(string week, DisputeOutcome outcome)
    {
        Assert.Equal(outcome, DisputeDecision.For(SomeDispute.Strike2025 with { Week = new(week.Day()) }).Outcome);
        Assert.Equal(outcome, DisputeDecision.For(SomeDispute.Lockout2025 with { Week = new(week.Day()) }).Outcome);
    }

    [Fact]
    public void After_2035_staff_is_asked_which_law_holds()
    {
        var decision = DisputeDecision.For(SomeDispute.Strike2026 with { Week = new(new(2036, 1, 6)) });
        var open = decision.Of("AfterTheLaw");
        Assert.Equal(("RCW 50.20.090", true, false, Party.Staff), (open.Cite, open.Open, open.Met, open.Question!.Of));
        Assert.Contains("not a denial", open.Because.En, StringComparison.Ordinal);
        Assert.Contains("no es una denegación", open.Because.Es, StringComparison.Ordinal);
        decision.SpeaksOf(typeof(DisputeFacts));
    }

    [Fact]
    public void A_strike_that_is_not_shown_yet_does_not_hold_up_a_week_after_the_second_Sunday() => Assert.Equal(
        DisputeOutcome.NotDisqualified,
        DisputeDecision.For(SomeDispute.Strike2026 with { Week = new(new(2026, 3, 15)), DueToDispute = null }).Outcome);
}
