using BenefitsFlow.App.Filing;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly;

namespace BenefitsFlow.App.Weekly;

/// <summary>A week's dates as instants: the agency's days are Pacific, orchestrations count in UTC.</summary>
internal static class WeekCalendar
{
    public static NextWeek Next(Week week) => new(week.Sunday, Start(FilingWindow.For(week).First));

    /// <summary>UTC instant after a day.</summary>
    public static DateTime After(DateOnly day) => Start(day.AddDays(1));

    private static DateTime Start(DateOnly day) => AgencyCalendar.StartOf(day).UtcDateTime;
}
