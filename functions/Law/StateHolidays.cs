namespace BenefitsFlow.Law;

/// <summary>Washington's legal holidays other than Sundays (RCW 1.16.050(1), (5)), by the text in force on the day. As read on 2026-11-23.</summary>
/// <remarks>
/// The Friday after Thanksgiving has been a holiday under several names; Native American Heritage Day is its name since 2014 c 177. Not decided
/// here: days that are only recognized, subsection (7); days a governor closes offices.
/// </remarks>
internal static class StateHolidays
{
    /// <summary>Which days are named, by day. A rule that counts working days takes it, so that what is unconfirmed shows.</summary>
    public static readonly Parameter<string> List = Parameter.Load<string>("Calendar/legal-holidays");

    /// <summary>True when the day is kept as a holiday, whether on its own date or in place of one on a weekend.</summary>
    /// <exception cref="NoParameter">Before 1986: the text of the section then is not on record.</exception>
    public static bool Include(DateOnly day)
    {
        var juneteenth = List.On(day).Value == "with Juneteenth";
        return IsNamed(day, juneteenth)
            // "(5)(a) Other than Sunday, falls upon a Sunday, the following Monday is the legal holiday; or"
            || (day.DayOfWeek == DayOfWeek.Monday && IsNamed(day.AddDays(-1), juneteenth))
            // "(b) Falls upon a Saturday, the preceding Friday is the legal holiday."
            || (day.DayOfWeek == DayOfWeek.Friday && IsNamed(day.AddDays(1), juneteenth));
    }

    private static bool IsNamed(DateOnly day, bool juneteenth) =>
        (day.Month, day.Day) is (1, 1) or (7, 4) or (11, 11) or (12, 25)
        || (juneteenth && day is { Month: 6, Day: 19 })
        || NthWeekday.Is(day, 1, DayOfWeek.Monday, 3)
        || NthWeekday.Is(day, 2, DayOfWeek.Monday, 3)
        || NthWeekday.IsLast(day, 5, DayOfWeek.Monday)
        || NthWeekday.Is(day, 9, DayOfWeek.Monday, 1)
        || NthWeekday.Is(day, 11, DayOfWeek.Thursday, 4)
        // "The Friday immediately following the fourth Thursday in November."
        || NthWeekday.Is(day.AddDays(-1), 11, DayOfWeek.Thursday, 4);
}
