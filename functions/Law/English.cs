using System.Globalization;

namespace BenefitsFlow.Law;

/// <summary>Dates and counts as American English writes them, whatever the machine's culture.</summary>
public static class English
{
    private static readonly string[] MonthNames =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>As <c>April 2, 2025</c>.</summary>
    public static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{MonthNames[day.Month - 1]} {day.Day}, {day.Year}");

    /// <summary>As <c>Wednesday, April 2, 2025</c>.</summary>
    public static string Weekday(DateOnly day) => $"{day.DayOfWeek}, {Day(day)}";

    /// <summary>As <c>April 2024 to March 2025</c>, both months included.</summary>
    public static string Months(DateOnly first, DateOnly last) =>
        string.Create(CultureInfo.InvariantCulture, $"{MonthNames[first.Month - 1]} {first.Year} to {MonthNames[last.Month - 1]} {last.Year}");

    /// <summary>As <c>January to March 2025</c>.</summary>
    public static string Months(Quarter quarter) => string.Create(
        CultureInfo.InvariantCulture, $"{MonthNames[(quarter.Number * 3) - 3]} to {MonthNames[(quarter.Number * 3) - 1]} {quarter.Year}");

    /// <summary>As <c>1 hour</c>, <c>37.5 hours</c>, <c>1,820 hours</c>.</summary>
    public static string Hours(decimal hours) => Number(hours) + (hours == 1 ? " hour" : " hours");

    /// <summary>As <c>680</c>, <c>37.5</c>, <c>1,820</c>.</summary>
    public static string Number(decimal number) => decimal.IsInteger(number)
        ? Dollars.Grouped((long)number)
        : number.ToString("#,0.##", CultureInfo.InvariantCulture);
}
