using System.Text.Json;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;
using BenefitsFlow.Law.Weekly;
using BenefitsFlow.Law.Weekly.Pay;

namespace BenefitsFlow.Tests.Law.Weekly;

/// <summary>What the law takes in, and the order in which it asks.</summary>
public class WeekFactsTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static TheoryData<WeekFacts> Impossible =>
    [
        SomeWeek.Idle with { Week = default },
        SomeWeek.Idle with { WeeklyBenefitAmount = -1 },
        SomeWeek.Idle with { WeeklyBenefitAmount = 400.5m },
        SomeWeek.Idle with { GrossEarnings = -0.01m },
        SomeWeek.Idle with { GrossEarnings = 0.001m },
        SomeWeek.Idle with { GrossEarnings = decimal.MaxValue },
        SomeWeek.Idle with { HoursWorked = -1 },
        SomeWeek.Idle with { HoursWorked = 168.1m },
        SomeWeek.Idle with { HoursAvailable = -1 },
        SomeWeek.Idle with { HoursAvailable = 169 },
        SomeWeek.Idle with { FullTimeHours = 0 },
        SomeWeek.Idle with { FullTimeHours = 169 },
        SomeWeek.Idle with { BalanceBefore = -1 },
        SomeWeek.Idle with { DaysUnavailable = -1 },
        SomeWeek.Idle with { DaysUnavailable = 8 },
        SomeWeek.Idle with { TimeLossDays = -1 },
        SomeWeek.Idle with { TimeLossDays = 8 },
        SomeWeek.Idle with { Pay = [null!] },
        SomeWeek.Idle with { Pay = [new() { Kind = PayKind.Tips, Amount = 1 }, new() { Kind = PayKind.Tips, Amount = -0.01m }] },
        SomeWeek.Idle with { Pay = [new() { Kind = PayKind.Tips, Amount = 0.001m }] },
        SomeWeek.Idle with { Pay = [new() { Kind = PayKind.Tips, Amount = 1_000_000_000.01m }] },
        SomeWeek.Idle with { Pay = [new() { Kind = (PayKind)99, Amount = 1 }] },
        SomeWeek.Idle with { Pay = [new() { Kind = PayKind.SickLeave, Amount = 1, SickHours = -1 }] },
        SomeWeek.Idle with { Pay = [new() { Kind = PayKind.SickLeave, Amount = 1, SickHours = 168.1m }] },
        SomeWeek.Idle with { Pay = [new() { Kind = PayKind.SickLeave, Amount = 1, SickDays = -1 }] },
        SomeWeek.Idle with { Pay = [new() { Kind = PayKind.SickLeave, Amount = 1, SickDays = 8 }] },
        SomeWeek.Idle with { Pensions = [null!] },
        SomeWeek.Idle with { Pensions = [Pension with { Amount = -1 }] },
        SomeWeek.Idle with { Pensions = [Pension with { Kind = (PensionKind)9 }] },
        SomeWeek.Idle with { Pensions = [Pension with { PaymentsPerYear = 0 }] },
        SomeWeek.Idle with { Pensions = [Pension, Pension with { PaymentsPerYear = 367 }] },
        SomeWeek.Idle with { Pensions = [Pension with { EmployerPercent = -1 }] },
        SomeWeek.Idle with { Pensions = [Pension with { EmployerPercent = 101 }] },
        SomeWeek.Idle with { Overpayments = new() { Debts = [new("a", OverpaymentKind.Other, SomeWeek.Idle.Week, -1)] } },
        SomeWeek.Idle with { Overpayments = new() { Debts = [], RequestedPercent = 0 } },
        SomeWeek.Idle with { Overpayments = new() { Debts = [], RequestedPercent = 100.01m } },
        SomeWeek.Idle with { Overpayments = new() { Debts = [], MissedPayments = -1 } },
        SomeWeek.Idle with { ChildSupport = new() { Amount = -1, NoticeServed = new(2025, 8, 1) } },
        SomeWeek.Idle with { CorporateOffice = new() { PercentOwned = -1 } },
        SomeWeek.Idle with { CorporateOffice = new() { PercentOwned = 101 } },
        SomeWeek.Idle with { CorporateOffice = new() { WagesFromIt = -1 } },
        SomeWeek.Idle with { CorporateOffice = new() { WagesInAll = -1 } },
    ];

    /// <summary>The least and the most that a week can hold.</summary>
    public static TheoryData<WeekFacts> Possible =>
    [
        SomeWeek.Idle with { HoursAvailable = 168, FullTimeHours = 168, HoursWorked = 0 },
        SomeWeek.Idle with { WeeklyBenefitAmount = 1_000_000_000, BalanceBefore = 1_000_000_000 },
        SomeWeek.Idle with { GrossEarnings = 1_000_000_000 },
        SomeWeek.Idle with { HoursWorked = 168 },
        SomeWeek.Idle with { DaysUnavailable = 7, TimeLossDays = 7 },
        SomeWeek.Idle with { Pay = [new() { Kind = PayKind.SickLeave, Amount = 1_000_000_000, SickHours = 168, SickDays = 7 }] },
        SomeWeek.Idle with { Pay = [new() { Kind = PayKind.SickLeave, Amount = 0, SickHours = 0, SickDays = 0 }] },
        SomeWeek.Idle with { Pensions = [Pension with { Amount = 0, PaymentsPerYear = 1, EmployerPercent = 0 }] },
        SomeWeek.Idle with { Pensions = [Pension with { PaymentsPerYear = 366, EmployerPercent = 100 }] },
        SomeWeek.Idle with { Overpayments = new() { Debts = [new("a", OverpaymentKind.Other, SomeWeek.Idle.Week, 0)], RequestedPercent = 0.01m, MissedPayments = 2 } },
        SomeWeek.Idle with { Overpayments = new() { Debts = [new("a", OverpaymentKind.Fraud, SomeWeek.Idle.Week, 1)], RequestedPercent = 100 } },
        SomeWeek.Idle with { ChildSupport = new() { Amount = 0, NoticeServed = new(2025, 8, 1) } },
        SomeWeek.Idle with { CorporateOffice = new() { PercentOwned = 0, WagesFromIt = 0, WagesInAll = 0 } },
        SomeWeek.Idle with { CorporateOffice = new() { PercentOwned = 100 } },
    ];

    private static readonly PensionPayment Pension = new() { Kind = PensionKind.Periodic, Amount = 100, BaseYearEmployer = true };

    [Theory]
    [MemberData(nameof(Possible))]
    public void What_a_week_can_hold_is_decided(WeekFacts facts) => Assert.NotEmpty(WeekDecision.For(facts).Findings);

    [Fact]
    public void A_fault_names_what_is_wrong()
    {
        var tips = new PayItem { Kind = PayKind.Tips, Amount = -1 };
        Assert.Contains("A payment must be", Fault(SomeWeek.Idle with { Pay = [tips] }), StringComparison.Ordinal);
        Assert.Contains("A payment is missing", Fault(SomeWeek.Idle with { Pay = [null!] }), StringComparison.Ordinal);
        Assert.Contains("A pension is missing", Fault(SomeWeek.Idle with { Pensions = [null!] }), StringComparison.Ordinal);
        Assert.Contains("0 to 7 days", Fault(SomeWeek.Idle with { TimeLossDays = 8 }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_week_stored_before_other_pay_was_known_still_reads()
    {
        const string Stored =
            """{"week":{"sunday":"2025-08-10"},"weeklyBenefitAmount":400,"grossEarnings":200,"hoursWorked":20,"hoursAvailable":40}""";
        var facts = JsonSerializer.Deserialize<WeekFacts>(Stored, Web)!;
        Assert.Equal(253, WeekDecision.For(facts).Payable);
        Assert.Equal((40m, 0, 0, 0), (facts.FullTimeHours, facts.Pay.Count, facts.Pensions.Count, facts.TimeLossDays));
    }

    [Theory]
    [MemberData(nameof(Possible))]
    public void Stored_facts_come_to_the_same_decision(WeekFacts facts)
    {
        var again = JsonSerializer.Deserialize<WeekFacts>(JsonSerializer.Serialize(facts, Web), Web)!;
        Assert.Equal(JsonSerializer.Serialize(WeekDecision.For(facts), Web), JsonSerializer.Serialize(WeekDecision.For(again), Web));
    }

    [Fact]
    public void A_stored_decision_reads_back_with_what_was_withheld()
    {
        var support = new ChildSupportOrder { Amount = 100, NoticeServed = new(2025, 8, 1) };
        var decision = WeekDecision.For(SomeWeek.Idle with { WithholdIncomeTax = true, ChildSupport = support });
        var again = JsonSerializer.Deserialize<WeekDecision>(JsonSerializer.Serialize(decision, Web), Web)!;
        Assert.Equal((400m, 0m, 100m, 40m, 260m), (again.Payable, again.Offset, again.ChildSupport, again.IncomeTax, again.NetPaid));
        Assert.Equal(decision.Outcome, again.Outcome);
    }

    [Theory]
    [MemberData(nameof(Impossible))]
    public void What_no_week_can_hold_is_refused(WeekFacts facts) => Assert.Throws<ArgumentException>(() => WeekDecision.For(facts));

    [Fact]
    public void Facts_are_needed() => Assert.Throws<ArgumentNullException>(() => WeekDecision.For(null!));

    [Fact]
    public void The_law_asks_in_its_order()
    {
        var decision = WeekDecision.For(SomeWeek.Idle with { GrossEarnings = 200, HoursWorked = 20, HoursAvailable = 36, BalanceBefore = 1000 });
        Assert.Equal(
            ["RCW 50.04.310(1)", "WAC 192-170-020(2)", "RCW 50.20.130(2)(a)", "RCW 50.20.130(3)", "RCW 50.20.120(1)"],
            decision.Findings.Select(finding => finding.Cite));
        Assert.Equal(["WAC 192-270-075(1)(a)", "RCW 50.04.310(1)"], decision.Findings[0].Limbs.Select(limb => limb.Cite));
        Assert.All(decision.Findings.SelectMany(finding => finding.WithLimbs()), finding => Assert.True(finding.Met));
        Assert.Equal(new Week(new(2025, 8, 10)), decision.Week);
    }

    [Fact]
    public void Every_reason_is_told_in_both_languages() => Assert.All(
        WeekDecision.For(SomeWeek.Idle with { GrossEarnings = 200, HoursWorked = 20, HoursAvailable = 36, BalanceBefore = 1000 }).Findings,
        finding =>
        {
            Assert.EndsWith(".", finding.Because.En, StringComparison.Ordinal);
            Assert.EndsWith(".", finding.Because.Es, StringComparison.Ordinal);
            Assert.NotEqual(finding.Because.En, finding.Because.Es);
        });

    private static string Fault(WeekFacts facts) => Assert.Throws<ArgumentException>(() => WeekDecision.For(facts)).Message;
}
