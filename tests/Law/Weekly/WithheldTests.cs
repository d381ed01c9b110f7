using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;
using BenefitsFlow.Law.Weekly;
using BenefitsFlow.Law.Weekly.Pay;
using BenefitsFlow.Tests.Law.Weekly.Pay;

namespace BenefitsFlow.Tests.Law.Weekly;

/// <summary>RCW 50.20.220, 50.40.050; WAC 192-190-010, -015, 192-230-100: what of a week's benefits does not reach the claimant.</summary>
public class WithheldTests
{
    private const string Order = "Weekly/withholding-order";
    private static readonly Week Earlier = new(new(2024, 1, 7));
    private static readonly OverpaymentsOwed Half = Owed(OverpaymentKind.Other, 1000);
    private static readonly ChildSupportOrder Support = new() { Amount = 120.50m, NoticeServed = new(2025, 8, 1) };
    private static readonly PensionPayment Pension =
        new() { Kind = PensionKind.Periodic, Amount = 100, PaymentsPerYear = 52, BaseYearEmployer = true };

    [Fact]
    public void Nothing_is_withheld_unless_something_asks_for_it()
    {
        var decision = WeekDecision.For(SomeWeek.Idle);
        Assert.Equal((0m, 0m, 0m, 400m), (decision.Offset, decision.ChildSupport, decision.IncomeTax, decision.NetPaid));
    }

    [Fact]
    public void Offset_comes_before_support_and_support_before_tax()
    {
        var decision = WeekDecision.For(SomeWeek.Idle with { Overpayments = Half, ChildSupport = Support, WithholdIncomeTax = true });
        Assert.Equal((400m, 200m, 120.50m, 40m), (decision.Payable, decision.Offset, decision.ChildSupport, decision.IncomeTax));
        Assert.Equal(39.50m, decision.NetPaid);
        Assert.Equal(["WAC 192-230-100(1)", "RCW 50.40.050", "WAC 192-190-010"], decision.Findings.TakeLast(3).Select(finding => finding.Cite));
        Assert.Contains(Order, decision.Doubts());
        Assert.All(decision.Findings, finding => Assert.NotEqual(finding.Because.En, finding.Because.Es));
    }

    [Fact]
    public void Each_takes_no_more_than_the_ones_before_leave()
    {
        var all = SomeWeek.Idle with { Overpayments = Half with { RequestedPercent = 80 }, ChildSupport = Support, WithholdIncomeTax = true };
        var decision = WeekDecision.For(all);
        Assert.Equal((320m, 80m, 0m, 0m), (decision.Offset, decision.ChildSupport, decision.IncomeTax, decision.NetPaid));
        var taxed = WeekDecision.For(all with { ChildSupport = Support with { Amount = 50 } });
        Assert.Equal((320m, 50m, 30m, 0m), (taxed.Offset, taxed.ChildSupport, taxed.IncomeTax, taxed.NetPaid));
    }

    [Theory]
    [InlineData(OverpaymentKind.Fraud, null, "1000", "400", "WAC 192-230-100(3)(a)")]
    [InlineData(OverpaymentKind.CanceledClaim, null, "1000", "400", "WAC 192-230-100(2)")]
    [InlineData(OverpaymentKind.Other, null, "1000", "200", "WAC 192-230-100(3)(b)")]
    [InlineData(OverpaymentKind.Other, "33.3333", "1000", "133.33", "WAC 192-230-100(3)(b)")]
    [InlineData(OverpaymentKind.Other, null, "199.99", "199.99", "WAC 192-230-100(3)(b)")] // principal only
    [InlineData(OverpaymentKind.Fraud, null, "0", "0", "WAC 192-230-100(3)(a)")]
    public void An_overpayments_principal_is_offset_as_the_rule_on_offsets_says(
        OverpaymentKind kind, string? percent, string principal, string offset, string cite)
    {
        var owed = Owed(kind, principal.Money()) with { RequestedPercent = percent?.Money() };
        var decision = WeekDecision.For(SomeWeek.Idle with { Overpayments = owed });
        Assert.Equal((400m, offset.Money(), 400 - offset.Money()), (decision.Payable, decision.Offset, decision.NetPaid));
        var finding = decision.Findings[^1];
        Assert.Equal(("WAC 192-230-100(1)", cite, offset != "0"), (finding.Cite, finding.Limbs[0].Cite, finding.Met));
        Assert.Contains(Dollars.Exact(offset.Money()), finding.Because.En, StringComparison.Ordinal);
        Assert.Contains(Dollars.Exact(offset.Money()), finding.Because.Es, StringComparison.Ordinal);
        Assert.Empty(decision.Doubts());
    }

