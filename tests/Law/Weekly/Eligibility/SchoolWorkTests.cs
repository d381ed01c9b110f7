using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly.Eligibility;

namespace BenefitsFlow.Tests.Law.Weekly.Eligibility;

/// <summary>RCW 50.44.050, 50.44.053; chapter 192-210 WAC; WAC 192-140-140.</summary>
public class SchoolWorkTests
{
    // Each limb of a denial is met: turned, the wages count again.
    private static readonly SchoolWorkFacts Assured = new()
    {
        Professional = false,
        BetweenTerms = true,
        WorkedTermBefore = true,
        OfferWithAuthority = true,
        SameCapacity = true,
        PayBefore = 30_000,
        PayOffered = 27_000,
        ContingencyOfSchool = false,
        JobHighlyProbable = true,
        OtherWorkQualifies = false,
    };

    private static readonly RetroactiveSchoolPayFacts NoWork = new()
    {
        Professional = false,
        WeekClaimedInTime = true,
        DeniedOnlyForAssurance = true,
        WorkWasAvailable = false
    };

    [Fact]
    public void Between_terms_one_with_reasonable_assurance_is_denied()
    {
        Assert.Equal(WeekEligible.NotEligible, Of(Assured).Outcome());
        Assert.Equal("RCW 50.44.050", Of(Assured).The("SchoolWork").Cite);
        Assert.Equal((true, "RCW 50.44.053"), (Of(Assured).The("ReasonableAssurance").Met, Of(Assured).The("ReasonableAssurance").Cite));
        Assert.Equal((false, false, "WAC 192-210-015(1)"),
            (Of(Assured).The("NoAssurance").Met, Of(Assured).The("NoAssurance").Open, Of(Assured).The("NoAssurance").Cite));
    }

    [Theory]
    [InlineData(nameof(SchoolWorkFacts.BetweenTerms), false, "RCW 50.44.050(1)", Party.Employer)]
    [InlineData(nameof(SchoolWorkFacts.WorkedTermBefore), false, "RCW 50.44.050(1)", Party.Employer)]
    [InlineData(nameof(SchoolWorkFacts.OfferWithAuthority), false, "RCW 50.44.053(1)(a)", Party.Employer)]
    [InlineData(nameof(SchoolWorkFacts.SameCapacity), false, "RCW 50.44.053(1)(b)", Party.Employer)]
    [InlineData(nameof(SchoolWorkFacts.ContingencyOfSchool), true, "RCW 50.44.053(3)(a)", Party.Employer)]
    [InlineData(nameof(SchoolWorkFacts.JobHighlyProbable), false, "RCW 50.44.053(3)(c)", Party.Employer)]
    [InlineData(nameof(SchoolWorkFacts.OtherWorkQualifies), true, "WAC 192-210-045", Party.Staff)]
    public void Each_of_these_lifts_the_denial(string member, bool lifts, string cite, Party asked)
    {
        Assert.Equal(WeekEligible.Eligible, Of(Assured.With(member, lifts)).Outcome());
        var open = Of(Assured.With(member, null));
        Assert.Equal((WeekEligible.Open, cite, asked), (open.Outcome(), open.The(member).Cite, open.The(member).Question!.Of));
    }

    [Theory]
    [InlineData("27000", false)] // ninety percent of 30,000
    [InlineData("26999.99", true)]
    [InlineData("35000", false)]
    public void An_offer_of_less_than_ninety_percent_is_considerably_less(string offered, bool eligible)
    {
        var facts = Of(Assured with { PayOffered = offered.Money() });
        Assert.Equal(eligible ? WeekEligible.Eligible : WeekEligible.NotEligible, facts.Outcome());
        var pay = facts.The(nameof(SchoolWorkFacts.PayOffered));
        Assert.Equal((!eligible, "RCW 50.44.053(1)(c)", "Weekly/Eligibility/school-employee-pay"),
            (pay.Met, pay.Cite, Assert.Single(pay.Parameters).Name));
    }

    [Theory]
    [InlineData(nameof(SchoolWorkFacts.PayBefore))]
    [InlineData(nameof(SchoolWorkFacts.PayOffered))]
    public void Pay_that_is_not_known_is_asked(string member) => Assert.Equal(WeekEligible.Open, Of(Assured.With(member, null)).Outcome());

