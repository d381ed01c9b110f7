using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly;
using BenefitsFlow.Tests.Law.Weekly.Pay;

namespace BenefitsFlow.Tests.Law.Weekly;

/// <summary>RCW 50.04.310(1)(b), (2); WAC 192-140-220: contracts and corporate offices.</summary>
public class StandingTests
{
    private static readonly FullTimePeriod Contract = new() { HoldsWholeWeek = true, FullTimePayDue = true, GuaranteedAtStart = true };

    private static readonly CorporateOffice Officer = new()
    {
        PercentOwned = 10,
        FamilyOfOwner = false,
        ClaimRestsOnIt = true,
        Ended = false,
        WagesFromIt = 25_000,
        WagesInAll = 100_000,
    };

    [Fact]
    public void A_week_within_a_full_time_contract_is_not_one_of_unemployment()
    {
        var decision = WeekDecision.For(SomeWeek.Idle with { FullTimePeriod = Contract });
        Assert.Equal((WeekOutcome.NotUnemployed, false, 0m), (decision.Outcome, decision.Unemployed, decision.Payable));
        var finding = decision.Findings[0].Limbs[^1];
        Assert.Equal(("FullTimeContract", "RCW 50.04.310(1)(b)", false), (finding.Rule, finding.Cite, finding.Met));
        Assert.Equal(["HoldsWholeWeek", "FullTimePayDue", "GuaranteedAtStart"], finding.Limbs.Select(limb => limb.Rule));
    }

    [Fact]
    public void Each_element_of_the_contract_is_needed()
    {
        Assert.Equal(WeekOutcome.Payable, On(Contract with { HoldsWholeWeek = false }));
        Assert.Equal(WeekOutcome.Payable, On(Contract with { FullTimePayDue = false }));
        Assert.Equal(WeekOutcome.Payable, On(Contract with { GuaranteedAtStart = false }));
        Assert.Equal(WeekOutcome.Open, On(Contract with { HoldsWholeWeek = null }));
        Assert.Equal(WeekOutcome.Open, On(Contract with { FullTimePayDue = null }));
        Assert.Equal(WeekOutcome.Open, On(Contract with { GuaranteedAtStart = null }));
        Assert.Equal(WeekOutcome.Payable, On(new FullTimePeriod { GuaranteedAtStart = false }));
        Assert.All(
            WeekDecision.For(SomeWeek.Idle with { FullTimePeriod = new() }).OpenQuestions,
            finding => Assert.Equal(Party.Employer, finding.Question!.Of));
    }

    public static TheoryData<CorporateOffice, WeekOutcome> Officers => new()
    {
        { Officer, WeekOutcome.NotUnemployed },
        { Officer with { PercentOwned = 9.99m }, WeekOutcome.Payable },
        { Officer with { PercentOwned = 0, FamilyOfOwner = true }, WeekOutcome.NotUnemployed },
        { Officer with { PercentOwned = 0, FamilyOfOwner = null }, WeekOutcome.Open },
        { Officer with { PercentOwned = null }, WeekOutcome.Open },
        { Officer with { PercentOwned = null, FamilyOfOwner = true }, WeekOutcome.NotUnemployed },
        { Officer with { ClaimRestsOnIt = false }, WeekOutcome.Payable },
        { Officer with { ClaimRestsOnIt = null }, WeekOutcome.Open },
        { Officer with { Ended = true }, WeekOutcome.Payable },
        { Officer with { Ended = null }, WeekOutcome.Open },
        { Officer with { WagesFromIt = 24_999.99m }, WeekOutcome.Payable },
        { Officer with { WagesFromIt = null }, WeekOutcome.Open },
        { Officer with { WagesInAll = null }, WeekOutcome.Open },
        { new CorporateOffice { Unanswered = true, Ended = true }, WeekOutcome.NotUnemployed },
    };

    [Theory]
    [MemberData(nameof(Officers))]
    public void An_officer_with_ten_percent_and_a_quarter_of_the_wages_is_not_unemployed(CorporateOffice office, WeekOutcome outcome)
    {
        var decision = WeekDecision.For(SomeWeek.Idle with { CorporateOffice = office });
        Assert.Equal(outcome, decision.Outcome);
        var finding = decision.Findings[0].Limbs[^1];
        Assert.Equal((outcome == WeekOutcome.Payable, outcome == WeekOutcome.Open, "CorporateOfficer"), (finding.Met, finding.Open, finding.Rule));
        Assert.True(outcome != WeekOutcome.Open || decision.OpenQuestions.Any(open => open.Question!.Of == Party.Claimant));
        Assert.All(finding.WithLimbs(), limb => Assert.NotEqual(limb.Because.En, limb.Because.Es));
        Assert.Empty(decision.Doubts());
    }

    [Fact]
    public void An_officers_figures_are_shown_with_their_sections()
    {
        var finding = WeekDecision.For(SomeWeek.Idle with { CorporateOffice = Officer }).Findings[0];
        var (small, paid) = (finding.Limbs[^1].Limbs[0], finding.Limbs[^1].Limbs[3]);
        Assert.Equal("10% ≥ 10%", small.Limbs[0].Arithmetic);
        Assert.Equal(("RCW 50.04.310(2)(a)(i)", "$25,000.00 ≥ 25% × $100,000.00"), (paid.Cite, paid.Arithmetic));
        Assert.Equal(["Weekly/officer-ownership", "Weekly/officer-wage-share"], finding.Parameters.Select(used => used.Name));
        var little = Officer with { PercentOwned = 5, WagesFromIt = 1 };
        var below = WeekDecision.For(SomeWeek.Idle with { CorporateOffice = little }).Findings[0].Limbs[^1];
        Assert.Equal(("5% < 10%", "$1.00 < 25% × $100,000.00"), (below.Limbs[0].Limbs[0].Arithmetic, below.Limbs[3].Arithmetic));
    }

    [Fact]
    public void Silence_about_an_office_presumes_that_one_is_not_unemployed() => Assert.Equal(
        "WAC 192-140-220",
        WeekDecision.For(SomeWeek.Idle with { CorporateOffice = new() { Unanswered = true } }).Findings[0].Limbs[^1].Cite);

    [Theory]
    [InlineData("2013-12-29", 2)]
    [InlineData("2014-01-05", 0)]
    public void An_officers_percentages_were_read_as_of_2014(string sunday, int doubts) => Assert.Equal(
        doubts,
        WeekDecision.For(SomeWeek.Idle with { Week = new Week(sunday.Day()), DaysUnavailable = 0, CorporateOffice = Officer }).Unconfirmed.Count);

    [Fact]
    public void Standing_is_not_asked_about_when_earnings_are_too_high() => Assert.Empty(
        WeekDecision.For(SomeWeek.Idle with { GrossEarnings = 900, CorporateOffice = new(), FullTimePeriod = new() }).OpenQuestions);

    private static WeekOutcome On(FullTimePeriod period) => WeekDecision.For(SomeWeek.Idle with { FullTimePeriod = period }).Outcome;
}
