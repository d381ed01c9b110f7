namespace BenefitsFlow.Law.Weekly;

/// <summary>
/// The days on which a week can be claimed without more (WAC 192-140-005): after it has ended, and, of missed weeks, "any of the four weeks
/// prior to the week in which you contact the department". As read on 2026-11-23.
/// </summary>
/// <param name="First">The Sunday after the week: online from its first minute, and on paper by postmark.</param>
/// <param name="Last">The Saturday that ends the fourth week after it, inclusive.</param>
/// <param name="MissedWeeks">The number of weeks applied.</param>
/// <remarks>
/// Dates are Pacific. Not decided here: more than four weeks in a row unclaimed, when the claim has to be reopened and good cause shown
/// (<see cref="Eligibility.WeekEligibility"/>); the hour at which the telephone line closes, 4 p.m.
/// </remarks>
public sealed record FilingWindow(DateOnly First, DateOnly Last, UsedParameter MissedWeeks)
{
    private static readonly Parameter<int> Missed = Parameter.Load<int>("Weekly/Eligibility/missed-weeks");

    /// <summary>
    /// The last day of the first week on which the telephone line takes the claim: its Friday, or the last working day before a holiday.
    /// </summary>
    public DateOnly TelephoneLast
    {
        get
        {
            var day = First.AddDays(5);
            // "In case of a legal holiday … on the last working day of the week."
            while (!AgencyCalendar.IsWorkingDay(day))
                day = day.AddDays(-1);
            return day;
        }
    }

    /// <summary>The window of one week.</summary>
    /// <exception cref="NoParameter">When the law of that week is not on record.</exception>
    public static FilingWindow For(Week week, LawEdition? law = null)
    {
        var missed = Missed.On(week.Sunday, law ?? LawEdition.Current);
        return new(week.Plus(1).Sunday, week.Plus(missed.Value).Saturday, missed.Used);
    }

    /// <summary>True on each day from the first to the last.</summary>
    public bool Holds(DateOnly day) => day >= First && day <= Last;
}
