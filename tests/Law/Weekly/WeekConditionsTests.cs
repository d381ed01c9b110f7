using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly;
using BenefitsFlow.Law.Weekly.Eligibility;

namespace BenefitsFlow.Tests.Law.Weekly;

/// <summary>RCW 50.20.010(1): the conditions of a week come before its arithmetic.</summary>
public class WeekConditionsTests
{
    private static readonly WeekFacts Worked = SomeWeek.Idle with { GrossEarnings = 200, HoursWorked = 20 };

    [Theory]
    [InlineData(false, WeekOutcome.Payable, 253)]
    [InlineData(true, WeekOutcome.NotEligible, 0)]
    [InlineData(null, WeekOutcome.Open, 0)]
    public void A_condition_refused_or_open_stops_the_week_before_its_arithmetic(bool? playsBetweenSeasons, WeekOutcome outcome, int payable)
    {
        var decision = WeekDecision.For(With(new AthleteFacts { BetweenSeasons = playsBetweenSeasons, WagesFromSports = 90, AllBaseYearWages = 100, AssuranceOfNextSeason = true }));
        Assert.Equal((outcome, payable), (decision.Outcome, (int)decision.Payable));
        Assert.Equal("RCW 50.20.010(1)", decision.Findings[0].Cite);
        Assert.Equal(outcome == WeekOutcome.Payable, decision.Findings.Count > 1);
        Assert.Equal(outcome == WeekOutcome.Open, decision.OpenQuestions.Any());
    }

    [Fact]
    public void A_week_that_waits_serves_no_waiting_week()
    {
        var facts = With(new AthleteFacts { BetweenSeasons = true, WagesFromSports = 90, AllBaseYearWages = 100, AssuranceOfNextSeason = true }) with { WaitingWeekDue = true };
        Assert.Equal(WeekOutcome.NotEligible, WeekDecision.For(facts).Outcome);
    }

    [Fact]
    public void Conditions_that_were_not_raised_stand_in_no_ones_way() => Assert.Equal(253, WeekDecision.For(With(null)).Payable);

    [Fact]
    public void The_conditions_of_another_week_are_refused() => Assert.Contains(
        "another week",
        Assert.Throws<ArgumentException>(() => WeekDecision.For(Worked with { Conditions = new() { Week = Worked.Week.Plus(1) } })).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_week_with_its_conditions_is_replayed()
        => Assert.True(Replay.Of(WeekDecision.For(With(new AthleteFacts { BetweenSeasons = false }))).Same);

    private static WeekFacts With(AthleteFacts? athlete) => Worked with { Conditions = new() { Week = Worked.Week, Athlete = athlete } };
}
