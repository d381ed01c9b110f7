namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>Reemployment services with a deadline or an appointment in this week (RCW 50.20.010(1)(e); WAC 192-140-090).</summary>
public sealed record ReemploymentServicesFacts
{
    /// <summary>Scheduled by the deadline and took part at the time set.</summary>
    public bool? TookPartInServices { get; init; }

    /// <summary>
    /// Illness or disability, own or in the immediate family; work or an interview; severe weather; or what would stop a prudent person.
    /// </summary>
    public bool? JustifiableCause { get; init; }

    /// <summary>Completed within the year, scheduled for, or in similar services.</summary>
    public bool SimilarServices { get; init; }

    /// <summary>True when the office was closed and there was no other way to give the services.</summary>
    public bool OfficeClosed { get; init; }
}
