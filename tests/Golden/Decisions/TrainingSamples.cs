using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly.Eligibility;
using static BenefitsFlow.Tests.Golden.RecordedDecision;

namespace BenefitsFlow.Tests.Golden.Decisions;

/// <summary>Training, school pay that is owed after all, reviews of a job search, and claims that go on or are opened again.</summary>
internal static class TrainingSamples
{
    private static readonly Week Claimed = new(new(2026, 8, 9));

    private static readonly TrainingApprovalFacts Course = new()
    {
        PlanToFinish = true,
        GoodFacility = true,
        JobsInOccupation = true,
        OversupplyOfWorkers = false,
        AptitudeForTraining = true,
        PoorProspectsNow = true,
    };

    private static readonly TrainingBenefitsFacts Retrained = new()
    {
        Week = Claimed,
        Group = TrainingGroup.DislocatedWorker,
        ClaimEffective = new(2026, 1, 4),
        BenefitYearEnds = new(2027, 1, 2),
        AppliedOn = new(2026, 2, 2),
        NotifiedOn = new(2026, 1, 12),
        WeeklyBenefitAmount = 600,
        RegularBenefitsPaid = 15_600,
        BelongsToGroup = true,
        TrainingNeeded = true,
        PlanSubmittedOn = new(2026, 2, 16),
        EnrolledOn = new(2026, 3, 2),
        EnrolledFullTime = true,
        MakesProgress = true,
        ExpectsRecallFromStandby = false,
        FederalProgramPays = false,
        FundsAvailable = true,
        WorkRightVerified = true,
    };

    private static readonly RetroactiveSchoolPayFacts Classified = new()
    {
        Professional = false,
        WeekClaimedInTime = true,
        DeniedOnlyForAssurance = true,
        WorkWasAvailable = false,
    };

    private static readonly ContinuedClaimFacts Series = new()
    {
        Week = Claimed,
        MonetarilyEntitled = true,
        NonmonetarilyEligible = true,
        WaitingWeekOrPaidWeek = true,
        WeeksBroken = 1,
    };

    private static readonly ReopeningFacts Back = new() { ContactedOn = new(2026, 8, 12), UnclaimedSince = new(new(2026, 6, 7)), WorkedSince = true };

    public static IEnumerable<RecordedDecision> All =>
    [
        Of("vocational", TrainingApprovalDecision.For(Course)),
        Of("for-a-degree", TrainingApprovalDecision.For(Course with { Academic = true, MeetsOccupationRequirements = true, ForDegree = true })),
        Of("degree-waived", TrainingApprovalDecision.For(
            Course with { Academic = true, MeetsOccupationRequirements = true, ForDegree = true, WaivedByCommissioner = true })),
        Of("too-many-workers", TrainingApprovalDecision.For(Course with { OversupplyOfWorkers = true })),
        Of("not-known", TrainingApprovalDecision.For(Course with { GoodFacility = null, AptitudeForTraining = null })),
        Of("dislocated-worker", TrainingBenefitsDecision.For(Retrained)),
        Of("enrolled-too-late", TrainingBenefitsDecision.For(Retrained with { EnrolledOn = new(2026, 9, 1), PlanSubmittedOn = new(2026, 8, 1) })),
        Of("low-income-not-known", TrainingBenefitsDecision.For(Retrained with
        {
            Group = TrainingGroup.LowIncome, BaseYearWages = 30_000, BaseYearHours = 1_900, BelongsToGroup = null, EnrolledFullTime = null,
        })),
        Of("not-in-time-but-waived", TrainingBenefitsDecision.For(
            Retrained with { EnrolledOn = new(2026, 9, 1), TimesWaived = true, RecalledOn = new(2026, 8, 3) })),
        Of("no-work-came", RetroactiveSchoolPay.For(Classified)),
        Of("work-came", RetroactiveSchoolPay.For(Classified with { WorkWasAvailable = true })),
        Of("professional", RetroactiveSchoolPay.For(Classified with { Professional = true })),
        Of("employer-not-asked", RetroactiveSchoolPay.For(Classified with { WorkWasAvailable = null })),
        Of("met", JobSearchReviewDecision.For(new() { TookPart = true, RequirementsMet = true })),
        Of("directive", JobSearchReviewDecision.For(new() { TookPart = true, RequirementsMet = false, SubstantiallyComplied = true })),
        Of("absent-without-cause", JobSearchReviewDecision.For(new() { TookPart = false, GoodCauseForAbsence = false })),
        Of("all-weeks-not-met", JobSearchReviewDecision.For(
            new() { AllWeeks = true, TookPart = true, RequirementsMet = false, SubstantiallyComplied = false })),
        Of("not-known", JobSearchReviewDecision.For(new())),
        Of("goes-on", ContinuedClaimDecision.For(Series)),
        Of("broken", ContinuedClaimDecision.For(Series with { WeeksBroken = 5 })),
        Of("not-judged", ContinuedClaimDecision.For(Series with { NonmonetarilyEligible = null })),
        Of("worked-since", ReopeningDecision.For(Back)),
        Of("backdated-for-good-cause", ReopeningDecision.For(Back with { BackdateTo = new(new(2026, 7, 26)), GoodCauseToBackdate = true })),
        Of("backdating-not-shown", ReopeningDecision.For(Back with { BackdateTo = new(new(2026, 7, 26)), GoodCauseToBackdate = false })),
        Of("no-reopening-needed", ReopeningDecision.For(Back with { UnclaimedSince = new(new(2026, 8, 2)), WorkedSince = null })),
    ];
}
