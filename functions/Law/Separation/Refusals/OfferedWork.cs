namespace BenefitsFlow.Law.Separation.Refusals;

/// <summary>What is known of the work (RCW 50.20.100, 50.20.110); what speaks against it is true, what is not known yet null.</summary>
public sealed record OfferedWork
{
    /// <summary>Hours a week.</summary>
    public decimal? HoursPerWeek { get; init; }

    /// <summary>True when the position is vacant directly because of a strike, lockout or other labor dispute.</summary>
    public bool? VacantByDispute { get; init; }

    /// <summary>True when pay, hours or conditions are substantially less favorable than those that prevail locally for similar work.</summary>
    public bool? LessFavorable { get; init; }

    /// <summary>True when it requires joining a company union, or leaving or not joining a bona fide labor organization.</summary>
    public bool? UnionCondition { get; init; }

    /// <summary>True when it is in keeping with the claimant's experience, education or training.</summary>
    public bool? InKeeping { get; init; }

    /// <summary>True when the claimant has no experience, education or training for work that there is in the general area.</summary>
    public bool? NothingInKeepingNearby { get; init; }

    /// <summary>True when the claimant is physically and mentally able to do it.</summary>
    public bool? Able { get; init; }

    /// <summary>True when it is agricultural labor and the claimant's base year holds agricultural labor.</summary>
    public bool Agricultural { get; init; }

    /// <summary>True when it risks the claimant's health, safety or morals.</summary>
    public bool? Risk { get; init; }

    /// <summary>True when a public health emergency was in effect on that day.</summary>
    public bool EmergencyDeclared { get; init; }

    /// <summary>True when it then risks the health of those who live with the claimant.</summary>
    public bool? HouseholdRisk { get; init; }

    /// <summary>True when a disability keeps the claimant from it without a substantial risk (WAC 192-170-050(1)).</summary>
    public bool? Unfit { get; init; }

    /// <summary>True when a short unemployment and good prospects of local customary work speak against it.</summary>
    public bool? BetterProspects { get; init; }

    /// <summary>True when it is too far from home.</summary>
    public bool? TooFar { get; init; }

    /// <summary>True when something else that is pertinent, such as a state or national emergency, speaks against it.</summary>
    public bool? OtherFactor { get; init; }

    /// <summary>True when the claimant left work because of domestic violence or stalking (RCW 50.20.050(2)(b)(iv)).</summary>
    public bool AfterViolence { get; init; }

    /// <summary>True when its day or time conflicts with the need to address the effects of that violence (WAC 192-170-060).</summary>
    public bool? TimeConflict { get; init; }

    /// <summary>What the person who weighed the factors found: true when it is suitable; null while nobody has.</summary>
    public bool? Judged { get; init; }
}
