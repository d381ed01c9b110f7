using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;
using static BenefitsFlow.Tests.Golden.RecordedDecision;

namespace BenefitsFlow.Tests.Golden.Decisions;

/// <summary>How an overpayment is paid back.</summary>
internal static class CollectionSamples
{
    private static readonly Week Year = new(new(2025, 8, 3));
    private static readonly Week Due = new(new(2026, 7, 5));

    private static readonly SettlementFacts Offer = new()
    {
        Considered = new(2026, 7, 1),
        Offered = 600,
        Owed = 2_000,
        FraudOrWillful = false,
        GraveInability = true,
        UnusualCircumstances = false,
        AgainstEquity = true,
        Advantageous = true,
    };

    private static readonly MinimumPaymentFacts Bill = new()
    {
        Billed = new(2026, 7, 1),
        Kind = OverpaymentKind.Other,
        WeeklyBenefitAmount = 600,
        OutstandingBalance = 9_000,
    };

    private static readonly InterestFacts Month = new()
    {
        MonthBegins = new(2026, 7, 1),
        Weeks = [new(Year, 400, ByFraud: true), new(Year.Plus(1), 400)],
        Benefits = 800,
        Final = true,
    };

    private static readonly OffsetFacts Deducted = new()
    {
        Week = Due,
        BenefitsPayable = 400,
        BeforePension = 480,
        LeftOnClaim = 5_000,
        Debts = [new("2025", OverpaymentKind.Other, Year, 900), new("2026", OverpaymentKind.Fraud, Year, 150, OnCurrentClaim: true)],
    };

    private static readonly WarrantFacts Noticed = new() { Final = true, NoticeSent = new(2026, 6, 1), Trackable = true, Filed = new(2026, 7, 1) };

    private static readonly TreasuryReferralFacts Referred = new()
    {
        Fraud = true,
        UnreportedEarnings = false,
        Final = true,
        PastDue = true,
        NoticeSent = new(2026, 4, 1),
        Referred = new(2026, 7, 1),
    };

    public static IEnumerable<RecordedDecision> All =>
    [
        Of("costs-and-interest-first", CashApplied.For(new()
        {
            Payment = 300,
            Debts = [new("2025", false, Year, CourtCosts: 40, Interest: 25, Benefits: 700), new("2026", true, Due, FraudPenalty: 90, Benefits: 600)],
        })),
        Of("more-than-is-owed", CashApplied.For(new() { Payment = 1_000, Debts = [new("2025", false, Year, Interest: 12.34m, Benefits: 400)] })),
        Of("nothing-paid", CashApplied.For(new() { Payment = 0, Debts = [new("2025", false, Year, Benefits: 400)] })),
        Of("grave-inability", SettlementDecision.For(Offer)),
        Of("fraud", SettlementDecision.For(Offer with { FraudOrWillful = true })),
        Of("not-advantageous", SettlementDecision.For(Offer with { Advantageous = false, GraveInability = false, AgainstEquity = false })),
        Of("not-judged", SettlementDecision.For(Offer with { GraveInability = null, UnusualCircumstances = null, AgainstEquity = null })),
        Of("ordinary", MinimumPayment.For(Bill)),
        Of("by-fraud", MinimumPayment.For(Bill with { Kind = OverpaymentKind.Fraud })),
        Of("approved-less", MinimumPayment.For(Bill with { ApprovedAmount = 50 })),
        Of("of-another-state", MinimumPayment.For(Bill with { OtherState = true })),
        Of("all-taken-off-and-paid", BackPay.For(
            new() { Awarded = new(2026, 4, 1), Award = 9_000, BenefitsInPeriod = 3_200, Reduced = 3_200, PaidToFund = 3_200 })),
        Of("in-part", BackPay.For(new() { Awarded = new(2026, 4, 1), Award = 2_500, BenefitsInPeriod = 3_200, Reduced = 1_500, PaidToFund = 1_000 })),
        Of("fraud-past-due", TreasuryReferral.For(Referred)),
        Of("neither-fraud-nor-earnings", TreasuryReferral.For(Referred with { Fraud = false })),
        Of("notice-too-fresh", TreasuryReferral.For(Referred with { NoticeSent = new(2026, 6, 20) })),
        Of("not-known", TreasuryReferral.For(new() { Referred = new(2026, 7, 1) })),
        Of("fraud-accrues", Interest.For(Month with { FraudPenalty = 60, InterestAndCosts = 15.50m })),
        Of("plan-is-kept", Interest.For(Month with { Weeks = [new(Year, 400)], PlanKept = true })),
        Of("payments-missed", Interest.For(Month with { Weeks = [new(Year, 400)], MissedPayments = 2 })),
        Of("not-final", Interest.For(Month with { Final = false })),
        Of("fraud-first", Offset.For(Deducted)),
        Of("less-on-request", Offset.For(Deducted with { Requested = true, RequestedPercent = 25, Debts = [Deducted.Debts[0]] })),
        Of("payments-missed", Offset.For(Deducted with { MissedPayments = 2, Debts = [Deducted.Debts[0]] })),
        Of("nothing-owed", Offset.For(Deducted with { Debts = [] })),
        Of("filed-after-notice", WarrantDecision.For(Noticed)),
        Of("too-soon", WarrantDecision.For(Noticed with { NoticeSent = new(2026, 6, 25) })),
        Of("not-final-not-tracked", WarrantDecision.For(Noticed with { Final = false, Trackable = false })),
        Of("not-known", WarrantDecision.For(new() { Filed = new(2026, 7, 1) })),
    ];
}
