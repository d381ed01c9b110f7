using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.Refusals;

namespace BenefitsFlow.Tests.Law.Separation.Refusals;

/// <summary>RCW 50.20.100, 50.20.110, 50.20.119; WAC 192-170-050, -055, -060, -070, 192-240-020.</summary>
public class SuitableWorkTests
{
    [Theory]
    [InlineData("Work.VacantByDispute", "RCW 50.20.110(1)")]
    [InlineData("Work.LessFavorable", "RCW 50.20.110(2)")]
    [InlineData("Work.UnionCondition", "RCW 50.20.110(3)")]
    public void Some_work_is_never_suitable(string limb, string cite)
    {
        var agricultural = SomeRefusal.Offer.With("Work.Agricultural", true);
        foreach (var facts in (RefusalFacts[])[SomeRefusal.Offer, SomeRefusal.Referral, SomeRefusal.Extended, agricultural])
        {
            var never = RefusalDecision.For(facts.With(limb, true).With("Work.Judged", true));
            Assert.Equal(RefusalOutcome.NotDisqualified, never.Outcome);
            never.Refused(limb, cite);
            never.Refused("NeverSuitable", "RCW 50.20.110");
            var open = RefusalDecision.For(facts.With(limb, null));
            Assert.Equal(RefusalOutcome.Open, open.Outcome);
            open.Asked(limb, cite, Party.Employer);
        }
    }

    [Theory]
    [InlineData("Work.Risk", "RCW 50.20.100(1)")]
    [InlineData("Work.HouseholdRisk", "WAC 192-170-055")]
    [InlineData("Work.Unfit", "WAC 192-170-050(1)")]
    [InlineData("Work.BetterProspects", "RCW 50.20.100(1)")]
    [InlineData("Work.TooFar", "RCW 50.20.100(1)")]
    [InlineData("Work.OtherFactor", "RCW 50.20.100(1)")]
    public void A_factor_that_speaks_against_the_work_is_weighed_by_a_person(string factor, string cite)
    {
        var facts = SomeRefusal.Offer.With("Work.EmergencyDeclared", true).With("Work.HouseholdRisk", false);
        Assert.Equal(RefusalOutcome.Disqualified, RefusalDecision.For(facts).Outcome);
        var weighed = RefusalDecision.For(facts.With(factor, true));
        Assert.Equal(RefusalOutcome.Open, weighed.Outcome);
        weighed.Refused(factor, cite);
        weighed.Asked("Work.Judged", "RCW 50.20.100", Party.Staff);
        Assert.Equal(RefusalOutcome.Disqualified, RefusalDecision.For(facts.With(factor, true).With("Work.Judged", true)).Outcome);
        Assert.Equal(RefusalOutcome.NotDisqualified, RefusalDecision.For(facts.With(factor, true).With("Work.Judged", false)).Outcome);
        var open = RefusalDecision.For(facts.With(factor, null));
        Assert.Equal(RefusalOutcome.Open, open.Outcome);
        open.Asked(factor, cite, Party.Claimant);
        weighed.SpeaksOf(typeof(RefusalFacts));
    }

    [Fact]
    public void The_household_counts_only_on_days_of_a_declared_emergency()
    {
        var decision = RefusalDecision.For(SomeRefusal.Offer.With("Work.HouseholdRisk", true));
        Assert.Equal(RefusalOutcome.Disqualified, decision.Outcome);
        decision.Met("Work.HouseholdRisk", "WAC 192-170-055");
    }

    [Fact]
    public void Work_that_is_not_in_keeping_is_suitable_only_when_nothing_in_keeping_is_near_and_one_is_able()
    {
        var facts = SomeRefusal.Offer.With("Work.InKeeping", false).With("Work.NothingInKeepingNearby", true).With("Work.Able", true);
        Assert.Equal(RefusalOutcome.Disqualified, RefusalDecision.For(facts).Outcome);
        foreach (var (limb, asked) in (ReadOnlySpan<(string, Party)>)[("Work.NothingInKeepingNearby", Party.Staff), ("Work.Able", Party.Claimant)])
        {
            var refused = RefusalDecision.For(facts.With(limb, false));
            Assert.Equal(RefusalOutcome.NotDisqualified, refused.Outcome);
            refused.Refused(limb, "RCW 50.20.100(1)");
            RefusalDecision.For(facts.With(limb, null)).Asked(limb, "RCW 50.20.100(1)", asked);
        }

        RefusalDecision.For(SomeRefusal.Offer.With("Work.InKeeping", null)).Asked("Work.InKeeping", "RCW 50.20.100(1)", Party.Claimant);
    }

