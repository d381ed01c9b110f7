using BenefitsFlow.Law.Separation.Quits;
using static BenefitsFlow.Tests.Golden.RecordedDecision;

namespace BenefitsFlow.Tests.Golden.Decisions;

internal static class QuitSamples
{
    private static readonly QuitFacts Left = new() { Separated = new(2026, 3, 18), ClaimEffective = new(2026, 3, 22) };

    private static readonly JobOffer Offer = new()
    {
        DefiniteBeforeLeaving = true,
        OfferedWithAuthority = true,
        StartAndTermsAgreed = true,
        StayedAsLongAsReasonable = true,
        NewJobCovered = true,
    };

    private static readonly EffortsToKeepTheJob Asked = new()
    {
        AskingWasFutile = false,
        AskedForChanges = true,
        AskedForLeave = false,
        ToldPromptly = true,
        AbleAgainBeforeSeparation = false,
        AskedToReturn = false,
        TriedAllAlternatives = true,
    };

    private static readonly OwnHealth Ill = new()
    {
        Ill = true,
        PrimaryReason = true,
        WasNecessary = true,
        Efforts = Asked,
        EmploymentEnded = true,
        EntitledToReturn = false,
    };

    private static readonly PayCut LessPay = new()
    {
        ByEmployer = true,
        Levels = [new(new(2024, 1, 1), 24), new(new(2026, 3, 1), 17.5m)],
        BaseYearBegins = new(2024, 10, 1),
        WasTheMotive = true,
        LeftWithinABriefTime = true,
    };

    private static readonly IllegalActivities Illegal = new()
    {
        WereIllegal = true,
        Reported = true,
        Ended = false,
        ByEmployer = false,
        UnsafeOrUnlawfulToTell = false,
        WasTheMotive = true,
        LeftWithinABriefTime = true,
    };

    private static readonly ShiftChange Moved = new()
    {
        ByEmployer = true,
        RegularSince = new(2025, 5, 3),
        ChangedOn = new(2026, 3, 9),
        HoursMoved = 6,
        Temporary = false,
        AtClaimantsRequest = false,
        BySeniority = false,
        WasTheMotive = true,
        LeftWithinABriefTime = true,
    };

    private static readonly ReductionInForce Reduced = new()
    {
        AnnouncedInWriting = true,
        VolunteersInvited = true,
        Offered = true,
        EmployerEndedTheJob = true,
    };

    private static readonly LeaveOfAbsence Leave = new()
    {
        DisciplinarySuspension = false,
        AgreedOrByLaw = true,
        JobHeld = true,
        Expires = new(2026, 3, 27),
    };

    public static IEnumerable<RecordedDecision> All =>
    [
        Of("job-offer", QuitDecision.For(Left with { JobOffer = Offer })),
        Of("job-offer-not-definite", QuitDecision.For(Left with { JobOffer = Offer with { DefiniteBeforeLeaving = false } })),
        Of("job-offer-not-asked", QuitDecision.For(Left with { JobOffer = new() })),
        Of("illness", QuitDecision.For(Left with { OwnHealth = Ill })),
        Of("illness-without-asking", QuitDecision.For(
            Left with { OwnHealth = Ill with { Efforts = Asked with { AskedForChanges = false, ToldPromptly = null } } })),
        Of("disability", QuitDecision.For(Left with
        {
            OwnHealth = Ill with
            {
                Ill = false,
                Disability = new()
                {
                    MedicallyRecognized = true, OnRecord = true, LimitsTheJob = true, ToldBeforeLeaving = true,
                    HasRestrictions = true, RestrictionsSupported = true, AccommodationOffered = true, GoodCauseToRefuse = false,
                },
            },
        })),
        Of("partner-moved", QuitDecision.For(Left with
        {
            PartnerRelocation = new()
            {
                SpouseOrDomesticPartner = true, ForTheirEmployment = false, MilitaryOrders = true, MovedElsewhere = false, PartnerLeftService = false,
                OutsideLaborMarket = true, StayedAsLongAsReasonable = true,
            },
        })),
        Of("domestic-violence", QuitDecision.For(Left with
        {
            DomesticViolence = new()
            {
                ViolenceOrStalking = true, ToProtectSelf = false, ToProtect = Relative.Sibling, PrimaryReason = true, BelievedItNecessary = true,
            },
        })),
        Of("pay-cut", QuitDecision.For(Left with { PayCut = LessPay })),
        Of("pay-cut-too-small", QuitDecision.For(
            Left with { PayCut = LessPay with { Levels = [new(new(2024, 1, 1), 24), new(new(2026, 3, 1), 22)] } })),
        Of("pay-cut-and-illegal-activities", QuitDecision.For(
            Left with { PayCut = LessPay with { ByEmployer = false }, IllegalActivities = Illegal })),
        Of("illegal-activities-ended", QuitDecision.For(Left with { IllegalActivities = Illegal with { Ended = true } })),
        Of("shift-moved", QuitDecision.For(Left with { ShiftChange = Moved })),
        Of("shift-moved-for-a-time", QuitDecision.For(Left with { ShiftChange = Moved with { Temporary = true, BySeniority = null } })),
        Of("followed-a-child", QuitDecision.For(Left with
        {
            MinorChildMove = new() { FollowedChild = true, OutsideLaborMarket = true, StayedAsLongAsReasonable = true, ParentalRights = true },
        })),
        Of("apprenticeship-too-early", QuitDecision.For(Left with
        {
            Apprenticeship = new()
            {
                ForInstruction = true, ProgramApproved = true, AcceptedAndEntering = true, StartConfirmedBeforeLeaving = true,
                StayedAsLongAsReasonable = false, Begins = new(2026, 6, 1),
            },
        })),
        Of("part-time-job", QuitDecision.For(Left with
        {
            PartTimeQuit = new()
            {
                PartTimeHours = 15, FullTimeHours = 40, FullTimeLost = new(2026, 4, 1), KnewOfTheLoss = false, EligibleOnFullTimeLoss = true,
            },
        })),
        Of("laid-off-as-a-volunteer", QuitDecision.For(Left with { ReductionInForce = Reduced })),
        Of("volunteer-of-2024", QuitDecision.For(
            new()
            {
                Separated = new(2024, 3, 18), ClaimEffective = new(2024, 3, 24), ReductionInForce = Reduced with { EmployerEndedTheJob = false },
            })),
        Of("leave-still-runs", QuitDecision.For(Left with { LeaveOfAbsence = Leave with { Afterwards = AfterLeave.StillOnLeave } })),
        Of("leave-without-return", QuitDecision.For(Left with { LeaveOfAbsence = Leave with { Afterwards = AfterLeave.DidNotReturn } })),
        Of("sent-away-in-the-notice-period", QuitDecision.For(
            Left with { NoticePeriod = new() { SentAwayEarly = true, PaidThroughNotice = false, Ends = new(2026, 3, 27) }, JobOffer = Offer })),
        Of("changed-terms", QuitDecision.For(Left with
        {
            ChangedTerms = new()
            {
                ByOwnMisconduct = false, Pay = new(24, 16), Substantial = true, PrevailingAfterwards = false, AllowedByAgreement = false,
                WorkedOn = false,
            },
        })),
        Of("vacation-shutdown", QuitDecision.For(Left with { VacationShutdown = new() { ClosedForVacations = true } })),
        Of("silent", QuitDecision.For(Left with { ClaimantDidNotReply = true })),
        Of("outside-the-list", QuitDecision.For(Left with { OutsideTheList = true })),
    ];
}
