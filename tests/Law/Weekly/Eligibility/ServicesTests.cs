using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly.Eligibility;

namespace BenefitsFlow.Tests.Law.Weekly.Eligibility;

/// <summary>RCW 50.20.010(1)(e), 50.20.044; WAC 192-140-090, 192-180-040.</summary>
public class ServicesTests
{
    private static readonly WeekEligibilityFacts Missed =
        SomeConditions.None with { ReemploymentServices = new() { TookPartInServices = false, JustifiableCause = false } };

    private static readonly WeekEligibilityFacts NotAttended = SomeConditions.None with
    {
        Workshop = new()
        {
            Attended = false,
            GoodCauseNotToAttend = false
        }
    };

    [Theory]
    [InlineData(true, null, WeekEligible.Eligible)]
    [InlineData(false, true, WeekEligible.Eligible)]
    [InlineData(false, false, WeekEligible.NotEligible)]
    [InlineData(false, null, WeekEligible.Open)]
    [InlineData(null, false, WeekEligible.Open)]
    public void Services_are_attended_or_missed_with_cause(bool? tookPart, bool? cause, WeekEligible outcome)
    {
        var facts = SomeConditions.None with { ReemploymentServices = new() { TookPartInServices = tookPart, JustifiableCause = cause } };
        Assert.Equal((outcome, "RCW 50.20.010(1)(e)"), (facts.Outcome(), facts.The("ReemploymentServices").Cite));
        string[] cites = ["WAC 192-140-090(1)", "WAC 192-140-090(4)"];
        Assert.Equal(tookPart == true ? cites[..1] : cites, facts.The("ReemploymentServices").Limbs.Select(limb => limb.Cite));
    }

    [Fact]
    public void Some_need_not_take_part_in_services()
    {
        Assert.Equal(WeekEligible.Eligible, (Missed with { ElectricalApprentice = true }).Outcome());
        Assert.Equal("WAC 192-140-090(2)(e)", (Missed with { ElectricalApprentice = true }).The("ElectricalApprentice").Cite);
        Assert.Equal(WeekEligible.Eligible, (Missed with { InSharedWork = true }).Outcome());
        Assert.Equal(WeekEligible.Eligible, (Missed with { Training = TrainingTests.Good }).Outcome());
        Assert.Equal(WeekEligible.Eligible, (Missed with { ReferralUnion = ReferralUnionTests.Good }).Outcome());
        var similar = Missed with { ReemploymentServices = Missed.ReemploymentServices! with { SimilarServices = true } };
        Assert.Equal((WeekEligible.Eligible, "WAC 192-140-090(2)(d)"), (similar.Outcome(), similar.The("SimilarServices").Cite));
        var closed = Missed with { ReemploymentServices = Missed.ReemploymentServices! with { OfficeClosed = true } };
        Assert.Equal((WeekEligible.Eligible, "WAC 192-140-090(2)(f)"), (closed.Outcome(), closed.The("OfficeClosed").Cite));
    }

    [Theory]
    [InlineData(true, null, WeekEligible.Eligible)]
    [InlineData(false, true, WeekEligible.Eligible)]
    [InlineData(false, false, WeekEligible.NotEligible)]
    [InlineData(false, null, WeekEligible.Open)]
    [InlineData(null, false, WeekEligible.Open)]
    public void A_workshop_is_attended_or_missed_with_cause(bool? attended, bool? cause, WeekEligible outcome)
    {
        var facts = SomeConditions.None with { Workshop = new() { Attended = attended, GoodCauseNotToAttend = cause } };
        Assert.Equal((outcome, "RCW 50.20.044"), (facts.Outcome(), facts.The("Workshop").Cite));
        Assert.Equal(attended == true ? 1 : 2, facts.The("Workshop").Limbs.Count);
        Assert.All(facts.The("Workshop").Limbs, limb => Assert.Equal("WAC 192-180-040(3)", limb.Cite));
    }

    [Fact]
    public void Some_are_not_directed_to_a_workshop()
    {
        Assert.Equal(WeekEligible.Eligible, (NotAttended with { ElectricalApprentice = true }).Outcome());
        Assert.Equal("WAC 192-180-040(2)(d)", (NotAttended with { ElectricalApprentice = true }).The("ElectricalApprentice").Cite);
        Assert.Equal(WeekEligible.Eligible, (NotAttended with { ReferralUnion = ReferralUnionTests.Good }).Outcome());
        Assert.Equal(WeekEligible.NotEligible, (NotAttended with { InSharedWork = true }).Outcome());
        Assert.Equal(WeekEligible.Eligible, (NotAttended with { Workshop = NotAttended.Workshop! with { Directed = false } }).Outcome());
        var soon = NotAttended with { Workshop = NotAttended.Workshop! with { WorkBeginsWithinTwoWeeks = true } };
        Assert.Equal((WeekEligible.Eligible, "WAC 192-180-040(2)(a)"), (soon.Outcome(), soon.The("WorkBeginsWithinTwoWeeks").Cite));
        var far = NotAttended with { Workshop = NotAttended.Workshop! with { TooFar = true } };
        Assert.Equal((WeekEligible.Eligible, "WAC 192-180-040(2)(b)"), (far.Outcome(), far.The("TooFar").Cite));
    }

    [Fact]
    public void The_parties_asked()
    {
        var services = (SomeConditions.None with { ReemploymentServices = new() }).The("ReemploymentServices").Limbs;
        Assert.Equal([Party.Staff, Party.Claimant], services.Select(limb => limb.Question!.Of));
        var workshop = (SomeConditions.None with { Workshop = new() }).The("Workshop").Limbs;
        Assert.Equal([Party.Other, Party.Claimant], workshop.Select(limb => limb.Question!.Of));
    }
}
