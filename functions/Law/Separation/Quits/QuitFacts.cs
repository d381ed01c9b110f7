namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>
/// What is known of one job that somebody left: when, what may make it something other than a quit, and each reason asserted. A reason nobody
/// asserted is null; a claimant may assert several.
/// </summary>
public sealed record QuitFacts
{
    /// <summary>The day on which work was left; picks the law, and the week from which benefits are denied.</summary>
    public required DateOnly Separated { get; init; }

    /// <summary>First day of the claim, a Sunday; null while not known.</summary>
    public DateOnly? ClaimEffective { get; init; }

    /// <summary>True when the claimant was asked about this separation and the time to answer has passed.</summary>
    public bool ClaimantDidNotReply { get; init; }

    /// <summary>True when the claimant gave a reason that none of the records below stands for, or none at all after being asked.</summary>
    public bool OutsideTheList { get; init; }

    public VacationShutdown? VacationShutdown { get; init; }

    public ReductionInForce? ReductionInForce { get; init; }

    public LeaveOfAbsence? LeaveOfAbsence { get; init; }

    public NoticePeriod? NoticePeriod { get; init; }

    public ChangedTerms? ChangedTerms { get; init; }

    public JobOffer? JobOffer { get; init; }

    public OwnHealth? OwnHealth { get; init; }

    public FamilyHealth? FamilyHealth { get; init; }

    public InaccessibleCare? InaccessibleCare { get; init; }

    public PartnerRelocation? PartnerRelocation { get; init; }

    public DomesticViolence? DomesticViolence { get; init; }

    public PayCut? PayCut { get; init; }

    public HoursCut? HoursCut { get; init; }

    public WorksiteMove? WorksiteMove { get; init; }

    public WorksiteSafety? WorksiteSafety { get; init; }

    public IllegalActivities? IllegalActivities { get; init; }

    public Conscience? Conscience { get; init; }

    public Apprenticeship? Apprenticeship { get; init; }

    public HealthEmergency? HealthEmergency { get; init; }

    public MinorChildMove? MinorChildMove { get; init; }

    public ShiftChange? ShiftChange { get; init; }

    public HealthWorkerQuarantine? HealthWorkerQuarantine { get; init; }

    public PartTimeQuit? PartTimeQuit { get; init; }
}
