using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;
using CsCheck;

namespace BenefitsFlow.Tests.Law.Monetary;

/// <summary>RCW 50.04.030; WAC 192-110-095(1).</summary>
public class BenefitYearTests
{
    private static readonly Gen<Week> Weeks = Gen.Int[0, 3000].Select(n => new Week(new(2009, 7, 5)).Plus(n));

    [Theory]
    [InlineData("2025-08-03", 52, "2026-08-01")]
    [InlineData("2022-12-25", 52, "2023-12-23")]
    [InlineData("2023-01-01", 53, "2024-01-06")] // 52 weeks later is December 31 of the same year
    [InlineData("2023-01-08", 52, "2024-01-06")]
    [InlineData("2018-04-01", 53, "2019-04-06")]
    [InlineData("2018-07-01", 53, "2019-07-06")]
    [InlineData("2017-10-01", 53, "2018-10-06")]
    [InlineData("2011-10-02", 53, "2012-10-06")] // the second of a quarter, over a leap day
    [InlineData("2028-01-02", 53, "2029-01-06")]
    [InlineData("2022-01-02", 52, "2022-12-31")] // the second of a quarter, no leap day
    public void A_year_has_53_weeks_when_52_would_let_the_next_claim_use_a_quarter_again(string sunday, int weeks, string ends)
    {
        var year = BenefitYear.Beginning(new Week(sunday.Day()));
        Assert.Equal((weeks, ends.Day()), (year.Weeks, year.Ends));
    }

    [Fact]
    public void The_next_regular_base_year_never_shares_a_quarter_and_a_week_is_added_only_for_that() => Weeks.Sample(week =>
    {
        var year = BenefitYear.Beginning(week);
        var old = BaseYear.Regular(year.Begins);
        Assert.True(BaseYear.Regular(year.Ends.AddDays(1)).First > old.Last);
        Assert.Equal(year.Weeks == 53, BaseYear.Regular(week.Plus(52).Sunday).First <= old.Last);
        Assert.InRange(year.Weeks, 52, 53);
    });

    [Fact]
    public void A_year_holds_its_first_and_last_week_and_no_week_beside_them() => Weeks.Sample(week =>
    {
        var year = BenefitYear.Beginning(week);
        Assert.True(year.Holds(week) && year.Holds(week.Plus(year.Weeks - 1)));
        Assert.False(year.Holds(week.Plus(-1)) || year.Holds(week.Plus(year.Weeks)));
    });

    [Theory]
    [InlineData("2025-08-03", "2025-08-03")]
    [InlineData("2025-08-09", "2025-08-03")]
    [InlineData("2025-08-10", "2025-08-10")]
    public void A_claim_starts_on_the_Sunday_of_the_week_of_application(string applied, string begins)
    {
        var determination = SomeWages.Determined(applied.Day(), 9000);
        Assert.Equal((applied.Day(), begins.Day()), (determination.Applied, determination.BenefitYearBegins));
    }

    [Fact]
    public void The_year_and_its_extra_week_are_explained()
    {
        Assert.Equal(
            "Your benefit year runs from Sunday, August 3, 2025, through Saturday, August 1, 2026. That is 52 weeks.",
            SomeWages.Determined(SomeWages.Applied, 9000).Findings[^1].Because.En);
        Assert.Contains("53 weeks, one more than usual", SomeWages.Determined(new(2023, 1, 4), 9000).Findings[^1].Because.En, StringComparison.Ordinal);
    }
}
