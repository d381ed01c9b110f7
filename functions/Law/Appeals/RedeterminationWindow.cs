namespace BenefitsFlow.Law.Appeals;

/// <summary>
/// How long a claimant can ask for a new look at the weekly benefit amount and the maximum benefits payable (RCW 50.20.160(1)): one year from
/// delivery or mailing of the determination, or of any redetermination. As read on 2026-11-23.
/// </summary>
/// <param name="Mailed">The day of delivery or mailing, Pacific; not counted.</param>
/// <param name="LastDay">Inclusive; the next business day when it is a Saturday, Sunday or holiday (RCW 1.12.040).</param>
/// <remarks>
/// The determination itself cannot be appealed; the written answer to the request can (<see cref="AppealWindow"/>). With its reasons, and other
/// decisions: <see cref="Redetermination"/>.
/// </remarks>
public sealed record RedeterminationWindow(DateOnly Mailed, DateOnly LastDay)
{
    internal static readonly Parameter<int> Years = Parameter.Load<int>("Appeals/years-to-redetermine-amounts");

    /// <summary>For a monetary determination.</summary>
    public static RedeterminationWindow ForMonetary(DateOnly mailed) => new(mailed, LastDayFor(mailed, Years.On(mailed).Value));

    /// <summary>True when a request made on that day is on time.</summary>
    public bool Holds(DateOnly asked) => asked <= LastDay;

    /// <summary>So many years after a day, with the parameters taken for the finding that comes next.</summary>
    internal static DateOnly Counted(DateOnly from, Parameter<int> years, Reasons reasons)
    {
        var last = LastDayFor(from, reasons.Take(years, from));
        reasons.Take(StateHolidays.List, last);
        return last;
    }

    private static DateOnly LastDayFor(DateOnly from, int years) => AgencyCalendar.WorkingDayOnOrAfter(from.AddYears(years));
}
