using System.Text.Json;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;
using BenefitsFlow.Law.Weekly;
using BenefitsFlow.Law.Weekly.Pay;
using CsCheck;

namespace BenefitsFlow.Tests.Law.Weekly;

/// <summary>What holds of every week, whatever is paid beside wages and whatever is withheld.</summary>
public class PayProperties
{
    private static readonly Gen<bool?> Answer = Gen.OneOf<bool?>(true, false, true, false, null);

    private static readonly Gen<PayItem> Items =
        from kind in Gen.Enum<PayKind>()
        from cents in Gen.Int[0, 40_000]
        from answer in Answer
        from other in Answer
        from hours in Gen.Int[0, 16]
        select new PayItem
        {
            Kind = kind,
            Amount = cents / 100m,
            ForThisWeek = answer,
            ExceedsExpenses = answer,
            ForLostWages = other,
            BeforeSeparation = other,
            NoticeByContract = other,
            OwnNotice = answer,
            EmployerFundedAlone = answer,
            IncludesTitleIv = answer,
            DutyOver72Hours = answer,
            SickHours = hours,
            SickDays = hours / 8,
        };

    private static readonly Gen<PensionPayment> Pensions =
        from kind in Gen.Enum<PensionKind>()
        from cents in Gen.Int[0, 200_000]
        from payments in Gen.OneOf(12, 26, 52)
        from percent in Gen.Int[0, 100]
        from plan in Gen.OneOf<bool?>(true, true, true, false, null)
        select new PensionPayment
        {
            Kind = kind,
            Amount = cents / 100m,
            PaymentsPerYear = payments,
            EmployerPercent = percent,
            BaseYearEmployer = plan,
        };

    private static readonly Gen<WeekFacts> Weeks =
        from sundays in Gen.Int[-250, 250]
        from weekly in Gen.Int[100, 1500]
        from cents in Gen.Int[0, 80_000]
        from available in Gen.Int[25, 48]
        from days in Gen.Int[-1, 3]
        from loss in Gen.OneOf(0, 0, 0, 1, 2, 3, 7)
        from balance in Gen.Int[-1, 3000]
        from items in Items.Array[0, 3]
        from pensions in Pensions.Array[0, 2]
        from percent in Gen.Int[0, 100]
        from principal in Gen.Int[0, 100_000]
        from support in Gen.Int[0, 50_000]
        from flags in Gen.Int[0, 15]
        from waiting in Gen.Int[0, 9]
        from office in Gen.OneOf(null, null, new CorporateOffice(), new CorporateOffice { Unanswered = true }, new CorporateOffice { Ended = true })
        from period in Gen.OneOf(null, null, null, new FullTimePeriod(), new FullTimePeriod { FullTimePayDue = false })
        select new WeekFacts
        {
            Week = new Week(new DateOnly(2022, 1, 2).AddDays(7 * sundays)),
            WeeklyBenefitAmount = weekly,
            GrossEarnings = cents / 100m,
            HoursWorked = 20,
            HoursAvailable = available,
            DaysUnavailable = days < 0 ? null : days,
            TimeLossDays = loss,
            BalanceBefore = balance < 0 ? null : balance,
            Pay = items,
            Pensions = pensions,
            Overpayments = percent == 0 ? null : new()
            {
                MissedPayments = 2,
                RequestedPercent = percent,
                Debts = [new("a", OverpaymentKind.Other, new Week(new(2016, 1, 3)), principal / 100m)],
            },
            ChildSupport = (flags & 1) == 0 ? null : new() { Amount = support / 100m, NoticeServed = new(2021, 1, 1) },
            WithholdIncomeTax = (flags & 2) == 0,
            TrainingBenefits = (flags & 4) == 0,
            PartTimeWorker = (flags & 8) == 0,
            WaitingWeekDue = waiting < 2,
            FederallyFunded = waiting == 1,
            CorporateOffice = office,
            FullTimePeriod = period,
        };

    [Fact]
    public void Payment_is_whole_and_between_nothing_and_the_weekly_amount_and_the_balance() => Weeks.Sample(facts =>
    {
        var decision = WeekDecision.For(facts);
        Assert.InRange(decision.Payable, 0, Math.Min(facts.WeeklyBenefitAmount, facts.BalanceBefore ?? decimal.MaxValue));
        Assert.Equal(decimal.Truncate(decision.Payable), decision.Payable);
        Assert.Equal(decision.Outcome == WeekOutcome.Payable, decision.Payable > 0);
    }, iter: 3000);

