using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;
using BenefitsFlow.Law.Weekly;
using BenefitsFlow.Law.Weekly.Pay;

namespace BenefitsFlow.Tests.Law.Weekly;

/// <summary>RCW 50.20.130, 50.40.050; WAC 192-170-020, 192-190-010, -015, 192-230-100: what each reason of a week comes to.</summary>
public class WeekToldTests
{
    private static readonly WeekFacts Withheld = SomeWeek.Idle with
    {
        Overpayments = new() { Debts = [new("first", OverpaymentKind.Other, new(new(2025, 1, 5)), 1000)], MissedPayments = 2 },
        ChildSupport = new() { Amount = 120.50m, NoticeServed = new(2025, 8, 1) },
        WithholdIncomeTax = true,
    };

    [Fact]
    public void A_week_that_is_paid_is_met_throughout()
    {
        WeekDecision.For(Withheld).AllMet();
        WeekDecision.For(SomeWeek.Idle with { GrossEarnings = 200, HoursWorked = 20, HoursAvailable = 36, BalanceBefore = 1000 }).AllMet();
        WeekDecision.For(SomeWeek.Idle with { HoursAvailable = 31, TrainingBenefits = true, GrossEarnings = 100, HoursWorked = 10 }).AllMet();
        WeekDecision.For(SomeWeek.Idle with { TimeLossDays = 2 }).AllMet();
        WeekDecision.For(SomeWeek.Idle with { WaitingWeekDue = true }).AllMet();
    }

    [Fact]
    public void Nothing_is_asked_of_a_week_that_is_settled()
    {
        WeekDecision.For(SomeWeek.Idle with { CorporateOffice = new() { Ended = true } }).IsSound();
        WeekDecision.For(SomeWeek.Idle with { CorporateOffice = new() { Unanswered = true } }).IsSound();
        WeekDecision.For(SomeWeek.Idle with { CorporateOffice = new() }).IsSound();
        WeekDecision.For(SomeWeek.Idle with { HoursAvailable = 20 }).IsSound();
        foreach (var answer in (bool?[])[true, false, null])
        {
            foreach (var kind in Enum.GetValues<PayKind>())
                WeekDecision.For(SomeWeek.Idle with { Pay = [new() { Kind = kind, Amount = 100, ForThisWeek = answer, ForLostWages = answer }] }).IsSound();
            foreach (var kind in Enum.GetValues<PensionKind>())
                WeekDecision.For(SomeWeek.Idle with { Pensions = [new() { Kind = kind, Amount = 100, PaymentsPerYear = 12, BaseYearEmployer = answer }] }).IsSound();
        }
    }

    [Fact]
    public void Each_seventh_taken_is_met()
    {
        foreach (var (hours, cite) in new[] { (40, "WAC 192-170-020(1)"), (36, "WAC 192-170-020(2)"), (31, "WAC 192-170-020(3)") })
        {
            var found = WeekDecision.For(SomeWeek.Idle with { HoursAvailable = hours }).Findings.Single(finding => finding.Rule == "Availability");
            Assert.Equal((true, cite), (found.Met, found.Cite));
        }
    }

    [Theory]
    [InlineData(36, "at least 35 and less than 40", "al menos 35 y menos de 40")]
    [InlineData(31, "at least 30 and less than 35", "al menos 30 y menos de 35")]
    public void The_hours_between_which_a_seventh_or_two_are_taken_are_told(int hours, string en, string es)
    {
        var said = WeekDecision.For(SomeWeek.Idle with { HoursAvailable = hours }).Said("Availability");
        Assert.Contains(en, said, StringComparison.Ordinal);
        Assert.Contains(es, said, StringComparison.Ordinal);
        Assert.Contains($"for work for {hours} hours.", said, StringComparison.Ordinal);
        Assert.DoesNotContain("licencia", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Before_hours_were_counted_too_few_of_them_are_asked_about_by_the_statute()
    {
        var found = WeekDecision.For(SomeWeek.Idle with { Week = new(new(2021, 12, 26)), HoursAvailable = 36 }).Findings.Single(finding => finding.Rule == "Availability");
        Assert.Equal((true, "RCW 50.20.130(1)"), (found.Open, found.Cite));
        Assert.Contains("less than 40", found.Because.En, StringComparison.Ordinal);
        Assert.Contains("menos de 40", found.Because.Es, StringComparison.Ordinal);
    }
}
