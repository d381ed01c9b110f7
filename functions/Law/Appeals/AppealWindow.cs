namespace BenefitsFlow.Law.Appeals;

/// <summary>
/// How long a decision can be appealed (RCW 50.32.020, WAC 192-04-060(1)): thirty days from delivery or mailing, whichever is earlier,
/// "excluding the day of delivery or mailing … and including the last day" (WAC 192-04-080). As read on 2026-11-23.
/// </summary>
/// <param name="Mailed">The day of delivery or mailing, Pacific; not counted.</param>
/// <param name="LastDay">Inclusive. When the thirtieth day is a Saturday, Sunday or holiday, the next business day.</param>
/// <remarks>A mailed appeal counts from its postmark (RCW 50.32.025). Not decided here: good cause for a late appeal (RCW 50.32.075).</remarks>
public sealed record AppealWindow(DateOnly Mailed, DateOnly LastDay)
{
    public static AppealWindow For(DateOnly mailed) => new(mailed, AgencyCalendar.WorkingDayOnOrAfter(mailed.AddDays(30)));

    /// <summary>True when an appeal filed on that day is on time.</summary>
    public bool Holds(DateOnly filed) => filed <= LastDay;
}
