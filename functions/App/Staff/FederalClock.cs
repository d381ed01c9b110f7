namespace BenefitsFlow.App.Staff;

/// <summary>The federal clock of a nonmonetary determination: within 21 days of the day on which the issue was noticed (ET Handbook 336, Appendix III). Dates alone, no hours.</summary>
public static class FederalClock
{
    public const int Days = 21;

    /// <summary>The last day in time, inclusive.</summary>
    public static DateOnly LastDay(DateOnly detected) => detected.AddDays(Days);

    /// <summary>Days run so far; 0 on the day itself.</summary>
    public static int Run(DateOnly detected, DateOnly today) => today.DayNumber - detected.DayNumber;

    public static bool IsLate(DateOnly detected, DateOnly today) => today > LastDay(detected);
}
