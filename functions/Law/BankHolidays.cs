namespace BenefitsFlow.Law;

/// <summary>
/// Days on which the Federal Reserve Banks, and so the settlement of direct deposits, are closed: the federal holidays (5 U.S.C. 6103(a)).
/// One on a Sunday closes the Monday after; one on a Saturday closes no other day.
/// </summary>
/// <remarks>Juneteenth since 2022, the first that the Reserve Banks kept. Not decided here: inauguration days, on which they are open.</remarks>
internal static class BankHolidays
{
    /// <summary>True when the banks are closed for a holiday on that weekday.</summary>
    public static bool Include(DateOnly day) => IsNamed(day) || (day.DayOfWeek == DayOfWeek.Monday && IsNamed(day.AddDays(-1)));

    private static bool IsNamed(DateOnly day) =>
        (day.Month, day.Day) is (1, 1) or (7, 4) or (11, 11) or (12, 25)
        || (day is { Month: 6, Day: 19 } && day.Year >= 2022)
        || NthWeekday.Is(day, 1, DayOfWeek.Monday, 3)
        || NthWeekday.Is(day, 2, DayOfWeek.Monday, 3)
        || NthWeekday.IsLast(day, 5, DayOfWeek.Monday)
        || NthWeekday.Is(day, 9, DayOfWeek.Monday, 1)
        || NthWeekday.Is(day, 10, DayOfWeek.Monday, 2)
        || NthWeekday.Is(day, 11, DayOfWeek.Thursday, 4);
}
