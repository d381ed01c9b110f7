using BenefitsFlow.Law.Monetary;

namespace BenefitsFlow.Tests.Law.Monetary;

/// <summary>RCW 50.04.030, 50.12.070(2)(b).</summary>
public class HoursTests
{
    [Theory]
    [InlineData(679, false)]
    [InlineData(680, true)]
    [InlineData(681, true)]
    public void A_base_year_needs_680_hours(int hours, bool eligible)
    {
        var determination = MonetaryDetermination.For(SomeWages.Applied, [new(SomeWages.First, 20_000, hours)]);
        Assert.Equal(eligible, determination.Eligible);
        Assert.Equal(eligible ? BaseYearKind.Regular : BaseYearKind.None, determination.BaseYear);
    }

    [Fact]
    public void The_hours_are_told_with_the_months_and_what_the_law_asks()
    {
        var determination = SomeWages.Determined(SomeWages.Applied, 9000, 178);
        Assert.Equal(
            "You worked 712 hours in your base year, April 2024 to March 2025. The law asks for at least 680.",
            determination.Finding("RCW 50.04.030").Because.En);
        Assert.Equal(
            "Usted trabajó 712 horas en su año base, abril de 2024 a marzo de 2025. La ley pide al menos 680.",
            determination.Finding("RCW 50.04.030").Because.Es);
    }

    [Fact]
    public void The_last_quarters_are_tried_when_the_regular_base_year_falls_short()
    {
        var determination = MonetaryDetermination.For(SomeWages.Applied, SomeWages.Evenly(SomeWages.First.Plus(2), 3, 9000, 230));
        Assert.Equal((true, BaseYearKind.Alternate, 690), (determination.Eligible, determination.BaseYear, determination.BaseYearHours));
        Assert.Equal(new DateOnly(2024, 7, 1), determination.BaseYearBegins);
        var tried = determination.Findings.Where(finding => finding.Because.En.StartsWith("You worked", StringComparison.Ordinal)).ToArray();
        Assert.Equal([false, true], tried.Select(finding => finding.Met));
        Assert.Contains("alternate base year, July 2024 to June 2025", tried[1].Because.En, StringComparison.Ordinal);
        Assert.Equal("Monetary/benefit-year-on-alternate", Assert.Single(determination.Unconfirmed).Parameter);
    }

    [Fact]
    public void The_last_quarters_are_not_used_when_the_regular_base_year_will_do_even_if_they_would_pay_more()
    {
        var wages = SomeWages.Evenly(SomeWages.First, 4, 5000, 170).Append(new(SomeWages.First.Plus(4), 60_000, 500));
        var determination = MonetaryDetermination.For(SomeWages.Applied, wages);
        Assert.Equal((BaseYearKind.Regular, 20_000m), (determination.BaseYear, determination.BaseYearWages));
    }

    [Fact]
    public void When_both_fall_short_both_are_told_and_the_regular_one_is_shown()
    {
        var determination = MonetaryDetermination.For(SomeWages.Applied, SomeWages.Evenly(SomeWages.First, 5, 5000, 150));
        Assert.Equal((false, BaseYearKind.None, 600), (determination.Eligible, determination.BaseYear, determination.BaseYearHours));
        Assert.Equal(SomeWages.First.FirstDay, determination.BaseYearBegins);
        Assert.Equal((0m, 0m), (determination.WeeklyBenefitAmount, determination.MaximumBenefitsPayable));
        Assert.Null(determination.BenefitYearBegins);
        Assert.Null(determination.BenefitYearEnds);
        Assert.Equal(
            [
                "You worked 600 hours in your base year, April 2024 to March 2025. The law asks for at least 680.",
                "You worked 600 hours in your alternate base year, July 2024 to June 2025. The law asks for at least 680.",
            ],
            determination.Findings.Where(finding => !finding.Met).Select(finding => finding.Because.En));
    }

    [Fact]
    public void Somebody_without_any_wages_is_told_so() =>
        Assert.Contains("You worked 0 hours", MonetaryDetermination.For(SomeWages.Applied, []).Findings[1].Because.En, StringComparison.Ordinal);

    [Theory]
    [InlineData(2024, "16.27", 0)] // a cent short of an hour
    [InlineData(2024, "16.28", 1)]
    [InlineData(2024, "11395.99", 699)]
    [InlineData(2024, "11396", 700)] // 700 × 16.28
    [InlineData(2025, "11396", 684)] // ÷ 16.66, remainder disregarded
    public void Wages_without_hours_are_divided_by_the_minimum_wage_of_their_quarter(int year, string wages, int hours)
    {
        var applied = new DateOnly(year + 1, 2, 12);
        var determination = MonetaryDetermination.For(applied, [new(new(year, 1), wages.Money(), null)]);
        Assert.Equal(hours, determination.Quarters.Sum(quarter => quarter.Hours));
    }

    [Fact]
    public void Each_report_without_hours_is_divided_by_itself()
    {
        var first = SomeWages.First; // 16.28 an hour: 8 and 8 hours, not 16.3
        var determination = MonetaryDetermination.For(SomeWages.Applied, [new(first, 132, null), new(first, 132, null), new(first, 100, 5)]);
        Assert.Equal(21, determination.BaseYearHours);
        Assert.Contains(
            "April to June 2024: $132.00 ÷ $16.28 = 8 hours; April to June 2024: $132.00 ÷ $16.28 = 8 hours.",
            determination.Finding("RCW 50.12.070(2)(b)").Because.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_minimum_wage_that_was_only_reported_in_the_press_is_named()
    {
        var determination = MonetaryDetermination.For(new(2026, 8, 5), [new(new(2026, 1), 17.13m, null)]);
        Assert.Contains("Monetary/state-minimum-wage", determination.Unconfirmed.Select(note => note.Parameter));
        Assert.Single(determination.Unconfirmed, note => note.Parameter == "Monetary/state-minimum-wage");
    }
}