    [Fact]
    public void What_is_paid_out_is_what_is_left_and_nothing_is_withheld_beyond_it() => Weeks.Sample(facts =>
    {
        var decision = WeekDecision.For(facts);
        Assert.True(decision is { Offset: >= 0, ChildSupport: >= 0, IncomeTax: >= 0, NetPaid: >= 0 });
        Assert.Equal(decision.Payable, decision.NetPaid + decision.Offset + decision.ChildSupport + decision.IncomeTax);
        Assert.True(decision.Offset <= (facts.Overpayments?.Debts[0].Principal ?? 0));
        Assert.True(decision.Offset <= facts.WeeklyBenefitAmount * (facts.Overpayments?.RequestedPercent ?? 0) / 100);
        Assert.True(decision.ChildSupport <= (facts.ChildSupport?.Amount ?? 0));
        Assert.True(decision.IncomeTax <= IncomeTaxWithheld.Of(decision.Payable, decision.Week));
    }, iter: 3000);

    [Fact]
    public void Earning_more_never_raises_the_payment() => Gen.Select(Weeks, Gen.Int[1, 20_000]).Sample((facts, cents) =>
    {
        var more = facts with { GrossEarnings = facts.GrossEarnings + (cents / 100m) };
        Assert.True(WeekDecision.For(more).Payable <= WeekDecision.For(facts).Payable);
    }, iter: 3000);

    [Fact]
    public void Another_payment_never_raises_the_payment_unless_it_is_sick_leave() => Gen.Select(Weeks, Items).Sample((facts, item) =>
    {
        if (item.Kind != PayKind.SickLeave)
            Assert.True(WeekDecision.For(facts with { Pay = [.. facts.Pay, item] }).Payable <= WeekDecision.For(facts).Payable);
    }, iter: 3000);

    [Fact]
    public void Another_pension_never_raises_the_payment() => Gen.Select(Weeks, Pensions).Sample((facts, pension) =>
        Assert.True(WeekDecision.For(facts with { Pensions = [.. facts.Pensions, pension] }).Payable <= WeekDecision.For(facts).Payable), iter: 3000);

    [Fact]
    public void The_order_in_which_payments_and_pensions_are_named_changes_nothing() => Weeks.Sample(facts =>
    {
        var turned = facts with { Pay = [.. facts.Pay.Reverse()], Pensions = [.. facts.Pensions.Reverse()] };
        var (one, other) = (WeekDecision.For(facts), WeekDecision.For(turned));
        Assert.Equal((one.Outcome, one.Deduction, one.Payable, one.NetPaid), (other.Outcome, other.Deduction, other.Payable, other.NetPaid));
        Assert.Equal(one.Unconfirmed.Order(Comparer<Unconfirmed>.Create(ByName)), other.Unconfirmed.Order(Comparer<Unconfirmed>.Create(ByName)));
    }, iter: 2000);

    [Fact]
    public void A_deduction_is_raised_by_less_than_a_dollar() => Weeks.Sample(facts =>
    {
        var decision = WeekDecision.For(facts with { Pay = [] });
        var rate = facts.TrainingBenefits && facts.Week.Sunday >= new DateOnly(2012, 7, 1) ? 0.5m : 0.75m;
        if (decision.Deduction > 0)
            Assert.InRange(decision.Deduction - ((facts.GrossEarnings - 5) * rate), 0, 0.9999999m);
    }, iter: 2000);

    [Fact]
    public void The_same_facts_come_to_the_same_decision_word_for_word() => Weeks.Sample(facts =>
        Assert.Equal(JsonSerializer.Serialize(WeekDecision.For(facts)), JsonSerializer.Serialize(WeekDecision.For(facts))), iter: 300);

    [Fact]
    public void An_open_week_asks_and_every_sentence_is_told_in_both_languages() => Weeks.Sample(facts =>
    {
        var decision = WeekDecision.For(facts);
        Assert.True(decision.Outcome is not (WeekOutcome.Open or WeekOutcome.Availability) || decision.OpenQuestions.Any());
        Assert.All(decision.Findings.SelectMany(finding => finding.WithLimbs()), finding => Assert.NotEqual(finding.Because.En, finding.Because.Es));
        Assert.All(decision.Findings.SelectMany(finding => finding.WithLimbs()), finding => Assert.False(finding.Met && finding.Open));
    }, iter: 500);

    /// <summary>A conclusion rests on its limbs; every other finding on facts.</summary>
    [Fact]
    public void Every_finding_names_the_facts_that_it_looked_at() => Weeks.Sample(facts =>
    {
        var findings = WeekDecision.For(facts).Findings.SelectMany(finding => finding.WithLimbs()).ToArray();
        Assert.All(findings, finding => Assert.True(finding.Facts.Count > 0 || finding.Limbs.Count > 0, finding.Cite));
        Assert.All(findings, finding => Assert.NotEqual("", finding.Rule));
        Assert.All(
            findings.Where(finding => finding.Rule is "Remuneration" or "PensionReduction" || Enum.TryParse<PayKind>(finding.Rule, out _)),
            finding => Assert.NotEmpty(finding.Facts));
    }, iter: 1500);

    private static int ByName(Unconfirmed one, Unconfirmed other) => string.CompareOrdinal(one.Parameter, other.Parameter);
}