    [Fact]
    public void Agricultural_labor_is_presumed_suitable_for_those_who_did_it()
    {
        var facts = SomeRefusal.Offer.With("Work.InKeeping", false).With("Work.Able", false).With("Work.Agricultural", true);
        var decision = RefusalDecision.For(facts);
        Assert.Equal(RefusalOutcome.Disqualified, decision.Outcome);
        decision.Met("Work.Agricultural", "RCW 50.20.100(2)");
        Assert.Equal(RefusalOutcome.NotDisqualified, RefusalDecision.For(facts.With("Work.TooFar", true).With("Work.Judged", false)).Outcome);
        decision.SpeaksOf(typeof(RefusalFacts));
    }

    [Fact]
    public void A_time_that_conflicts_with_the_effects_of_violence_makes_work_unsuitable()
    {
        var facts = SomeRefusal.Offer.With("Work.AfterViolence", true).With("Work.TimeConflict", true);
        var decision = RefusalDecision.For(facts);
        Assert.Equal(RefusalOutcome.NotDisqualified, decision.Outcome);
        decision.Refused("Work.TimeConflict", "WAC 192-170-060");
        Assert.Equal(RefusalOutcome.Disqualified, RefusalDecision.For(facts.With("Work.TimeConflict", false)).Outcome);
        RefusalDecision.For(facts.With("Work.TimeConflict", null)).Asked("Work.TimeConflict", "WAC 192-170-060", Party.Claimant);
        Assert.Equal(RefusalOutcome.Disqualified, RefusalDecision.For(facts.With("Work.AfterViolence", false)).Outcome);
    }

    [Theory]
    [InlineData("17", 40, "17", true)] // few enough hours: to be taken
    [InlineData("17.5", 40, "17", false)]
    [InlineData("18", 40, "17", false)]
    [InlineData("18", 39, "17", true)] // no part-time worker: too few weeks
    [InlineData("18", 41, "17", false)]
    [InlineData("18", 40, "17.5", true)] // no part-time worker: a longer week
    [InlineData("18", 40, "12", false)]
    public void A_part_time_worker_need_not_take_more_than_17_hours(string offered, int weeks, string most, bool disqualified)
    {
        var facts = SomeRefusal.Offer with
        {
            Work = SomeRefusal.Offer.Work with { HoursPerWeek = offered.Money() },
            PartTime = new() { WeeksWithWages = weeks, MostHoursInAWeek = most.Money() },
        };
        var decision = RefusalDecision.For(facts);
        Assert.Equal(disqualified ? RefusalOutcome.Disqualified : RefusalOutcome.NotDisqualified, decision.Outcome);
        Assert.Equal((disqualified, "RCW 50.20.119(1)"), (decision.Of("PartTimeWork").Met, decision.Of("PartTimeWork").Cite));
        Assert.Equal(
            [("Separation/part-time-weeks", "40"), ("Separation/part-time-hours", "17")],
            decision.Of("Refusal").Parameters.Select(used => (used.Name, used.Value)));
        Assert.Contains(English.Hours(offered.Money()), decision.Of("Work.HoursPerWeek").Because.En, StringComparison.Ordinal);
        Assert.Contains($"{weeks} weeks", decision.Of("PartTime.WeeksWithWages").Because.En, StringComparison.Ordinal);
        Assert.Contains(Spanish.Hours(most.Money()), decision.Of("PartTime.MostHoursInAWeek").Because.Es, StringComparison.Ordinal);
        decision.SpeaksOf(typeof(RefusalFacts));
    }

    [Theory]
    [InlineData("Work.HoursPerWeek", "RCW 50.20.100(3)", Party.Employer)]
    [InlineData("PartTime.WeeksWithWages", "RCW 50.20.119(2)", Party.Claimant)]
    [InlineData("PartTime.MostHoursInAWeek", "RCW 50.20.119(2)", Party.Claimant)]
    public void What_part_time_work_turns_on_is_asked(string limb, string cite, Party asked)
    {
        var facts = SomeRefusal.Offer with { PartTime = new() { WeeksWithWages = 40, MostHoursInAWeek = 17 } };
        var decision = RefusalDecision.For(facts.With(limb, null));
        Assert.Equal(RefusalOutcome.Open, decision.Outcome);
        decision.Asked(limb, cite, asked);
        Assert.Equal(RefusalOutcome.NotDisqualified, RefusalDecision.For(facts).Outcome);
    }

