using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly.Eligibility;

namespace BenefitsFlow.Tests.Law.Weekly.Eligibility;

/// <summary>WAC 192-180-005(1)(a), 192-180-013(1): partially unemployed workers stay attached to their employer.</summary>
public class AttachmentTests
{
    private static readonly PartialUnemploymentFacts Good = new()
    {
        HiredFullTime = true,
        CutByEmployerForATime = true,
        UsualHours = 40,
        ReducedHours = 16,
        EarningsOfWeek = 200,
        WeeklyAmount = 400,
        HoursReducedOn = new(2026, 6, 30),
        FullTimeExpectedOn = new(2026, 10, 30),
        TakesAllHoursOffered = true,
    };

    [Theory]
    [InlineData(nameof(PartialUnemploymentFacts.HiredFullTime), "WAC 192-180-013(1)(a)", Party.Employer)]
    [InlineData(nameof(PartialUnemploymentFacts.CutByEmployerForATime), "WAC 192-180-013(1)(b)", Party.Employer)]
    [InlineData(nameof(PartialUnemploymentFacts.TakesAllHoursOffered), "WAC 192-180-013(1)", Party.Claimant)]
    public void Each_condition_of_partial_unemployment_is_needed(string member, string cite, Party asked) =>
        SomeConditions.Turned(Good, member, false, cite, asked, Of);

    [Theory]
    [InlineData("16", true)] // a cut of 60 percent
    [InlineData("15.99", false)]
    [InlineData("40", true)]
    public void Hours_are_cut_by_sixty_percent_at_most(string reduced, bool met)
    {
        var facts = Of(Good with { ReducedHours = reduced.Money() });
        Assert.Equal(met ? WeekEligible.Eligible : WeekEligible.NotEligible, facts.Outcome());
        var cut = facts.The(nameof(PartialUnemploymentFacts.ReducedHours));
        Assert.Equal((met, "WAC 192-180-013(1)(b)", "Weekly/Eligibility/partial-reduction-most"),
            (cut.Met, cut.Cite, Assert.Single(cut.Parameters).Name));
        Assert.Equal($"40 − {reduced} ≤ 60% × 40", cut.Arithmetic);
    }

    [Theory]
    [InlineData("538.33", true)]
    [InlineData("538.34", false)] // four thirds of 400, plus 5, is 538 1/3
    public void Earnings_stay_below_the_limit_of_unemployment(string gross, bool met)
    {
        var facts = Of(Good with { EarningsOfWeek = gross.Money() });
        Assert.Equal(met ? WeekEligible.Eligible : WeekEligible.NotEligible, facts.Outcome());
        Assert.Equal((met, "WAC 192-180-013(1)(c)"), (facts.The("EarningsOfWeek").Met, facts.The("EarningsOfWeek").Cite));
    }

    [Theory]
    [InlineData("2026-10-30", true)] // four months after June 30
    [InlineData("2026-10-31", false)]
    public void Full_time_work_is_expected_within_four_months_of_the_cut_which_no_text_confirms(string back, bool met)
    {
        var facts = Of(Good with { FullTimeExpectedOn = back.Day() });
        Assert.Equal(met ? WeekEligible.Eligible : WeekEligible.NotEligible, facts.Outcome());
        Assert.Equal((met, "WAC 192-180-013(1)(d)"), (facts.The("FullTimeExpectedOn").Met, facts.The("FullTimeExpectedOn").Cite));
        Assert.Equal("Weekly/Eligibility/partial-return", Assert.Single(WeekEligibility.For(facts).Unconfirmed).Parameter);
    }

    [Theory]
    [InlineData(nameof(PartialUnemploymentFacts.UsualHours), nameof(PartialUnemploymentFacts.ReducedHours), Party.Employer)]
    [InlineData(nameof(PartialUnemploymentFacts.ReducedHours), nameof(PartialUnemploymentFacts.ReducedHours), Party.Employer)]
    [InlineData(nameof(PartialUnemploymentFacts.EarningsOfWeek), nameof(PartialUnemploymentFacts.EarningsOfWeek), Party.Claimant)]
    [InlineData(nameof(PartialUnemploymentFacts.WeeklyAmount), nameof(PartialUnemploymentFacts.EarningsOfWeek), Party.Claimant)]
    [InlineData(nameof(PartialUnemploymentFacts.HoursReducedOn), nameof(PartialUnemploymentFacts.FullTimeExpectedOn), Party.Employer)]
    [InlineData(nameof(PartialUnemploymentFacts.FullTimeExpectedOn), nameof(PartialUnemploymentFacts.FullTimeExpectedOn), Party.Employer)]
    public void What_is_not_known_is_asked(string member, string asks, Party asked)
    {
        var facts = Of(Good.With(member, null));
        Assert.Equal(WeekEligible.Open, facts.Outcome());
        Assert.Equal((true, asked), (facts.The(asks).Open, facts.The(asks).Question!.Of));
    }

    [Fact]
    public void One_attachment_is_enough()
    {
        var facts = Of(Good with { HiredFullTime = false });
        Assert.Equal(WeekEligible.NotEligible, facts.Outcome());
        Assert.Equal(WeekEligible.Eligible, (facts with { InSharedWork = true }).Outcome());
        Assert.Equal((false, "WAC 192-180-005(1)(a)"), (facts.The("EmployerAttachment").Met, facts.The("EmployerAttachment").Cite));
    }

    private static WeekEligibilityFacts Of(PartialUnemploymentFacts part) => SomeConditions.NoSearch with { PartialUnemployment = part };
}