    [Theory]
    [InlineData(true, true, WeekEligible.NotEligible)] // a contract is enough for professional staff
    [InlineData(true, false, WeekEligible.Eligible)]
    [InlineData(true, null, WeekEligible.Open)]
    [InlineData(false, true, WeekEligible.Eligible)] // other staff: only reasonable assurance counts
    public void A_contract_for_the_year_counts_for_professional_staff_only(bool professional, bool? contract, WeekEligible outcome)
    {
        var facts = Of(Assured with { Professional = professional, YearContract = contract, JobHighlyProbable = false });
        Assert.Equal(outcome, facts.Outcome());
        Assert.Equal(professional, WeekEligibility.For(facts).All().Any(finding => finding is { Rule: "YearContract", Cite: "RCW 50.44.053(2)" }));
    }

    [Fact]
    public void Tenure_is_assurance()
    {
        var facts = Of(Assured with { Professional = true, YearContract = false, JobHighlyProbable = false, Tenured = true });
        Assert.Equal((WeekEligible.NotEligible, "RCW 50.44.053(4)"), (facts.Outcome(), facts.The(nameof(SchoolWorkFacts.Tenured)).Cite));
        Assert.Equal(WeekEligible.Eligible, Of(facts.SchoolWork! with { OfferWithAuthority = false }).Outcome());
    }

    [Fact]
    public void Leaving_for_good_cause_lifts_the_denial()
    {
        var facts = Of(Assured with { QuitForGoodCause = true });
        Assert.Equal((WeekEligible.Eligible, "WAC 192-210-055"), (facts.Outcome(), facts.The(nameof(SchoolWorkFacts.QuitForGoodCause)).Cite));
    }

    [Fact]
    public void Silence_is_taken_for_assurance()
    {
        var silent = SomeConditions.None with { DidNotReply = [Unanswered.SchoolWork] };
        Assert.Equal((WeekEligible.NotEligible, "WAC 192-140-140(1)"), (silent.Outcome(), silent.The("Presumption").Cite));
        Assert.Equal(WeekEligible.NotEligible, (Of(Assured with { SameCapacity = null }) with { DidNotReply = [Unanswered.SchoolWork] }).Outcome());
        Assert.Equal(WeekEligible.Eligible, (Of(Assured with { SameCapacity = false }) with { DidNotReply = [Unanswered.SchoolWork] }).Outcome());
    }

    [Theory]
    [InlineData(nameof(RetroactiveSchoolPayFacts.WeekClaimedInTime), false, "WAC 192-210-060(1)(a)")]
    [InlineData(nameof(RetroactiveSchoolPayFacts.DeniedOnlyForAssurance), false, "WAC 192-210-060(1)(b)")]
    [InlineData(nameof(RetroactiveSchoolPayFacts.WorkWasAvailable), true, "WAC 192-210-060(1)(c)")]
    public void Other_staff_are_paid_later_when_the_work_did_not_come(string member, bool bad, string cite)
    {
        Assert.True(SomeConditions.Told(RetroactiveSchoolPay.For(NoWork)).Paid);
        var refused = SomeConditions.Told(RetroactiveSchoolPay.For(NoWork.With(member, bad)));
        Assert.False(refused.Paid);
        Assert.Equal(cite, Assert.Single(refused.All(), finding => finding is { Met: false, Limbs: [] }).Cite);
        Assert.Null(SomeConditions.Told(RetroactiveSchoolPay.For(NoWork.With(member, null))).Paid);
    }

    [Fact]
    public void Professional_staff_are_not()
    {
        var decision = SomeConditions.Told(RetroactiveSchoolPay.For(NoWork with { Professional = true }));
        Assert.Equal((false, "WAC 192-210-060(2)"), (decision.Paid, Assert.Single(decision.Findings[0].Limbs).Cite));
        Assert.Throws<ArgumentNullException>(() => RetroactiveSchoolPay.For(null!));
    }

    private static WeekEligibilityFacts Of(SchoolWorkFacts work) => SomeConditions.None with { SchoolWork = work };
}
