namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>A direction to report in person in the week (WAC 192-140-020).</summary>
public sealed record ReportingFacts
{
    public bool? CameInPerson { get; init; }

    /// <summary>True when the claimant had returned to full-time work and could not report.</summary>
    public bool? BackAtFullTimeWork { get; init; }

    public bool? GoodCauseNotToReport { get; init; }
}
