namespace BenefitsFlow.Law;

/// <summary>Washington's legal holidays other than Sundays (RCW 1.16.050(1), (5)). As read on 2026-11-23.</summary>
/// <remarks>
/// Juneteenth since 2022 (2021 c 295). Not decided here: days that earlier texts of the section set differently, and days a governor closes
/// offices.
/// </remarks>
internal static class StateHolidays
{
    /// <summary>True when the day is kept as a holiday, whether on its own date or in place of one on a weekend.</summary>
    public static bool Include(DateOnly day) =>
        IsNamed(day)
        // "(5)(a) Other than Sunday, falls upon a Sunday, the following Monday is the legal holiday; or"
        || (day.DayOfWeek == DayOfWeek.Monday && IsNamed(day.AddDays(-1)))
        // "(b) Falls upon a Saturday, the preceding Friday is the legal holiday."
        || (day.DayOfWeek == DayOfWeek.Friday && IsNamed(day.AddDays(1)));

    private static bool IsNamed(DateOnly day) =>
        (day.Month, day.Day) is (1, 1) or (7, 4) or (11, 11) or (12, 25)
        || (day is { Month: 6, Day: 19 } && day.Year >= 2022)
        || NthWeekday.Is(day, 1, DayOfWeek.Monday, 3)
        || NthWeekday.Is(day, 2, DayOfWeek.Monday, 3)
        || NthWeekday.IsLast(day, 5, DayOfWeek.Monday)
        || NthWeekday.Is(day, 9, DayOfWeek.Monday, 1)
        || NthWeekday.Is(day, 11, DayOfWeek.Thursday, 4)
        // "The Friday immediately following the fourth Thursday in November."
        || NthWeekday.Is(day.AddDays(-1), 11, DayOfWeek.Thursday, 4);
}
