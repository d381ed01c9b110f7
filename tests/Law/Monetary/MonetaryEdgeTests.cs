using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;

namespace BenefitsFlow.Tests.Law.Monetary;

/// <summary>What the law takes in, and the order in which it asks.</summary>
public class MonetaryEdgeTests
{
    public static TheoryData<QuarterWages> Impossible =>
    [
        new QuarterWages(default, 1, 1),
        new QuarterWages(new(2024, 5), 1, 1),
        new QuarterWages(new(1899, 4), 1, 1),
        new QuarterWages(SomeWages.First, -0.01m, 1),
        new QuarterWages(SomeWages.First, 0.001m, 1),
        new QuarterWages(SomeWages.First, decimal.MaxValue, 1),
        new QuarterWages(SomeWages.First, 1, -1),
        new QuarterWages(SomeWages.First, 1, (24 * 92) + 1),
    ];

    [Theory]
    [MemberData(nameof(Impossible))]
    public void What_no_report_can_hold_is_refused(QuarterWages row) =>
        Assert.Throws<ArgumentException>(() => MonetaryDetermination.For(SomeWages.Applied, [row]));

    [Fact]
    public void Every_hour_of_a_quarter_can_be_reported() =>
        Assert.Equal(24 * 92, MonetaryDetermination.For(SomeWages.Applied, [new(SomeWages.First, 1, 24 * 92)]).BaseYearHours);

    [Fact]
    public void Wages_are_needed()
    {
        Assert.Throws<ArgumentNullException>(() => MonetaryDetermination.For(SomeWages.Applied, null!));
        Assert.Throws<ArgumentException>(() => MonetaryDetermination.For(SomeWages.Applied, [null!]));
    }

    [Fact]
    public void The_law_asks_in_its_order()
    {
        var determination = SomeWages.Determined(SomeWages.Applied, 9000);
        Assert.Equal(
            [
                "WAC 192-110-095(1)", "RCW 50.04.030", "RCW 50.20.120(2)", "RCW 50.20.120(3)", "RCW 50.20.120(3)(c)", "RCW 50.20.120(4)",
                "RCW 50.20.120(1)", "RCW 50.04.030",
            ],
            determination.Findings.Select(finding => finding.Cite));
        Assert.Empty(determination.Unconfirmed);
    }

    [Fact]
    public void Every_reason_is_told_in_both_languages() => Assert.All(
        MonetaryDetermination.For(new(2023, 1, 4), SomeWages.Evenly(new(2021, 4), 5, 9000, null)).Findings,
        finding =>
        {
            Assert.EndsWith(".", finding.Because.En, StringComparison.Ordinal);
            Assert.EndsWith(".", finding.Because.Es, StringComparison.Ordinal);
            Assert.NotEqual(finding.Because.En, finding.Because.Es);
        });
}
