namespace BenefitsFlow.Law.Weekly;

/// <summary>
/// The days on which a week can be claimed without more (WAC 192-140-005): after it has ended, and, of missed weeks, "any of the four weeks
/// prior to the week in which you contact the department". As read on 2026-11-23.
/// </summary>
/// <param name="First">The Sunday after the week.</param>
/// <param name="Last">The Saturday that ends the fourth week after it, inclusive.</param>
/// <remarks>
/// Dates are Pacific. Not decided here: more than four weeks in a row unclaimed, when the claim has to be reopened and good cause shown
/// (WAC 192-110-050); the shorter hours of the telephone line.
/// </remarks>
public sealed record FilingWindow(DateOnly First, DateOnly Last)
{
    /// <summary>The window of one week.</summary>
    public static FilingWindow For(Week week) => new(week.Plus(1).Sunday, week.Plus(4).Saturday);

    public bool Holds(DateOnly day) => day >= First && day <= Last;
}
