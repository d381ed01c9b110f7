using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly.Eligibility;

namespace BenefitsFlow.Tests.Law.Weekly.Eligibility;

/// <summary>RCW 50.20.113; WAC 192-210-200, 192-140-135.</summary>
public class AthleteTests
{
    private static readonly AthleteFacts Denied = new()
    {
        WagesFromSports = 90_000,
        AllBaseYearWages = 100_000,
        BetweenSeasons = true,
        AssuranceOfNextSeason = true
    };

    [Theory]
    [InlineData("90000", false)]
    [InlineData("89999.99", true)]
    public void Ninety_percent_of_the_wages_from_sports_are_substantially_all(string sports, bool eligible)
    {
        var facts = Of(Denied with { WagesFromSports = sports.Money() });
        Assert.Equal(eligible ? WeekEligible.Eligible : WeekEligible.NotEligible, facts.Outcome());
        var wages = facts.The(nameof(AthleteFacts.WagesFromSports));
        Assert.Equal((eligible, "WAC 192-210-200(2)(a)", "Weekly/Eligibility/athlete-wages"),
            (wages.Met, wages.Cite, Assert.Single(wages.Parameters).Name));
        Assert.Equal("RCW 50.20.113", facts.The("Athlete").Cite);
    }

    [Theory]
    [InlineData(nameof(AthleteFacts.BetweenSeasons), "RCW 50.20.113", Party.Employer)]
    [InlineData(nameof(AthleteFacts.AssuranceOfNextSeason), "WAC 192-210-200(3)", Party.Claimant)]
    public void Each_of_these_lifts_the_denial(string member, string cite, Party asked)
    {
        Assert.Equal(WeekEligible.Eligible, Of(Denied.With(member, false)).Outcome());
        var open = Of(Denied.With(member, null));
        Assert.Equal((WeekEligible.Open, cite, asked), (open.Outcome(), open.The(member).Cite, open.The(member).Question!.Of));
    }

    [Theory]
    [InlineData(nameof(AthleteFacts.WagesFromSports))]
    [InlineData(nameof(AthleteFacts.AllBaseYearWages))]
    public void Wages_that_are_not_known_are_asked(string member)
    {
        var facts = Of(Denied.With(member, null));
        Assert.Equal((WeekEligible.Open, Party.Staff), (facts.Outcome(), facts.The(nameof(AthleteFacts.WagesFromSports)).Question!.Of));
    }

    [Fact]
    public void Silence_is_taken_for_assurance_of_the_next_season()
    {
        var silent = SomeConditions.None with { DidNotReply = [Unanswered.AthleticWork] };
        Assert.Equal((WeekEligible.NotEligible, "WAC 192-140-135(1)"), (silent.Outcome(), silent.The("Presumption").Cite));
        Assert.Equal(WeekEligible.Eligible, (silent with { Athlete = Denied with { BetweenSeasons = false } }).Outcome());
    }

    private static WeekEligibilityFacts Of(AthleteFacts athlete) => SomeConditions.None with { Athlete = athlete };
}
