namespace BenefitsFlow.Law;

/// <summary>The agency's days: Pacific time, Washington's working days, the Federal Reserve's banking days.</summary>
public static class AgencyCalendar
{
    private static readonly TimeZoneInfo Pacific =
        TimeZoneInfo.TryFindSystemTimeZoneById("America/Los_Angeles", out var zone)
            ? zone
            : TimeZoneInfo.FindSystemTimeZoneById("Pacific Standard Time");

    /// <summary>The Pacific date at an instant.</summary>
    public static DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Pacific).DateTime);

    /// <summary>The instant, in UTC, at which a Pacific date begins. Pacific midnights happen once each, in summer and winter.</summary>
    public static DateTimeOffset StartOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Pacific.GetUtcOffset(midnight)).ToUniversalTime();
    }

    /// <summary>Monday to Friday, and not a state legal holiday (RCW 1.16.050).</summary>
    /// <exception cref="NoParameter">On a weekday before 1986: the holidays of that time are not on record.</exception>
    public static bool IsWorkingDay(DateOnly day) => IsWeekday(day) && !StateHolidays.Include(day);

    /// <summary>The day itself when it is a working day, otherwise the next one.</summary>
    public static DateOnly WorkingDayOnOrAfter(DateOnly day)
    {
        while (!IsWorkingDay(day))
            day = day.AddDays(1);
        return day;
    }

    /// <summary>
    /// The last day of a time that the law counts in days: "excluding the first day, and including the last, unless the last day is a holiday,
    /// Saturday, or Sunday, and then it is also excluded" (RCW 1.12.040; WAC 10-08-080, 192-04-080).
    /// </summary>
    /// <param name="first">The day of the act from which the time runs; not counted.</param>
    /// <param name="days">Calendar days, at least one.</param>
    public static DateOnly LastDay(DateOnly first, int days) => WorkingDayOnOrAfter(first.AddDays(days));

    /// <summary>The working day that many working days after a day, which itself is not counted.</summary>
    /// <param name="day">Any day.</param>
    /// <param name="days">Not negative; zero gives the day back, working or not.</param>
    /// <exception cref="ArgumentOutOfRangeException">When the number of days is negative.</exception>
    public static DateOnly AddWorkingDays(DateOnly day, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        for (; days > 0; days--)
            day = WorkingDayOnOrAfter(day.AddDays(1));
        return day;
    }

    /// <summary>Monday to Friday, and not a holiday of the Federal Reserve Banks.</summary>
    public static bool IsBankingDay(DateOnly day) => IsWeekday(day) && !BankHolidays.Include(day);

    /// <summary>The first banking day after a day, which itself is not counted.</summary>
    public static DateOnly NextBankingDay(DateOnly day)
    {
        do
            day = day.AddDays(1);
        while (!IsBankingDay(day));
        return day;
    }

    private static bool IsWeekday(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
