using System.Text.Json;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.Tests.Law.Overpayments;

/// <summary>A decision can be kept, read back and made again; every reason is told in both languages.</summary>
public class OverpaymentRecordTests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private static readonly Decision[] Decisions =
    [
        OverpaymentDecision.For(SomeOverpayment.TwoWeeks),
        OverpaymentDecision.For(SomeOverpayment.TwoWeeks with { Advice = null }),
        OverpaymentDecision.For(SomeOverpayment.TwoWeeks with { Answered = true, UnderReview = true, Weeks = [new(SomeOverpayment.First, 100, 150, Offset: 200)] }),
        OverpaymentDecision.For(SomeOverpayment.TwoWeeks with { Advice = SomeOverpayment.Advice with { Contents = AdviceContents.None } }),
        OverpaymentDecision.For(SomeOverpayment.TwoWeeks with { Served = new(2035, 1, 2), EmployersCorrection = null, BackPayOrSettlement = null }),
        FaultDecision.For(new() { Examples = Enum.GetValues<FaultExample>() }),
        FaultDecision.For(SomeOverpayment.NoFault),
        FaultDecision.For(SomeOverpayment.NoFault with { ShouldHaveKnown = true }),
        FraudDecision.For(SomeOverpayment.AllElements),
        FraudDecision.For(SomeOverpayment.AllElements with { Decided = SomeOverpayment.Decided("old", "2012-06-01", "2012-04-30") }),
        FraudDecision.For(SomeOverpayment.AllElements with { Material = null }),
        WaiverDecision.For(SomeOverpayment.Waivable),
        WaiverDecision.For(SomeOverpayment.Waivable with { Household = null, Factors = Enum.GetValues<WaiverFactor>(), Application = null }),
        WaiverDecision.For(SomeOverpayment.Waivable with
        {
            Household = SomeOverpayment.Poor with { LowerLivingStandard = null },
            Application = new(new(2026, 6, 30), new(2026, 7, 12), null),
        }),
        WaiverDecision.For(SomeOverpayment.Waivable with { ConditionalPayment = true, Application = new(new(2026, 6, 1), new(2026, 6, 12), null) }),
        MinimumPayment.For(new() { Billed = new(2026, 7, 1), Kind = OverpaymentKind.Other, WeeklyBenefitAmount = 400, OutstandingBalance = 1_000 }),
        MinimumPayment.For(new() { Billed = new(2026, 7, 1), Kind = OverpaymentKind.Other, WeeklyBenefitAmount = 400, OutstandingBalance = 1_000, OtherState = true }),
        MinimumPayment.For(new() { Billed = new(2026, 7, 1), Kind = OverpaymentKind.Other, WeeklyBenefitAmount = 400, OutstandingBalance = 1_000, ApprovedAmount = 20 }),
        Week(0, false), Week(2, false), Week(0, true),
        CashApplied.For(new() { Payment = 60, Debts = [new("a", true, SomeOverpayment.First, 10, 10, 10, 10, 10, 10)] }),
        Month(false), Month(true),
        SettlementDecision.For(new() { Considered = new(2026, 7, 1), Offered = 1, Owed = 2, Household = SomeOverpayment.Poor }),
        WarrantDecision.For(new() { Filed = new(2026, 7, 1) }),
        WarrantDecision.For(new() { Filed = new(2026, 7, 1), NoticeSent = new(2026, 6, 1), Final = true, Trackable = false }),
        TreasuryReferral.For(new() { Referred = new(2026, 7, 1) }),
        TreasuryReferral.For(new() { Referred = new(2026, 7, 1), NoticeSent = new(2026, 6, 1) }),
        BackPay.For(new() { Awarded = new(2026, 7, 1), Award = 5, BenefitsInPeriod = 4, Reduced = 3, PaidToFund = 2 }),
    ];

    private static readonly Finding[] Alone = [ChargeOff.Of(null), InterestedEmployer.Of(true, false, false), WaiverDecision.Restored(5, true), WaiverDecision.Restored(5, null)];

    [Fact]
    public void Every_reason_and_question_is_told_in_both_languages() => Assert.All(
        Decisions.SelectMany(decision => decision.Findings).Concat(Alone).SelectMany(finding => finding.WithLimbs()),
        finding =>
        {
            Assert.Matches("[.?]$", finding.Because.En);
            Assert.Matches("[.?]$", finding.Because.Es);
            Assert.NotEqual(finding.Because.En, finding.Because.Es);
            Assert.NotEmpty(finding.Rule);
            Assert.Matches("^(RCW 50\\.|WAC 192-|26 USC 6402)", finding.Cite);
            Assert.False(finding is { Open: true, Met: true });
            if (finding.Question is not { } question)
                return;
            Assert.True(finding.Open);
            Assert.Matches("[.?]$", question.Text.En);
            Assert.NotEqual(question.Text.En, question.Text.Es);
        });

    [Fact]
    public void What_is_kept_is_read_back_and_comes_to_the_same() => Assert.All(Decisions, decision =>
    {
        var kept = JsonSerializer.Serialize(decision, decision.GetType(), Json);
        var read = (Decision)JsonSerializer.Deserialize(kept, decision.GetType(), Json)!;
        Assert.Equal(kept, JsonSerializer.Serialize(read, read.GetType(), Json));
        Assert.Equal(kept, JsonSerializer.Serialize(Again(read), read.GetType(), Json));
    });

    [Fact]
    public void A_decision_is_made_again_on_the_law_that_is_asked_for()
    {
        var law = LawEdition.Current.Proposing("Overpayments/interest-rate", (new(2026, 1, 1), 2m));
        var month = Interest.For(Month(false).Facts!, law);
        Assert.Equal((20m, "2026.11+"), (month.Accrued, month.Edition));
        law = LawEdition.Current.Proposing("Overpayments/fraud-penalty-first", (new(2026, 1, 1), 20m));
        Assert.Equal(80, FraudDecision.For(SomeOverpayment.AllElements, law).Penalty);
        law = LawEdition.Current.Proposing("Overpayments/assess-within-years", (new(2026, 1, 1), 3m));
        Assert.Equal(new DateOnly(2029, 8, 1), OverpaymentDecision.For(SomeOverpayment.TwoWeeks, law).ServeBy);
        Assert.All(Decisions, decision => Assert.Equal("2026.11+", Again(decision, law).Edition));
    }

    private static Decision Again(Decision decision, LawEdition? law = null) => decision switch
    {
        OverpaymentDecision one => OverpaymentDecision.For(one.Facts!, law),
        FaultDecision one => FaultDecision.For(one.Facts!, law),
        FraudDecision one => FraudDecision.For(one.Facts!, law),
        WaiverDecision one => WaiverDecision.For(one.Facts!, law),
        MinimumPayment one => MinimumPayment.For(one.Facts!, law),
        Offset one => Offset.For(one.Facts!, law),
        CashApplied one => CashApplied.For(one.Facts!, law),
        Interest one => Interest.For(one.Facts!, law),
        SettlementDecision one => SettlementDecision.For(one.Facts!, law),
        WarrantDecision one => WarrantDecision.For(one.Facts!, law),
        TreasuryReferral one => TreasuryReferral.For(one.Facts!, law),
        BackPay one => BackPay.For(one.Facts!, law),
        _ => throw new NotSupportedException(decision.GetType().Name),
    };

    private static Offset Week(int missed, bool requested) => Offset.For(new()
    {
        Week = SomeOverpayment.First,
        BenefitsPayable = 400,
        BeforePension = 400,
        MissedPayments = missed,
        Requested = requested,
        LeftOnClaim = 1_000,
        Debts = [new("a", OverpaymentKind.Other, SomeOverpayment.First, 1_000, OnCurrentClaim: true), new("b", OverpaymentKind.Fraud, SomeOverpayment.First, 10)],
    });

    private static Interest Month(bool otherState) => Interest.For(new()
    {
        MonthBegins = new(2026, 9, 1),
        Weeks = [new(new(new(2020, 3, 1)), 100), new(SomeOverpayment.First, 100, true)],
        Benefits = 1_000,
        Final = true,
        MissedPayments = 2,
        OtherState = otherState,
    });
}
