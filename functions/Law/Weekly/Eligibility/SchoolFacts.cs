namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>A claimant who goes to school (RCW 50.20.095; WAC 192-200-005).</summary>
public sealed record SchoolFacts
{
    /// <summary>Credit hours a week of the course of study.</summary>
    public decimal? CreditHours { get; init; }

    /// <summary>True when the subjects are strictly vocational, which is no scholastic instruction.</summary>
    public bool Vocational { get; init; }

    public DateOnly? InstructionBegins { get; init; }

    /// <summary>The day on which work was left to go back to school; null when it was not.</summary>
    public DateOnly? LeftWorkForSchoolOn { get; init; }

    /// <summary>The first day on which no longer registered for as many hours; null while registered.</summary>
    public DateOnly? NoLongerRegisteredFrom { get; init; }

    /// <summary>The day of certifying to be registered for fewer hours, now and for the time ahead; null when not certified.</summary>
    public DateOnly? CertifiedOn { get; init; }

    /// <summary>The day on which classes of as many hours begin again; null when none are planned.</summary>
    public DateOnly? NextClassesBegin { get; init; }

    /// <summary>Availability shown by a preponderance: work and school history, ties to the labor market, efforts to find work.</summary>
    public bool? AvailabilityShown { get; init; }
}
