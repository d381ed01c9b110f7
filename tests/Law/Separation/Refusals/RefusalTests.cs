using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.Refusals;

namespace BenefitsFlow.Tests.Law.Separation.Refusals;

/// <summary>RCW 50.20.080, 50.20.043; WAC 192-140-045, 192-140-050.</summary>
public class RefusalTests
{
    [Fact]
    public void Refusing_suitable_work_without_good_cause_denies_benefits_from_the_week_of_the_refusal()
    {
        foreach (var facts in (RefusalFacts[])[SomeRefusal.Offer, SomeRefusal.Referral, SomeRefusal.OwnBusiness])
        {
            var decision = RefusalDecision.For(facts);
            Assert.Equal((RefusalOutcome.Disqualified, new Week(new(2026, 3, 15))), (decision.Outcome, decision.DeniedFrom));
            decision.Met("Refusal", "RCW 50.20.080");
            Assert.Empty(decision.OpenQuestions);
            Assert.Empty(decision.Unconfirmed);
            Assert.Same(facts, decision.Facts);
            Assert.Equal(LawEdition.Current.Name, decision.Edition);
            decision.SpeaksOf(typeof(RefusalFacts));
        }
    }

    [Fact]
    public void A_denial_names_seven_weeks_and_seven_amounts()
    {
        var denial = RefusalDecision.For(SomeRefusal.Offer).Of("Denial");
        Assert.Equal(
            "Benefits are denied from March 15, 2026, for that week and 7 weeks more, and until you earn 7 times your weekly benefit amount in " +
            "real, covered work.",
            denial.Because.En);
        Assert.Contains("15 de marzo de 2026, por esa semana y 7 semanas más", denial.Because.Es, StringComparison.Ordinal);
        Assert.Equal("RCW 50.20.080", denial.Cite);
        Assert.Equal(["Separation/refusal-weeks", "Separation/refusal-multiple"], denial.Parameters.Select(used => used.Name));
    }

    public static TheoryData<RefusalKind, string, bool, Party> Limbs => new()
    {
        { RefusalKind.Accept, "Offered", false, Party.Employer },
        { RefusalKind.Accept, "Failed", false, Party.Claimant },
        { RefusalKind.Accept, "GoodCause", true, Party.Claimant },
        { RefusalKind.Apply, "Directed", false, Party.Staff },
        { RefusalKind.Apply, "Failed", false, Party.Claimant },
        { RefusalKind.Apply, "GoodCause", true, Party.Claimant },
        { RefusalKind.ReturnToSelfEmployment, "Directed", false, Party.Staff },
        { RefusalKind.ReturnToSelfEmployment, "Failed", false, Party.Claimant },
        { RefusalKind.ReturnToSelfEmployment, "GoodCause", true, Party.Claimant },
    };

    [Theory]
    [MemberData(nameof(Limbs))]
    public void Each_limb_is_needed_and_asked(RefusalKind kind, string limb, bool refuses, Party asked)
    {
        var facts = kind switch
        {
            RefusalKind.Accept => SomeRefusal.Offer,
            RefusalKind.Apply => SomeRefusal.Referral,
            _ => SomeRefusal.OwnBusiness,
        };
        var refused = RefusalDecision.For(facts.With(limb, refuses));
        Assert.Equal((RefusalOutcome.NotDisqualified, null), (refused.Outcome, refused.DeniedFrom));
        refused.Refused(limb, "RCW 50.20.080");
        Assert.False(refused.Has("Denial"));
        var open = RefusalDecision.For(facts.With(limb, null));
        Assert.Equal((RefusalOutcome.Open, null), (open.Outcome, open.DeniedFrom));
        open.Asked(limb, "RCW 50.20.080", asked);
        refused.SpeaksOf(typeof(RefusalFacts));
        open.SpeaksOf(typeof(RefusalFacts));
    }

    [Fact]
    public void Return_to_ones_own_business_needs_no_suitable_work() =>
        Assert.False(RefusalDecision.For(SomeRefusal.OwnBusiness).Has("SuitableWork"));

    [Fact]
    public void Approved_training_lets_a_claimant_refuse()
    {
        var decision = RefusalDecision.For(SomeRefusal.Offer with { InApprovedTraining = true, ClaimantSilent = true });
        Assert.Equal(RefusalOutcome.NotDisqualified, decision.Outcome);
        decision.Met("ApprovedTraining", "RCW 50.20.043");
        Assert.Single(decision.Findings);
        decision.SpeaksOf(typeof(RefusalFacts));
    }

