using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly.SharedWork;

namespace BenefitsFlow.Tests.Law.Weekly.SharedWork;

/// <summary>RCW 50.60.020(5), 50.60.030, 50.60.040, 50.60.060; WAC 192-250-010(4), -020.</summary>
public class SharedWorkPlanTests
{
    private static readonly SharedWorkPlanFacts Plan = new()
    {
        Received = new(2026, 3, 2),
        Employees = 2,
        Covered = 2,
        LeastReduction = 10,
        MostReduction = 50,
        NamesEmployees = true,
        KeepsHealthBenefits = true,
        KeepsRetirement = true,
        KeepsLeave = true,
        InPlaceOfLayoffs = true,
        UnionsApprove = true,
        SubsidizesOffSeason = false,
        AgreesToReport = true,
        EstimatesLayoffs = true,
        PlansNotice = true,
        AttestsToLaw = true,
        IsComplete = true,
    };

    /// <summary>One thing wrong at a time: the plan, what it comes to, and the section.</summary>
    public static TheoryData<SharedWorkPlanFacts, bool?, string> Plans => new()
    {
        { Plan with { Employees = 1 }, false, "RCW 50.60.020(5)" },
        { Plan with { Covered = 1 }, false, "RCW 50.60.020(5)" },
        { Plan with { LeastReduction = 9.99m }, false, "RCW 50.60.030(3)" },
        { Plan with { MostReduction = 50.01m }, false, "RCW 50.60.030(3)" },
        { Plan with { NamesEmployees = false }, false, "RCW 50.60.030(2)" },
        { Plan with { KeepsHealthBenefits = false }, false, "RCW 50.60.030(4)" },
        { Plan with { KeepsRetirement = false }, false, "RCW 50.60.030(5)" },
        { Plan with { KeepsLeave = false }, false, "RCW 50.60.030(6)" },
        { Plan with { InPlaceOfLayoffs = false }, false, "RCW 50.60.030(7)" },
        { Plan with { UnionsApprove = false }, false, "RCW 50.60.030(8)" },
        { Plan with { SubsidizesOffSeason = true }, false, "RCW 50.60.030(9)" },
        { Plan with { AgreesToReport = false }, false, "RCW 50.60.030(10)" },
        { Plan with { EstimatesLayoffs = false }, false, "RCW 50.60.030(11)" },
        { Plan with { PlansNotice = false }, false, "RCW 50.60.030(12)" },
        { Plan with { AttestsToLaw = false }, false, "RCW 50.60.030(13)" },
        { Plan with { IsComplete = false }, false, "WAC 192-250-020" },
        { Plan with { IsComplete = null }, null, "WAC 192-250-020" },
        { Plan with { SubsidizesOffSeason = null }, null, "RCW 50.60.030(9)" },
        { Plan with { UnionsApprove = null }, null, "RCW 50.60.030(8)" },
    };

    [Fact]
    public void A_plan_that_meets_every_criterion_can_be_approved()
    {
        var decision = SharedWorkPlanDecision.For(Plan);
        Assert.True(decision.Meets);
        Assert.Equal(14, decision.Findings.Single().Limbs.Count);
        Assert.All(decision.Findings.Single().WithLimbs(), finding => Assert.NotEqual(finding.Because.En, finding.Because.Es));
        Assert.Empty(decision.Unconfirmed);
        Assert.All(decision.Findings.Single().Limbs, finding => Assert.True(finding.Facts.Count > 0 && finding.Rule.Length > 0));
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void Each_criterion_is_needed(SharedWorkPlanFacts plan, bool? meets, string cite)
    {
        var decision = SharedWorkPlanDecision.For(plan);
        Assert.Equal(meets, decision.Meets);
        Assert.Equal(cite, Assert.Single(decision.Findings.Single().Limbs, limb => !limb.Met).Cite);
        Assert.Equal(meets is null ? [cite] : [], decision.OpenQuestions.Select(finding => finding.Cite));
        Assert.All(decision.OpenQuestions, finding => Assert.Equal(Party.Employer, finding.Question!.Of));
    }

    [Fact]
    public void A_reduction_may_be_from_10_to_50_percent()
    {
        Assert.True(SharedWorkPlanDecision.For(Plan with { MostReduction = 10 }).Meets);
        Assert.True(SharedWorkPlanDecision.For(Plan with { LeastReduction = 50 }).Meets);
    }

    [Theory]
    [InlineData("2013-12-31", 2)]
    [InlineData("2014-01-01", 0)]
    public void Plans_before_the_text_that_was_read_say_so(string received, int doubts) =>
        Assert.Equal(doubts, SharedWorkPlanDecision.For(Plan with { Received = received.Day() }).Unconfirmed.Count);

    [Fact]
    public void It_is_approved_or_rejected_within_fifteen_days() => Assert.Equal(new(2026, 3, 17), SharedWorkPlanDecision.For(Plan).DecideBy);

    [Fact]
    public void Another_plan_may_come_fifteen_days_after_a_rejection() =>
        Assert.Equal(new(2026, 4, 1), SharedWorkPlanDecision.NextPlanFrom(new(2026, 3, 17)));

    [Theory]
    [InlineData("2026-03-15", "2026-03-29")] // a Sunday
    [InlineData("2026-03-17", "2026-03-29")]
    [InlineData("2026-03-21", "2026-03-29")] // a Saturday
    [InlineData("2026-03-22", "2026-04-05")]
    public void It_starts_by_the_second_calendar_week_after_approval(string approved, string starts) =>
        Assert.Equal(starts.Day(), SharedWorkPlanDecision.StartsBy(approved.Day()));

    [Fact]
    public void It_lasts_52_weeks_at_most() => Assert.Equal(new(2027, 3, 27), SharedWorkPlanDecision.LastDay(new(2026, 3, 29)));

    public static TheoryData<SharedWorkPlanFacts> Impossible =>
    [
        Plan with { Employees = -1 },
        Plan with { Covered = -1 },
        Plan with { LeastReduction = -1 },
        Plan with { MostReduction = 100.1m },
        Plan with { LeastReduction = 50.1m },
    ];

    [Theory]
    [MemberData(nameof(Impossible))]
    public void What_no_plan_can_hold_is_refused(SharedWorkPlanFacts plan) =>
        Assert.Throws<ArgumentException>(() => SharedWorkPlanDecision.For(plan));

    [Fact]
    public void The_edges_of_what_a_plan_can_hold_are_decided() =>
        Assert.False(SharedWorkPlanDecision.For(Plan with { Employees = 0, Covered = 0, LeastReduction = 0, MostReduction = 100 }).Meets);
}
