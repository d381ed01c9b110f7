namespace BenefitsFlow.Law.Monetary;

/// <summary>Why an application is to count from an earlier week (WAC 192-110-095, 192-110-017).</summary>
public enum BackdatingReason
{
    /// <summary>Incapacity due to illness or injury.</summary>
    Incapacity,

    /// <summary>An official request to isolate or quarantine in a public health emergency.</summary>
    Isolation,

    /// <summary>Another serious factor.</summary>
    OtherSeriousFactor,

    /// <summary>What the department's staff or agents said.</summary>
    StaffInformation,

    /// <summary>The convenience of the department: programme administration, or an application that it could not well accept in time.</summary>
    DepartmentConvenience,

    /// <summary>Full-time hours that the employer cut for a time.</summary>
    ReducedHours,
}

/// <summary>A request that an application count from an earlier week, and what is known about it.</summary>
/// <param name="AskedFor">A day of the week asked for, Pacific; not after the day of application.</param>
/// <param name="Reason">The reason given.</param>
public sealed record BackdatingRequest(DateOnly AskedFor, BackdatingReason Reason)
{
    /// <summary>True when the reason is shown and would do, as <see cref="Reason"/> asks; null while nobody has judged it.</summary>
    public bool? Shown { get; init; }

    /// <summary>The first day of the cause, or of the reduced hours; null when not known.</summary>
    public DateOnly? Began { get; init; }

    /// <summary>The first day on which the cause was gone; null when not known.</summary>
    public DateOnly? Ended { get; init; }

    /// <summary>True when the claimant could be expected to doubt what staff said; null while nobody has judged it.</summary>
    public bool? OughtToDoubt { get; init; }
}
