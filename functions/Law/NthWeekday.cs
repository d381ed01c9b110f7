namespace BenefitsFlow.Law;

/// <summary>Days that a law sets by weekday, as "the third Monday of January".</summary>
internal static class NthWeekday
{
    /// <param name="nth">1 to 4: the first to the fourth of the month.</param>
    public static bool Is(DateOnly day, int month, DayOfWeek weekday, int nth) =>
        day.Month == month && day.DayOfWeek == weekday && (day.Day - 1) / 7 == nth - 1;

    public static bool IsLast(DateOnly day, int month, DayOfWeek weekday) =>
        day.Month == month && day.DayOfWeek == weekday && day.AddDays(7).Month != month;
}