    [Fact]
    public void Fraud_is_repaid_before_another_overpayment()
    {
        OffsetDebt[] debts = [.. Owed(OverpaymentKind.Other, 1000).Debts, .. Owed(OverpaymentKind.Fraud, 150).Debts];
        var decision = WeekDecision.For(SomeWeek.Idle with { Overpayments = Half with { Debts = debts } });
        Assert.Equal((200m, 200m), (decision.Offset, decision.NetPaid)); // 150, and no more than half in all
    }

    /// <summary>WAC 192-230-100(3): who pays each month keeps the week, unless by request.</summary>
    [Theory]
    [InlineData(1, false, 0)]
    [InlineData(1, true, 200)]
    [InlineData(2, false, 200)]
    public void Nothing_is_offset_from_one_who_pays_and_did_not_ask(int missed, bool requested, int offset)
    {
        var facts = SomeWeek.Idle with { ChildSupport = Support, Overpayments = Half with { MissedPayments = missed, Requested = requested } };
        var decision = WeekDecision.For(facts);
        Assert.Equal((offset, offset > 0), ((int)decision.Offset, decision.Doubts().Contains(Order)));
        Assert.True(Replay.Of(decision).Same);
    }

    /// <summary>WAC 192-230-090(1): all of it, once the claim has no more left than is owed on it.</summary>
    [Theory]
    [InlineData(1000, "400")]
    [InlineData(1001, "200")]
    [InlineData(null, "200")] // an estimate, which no balance bounds
    public void The_balance_of_the_claim_counts_for_an_overpayment_on_it(int? balance, string offset)
    {
        var owed = Half with { MissedPayments = 0, Requested = true, Debts = [Half.Debts[0] with { OnCurrentClaim = true }] };
        Assert.Equal(offset.Money(), WeekDecision.For(SomeWeek.Idle with { BalanceBefore = balance, Overpayments = owed }).Offset);
    }

    [Fact]
    public void The_percentage_is_of_benefits_after_earnings_and_before_a_pension()
    {
        var worked = SomeWeek.Idle with { GrossEarnings = 200, HoursWorked = 20, Overpayments = Half };
        var earned = WeekDecision.For(worked);
        Assert.Equal((253m, 126.50m), (earned.Payable, earned.Offset));
        var pensioned = WeekDecision.For(worked with { Pensions = [Pension] });
        Assert.Equal((153m, 126.50m, 26.50m), (pensioned.Payable, pensioned.Offset, pensioned.NetPaid));
        Assert.Equal(["Overpayments/offset-base"], pensioned.Doubts());
        var mostly = WeekDecision.For(worked with { Pensions = [Pension with { Amount = 200 }] });
        Assert.Equal((53m, 53m, 0m), (mostly.Payable, mostly.Offset, mostly.NetPaid));
        var short36 = WeekDecision.For(worked with { HoursAvailable = 36, Pensions = [Pension] });
        Assert.Equal((110m, 97.50m), (short36.Payable, short36.Offset)); // half of 195, the benefit without the pension
    }

    [Fact]
    public void The_percentage_is_of_no_more_than_the_claim_has_left()
    {
        var decision = WeekDecision.For(SomeWeek.Idle with { BalanceBefore = 100, Overpayments = Half });
        Assert.Equal((100m, 50m), (decision.Payable, decision.Offset));
    }