    [Theory]
    [InlineData(RefusalKind.Accept, null, null, "WAC 192-140-045(1)")]
    [InlineData(RefusalKind.Apply, true, true, "WAC 192-140-050(1)")]
    [InlineData(RefusalKind.Apply, null, true, null)]
    [InlineData(RefusalKind.Apply, true, null, null)]
    [InlineData(RefusalKind.Apply, true, false, null)]
    [InlineData(RefusalKind.ReturnToSelfEmployment, true, true, null)]
    public void A_silent_claimant_is_presumed_to_have_refused(RefusalKind kind, bool? directed, bool? failed, string? cite)
    {
        var facts = new RefusalFacts { ClaimBegins = new(2026, 1, 4), Day = new(2026, 3, 18), Kind = kind, Directed = directed, Failed = failed };
        Assert.False(RefusalDecision.For(facts).Has("ClaimantSilence"));
        var decision = RefusalDecision.For(facts with { ClaimantSilent = true });
        Assert.Equal(cite is not null, decision.Outcome == RefusalOutcome.Disqualified);
        Assert.Equal(cite is not null, decision.Has("ClaimantSilence"));
        if (cite is null)
            return;
        decision.Met("ClaimantSilence", cite);
        Assert.Equal(new Week(new(2026, 3, 15)), decision.DeniedFrom);
        decision.SpeaksOf(typeof(RefusalFacts));
    }

    /// <summary>RCW 50.20.110: "notwithstanding any other provisions of this title".</summary>
    [Theory]
    [InlineData("Offered", false)]
    [InlineData("Failed", false)]
    [InlineData("GoodCause", true)]
    [InlineData("Work.VacantByDispute", true)]
    [InlineData("Work.LessFavorable", true)]
    public void Silence_presumes_nothing_against_what_is_known(string fact, bool known)
    {
        var nothing = new RefusalFacts { ClaimBegins = new(2026, 1, 4), Day = new(2026, 3, 18), Kind = RefusalKind.Accept, ClaimantSilent = true };
        Assert.Equal(RefusalOutcome.Disqualified, RefusalDecision.For(nothing).Outcome);
        var decision = RefusalDecision.For(nothing.With(fact, known));
        Assert.Equal((RefusalOutcome.NotDisqualified, null), (decision.Outcome, decision.DeniedFrom));
        Assert.False(decision.Has("ClaimantSilence"));
        var shown = RefusalDecision.For(SomeRefusal.Offer with { ClaimantSilent = true });
        Assert.Equal((RefusalOutcome.Disqualified, false), (shown.Outcome, shown.Has("ClaimantSilence")));
    }

    [Fact]
    public void Hours_weeks_and_pay_that_cannot_be_are_refused()
    {
        RefusalFacts[] impossible =
        [
            SomeRefusal.Offer.With("Work.HoursPerWeek", -1),
            SomeRefusal.Offer with { PartTime = new() { WeeksWithWages = -1 } },
            SomeRefusal.Offer with { PartTime = new() { WeeksWithWages = 54 } },
            SomeRefusal.Offer with { PartTime = new() { MostHoursInAWeek = -1 } },
            SomeRefusal.Extended.With("Extended.WeeklyPay", -1),
            SomeRefusal.Extended.With("Extended.HourlyPay", -1),
            SomeRefusal.Extended.With("Extended.MinimumWage", -1),
            SomeRefusal.Extended.With("Extended.WeeklyBenefitAmount", -1),
            SomeRefusal.Extended.With("Extended.SupplementalBenefits", -1),
        ];
        Assert.All(impossible, facts => Assert.Throws<ArgumentException>(() => RefusalDecision.For(facts)));
        RefusalFacts[] possible =
        [
            SomeRefusal.Offer.With("Work.HoursPerWeek", 0) with { PartTime = new() { WeeksWithWages = 0, MostHoursInAWeek = 0 } },
            SomeRefusal.Offer with { PartTime = new() { WeeksWithWages = 53 } },
            SomeRefusal.Offer with { Extended = new() { WeeklyPay = 0, HourlyPay = 0, MinimumWage = 0, WeeklyBenefitAmount = 0 } },
        ];
        Assert.All(possible, facts => Assert.NotNull(RefusalDecision.For(facts)));
    }
}
