namespace BenefitsFlow.Law.Appeals;

/// <summary>
/// How long a decision can be appealed (RCW 50.32.020, WAC 192-04-060(1)): thirty days from delivery or mailing, whichever is earlier,
/// "excluding the day of delivery or mailing … and including the last day" (WAC 192-04-080). As read on 2026-11-23.
/// </summary>
/// <param name="Mailed">The day of delivery or mailing, Pacific; not counted.</param>
/// <param name="LastDay">Inclusive. When the thirtieth day is a Saturday, Sunday or holiday, the next business day.</param>
/// <remarks>
/// The same with its findings, and other steps: <see cref="ProceedingWindow"/>. A mailed appeal counts from its postmark: <see cref="FilingDay"/>.
/// Good cause for a late one: <see cref="Timeliness"/>.
/// </remarks>
public sealed record AppealWindow(DateOnly Mailed, DateOnly LastDay)
{
    public static AppealWindow For(DateOnly mailed) => new(mailed, ProceedingWindow.For(AppealStep.Appeal, mailed).LastDay);

    /// <summary>From delivery or mailing, "whichever is the earlier".</summary>
    /// <param name="mailed">The day of mailing, Pacific.</param>
    /// <param name="delivered">The day of delivery, also online; null when there was none but by mail.</param>
    public static AppealWindow For(DateOnly mailed, DateOnly? delivered) => For(delivered < mailed ? delivered.Value : mailed);

    /// <summary>True when an appeal filed on that day is on time.</summary>
    public bool Holds(DateOnly filed) => filed <= LastDay;
}