    [Fact]
    public void Part_time_work_is_not_decided_for_claims_before_January_2_2005()
    {
        var facts = SomeRefusal.Offer with { PartTime = new() { WeeksWithWages = 40, MostHoursInAWeek = 17 }, ClaimBegins = new(2005, 1, 1) };
        Assert.Equal("Separation/part-time-weeks", Assert.Throws<NoParameter>(() => RefusalDecision.For(facts)).Parameter);
        Assert.Equal(RefusalOutcome.NotDisqualified, RefusalDecision.For(facts with { ClaimBegins = new(2005, 1, 2) }).Outcome);
    }

    [Fact]
    public void Under_extended_benefits_any_job_within_the_capabilities_is_suitable()
    {
        var decision = RefusalDecision.For(SomeRefusal.Extended.With("Work.InKeeping", false).With("Work.TooFar", true));
        Assert.Equal(RefusalOutcome.Disqualified, decision.Outcome);
        decision.Met("ExtendedWork", "WAC 192-240-020");
        var denial = decision.Of("Denial");
        Assert.Equal("RCW 50.22.020", denial.Cite);
        Assert.Equal(
            [("Separation/extended-refusal-weeks", "4"), ("Separation/extended-refusal-multiple", "4")],
            denial.Parameters.Select(used => (used.Name, used.Value)));
        Assert.Contains("worked in 4 weeks and earned 4 times", denial.Because.En, StringComparison.Ordinal);
        decision.SpeaksOf(typeof(RefusalFacts));
    }

    [Theory]
    [InlineData("WeeklyPay", "700", true, "WAC 192-240-020(1)(c)")]
    [InlineData("WeeklyPay", "699.99", false, "WAC 192-240-020(1)(c)")]
    [InlineData("HourlyPay", "17.50", true, "WAC 192-240-020(1)(d)")]
    [InlineData("HourlyPay", "17.49", false, "WAC 192-240-020(1)(d)")]
    public void It_has_to_pay_the_benefits_and_the_minimum_wage(string fact, string pay, bool suitable, string cite)
    {
        var decision = RefusalDecision.For(SomeRefusal.Extended.With($"Extended.{fact}", pay.Money()));
        Assert.Equal(suitable, decision.Outcome == RefusalOutcome.Disqualified);
        var finding = decision.Of($"Extended.{fact}");
        Assert.Equal((suitable, false, cite), (finding.Met, finding.Open, finding.Cite));
        Assert.Contains(Dollars.Exact(pay.Money()), finding.Because.En, StringComparison.Ordinal);
        Assert.Contains(fact == "WeeklyPay" ? "$700.00" : "$17.50", finding.Because.Es, StringComparison.Ordinal);
        RefusalDecision.For(SomeRefusal.Extended.With($"Extended.{fact}", null)).Asked($"Extended.{fact}", cite, Party.Employer);
    }

    [Fact]
    public void It_has_to_be_within_the_capabilities()
    {
        var decision = RefusalDecision.For(SomeRefusal.Extended.With("Extended.WithinCapabilities", false));
        Assert.Equal(RefusalOutcome.NotDisqualified, decision.Outcome);
        decision.Refused("Extended.WithinCapabilities", "WAC 192-240-020(1)(a)");
        RefusalDecision.For(SomeRefusal.Extended.With("Extended.WithinCapabilities", null))
            .Asked("Extended.WithinCapabilities", "WAC 192-240-020(1)(a)", Party.Claimant);
    }

    [Fact]
    public void With_good_prospects_the_ordinary_test_holds_under_extended_benefits_too()
    {
        var facts = SomeRefusal.Extended.With("Extended.GoodProspects", true);
        Assert.True(RefusalDecision.For(facts).Has("SuitableWork"));
        Assert.Equal(RefusalOutcome.NotDisqualified, RefusalDecision.For(facts.With("Work.InKeeping", false).With("Work.Able", false)).Outcome);
        var open = RefusalDecision.For(SomeRefusal.Extended.With("Extended.GoodProspects", null));
        Assert.Equal(RefusalOutcome.Open, open.Outcome);
        open.Asked("Extended.GoodProspects", "WAC 192-240-020(2)", Party.Claimant);
    }
}
