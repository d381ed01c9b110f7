using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly;
using BenefitsFlow.Law.Weekly.Pay;

namespace BenefitsFlow.Tests.Law.Weekly.Pay;

/// <summary>RCW 50.04.320(4); WAC 192-190-030 to -105: which pay is deducted.</summary>
public class PayKindTests
{
    private const string Reimbursed = "WAC 192-190-030(1)";
    private const string Assigned = "WAC 192-190-035(2)";

    /// <summary>Each row of the list of kinds of pay: what is known of it, whether it counts (null: open), and the section that decides.</summary>
    public static TheoryData<PayItem, bool?, string> Rows => new()
    {
        { Of(PayKind.ExpenseReimbursement) with { ExceedsExpenses = false }, false, Reimbursed },
        { Of(PayKind.ExpenseReimbursement) with { ExceedsExpenses = true }, true, Reimbursed },
        { Of(PayKind.ExpenseReimbursement), null, Reimbursed },
        { Of(PayKind.Vacation) with { ForThisWeek = true }, true, Assigned },
        { Of(PayKind.Vacation) with { ForThisWeek = false }, false, Assigned },
        { Of(PayKind.Vacation), null, Assigned },
        { Of(PayKind.Holiday) with { ForThisWeek = true }, true, Assigned },
        { Of(PayKind.Holiday) with { ForThisWeek = false }, false, Assigned },
        { Of(PayKind.Holiday), null, Assigned },
        { Of(PayKind.SickLeave) with { ForThisWeek = true }, true, "WAC 192-190-075(1)(a)" },
        { Of(PayKind.SickLeave) with { ForThisWeek = false }, false, "WAC 192-190-075(1)(a)" },
        { Of(PayKind.SickLeave), null, "WAC 192-190-075(1)(a)" },
        { Of(PayKind.BackPay) with { ForThisWeek = true }, true, "WAC 192-190-040(1)" },
        { Of(PayKind.BackPay) with { ForThisWeek = false }, false, "WAC 192-190-040(1)" },
        { Of(PayKind.BackPay), null, "WAC 192-190-040(1)" },
        { Of(PayKind.Settlement) with { ForLostWages = true, ForThisWeek = true }, true, "WAC 192-190-040(3)" },
        { Of(PayKind.Settlement) with { ForLostWages = false }, false, "WAC 192-190-040(3)" },
        { Of(PayKind.Settlement) with { ForThisWeek = false }, false, "WAC 192-190-040(3)" },
        { Of(PayKind.Settlement) with { ForLostWages = true }, null, "WAC 192-190-040(3)" },
        { Of(PayKind.Settlement) with { ForThisWeek = true }, null, "WAC 192-190-040(3)" },
        { Of(PayKind.ContractSettlement) with { ForThisWeek = true }, true, "RCW 50.04.320(4)(c)" },
        { Of(PayKind.ContractSettlement) with { ForThisWeek = false }, false, "RCW 50.04.320(4)(c)" },
        { Of(PayKind.ContractSettlement), null, "RCW 50.04.320(4)(c)" },
        { Of(PayKind.WorkersCompensationLumpSum), false, "WAC 192-190-040(2)" },
        { Of(PayKind.Severance) with { BeforeSeparation = true }, false, "WAC 192-190-050" },
        { Of(PayKind.Severance) with { BeforeSeparation = false, ForThisWeek = true }, true, "WAC 192-190-050" },
        { Of(PayKind.Severance) with { BeforeSeparation = false, ForThisWeek = false }, false, "WAC 192-190-050" },
        { Of(PayKind.Severance) with { BeforeSeparation = false }, null, "WAC 192-190-050" },
        { Of(PayKind.Severance), null, "WAC 192-190-050" },
        { Of(PayKind.TerminationPay) with { ForThisWeek = true }, true, "WAC 192-190-050(1)" },
        { Of(PayKind.TerminationPay) with { ForThisWeek = false }, false, "WAC 192-190-050(1)" },
        { Of(PayKind.TerminationPay), null, "WAC 192-190-050(1)" },
        { Of(PayKind.InLieuOfNotice) with { ForThisWeek = true, NoticeByContract = true }, true, "WAC 192-190-055" },
        { Of(PayKind.InLieuOfNotice) with { ForThisWeek = true, OwnNotice = true }, true, "WAC 192-190-055" },
        { Of(PayKind.InLieuOfNotice) with { ForThisWeek = true, NoticeByContract = false, OwnNotice = false }, false, "WAC 192-190-055" },
        { Of(PayKind.InLieuOfNotice) with { ForThisWeek = false, NoticeByContract = true }, false, "WAC 192-190-055" },
        { Of(PayKind.InLieuOfNotice) with { ForThisWeek = true, NoticeByContract = false }, null, "WAC 192-190-055" },
        { Of(PayKind.InLieuOfNotice) with { NoticeByContract = true }, null, "WAC 192-190-055" },
        { Of(PayKind.Bonus) with { ForThisWeek = true }, true, "WAC 192-190-060(1)" },
        { Of(PayKind.Bonus) with { ForThisWeek = false }, false, "WAC 192-190-060(1)" },
        { Of(PayKind.Bonus), null, "WAC 192-190-060(1)" },
        { Of(PayKind.Tips), true, "WAC 192-190-065" },
        { Of(PayKind.JuryFees), true, "WAC 192-190-070(1)" },
        { Of(PayKind.JuryExpenses), false, "WAC 192-190-070(2)" },
        { Of(PayKind.DisabilityInsurance), false, "WAC 192-190-080(1)" },
        { Of(PayKind.DisabilityTrust) with { EmployerFundedAlone = true }, true, "WAC 192-190-080(2)" },
        { Of(PayKind.DisabilityTrust) with { EmployerFundedAlone = false }, false, "WAC 192-190-080(2)" },
        { Of(PayKind.DisabilityTrust), null, "WAC 192-190-080(2)" },
        { Of(PayKind.WorkStudy) with { IncludesTitleIv = true }, false, "WAC 192-190-085(2)" },
        { Of(PayKind.WorkStudy) with { IncludesTitleIv = false }, true, "WAC 192-190-085(2)" },
        { Of(PayKind.WorkStudy), null, "WAC 192-190-085(2)" },
        { Of(PayKind.StudentAid), false, "WAC 192-190-085(4)" },
        { Of(PayKind.NationalGuard) with { DutyOver72Hours = true }, true, "WAC 192-190-090" },
        { Of(PayKind.NationalGuard) with { DutyOver72Hours = false }, false, "WAC 192-190-090" },
        { Of(PayKind.NationalGuard), null, "WAC 192-190-090" },
        { Of(PayKind.AmeriCorpsStipend), true, "WAC 192-190-100(1)" },
        { Of(PayKind.AmeriCorpsEducation), false, "WAC 192-190-100(1)" },
        { Of(PayKind.SelfEmployment) with { ForThisWeek = true }, true, "WAC 192-190-105(1)" },
        { Of(PayKind.SelfEmployment) with { ForThisWeek = false }, false, "WAC 192-190-105(1)" },
        { Of(PayKind.SelfEmployment), null, "WAC 192-190-105(1)" },
        { Of(PayKind.StrikePay), false, "RCW 50.04.320(4)(a)" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_kind_of_pay_counts_or_not_by_its_own_section(PayItem item, bool? counts, string cite)
    {
        var decision = WeekDecision.For(SomeWeek.Idle with { Pay = [item] });
        var finding = Assert.Single(decision.PayFindings());
        Assert.Equal((counts == true, counts is null), (finding.Met, finding.Open));
        var limb = Assert.Single(finding.Limbs);
        Assert.Equal((finding.Met, finding.Open, cite), (limb.Met, limb.Open, limb.Cite));
        Assert.Contains(
            counts switch { true => "counts as pay for this week", false => "does not count for this week", null => "is open" }, finding.Because.En, StringComparison.Ordinal);
        Assert.StartsWith(finding.Cite, item.Kind == PayKind.Severance ? "WAC 192-190-045" : cite, StringComparison.Ordinal);
        Assert.Equal(item.Kind.ToString(), finding.Rule);
        // 100 less 5, three quarters of it: 71.25, raised to 72.
        Assert.Equal(counts switch { true => 328, false => 400, null => 0 }, decision.Payable);
        Assert.Equal(counts is null ? WeekOutcome.Open : WeekOutcome.Payable, decision.Outcome);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_is_told_in_both_languages_with_a_question_only_while_open(PayItem item, bool? counts, string cite)
    {
        var decision = WeekDecision.For(SomeWeek.Idle with { Pay = [item] });
        Assert.All(decision.PayFindings().SelectMany(finding => finding.WithLimbs()), finding =>
        {
            Assert.NotEqual(finding.Because.En, finding.Because.Es);
            Assert.True(finding.Because.En.Length > 10 && finding.Because.Es.Length > 10, cite);
        });
        Assert.Contains("$100.00", decision.PayFindings().Single().Because.En, StringComparison.Ordinal);
        Assert.Contains("$100.00", decision.PayFindings().Single().Because.Es, StringComparison.Ordinal);
        Assert.Equal(counts is null, decision.Findings.Any(finding => finding.Open));
        Assert.True(counts is not null || decision.OpenQuestions.Any());
        Assert.All(decision.OpenQuestions, finding => Assert.EndsWith("?", finding.Question!.Text.En, StringComparison.Ordinal));
        Assert.All(decision.OpenQuestions, finding => Assert.StartsWith("¿", finding.Question!.Text.Es, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_kind_of_pay_has_a_row_here() =>
        Assert.Equal(Enum.GetValues<PayKind>(), Rows.Select(row => row.Data.Item1.Kind).Distinct().Order());

    [Theory]
    [InlineData(PayKind.Vacation, Party.Employer)]
    [InlineData(PayKind.InLieuOfNotice, Party.Employer)]
    [InlineData(PayKind.ExpenseReimbursement, Party.Claimant)]
    [InlineData(PayKind.SelfEmployment, Party.Claimant)]
    [InlineData(PayKind.WorkStudy, Party.Other)]
    [InlineData(PayKind.DisabilityTrust, Party.Other)]
    [InlineData(PayKind.NationalGuard, Party.Claimant)]
    [InlineData(PayKind.BackPay, Party.Employer)]
    public void Who_can_know_is_asked(PayKind kind, Party asked) =>
        Assert.Equal(asked, WeekDecision.For(SomeWeek.Idle with { Pay = [Of(kind)] }).OpenQuestions.First().Question!.Of);

    /// <summary>WAC 192-190-060(1), its example: twenty hours a week, and a bonus of $50 for that week.</summary>
    [Fact]
    public void The_rules_own_bonus_is_deducted_with_the_wages()
    {
        var worked = SomeWeek.Idle with { GrossEarnings = 200, HoursWorked = 20 };
        var decision = WeekDecision.For(worked with { Pay = [new() { Kind = PayKind.Bonus, Amount = 50, ForThisWeek = true }] });
        Assert.Equal((184m, 216m), (decision.Deduction, decision.Payable)); // (250 - 5) x 75% = 183.75
        Assert.Equal("$200.00 + $50.00 = $250.00", decision.Counted().Arithmetic);
        Assert.StartsWith("You earned or were paid $250.00", decision.Because("RCW 50.20.130(2)(a)"), StringComparison.Ordinal);
    }

    /// <summary>WAC 192-190-060(2), its example: $800 at the year's end for eight months of work before.</summary>
    [Fact]
    public void A_bonus_for_work_done_before_is_not_deducted() => Assert.Equal(
        400, WeekDecision.For(SomeWeek.Idle with { Pay = [new() { Kind = PayKind.Bonus, Amount = 800, ForThisWeek = false }] }).Payable);

    private static PayItem Of(PayKind kind) => new() { Kind = kind, Amount = 100 };
}
