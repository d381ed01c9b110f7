using BenefitsFlow.Law;
using CsCheck;

namespace BenefitsFlow.Tests.Law;

/// <summary>Pacific time; RCW 1.16.050; the Federal Reserve's holidays.</summary>
public class AgencyCalendarTests
{
    private static readonly Gen<DateOnly> Days = Gen.Int[0, 14_610].Select(n => new DateOnly(2010, 1, 1).AddDays(n));

    [Theory]
    [InlineData("2026-11-23", "2026-11-23T08:00:00Z")]
    [InlineData("2026-07-01", "2026-07-01T07:00:00Z")]
    [InlineData("2026-03-08", "2026-03-08T08:00:00Z")] // clocks go forward at 2 a.m. of this day
    [InlineData("2026-03-09", "2026-03-09T07:00:00Z")]
    [InlineData("2026-11-01", "2026-11-01T07:00:00Z")] // clocks go back at 2 a.m. of this day
    [InlineData("2026-11-02", "2026-11-02T08:00:00Z")]
    public void A_day_starts_at_midnight_in_Washington(string day, string instant)
    {
        var start = AgencyCalendar.StartOf(day.Day());
        Assert.Equal(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture), start);
        Assert.Equal(TimeSpan.Zero, start.Offset);
    }

    [Fact]
    public void Each_instant_belongs_to_the_day_that_has_started() => Days.Sample(day =>
    {
        Assert.Equal(day, AgencyCalendar.DateOf(AgencyCalendar.StartOf(day)));
        Assert.Equal(day.AddDays(-1), AgencyCalendar.DateOf(AgencyCalendar.StartOf(day).AddTicks(-1)));
    });

    [Fact]
    public void The_state_keeps_its_holidays_of_2026_and_the_Friday_before_a_Saturday_one() => Assert.Equal(
        ["01-01", "01-19", "02-16", "05-25", "06-19", "07-03", "09-07", "11-11", "11-26", "11-27", "12-25"],
        ClosedWeekdays(2026, AgencyCalendar.IsWorkingDay));

    [Fact]
    public void The_state_keeps_the_Monday_after_a_Sunday_holiday_and_New_Year_in_the_old_year() => Assert.Equal(
        ["01-01", "01-18", "02-15", "05-31", "06-18", "07-05", "09-06", "11-11", "11-25", "11-26", "12-24", "12-31"],
        ClosedWeekdays(2027, AgencyCalendar.IsWorkingDay));

    [Fact]
    public void The_banks_keep_Columbus_Day_and_not_the_Friday_before_a_Saturday_holiday() => Assert.Equal(
        ["01-01", "01-19", "02-16", "05-25", "06-19", "09-07", "10-12", "11-11", "11-26", "12-25"],
        ClosedWeekdays(2026, AgencyCalendar.IsBankingDay));

    [Fact]
    public void The_banks_keep_the_Monday_after_a_Sunday_holiday() => Assert.Equal(
        ["01-01", "01-18", "02-15", "05-31", "07-05", "09-06", "10-11", "11-11", "11-25"],
        ClosedWeekdays(2027, AgencyCalendar.IsBankingDay));

    [Theory]
    [InlineData("2020-06-19", true)]
    [InlineData("2023-06-19", false)]
    [InlineData("2022-06-20", false)] // June 19 was a Sunday
    [InlineData("2021-06-18", true)]
    public void Juneteenth_is_kept_from_2022(string day, bool open)
    {
        Assert.Equal(open, AgencyCalendar.IsWorkingDay(day.Day()));
        Assert.Equal(open, AgencyCalendar.IsBankingDay(day.Day()));
    }

    [Theory]
    [InlineData(2009, "01-01 01-19 02-16 05-25 07-03 09-07 11-11 11-26 11-27 12-25")] // July 4 a Saturday
    [InlineData(2010, "01-01 01-18 02-15 05-31 07-05 09-06 11-11 11-25 11-26 12-24 12-31")] // Sunday, Saturday, and the next New Year's Day
    [InlineData(2013, "01-01 01-21 02-18 05-27 07-04 09-02 11-11 11-28 11-29 12-25")] // the day after Thanksgiving, the fifth Friday
    [InlineData(2021, "01-01 01-18 02-15 05-31 07-05 09-06 11-11 11-25 11-26 12-24 12-31")] // Juneteenth was a Saturday before it counted
    [InlineData(2022, "01-17 02-21 05-30 06-20 07-04 09-05 11-11 11-24 11-25 12-26")] // kept on December 31 before
    public void The_state_kept_these_weekdays_in_earlier_years(int year, string closed) =>
        Assert.Equal(closed.Split(' '), ClosedWeekdays(year, AgencyCalendar.IsWorkingDay));

    [Fact]
    public void From_one_New_Year_to_the_next_the_state_keeps_ten_weekdays_and_since_2022_eleven() => Gen.Int[1987, 2090].Sample(year =>
    {
        var first = new DateOnly(year - 1, 12, 31);
        var days = Enumerable.Range(0, new DateOnly(year, 12, 31).DayNumber - first.DayNumber).Select(first.AddDays);
        Assert.Equal(year < 2022 ? 10 : 11, days.Count(day => Weekday(day) && !AgencyCalendar.IsWorkingDay(day)));
    });

    [Fact]
    public void Only_Thanksgiving_and_the_day_after_close_two_weekdays_in_a_row() => Days.Sample(day => Assert.True(
        !Weekday(day) || !Weekday(day.AddDays(1)) || AgencyCalendar.IsWorkingDay(day) || AgencyCalendar.IsWorkingDay(day.AddDays(1))
        || (day is { Month: 11, DayOfWeek: DayOfWeek.Thursday })));

    [Fact]
    public void The_holidays_before_2021_are_not_confirmed_and_those_before_1986_not_on_record()
    {
        var list = Parameter.Load<string>("Calendar/legal-holidays");
        Assert.Contains("was not read", list.On(new(2003, 7, 26)).Used.Note!, StringComparison.Ordinal);
        Assert.Contains("fall on a weekend", list.On(new(2021, 7, 24)).Used.Note!, StringComparison.Ordinal);
        Assert.Equal(("with Juneteenth", null), (list.On(new(2021, 7, 25)).Value, list.On(new(2021, 7, 25)).Used.Note));
        Assert.Throws<NoParameter>(() => AgencyCalendar.IsWorkingDay(new(1985, 12, 31)));
        Assert.False(AgencyCalendar.IsWorkingDay(new(1986, 1, 1)));
    }

    [Theory]
    [InlineData("2026-09-01", 30, "2026-10-01")]
    [InlineData("2026-01-29", 30, "2026-03-02")] // a Saturday
    [InlineData("2024-01-30", 30, "2024-02-29")] // a leap day
    [InlineData("2026-06-03", 30, "2026-07-06")] // July 3, kept for Saturday the 4th
    [InlineData("2026-03-07", 1, "2026-03-09")] // the Sunday on which clocks go forward
    public void A_time_in_days_leaves_the_first_out_and_never_ends_on_a_closed_day(string first, int days, string last) =>
        Assert.Equal(last.Day(), AgencyCalendar.LastDay(first.Day(), days));

    [Theory]
    [InlineData("2026-11-20", 1, "2026-11-23")] // over a weekend
    [InlineData("2026-11-24", 5, "2026-12-03")] // over Thanksgiving and the Friday after
    [InlineData("2026-11-21", 1, "2026-11-23")] // from a Saturday
    [InlineData("2026-11-21", 0, "2026-11-21")]
    public void Working_days_are_counted_from_the_day_after(string from, int days, string to) =>
        Assert.Equal(to.Day(), AgencyCalendar.AddWorkingDays(from.Day(), days));

    [Theory]
    [InlineData("2026-07-02", "2026-07-03")]
    [InlineData("2026-07-03", "2026-07-06")]
    [InlineData("2027-07-02", "2027-07-06")]
    [InlineData("2026-11-25", "2026-11-27")]
    public void The_next_banking_day_is_never_the_day_itself(string from, string to) =>
        Assert.Equal(to.Day(), AgencyCalendar.NextBankingDay(from.Day()));

    [Fact]
    public void Working_days_cannot_be_counted_backward() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => AgencyCalendar.AddWorkingDays(new(2026, 11, 23), -1));

    [Fact]
    public void The_agency_is_never_closed_for_more_than_four_days_on_end() => Days.Sample(day =>
    {
        var open = AgencyCalendar.WorkingDayOnOrAfter(day);
        Assert.InRange(open.DayNumber - day.DayNumber, 0, 4);
        Assert.True(AgencyCalendar.IsWorkingDay(open));
    });

    private static string[] ClosedWeekdays(int year, Func<DateOnly, bool> open) =>
    [
        .. Enumerable.Range(0, 365).Select(n => new DateOnly(year, 1, 1).AddDays(n))
            .Where(day => Weekday(day) && !open(day))
            .Select(day => day.ToString("MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
    ];

    private static bool Weekday(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
