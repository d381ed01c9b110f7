using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly;

namespace BenefitsFlow.Tests.Law.Weekly;

/// <summary>What the law takes in, and the order in which it asks.</summary>
public class WeekFactsTests
{
    public static TheoryData<WeekFacts> Impossible =>
    [
        SomeWeek.Idle with { Week = default },
        SomeWeek.Idle with { WeeklyBenefitAmount = -1 },
        SomeWeek.Idle with { WeeklyBenefitAmount = 400.5m },
        SomeWeek.Idle with { GrossEarnings = -0.01m },
        SomeWeek.Idle with { GrossEarnings = 0.001m },
        SomeWeek.Idle with { GrossEarnings = decimal.MaxValue },
        SomeWeek.Idle with { HoursWorked = -1 },
        SomeWeek.Idle with { HoursWorked = 168.1m },
        SomeWeek.Idle with { HoursAvailable = -1 },
        SomeWeek.Idle with { HoursAvailable = 169 },
        SomeWeek.Idle with { FullTimeHours = 0 },
        SomeWeek.Idle with { FullTimeHours = 169 },
        SomeWeek.Idle with { BalanceBefore = -1 },
    ];

    [Theory]
    [MemberData(nameof(Impossible))]
    public void What_no_week_can_hold_is_refused(WeekFacts facts) => Assert.Throws<ArgumentException>(() => WeekDecision.For(facts));

    [Fact]
    public void Facts_are_needed() => Assert.Throws<ArgumentNullException>(() => WeekDecision.For(null!));

    [Fact]
    public void The_law_asks_in_its_order()
    {
        var decision = WeekDecision.For(SomeWeek.Idle with { GrossEarnings = 200, HoursWorked = 20, HoursAvailable = 36, BalanceBefore = 1000 });
        Assert.Equal(
            ["RCW 50.04.310(1)", "WAC 192-170-020(2)", "RCW 50.20.130(2)(a)", "RCW 50.20.130(3)", "RCW 50.20.120(1)"],
            decision.Findings.Select(finding => finding.Cite));
        Assert.Equal(["WAC 192-270-075(1)(a)", "RCW 50.04.310(1)"], decision.Findings[0].Limbs.Select(limb => limb.Cite));
        Assert.All(decision.Findings.SelectMany(finding => finding.WithLimbs()), finding => Assert.True(finding.Met));
        Assert.Equal(new Week(new(2025, 8, 10)), decision.Week);
    }

    [Fact]
    public void Every_reason_is_told_in_both_languages() => Assert.All(
        WeekDecision.For(SomeWeek.Idle with { GrossEarnings = 200, HoursWorked = 20, HoursAvailable = 36, BalanceBefore = 1000 }).Findings,
        finding =>
        {
            Assert.EndsWith(".", finding.Because.En, StringComparison.Ordinal);
            Assert.EndsWith(".", finding.Because.Es, StringComparison.Ordinal);
            Assert.NotEqual(finding.Because.En, finding.Because.Es);
        });
}
