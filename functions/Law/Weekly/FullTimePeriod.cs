namespace BenefitsFlow.Law.Weekly;

/// <summary>A period of full-time work by a contract or union agreement that holds the week (RCW 50.04.310(1)(b)).</summary>
public sealed record FullTimePeriod
{
    /// <summary>True when the whole week falls within it.</summary>
    public bool? HoldsWholeWeek { get; init; }

    /// <summary>True when pay for full-time work is due for it.</summary>
    public bool? FullTimePayDue { get; init; }

    /// <summary>True when work was guaranteed at its start; false when more work was only given later.</summary>
    public bool? GuaranteedAtStart { get; init; }
}
