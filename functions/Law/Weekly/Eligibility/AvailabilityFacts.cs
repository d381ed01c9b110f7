namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>
/// Being able to work and available for it in the week (RCW 50.20.010(1)(c); WAC 192-170-010), save the hours. What excuses from a condition is
/// asked about only when it is raised.
/// </summary>
public sealed record AvailabilityFacts
{
    public bool? AbleToWork { get; init; }

    public bool? AcceptsFullTime { get; init; }

    public bool? AcceptsPartTimeAndTemporary { get; init; }

    /// <summary>True when part-time or temporary work would substantially interfere with going back to the regular occupation.</summary>
    public bool PartTimeWouldInterfere { get; init; }

    /// <summary>True for a part-time worker under RCW 50.20.119, who may accept only 17 hours a week or fewer.</summary>
    public bool PartTimeWorker { get; init; }

    /// <summary>A disability that limits the hours of work (WAC 192-170-050); null when none is claimed.</summary>
    public DisabilityFacts? Disability { get; init; }

    public bool? CanReportForWork { get; init; }

    /// <summary>True when the claimant's conditions substantially limit a return to work.</summary>
    public bool? ConditionsLimitReturn { get; init; }

    public bool? InLaborMarket { get; init; }

    /// <summary>True when seeking and willing to accept work elsewhere.</summary>
    public bool? SeeksWorkElsewhere { get; init; }

    /// <summary>True when a disaster keeps the claimant from the labor market area.</summary>
    public bool? KeptAwayByDisaster { get; init; }

    /// <summary>Where the claimant was, outside the United States, Puerto Rico and the U.S. Virgin Islands; null when inside.</summary>
    public AbroadFacts? Abroad { get; init; }

    /// <summary>Loss of housing, transport or another critical resource in a disaster; null when none.</summary>
    public DisasterFacts? Disaster { get; init; }

    /// <summary>A week of a public health emergency and what it asks of the claimant; null when not raised.</summary>
    public HealthEmergencyFacts? HealthEmergency { get; init; }
}

/// <summary>A claimant abroad (WAC 192-170-010(4)): one of the three is enough.</summary>
/// <param name="AuthorizedToWorkThere">By the law of that country.</param>
/// <param name="AvailableInUnitedStates">Immediately.</param>
/// <param name="MilitarySpouseOnBase">Spouse or domestic partner of a member of the armed forces, authorized to work on the base.</param>
public sealed record AbroadFacts(bool? AuthorizedToWorkThere = null, bool? AvailableInUnitedStates = null, bool? MilitarySpouseOnBase = null);

/// <summary>A claimant hit by a disaster (WAC 192-170-010(7)): either is enough.</summary>
/// <param name="AvailableAfterDisaster">Available for work that begins when the disaster no longer affects the claimant.</param>
/// <param name="AvailableWhereNow">Available for work that can be done from where the claimant is.</param>
public sealed record DisasterFacts(bool? AvailableAfterDisaster = null, bool? AvailableWhereNow = null);

/// <summary>A week of a declared public health emergency (RCW 50.20.010(4), (5); WAC 192-170-010(5), (6)).</summary>
public sealed record HealthEmergencyFacts
{
    /// <summary>True when the emergency was declared for at least one day of the week.</summary>
    public bool? DeclaredInWeek { get; init; }

    /// <summary>True for a health care worker of a facility, in direct care, isolated or quarantined as directed.</summary>
    public bool HealthWorkerInQuarantine { get; init; }

    /// <summary>Available for work that begins after the quarantine, or from home. Asked of a health care worker in quarantine.</summary>
    public bool? AvailableLaterOrFromHome { get; init; }

    /// <summary>Able, available and looking for suitable work from home.</summary>
    public bool? SeeksWorkFromHome { get; init; }

    /// <summary>The claimant or a person in the home is of an age at higher risk.</summary>
    public bool? HigherRiskByAge { get; init; }

    /// <summary>The claimant or a person in the home has a condition at higher risk, verified.</summary>
    public bool? HigherRiskByVerifiedCondition { get; init; }
}
