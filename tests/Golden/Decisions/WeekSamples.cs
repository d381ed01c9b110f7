using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;
using BenefitsFlow.Law.Weekly;
using BenefitsFlow.Law.Weekly.Pay;
using BenefitsFlow.Law.Weekly.SharedWork;
using static BenefitsFlow.Tests.Golden.RecordedDecision;

namespace BenefitsFlow.Tests.Golden.Decisions;

/// <summary>What a week pays: of regular benefits, of shared work, of extended benefits.</summary>
internal static class WeekSamples
{
    private static readonly Week Claimed = new(new(2026, 8, 9));

    private static readonly WeekFacts Idle = new()
    {
        Week = Claimed,
        WeeklyBenefitAmount = 400,
        GrossEarnings = 0,
        HoursWorked = 0,
        HoursAvailable = 40,
        BalanceBefore = 6_000,
    };

    private static readonly WeekFacts Worked = Idle with { GrossEarnings = 200, HoursWorked = 20 };

    private static readonly SharedWorkFacts Shared = new()
    {
        Week = Claimed,
        WeeklyBenefitAmount = 500,
        UsualHours = 40,
        HoursWorked = 28,
        UnderPlan = true,
        WorkedAsScheduled = true,
        Available = true,
        BalanceBefore = 6_000,
    };

    private static readonly SharedWorkPlanFacts Plan = new()
    {
        Received = new(2026, 8, 3),
        Employees = 40,
        Covered = 12,
        LeastReduction = 20,
        MostReduction = 40,
        NamesEmployees = true,
        KeepsHealthBenefits = true,
        KeepsRetirement = true,
        KeepsLeave = true,
        InPlaceOfLayoffs = true,
        UnionsApprove = true,
        SubsidizesOffSeason = false,
        AgreesToReport = true,
        EstimatesLayoffs = true,
        PlansNotice = true,
        AttestsToLaw = true,
        IsComplete = true,
    };

    private static readonly ExtendedBenefitFacts Extended = new()
    {
        BenefitYearBegins = new(2025, 8, 3),
        WeeklyBenefitAmount = 400,
        RegularPayable = 10_400,
        RegularPaid = 10_400,
    };

