using BenefitsFlow.Law;
using CsCheck;

namespace BenefitsFlow.Tests.Law;

/// <summary>Quarters (RCW 50.04.050) and benefit weeks (WAC 192-140-005(2)).</summary>
public class CalendarValueTests
{
    private static readonly Gen<DateOnly> Days = Gen.Int[0, 36_524].Select(n => new DateOnly(2000, 1, 1).AddDays(n));

    [Theory]
    [InlineData("2025-01-01", "2025Q1")]
    [InlineData("2025-03-31", "2025Q1")]
    [InlineData("2025-04-01", "2025Q2")]
    [InlineData("2025-12-31", "2025Q4")]
    public void A_day_lies_in_its_quarter(string day, string quarter) => Assert.Equal(quarter, Quarter.Of(day.Day()).ToString());

    [Fact]
    public void A_quarter_holds_its_first_and_last_day_and_no_day_beside_them() => Days.Sample(day =>
    {
        var quarter = Quarter.Of(day);
        Assert.Equal(quarter, Quarter.Of(quarter.FirstDay));
        Assert.Equal(quarter, Quarter.Of(quarter.LastDay));
        Assert.Equal(quarter.Plus(-1), Quarter.Of(quarter.FirstDay.AddDays(-1)));
        Assert.Equal(quarter.Plus(1), Quarter.Of(quarter.LastDay.AddDays(1)));
        Assert.True(Quarter.TryParse(quarter.ToString(), out var read) && read == quarter);
    });

    [Theory]
    [InlineData("2025Q0")]
    [InlineData("2025Q5")]
    [InlineData("2025-1")]
    [InlineData("25Q1")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_quarter_is_not_read_as_one(string? text) => Assert.False(Quarter.TryParse(text, out _));

    [Fact]
    public void A_week_runs_from_Sunday_to_Saturday() => Days.Sample(day =>
    {
        var week = Week.Of(day);
        Assert.Equal(DayOfWeek.Sunday, week.Sunday.DayOfWeek);
        Assert.True(week.Sunday <= day && day <= week.Saturday && week.Saturday == week.Sunday.AddDays(6));
        Assert.Equal(week.Plus(1), Week.Of(week.Saturday.AddDays(1)));
    });

    [Fact]
    public void A_week_cannot_begin_on_a_Monday() => Assert.Throws<ArgumentException>(() => new Week(new(2025, 8, 4)));
}
