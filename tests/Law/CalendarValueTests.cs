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
    [InlineData("1899Q4")]
    [InlineData("3000Q1")]
    [InlineData("2025X1")]
    [InlineData(" 025Q1")]
    [InlineData("2025Q11")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_quarter_is_not_read_as_one(string? text) => Assert.False(Quarter.TryParse(text, out _));

    [Theory]
    [InlineData("1900Q1", 1900, 1)]
    [InlineData("2999q4", 2999, 4)]
    public void A_quarter_is_read_from_1900_to_2999_with_either_letter(string text, int year, int number)
    {
        Assert.True(Quarter.TryParse(text, out var read));
        Assert.Equal(new Quarter(year, number), read);
    }

    [Fact]
    public void Quarters_stand_in_the_order_of_time()
    {
        var (earlier, later, same) = (new Quarter(2024, 4), new Quarter(2025, 1), new Quarter(2025, 1));
        Assert.True(earlier < later && earlier <= later && later > earlier && later >= earlier && later <= same && later >= same);
        Assert.False(later < earlier || later <= earlier || earlier > later || earlier >= later || later < same || later > same);
    }

    [Fact]
    public void Weeks_stand_in_the_order_of_time()
    {
        var (earlier, later, same) = (new Week(new(2025, 8, 3)), new Week(new(2025, 8, 10)), new Week(new(2025, 8, 10)));
        Assert.True(earlier < later && earlier <= later && later > earlier && later >= earlier && later <= same && later >= same);
        Assert.False(later < earlier || later <= earlier || earlier > later || earlier >= later || later < same || later > same);
        Assert.Equal("2025-08-10", later.ToString());
    }

    [Fact]
    public void A_rule_holds_from_its_first_day_until_the_day_before_its_end()
    {
        var (open, ended) = (new InForce(new(2022, 1, 2)), new InForce(new(2022, 1, 2), new(2024, 6, 6)));
        Assert.Equal((false, true, true), (open.On(new(2022, 1, 1)), open.On(new(2022, 1, 2)), open.On(new(2090, 1, 1))));
        Assert.Equal((false, true), (ended.On(new(2022, 1, 1)), ended.On(new(2022, 1, 2))));
        Assert.Equal((true, false), (ended.On(new(2024, 6, 5)), ended.On(new(2024, 6, 6))));
    }

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