    public static IEnumerable<RecordedDecision> All =>
    [
        Of("idle", WeekDecision.For(Idle)),
        Of("waiting-week", WeekDecision.For(Idle with { WaitingWeekDue = true })),
        Of("part-time-work", WeekDecision.For(Worked)),
        Of("full-time-work", WeekDecision.For(Worked with { HoursWorked = 40, GrossEarnings = 800 })),
        Of("earned-too-much", WeekDecision.For(Worked with { GrossEarnings = 700 })),
        Of("vacation-pay-and-a-pension", WeekDecision.For(Worked with
        {
            Pay = [new() { Kind = PayKind.Vacation, Amount = 120, ForThisWeek = true }],
            Pensions = [new() { Kind = PensionKind.Periodic, Amount = 650, BaseYearEmployer = true, ServicesAffectIt = true, EmployerPercent = 50 }],
        })),
        Of("severance-and-notice", WeekDecision.For(Idle with
        {
            Pay =
            [
                new() { Kind = PayKind.Severance, Amount = 5_000, BeforeSeparation = true },
                new() { Kind = PayKind.InLieuOfNotice, Amount = 300, ForThisWeek = true, NoticeByContract = true, OwnNotice = false },
                new() { Kind = PayKind.JuryFees, Amount = 40, ForThisWeek = true },
            ],
        })),
        Of("pay-and-pension-not-known", WeekDecision.For(Idle with
        {
            Pay = [new() { Kind = PayKind.Holiday, Amount = 90 }, new() { Kind = PayKind.SickLeave, Amount = 80, SickHours = 8 }],
            Pensions = [new() { Kind = PensionKind.Periodic, Amount = 900 }],
        })),
        Of("two-days-unavailable", WeekDecision.For(Idle with { DaysUnavailable = 2 })),
        Of("three-days-unavailable", WeekDecision.For(Idle with { HoursAvailable = 16, DaysUnavailable = 3 })),
        Of("four-pensions", WeekDecision.For(Idle with
        {
            Pensions =
            [
                new() { Kind = PensionKind.SocialSecurity, Amount = 800 },
                new() { Kind = PensionKind.Periodic, Amount = 900, Unanswered = true },
                new() { Kind = PensionKind.LumpSum, Amount = 9_000, BaseYearEmployer = true },
                new() { Kind = PensionKind.Periodic, Amount = 300, BaseYearEmployer = true, ServicesAffectIt = false },
            ],
        })),
        Of("time-loss-of-three-days", WeekDecision.For(Idle with { TimeLossDays = 3 })),
        Of("time-loss-of-the-week", WeekDecision.For(Idle with { TimeLossDays = 7 })),
        Of("last-dollars", WeekDecision.For(Idle with { BalanceBefore = 110 })),
        Of("exhausted", WeekDecision.For(Idle with { BalanceBefore = 0 })),
        Of("withheld-thrice", WeekDecision.For(Idle with
        {
            WithholdIncomeTax = true,
            ChildSupport = new() { Amount = 90, NoticeServed = new(2026, 7, 1) },
            Overpayments = new() { Debts = [new("first", OverpaymentKind.Other, new(new(2025, 1, 5)), 700)], MissedPayments = 2 },
        })),
        Of("corporate-officer", WeekDecision.For(Idle with
        {
            CorporateOffice = new()
            {
                PercentOwned = 40, FamilyOfOwner = false, ClaimRestsOnIt = true, Ended = false, WagesFromIt = 9_000, WagesInAll = 20_000,
            },
        })),
        Of("full-time-contract", WeekDecision.For(
            Idle with { FullTimePeriod = new() { HoldsWholeWeek = true, FullTimePayDue = true, GuaranteedAtStart = false } })),
        Of("conditions-refused", WeekDecision.For(
            Worked with { Conditions = new() { Week = Claimed, Availability = new() { AbleToWork = false }, JobSearch = new() { Entries = [] } } })),
        Of("conditions-open", WeekDecision.For(Worked with { Conditions = new() { Week = Claimed, Reporting = new() { CameInPerson = false } } })),
        Of("hours-cut-by-a-third", SharedWorkDecision.For(Shared)),
        Of("hours-hardly-cut", SharedWorkDecision.For(Shared with { HoursWorked = 38 })),
        Of("usual-hours-reached-elsewhere", SharedWorkDecision.For(Shared with { HoursElsewhere = 12 })),
        Of("not-as-scheduled", SharedWorkDecision.For(Shared with { WorkedAsScheduled = false, Available = false })),
        Of("not-known", SharedWorkDecision.For(Shared with { UnderPlan = null })),
        Of("nothing-worked", SharedWorkDecision.For(Shared with { HoursWorked = 0 })),
        Of("exhausted", SharedWorkDecision.For(Shared with { BalanceBefore = 0 })),
        Of("approved", SharedWorkPlanDecision.For(Plan)),
        Of("cuts-too-deep", SharedWorkPlanDecision.For(Plan with { MostReduction = 60, KeepsHealthBenefits = false })),
        Of("too-few-employees", SharedWorkPlanDecision.For(Plan with { Employees = 1, Covered = 1, SubsidizesOffSeason = true })),
        Of("incomplete", SharedWorkPlanDecision.For(Plan with { IsComplete = null, UnionsApprove = null })),
        Of("ordinary", ExtendedBenefitAmount.For(Extended)),
        Of("high-unemployment", ExtendedBenefitAmount.For(Extended with { HighUnemployment = true })),
        Of("not-exhausted-and-trade-readjustment", ExtendedBenefitAmount.For(
            Extended with { RegularPaid = 8_000, TradeReadjustmentWeeks = 40, EarlierWeeklyBenefitAmount = 350 })),
    ];
}
