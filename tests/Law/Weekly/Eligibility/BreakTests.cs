using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly.Eligibility;

namespace BenefitsFlow.Tests.Law.Weekly.Eligibility;

/// <summary>WAC 192-110-050, reopening; WAC 192-100-020, continued claims.</summary>
public class BreakTests
{
    // Contact on Wednesday, August 19, 2026; the last claimed week was that of July 5.
    private static readonly ReopeningFacts FiveWeeks = new()
    {
        ContactedOn = new(2026, 8, 19),
        UnclaimedSince = new(new(2026, 7, 12)),
        WorkedSince = false
    };

    private static readonly ContinuedClaimFacts Continued = new()
    {
        Week = new(new(2026, 8, 9)),
        MonetarilyEntitled = true,
        NonmonetarilyEligible = true,
        WaitingWeekOrPaidWeek = true,
        WeeksBroken = 3,
    };

    [Theory]
    [InlineData("2026-07-19", Reopening.None)] // four
    [InlineData("2026-07-12", Reopening.Reopened)] // five
    [InlineData("2026-08-23", Reopening.None)] // nothing unclaimed before the week of contact
    public void A_claim_is_reopened_after_more_than_four_unclaimed_weeks(string since, Reopening needed)
    {
        var decision = SomeConditions.Told(ReopeningDecision.For(FiveWeeks with { UnclaimedSince = new(since.Day()) }));
        Assert.Equal(needed, decision.Needed);
        Assert.Equal(needed == Reopening.None ? null : new Week(new(2026, 8, 16)), decision.Effective);
        Assert.Equal(("WAC 192-110-050(1)", needed != Reopening.None), (decision.Findings[0].Cite, decision.Findings[0].Met));
        Assert.Empty(decision.Unconfirmed);
    }

    [Fact]
    public void Weeks_after_the_contact_do_not_count_as_unclaimed() =>
        Assert.Equal("0 > 4", ReopeningDecision.For(FiveWeeks with { UnclaimedSince = new(new(2026, 8, 23)) }).Findings[0].Arithmetic);

    [Theory]
    [InlineData(true, Reopening.Additional, 1)]
    [InlineData(false, Reopening.Reopened, 0)]
    [InlineData(null, Reopening.Reopened, 0)]
    public void Work_since_the_last_claim_makes_it_an_additional_claim_which_no_text_confirms(bool? worked, Reopening needed, int unconfirmed)
    {
        var decision = ReopeningDecision.For(FiveWeeks with { WorkedSince = worked });
        Assert.Equal((needed, unconfirmed), (decision.Needed, decision.Unconfirmed.Count));
    }

    [Fact]
    public void A_law_without_additional_claims_only_reopens() => Assert.Equal(
        Reopening.Reopened,
        ReopeningDecision.For(FiveWeeks with { WorkedSince = true },
            LawEdition.Current.Proposing("Weekly/Eligibility/additional-claim", (new DateOnly(2020, 1, 1), "reopened"))).Needed);

    [Theory]
    [InlineData(true, false, "2026-07-26")]
    [InlineData(false, false, "2026-08-16")]
    [InlineData(null, false, "2026-08-16")]
    [InlineData(null, true, "2026-07-26")]
    public void Reopening_is_backdated_for_good_cause_or_convenience(bool? cause, bool convenience, string effective)
    {
        var facts = FiveWeeks with { BackdateTo = new(new(2026, 7, 26)), GoodCauseToBackdate = cause, ConvenienceOfDepartment = convenience };
        var decision = SomeConditions.Told(ReopeningDecision.For(facts));
        Assert.Equal(new Week(effective.Day()), decision.Effective);
        Assert.Equal(convenience ? "WAC 192-110-050(2)(b)(ii)" : "WAC 192-110-050(2)(b)(i)", decision.Findings[1].Cite);
        Assert.Equal(!convenience && cause is null, decision.OpenQuestions.Any());
        Assert.Equal("WAC 192-110-050(2)(a)", decision.Findings[2].Cite);
    }

    [Fact]
    public void A_date_that_is_not_earlier_is_no_backdating()
    {
        var decision = ReopeningDecision.For(FiveWeeks with { BackdateTo = new(new(2026, 8, 16)), GoodCauseToBackdate = true });
        Assert.Equal(new Week(new(2026, 8, 16)), decision.Effective);
        Assert.Equal(2, decision.Findings.Count);
    }

    [Theory]
    [InlineData(nameof(ContinuedClaimFacts.MonetarilyEntitled), "WAC 192-100-020(1)(a)")]
    [InlineData(nameof(ContinuedClaimFacts.NonmonetarilyEligible), "WAC 192-100-020(1)(b)")]
    [InlineData(nameof(ContinuedClaimFacts.WaitingWeekOrPaidWeek), "WAC 192-100-020(1)(c)")]
    public void A_continued_claim_needs_each_of_three(string member, string cite)
    {
        Assert.True(SomeConditions.Told(ContinuedClaimDecision.For(Continued)).Continued);
        var refused = SomeConditions.Told(ContinuedClaimDecision.For(Continued.With(member, false)));
        Assert.False(refused.Continued);
        Assert.Equal(cite, Assert.Single(refused.All(), finding => finding is { Met: false, Limbs: [] }).Cite);
        Assert.Null(SomeConditions.Told(ContinuedClaimDecision.For(Continued.With(member, null))).Continued);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void Four_broken_weeks_end_the_series(int broken, bool continued)
    {
        var decision = ContinuedClaimDecision.For(Continued with { WeeksBroken = broken });
        Assert.Equal(continued, decision.Continued);
        Assert.Equal(("WAC 192-100-020(2)", $"{broken} < 4"), (decision.All().Last().Cite, decision.All().Last().Arithmetic));
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Throws<ArgumentException>(() => ContinuedClaimDecision.For(Continued with { WeeksBroken = -1 }));
        Assert.Throws<ArgumentNullException>(() => ContinuedClaimDecision.For(null!));
        Assert.Throws<ArgumentNullException>(() => ReopeningDecision.For(null!));
    }
}
