namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>
/// What is known of the conditions of one claimed week. A part that is null was not raised and is not asked about; inside a part, what is null is
/// not known yet.
/// </summary>
public sealed record WeekEligibilityFacts
{
    public required Week Week { get; init; }

    /// <summary>True when the week is claimed as one of extended benefits (RCW 50.22.020).</summary>
    public bool ExtendedBenefits { get; init; }

    /// <summary>Requests about this week that the claimant left unanswered.</summary>
    public IReadOnlyList<Unanswered> DidNotReply { get; init; } = [];

    public RegistrationFacts? Registration { get; init; }

    public ReportingFacts? Reporting { get; init; }

    public FilingFacts? Filing { get; init; }

    public AvailabilityFacts? Availability { get; init; }

    public JobSearchFacts? JobSearch { get; init; }

    /// <summary>A review of the job search that was set for this week.</summary>
    public JobSearchReviewFacts? JobSearchReview { get; init; }

    public ReemploymentServicesFacts? ReemploymentServices { get; init; }

    public WorkshopFacts? Workshop { get; init; }

    public PartialUnemploymentFacts? PartialUnemployment { get; init; }

    public StandbyFacts? Standby { get; init; }

    public ReferralUnionFacts? ReferralUnion { get; init; }

    public ApprovedTrainingFacts? Training { get; init; }

    public SelfEmploymentAssistanceFacts? SelfEmploymentAssistance { get; init; }

    public SchoolFacts? School { get; init; }

    public SchoolWorkFacts? SchoolWork { get; init; }

    public AthleteFacts? Athlete { get; init; }

    public WorkAuthorizationFacts? WorkAuthorization { get; init; }

    /// <summary>True for an active registered electrical apprentice in an approved programme.</summary>
    public bool ElectricalApprentice { get; init; }

    /// <summary>True for a person whom an antiharassment or any other court order protects.</summary>
    public bool ProtectedByCourtOrder { get; init; }

    /// <summary>True while a medical professional or a health official asks for isolation or quarantine in a public health emergency.</summary>
    public bool AskedToIsolate { get; init; }

    /// <summary>True while out of work because of a strike or lockout under RCW 50.20.090.</summary>
    public bool OnStrikeOrLockedOut { get; init; }

    public bool InSharedWork { get; init; }

    /// <summary>True for a part-time worker under RCW 50.20.119 who has a job of 17 hours a week or fewer.</summary>
    public bool PartTimeWorkerWithJob { get; init; }

    /// <summary>True when benefits were allowed because work was left for domestic violence or stalking (RCW 50.20.050(2)(b)(iv)).</summary>
    public bool LeftWorkForDomesticViolence { get; init; }

    /// <summary>True for a prospective or impaneled juror in the week.</summary>
    public bool ServingAsJuror { get; init; }

    /// <summary>True for an adversely affected worker in training under the Trade Act.</summary>
    public bool InTradeActTraining { get; init; }
}
