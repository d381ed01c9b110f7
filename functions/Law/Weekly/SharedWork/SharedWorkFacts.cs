namespace BenefitsFlow.Law.Weekly.SharedWork;

/// <summary>What is known of one claimed week under a shared work plan (chapter 50.60 RCW). What is not known yet is null.</summary>
public sealed record SharedWorkFacts
{
    public required Week Week { get; init; }

    /// <summary>The claim's weekly benefit amount, whole dollars.</summary>
    public required decimal WeeklyBenefitAmount { get; init; }

    /// <summary>Usual weekly hours before they were reduced, overtime left out, at most 40.</summary>
    public required decimal UsualHours { get; init; }

    /// <summary>Hours of the week for the shared work employer, those paid as leave included.</summary>
    public required decimal HoursWorked { get; init; }

    /// <summary>Hours of the week for other employers.</summary>
    public decimal HoursElsewhere { get; init; }

    /// <summary>True when an approved plan that held for the week covers the employee.</summary>
    public bool? UnderPlan { get; init; }

    /// <summary>True when every hour that was scheduled, or added with 24 hours' notice, was worked.</summary>
    public bool? WorkedAsScheduled { get; init; }

    /// <summary>True when the employee was able and available for the usual hours with that employer.</summary>
    public bool? Available { get; init; }

    /// <summary>What is left of the maximum benefits payable; null when it does not bound the week.</summary>
    public decimal? BalanceBefore { get; init; }
}
