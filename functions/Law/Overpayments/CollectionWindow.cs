namespace BenefitsFlow.Law.Overpayments;

/// <summary>
/// How long an action to collect can be begun, "by assessment or suit within three years after … notice of benefit overpayment is served"
/// (RCW 50.24.190). As read on 2026-11-23.
/// </summary>
/// <param name="Served">The day on which the notice was served, Pacific; not counted.</param>
/// <param name="LastDay">Inclusive.</param>
/// <remarks>
/// The section's longer time for false returns is of contributions, interest and penalties, not of overpayments. The department's own time is
/// not lengthened here when its last day is a weekend day or a holiday. Not decided here: how long a docketed warrant holds.
/// </remarks>
public sealed record CollectionWindow(DateOnly Served, DateOnly LastDay)
{
    private static readonly Parameter<decimal> Years = Parameter.Load<decimal>("Overpayments/collect-within-years");

    public static CollectionWindow For(DateOnly served) => new(served, served.AddYears((int)Years.On(served).Value));

    /// <summary>True when an action begun on that day is in time.</summary>
    public bool Holds(DateOnly begun) => begun <= LastDay;
}
