using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;

namespace BenefitsFlow.Tests.Law.Monetary;

/// <summary>RCW 50.04.020; WAC 192-110-095(1).</summary>
public class BaseYearTests
{
    [Theory]
    [InlineData("2025-02-12", "2023Q4", "2024Q3")] // January to March: October two years back to September
    [InlineData("2025-05-14", "2024Q1", "2024Q4")] // April to June: the year before
    [InlineData("2025-08-06", "2024Q2", "2025Q1")] // July to September: April to March
    [InlineData("2025-11-12", "2024Q3", "2025Q2")] // October to December: July to June
    public void The_regular_base_year_is_the_first_four_of_the_last_five_completed_quarters(string applied, string first, string last)
    {
        var year = BaseYear.Regular(Week.Of(applied.Day()).Sunday);
        Assert.Equal((first, last), (year.First.ToString(), year.Last.ToString()));
    }

    [Theory]
    [InlineData("2025-02-12", "2024Q1", "2024Q4")]
    [InlineData("2025-05-14", "2024Q2", "2025Q1")]
    [InlineData("2025-08-06", "2024Q3", "2025Q2")]
    [InlineData("2025-11-12", "2024Q4", "2025Q3")]
    public void The_alternate_base_year_is_the_last_four_completed_quarters(string applied, string first, string last)
    {
        var year = BaseYear.Alternate(Week.Of(applied.Day()).Sunday);
        Assert.Equal((first, last), (year.First.ToString(), year.Last.ToString()));
    }

    [Theory]
    [InlineData("2025-06-28", "2024-01-01")] // Saturday: the week began in June
    [InlineData("2025-07-02", "2024-01-01")] // Wednesday of the week that began on June 29
    [InlineData("2025-07-05", "2024-01-01")]
    [InlineData("2025-07-06", "2024-04-01")]
    public void Quarters_are_counted_from_the_Sunday_on_which_the_claim_starts(string applied, string baseYearBegins) =>
        Assert.Equal(baseYearBegins.Day(), SomeWages.Determined(applied.Day(), 9000).BaseYearBegins);

    [Fact]
    public void Wages_are_added_up_by_quarter_and_those_outside_are_left_out()
    {
        var first = SomeWages.First;
        var determination = MonetaryDetermination.For(SomeWages.Applied,
        [
            new(first.Plus(3), 100.10m, 100), new(first, 50, 300), new(first.Plus(-1), 7777, 500), new(first.Plus(3), 200.20m, 100),
            new(first.Plus(4), 8888, 500), new(first.Plus(5), 9999, 500), new(first.Plus(1), 1000, 200),
        ]);
        Assert.Equal(
            [new(first, 50, 300), new(first.Plus(1), 1000, 200), new(first.Plus(2), 0, 0), new(first.Plus(3), 300.30m, 200)],
            determination.Quarters);
        Assert.Equal((700, 1350.30m), (determination.BaseYearHours, determination.BaseYearWages));
        Assert.Equal((new DateOnly(2024, 4, 1), new DateOnly(2025, 3, 31)), (determination.BaseYearBegins, determination.BaseYearEnds));
    }
}