    [Theory]
    [InlineData("100", "1", false)] // all of it: the base does not matter
    [InlineData("99", "1", true)]
    [InlineData("99", "0", false)] // the whole weekly amount is payable
    public void What_the_percentage_is_of_is_in_doubt_only_when_it_matters(string percent, string pension, bool doubtful)
    {
        var owed = Half with { RequestedPercent = percent.Money() };
        var facts = SomeWeek.Idle with { Overpayments = owed, Pensions = [Pension with { Amount = pension.Money() }] };
        Assert.Equal(doubtful ? ["Overpayments/offset-base"] : [], WeekDecision.For(facts).Doubts());
    }

    [Theory]
    [InlineData("2025-08-10", "120.50", false)] // the week's Sunday
    [InlineData("2025-08-11", "120.50", true)]
    [InlineData("2025-08-16", "120.50", true)] // its Saturday
    [InlineData("2025-08-17", "0", false)]
    public void Support_is_not_withheld_for_weeks_before_the_notice_was_served(string served, string withheld, bool doubtful)
    {
        var decision = WeekDecision.For(SomeWeek.Idle with { ChildSupport = Support with { NoticeServed = served.Day() } });
        Assert.Equal((withheld.Money(), 400 - withheld.Money()), (decision.ChildSupport, decision.NetPaid));
        var finding = decision.Findings[^1];
        Assert.Equal(withheld == "0" ? ("WAC 192-190-015(6)", false) : ("RCW 50.40.050", true), (finding.Cite, finding.Met));
        Assert.Equal(doubtful ? ["Weekly/support-in-week-of-notice"] : [], decision.Doubts());
        Assert.NotEqual(finding.Because.En, finding.Because.Es);
    }

    [Theory]
    [InlineData(false, false, false, false)]
    [InlineData(true, false, false, false)]
    [InlineData(false, true, false, false)]
    [InlineData(false, false, true, false)]
    [InlineData(true, true, false, true)]
    [InlineData(true, false, true, true)]
    [InlineData(false, true, true, true)]
    [InlineData(true, true, true, true)]
    public void The_order_is_in_doubt_only_when_two_are_withheld(bool offset, bool support, bool tax, bool doubtful)
    {
        var decision = WeekDecision.For(SomeWeek.Idle with
        {
            Overpayments = offset ? Half : null,
            ChildSupport = support ? Support : null,
            WithholdIncomeTax = tax,
        });
        Assert.Equal(doubtful, decision.Doubts().Contains(Order));
        Assert.Equal(tax, decision.Doubts().Contains("Weekly/income-tax-withheld"));
    }

    [Fact]
    public void Tax_is_a_tenth_of_the_benefits_as_the_payment_computes_it()
    {
        var decision = WeekDecision.For(SomeWeek.Idle with { WeeklyBenefitAmount = 253, WithholdIncomeTax = true });
        Assert.Equal((25.30m, 227.70m), (decision.IncomeTax, decision.NetPaid));
        Assert.Equal(decision.IncomeTax, IncomeTaxWithheld.Of(decision.Payable, decision.Week));
        Assert.Equal("$253 × 10% → $25.30", decision.Findings[^1].Arithmetic);
    }

    [Fact]
    public void A_week_that_pays_nothing_withholds_nothing()
    {
        var all = SomeWeek.Idle with { Overpayments = Half, ChildSupport = Support, WithholdIncomeTax = true };
        var decision = WeekDecision.For(all with { WaitingWeekDue = true });
        Assert.Equal(WeekOutcome.WaitingWeek, decision.Outcome);
        Assert.Equal((0m, 0m, 0m, 0m), (decision.Offset, decision.ChildSupport, decision.IncomeTax, decision.NetPaid));
    }

    private static OverpaymentsOwed Owed(OverpaymentKind kind, decimal principal) =>
        new() { MissedPayments = 2, Debts = [new($"{kind}", kind, Earlier, principal)] };
}
