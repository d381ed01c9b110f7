namespace BenefitsFlow.Law.Appeals;

/// <summary>
/// Until when the commissioner can act on a petition for reconsideration: it "shall be deemed to have been denied if, within twenty days" nothing
/// is done, or by the day that a written notice names (WAC 192-04-190(3)). As read on 2026-11-23.
/// </summary>
/// <param name="LastDay">Inclusive.</param>
/// <remarks>Not decided here: the grounds (2). A denial cannot be taken to a court; the decision itself can (4).</remarks>
public sealed record ReconsiderationAnswer(DateOnly LastDay)
{
    private static readonly Parameter<int> Days = Parameter.Load<int>("Appeals/days-until-reconsideration-denied");

    /// <param name="filed">The day on which the petition was filed, Pacific; not counted.</param>
    /// <param name="named">The day by which a written notice, sent in that time, says that it will be acted on; null when there was none.</param>
    /// <exception cref="NoParameter">Before November 14, 2016.</exception>
    public static ReconsiderationAnswer For(DateOnly filed, DateOnly? named = null) =>
        new(named ?? AgencyCalendar.LastDay(filed, Days.On(filed).Value));

    /// <summary>True when the petition counts as denied on that day, nothing having been done.</summary>
    public bool DeniedOn(DateOnly day) => day > LastDay;
}
