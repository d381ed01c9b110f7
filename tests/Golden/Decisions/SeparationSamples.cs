using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.LabourDisputes;
using BenefitsFlow.Law.Separation.Notices;
using BenefitsFlow.Law.Separation.Purges;
using BenefitsFlow.Law.Separation.Refusals;
using static BenefitsFlow.Tests.Golden.RecordedDecision;

namespace BenefitsFlow.Tests.Golden.Decisions;

/// <summary>Labour disputes, refused work, the end of a denial, and who is written to about a separation.</summary>
internal static class SeparationSamples
{
    private static readonly DisputeFacts Strike = new()
    {
        Week = new(new(2026, 3, 8)),
        Kind = DisputeKind.Strike,
        Began = new(2026, 3, 2),
        DeliberateAction = true,
        TermsAtIssue = true,
        DueToDispute = true,
        Participating = true,
        Financing = false,
        DirectlyInterested = true,
        SameGradeOrClass = true,
        SeparateDepartment = false,
    };

    private static readonly DisputeFacts Uninvolved = Strike with { Participating = false, DirectlyInterested = false, SameGradeOrClass = false };

    private static readonly RefusalFacts Offer = new()
    {
        ClaimBegins = new(2026, 1, 4),
        Day = new(2026, 3, 18),
        Kind = RefusalKind.Accept,
        Offered = true,
        Failed = true,
        GoodCause = false,
        Work = new()
        {
            HoursPerWeek = 40,
            VacantByDispute = false,
            LessFavorable = false,
            UnionCondition = false,
            InKeeping = true,
            Risk = false,
            Unfit = false,
            BetterProspects = false,
            TooFar = false,
            OtherFactor = false,
        },
    };

    private static readonly ExtendedOffer Extended = new()
    {
        GoodProspects = false,
        WithinCapabilities = true,
        WeeklyPay = 700,
        HourlyPay = 17.50m,
        WeeklyBenefitAmount = 600,
        SupplementalBenefits = 100,
        MinimumWage = 17.50m,
    };

    private static readonly Job Last = new()
    {
        Id = "last",
        Separated = new(2026, 3, 20),
        Last = true,
        EarnedSince = 0,
        InBaseYear = true,
        ContributionPaying = true,
        Addresses = [AddressKind.Tax, AddressKind.FromClaimant],
    };

    private static readonly NoticeFacts Claim = new()
    {
        Kind = ClaimKind.Initial,
        Applied = new(2026, 3, 23),
        WeeklyBenefitAmount = 400,
        BenefitYearEstablished = true,
        BaseYearBegins = new(2024, 10, 1),
        Jobs = [Last, new() { Id = "before", Separated = new(2026, 1, 9), EarnedSince = 900, InBaseYear = true, Ground = ChargeGround.JobOffer }],
    };

    private static readonly LaterWork Job = new()
    {
        Began = new(2026, 3, 30),
        Coverage = WorkCoverage.Washington,
        Earnings = [.. Enumerable.Range(0, 8).Select(n => new WeekEarnings(new Week(new(2026, 3, 29)).Plus(n), 400))],
    };

    private static readonly PurgeFacts Quit = new()
    {
        Kind = PurgeKind.Quit,
        Act = new(2026, 3, 18),
        ClaimBegins = new(2026, 3, 22),
        WeeklyBenefitAmount = 400,
        Work = [Job],
    };

    public static IEnumerable<RecordedDecision> All =>
    [
        Of("strike", DisputeDecision.For(Strike)),
        Of("strike-not-involved", DisputeDecision.For(Uninvolved)),
        Of("strike-benefits-run-out", DisputeDecision.For(Strike with { Week = new(new(2026, 5, 24)), StrikeWeeksPaid = 6 })),
        Of("strike-found-prohibited", DisputeDecision.For(Strike with { Week = new(new(2026, 3, 29)), FoundProhibited = true, AlreadyPaid = true })),
        Of("lockout-of-2025", DisputeDecision.For(Strike with
        {
            Week = new(new(2025, 3, 9)), Kind = DisputeKind.Lockout, Began = new(2025, 3, 3), MultiEmployerUnit = true, AnotherMemberStruck = true,
        })),
        Of("silent", DisputeDecision.For(
            new() { Week = new(new(2025, 3, 9)), Kind = DisputeKind.Strike, Began = new(2025, 3, 3), ClaimantSilent = true })),
        Of("ended", DisputeDecision.For(Strike with { Week = new(new(2025, 4, 6)), Began = new(2025, 3, 3), Ended = new(2025, 3, 28) })),
        Of("suitable-work-refused", RefusalDecision.For(Offer)),
        Of("work-with-a-risk", RefusalDecision.For(
            Offer with { Work = Offer.Work with { Risk = true, HouseholdRisk = true, EmergencyDeclared = true } })),
        Of("good-cause", RefusalDecision.For(Offer with { GoodCause = true })),
        Of("vacant-by-dispute", RefusalDecision.For(Offer with { Work = Offer.Work with { VacantByDispute = true } })),
        Of("referral-not-judged", RefusalDecision.For(
            Offer with { Kind = RefusalKind.Apply, Offered = null, Directed = true, Failed = null, Work = new() { HoursPerWeek = 40 } })),
        Of("extended-benefits", RefusalDecision.For(Offer with { Extended = Extended })),
        Of("part-time-worker", RefusalDecision.For(Offer with { PartTime = new() { WeeksWithWages = 40, MostHoursInAWeek = 16 } })),
        Of("silent", RefusalDecision.For(Offer with { ClaimantSilent = true, GoodCause = null, Failed = null })),
        Of("initial-claim", EmployerNotices.For(Claim)),
        Of("additional-claim-lack-of-work", EmployerNotices.For(
            Claim with { Kind = ClaimKind.Additional, Jobs = [Last with { LackOfWork = true }] })),
        Of("nobody", EmployerNotices.For(Claim with { Jobs = [], BenefitYearEstablished = false })),
        Of("unpurged-separations", DecisionRecipients.For(Claim)),
        Of("gave-facts-of-a-week", DecisionRecipients.For(Claim with { OtherIssue = true, Jobs = [Last with { GaveFactsOfAWeek = true }] })),
        Of("gross-misconduct-alleged", DecisionRecipients.For(
            Claim with { Jobs = [Last with { EarnedSince = 9_000 }, Last with { Id = "gross", Last = false, AllegesGrossMisconduct = true }] })),
        Of("quit-and-worked-since", DoublePurge.For(Quit)),
        Of("quit-and-not-earned", DoublePurge.For(Quit with { Work = [] })),
        Of("misconduct", DoublePurge.For(Quit with { Kind = PurgeKind.Misconduct })),
        Of("refusal-and-self-employed", DoublePurge.For(
            Quit with { Kind = PurgeKind.Refusal, Work = [Job with { Coverage = WorkCoverage.SelfEmployment }] })),
        Of("work-not-judged", DoublePurge.For(Quit with
        {
            Work = [new() { Began = new(2026, 3, 23), Coverage = WorkCoverage.OtherState, Earnings = [new(new(new(2026, 3, 29)), 2_800)] }],
        })),
    ];
}
