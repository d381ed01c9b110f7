using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly.Eligibility;
using static BenefitsFlow.Tests.Golden.RecordedDecision;

namespace BenefitsFlow.Tests.Golden.Decisions;

/// <summary>The conditions of a week.</summary>
internal static class ConditionSamples
{
    private static readonly WeekEligibilityFacts Claimed = new() { Week = new(new(2026, 8, 9)) };

    private static readonly AvailabilityFacts Ready = new()
    {
        AbleToWork = true,
        AcceptsFullTime = true,
        AcceptsPartTimeAndTemporary = true,
        CanReportForWork = true,
        ConditionsLimitReturn = false,
        InLaborMarket = true,
        SeeksWorkElsewhere = true,
        KeptAwayByDisaster = false,
    };

    private static readonly StandbyFacts Standby = new()
    {
        Ground = StandbyGround.RegularEmployer,
        RequestedOn = new(2026, 8, 3),
        WeeksOnStandby = 2,
        WeeksUnemployedInARow = 2,
        Employer = EmployerOnStandby.Confirmed,
        BackAtWorkOn = new(2026, 8, 24),
        StandbyWorkCovered = true,
        KeepsInContact = true,
        AvailableToRegularEmployer = true,
    };

    private static readonly JobSearchEntry[] Three =
        [new(JobSearchKind.Application), new(JobSearchKind.Interview), new(JobSearchKind.WorkSourceActivity)];

    public static IEnumerable<RecordedDecision> All =>
    [
        Of("nothing-raised", WeekEligibility.For(Claimed)),
        Of("registered-filed-ready-and-searching", WeekEligibility.For(Claimed with
        {
            Registration = new() { RegisteredOn = new(2026, 8, 5), LivesInWashington = true },
            Reporting = new() { CameInPerson = true },
            Filing = new() { FiledOn = new(2026, 8, 16), UnclaimedSince = Claimed.Week, AllQuestionsAnswered = true, CertifiedByClaimant = true },
            Availability = Ready,
            JobSearch = new() { Entries = Three },
        })),
        Of("filed-late", WeekEligibility.For(Claimed with
        {
            Filing = new()
            {
                FiledOn = new(2026, 10, 30), UnclaimedSince = Claimed.Week, AllQuestionsAnswered = true, CertifiedByClaimant = true,
                GoodCauseForLateness = false,
            },
        })),
        Of("not-registered-not-reporting", WeekEligibility.For(Claimed with
        {
            Registration = new() { LivesInWashington = true, ToldToRegisterOn = new(2026, 7, 20), FirstPaymentIssuedOn = new(2026, 7, 22) },
            Reporting = new() { CameInPerson = false, BackAtFullTimeWork = false, GoodCauseNotToReport = false },
        })),
        Of("ill-and-abroad", WeekEligibility.For(Claimed with
        {
            Availability = Ready with { AbleToWork = false, Abroad = new(AuthorizedToWorkThere: false, AvailableInUnitedStates: false) },
        })),
        Of("availability-not-known", WeekEligibility.For(Claimed with { Availability = new() })),
        Of("disability-limits-hours", WeekEligibility.For(Claimed with
        {
            Availability = Ready with
            {
                AcceptsFullTime = false,
                Disability = new()
                {
                    IsDisability = true, LimitsHours = true, SeeksWorkWithinLimits = true, NarrowsProspects = false, VerifiedByPhysician = true,
                },
            },
        })),
        Of("health-emergency", WeekEligibility.For(Claimed with
        {
            AskedToIsolate = true,
            Availability = Ready with
            {
                CanReportForWork = false,
                HealthEmergency = new() { DeclaredInWeek = true, AvailableLaterOrFromHome = true, SeeksWorkFromHome = true, HigherRiskByAge = false },
            },
        })),
        Of("too-little-search-in-an-asked-log", WeekEligibility.For(Claimed with
        {
            JobSearch = new()
            {
                Entries = [Three[0], new(JobSearchKind.Inquiry, KnownNotHiring: true)],
                WeeksPaid = 6, LogRequested = true, LogProvided = true,
            },
        })),
        Of("search-under-a-directive", WeekEligibility.For(Claimed with
        {
            JobSearch = new() { Entries = Three, UnderDirective = true, DirectedContacts = 5, DirectiveFollowed = null },
            JobSearchReview = new() { TookPart = false, GoodCauseForAbsence = false },
            Workshop = new() { Attended = false, GoodCauseNotToAttend = null },
            ReemploymentServices = new() { TookPartInServices = false, JustifiableCause = false },
        })),
        Of("standby", WeekEligibility.For(Claimed with { Standby = Standby })),
        Of("standby-denied-by-the-employer", WeekEligibility.For(
            Claimed with { Standby = Standby with { Employer = EmployerOnStandby.Denied, WeeksOnStandby = 9, LongerStandbyApproved = false } })),
        Of("partial-unemployment", WeekEligibility.For(Claimed with
        {
            PartialUnemployment = new()
            {
                HiredFullTime = true, CutByEmployerForATime = true, UsualHours = 40, ReducedHours = 24, EarningsOfWeek = 300, WeeklyAmount = 400,
                HoursReducedOn = new(2026, 7, 6), FullTimeExpectedOn = new(2026, 9, 7), TakesAllHoursOffered = true,
            },
        })),
        Of("union-dispatch-refused", WeekEligibility.For(Claimed with
        {
            ReferralUnion = new()
            {
                EligibleForDispatch = true, AvailableForDispatch = true, RefusedSuitableDispatch = true, BidsMade = 1, LicenseCurrent = true,
            },
        })),
        Of("training-and-self-employment", WeekEligibility.For(Claimed with
        {
            Training = new() { TrainingApproved = true, FullTimeTraining = true, SatisfactoryProgress = null },
            SelfEmploymentAssistance = new() { ProfiledOrTrainingEligible = true, EnrolledInApprovedProgram = true, ParticipatesAsPlanned = false },
        })),
        Of("student-and-school-employee", WeekEligibility.For(Claimed with
        {
            School = new() { CreditHours = 14, InstructionBegins = new(2026, 6, 22), AvailabilityShown = false },
            SchoolWork = new()
            {
                Professional = true, BetweenTerms = true, WorkedTermBefore = true, OfferWithAuthority = true, SameCapacity = true,
                PayBefore = 5_000, PayOffered = 4_600, YearContract = false, ContingencyOfSchool = false, JobHighlyProbable = true,
                OtherWorkQualifies = false,
            },
        })),
        Of("athlete-and-work-authorization", WeekEligibility.For(Claimed with
        {
            Athlete = new() { BetweenSeasons = true, WagesFromSports = 90, AllBaseYearWages = 100, AssuranceOfNextSeason = true },
            WorkAuthorization = new()
            {
                Status = WorkStatus.DeferredAction, Document = WorkDocument.I766, AuthorizedWhenEarned = true, AuthorizedInWeek = true,
                FederalVerification = Verification.Pending,
            },
        })),
        Of("silent-on-everything", WeekEligibility.For(Claimed with
        {
            DidNotReply = [Unanswered.Information, Unanswered.Availability, Unanswered.JobSearch, Unanswered.School],
            Availability = new(), JobSearch = new(), School = new(),
        })),
        Of("extended-benefits", WeekEligibility.For(
            Claimed with { ExtendedBenefits = true, Availability = Ready, JobSearch = new() { Entries = Three } })),
    ];
}
