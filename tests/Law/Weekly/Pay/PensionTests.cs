using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly;
using BenefitsFlow.Law.Weekly.Pay;

namespace BenefitsFlow.Tests.Law.Weekly.Pay;

/// <summary>RCW 50.04.323; WAC 192-190-025, 192-140-145.</summary>
public class PensionTests
{
    private static readonly PensionPayment Weekly =
        new() { Kind = PensionKind.Periodic, Amount = 100, PaymentsPerYear = 52, BaseYearEmployer = true };

    [Theory]
    [InlineData("100", 52, null, 300)]
    [InlineData("100.01", 52, null, 299)] // 299.99
    [InlineData("0", 52, null, 400)]
    [InlineData("399", 52, null, 1)]
    [InlineData("399.01", 52, null, 0)]
    [InlineData("401", 52, null, 0)] // not below zero
    [InlineData("100", 52, "50", 350)]
    [InlineData("100", 52, "0", 400)]
    [InlineData("1000", 12, null, 169)] // 1000 x 12 / 52 = 230.77
    [InlineData("1000", 12, "60", 261)] // 138.46
    [InlineData("5200", 1, null, 300)]
    public void The_base_year_employers_share_for_a_week_comes_off_in_whole_dollars(string amount, int payments, string? percent, int left)
    {
        var decision = With(Weekly with { Amount = amount.Money(), PaymentsPerYear = payments, EmployerPercent = percent?.Money() });
        Assert.Equal((left, left > 0 ? WeekOutcome.Payable : WeekOutcome.NothingPayable), ((int)decision.Payable, decision.Outcome));
        var finding = decision.Findings[1];
        Assert.Equal(("RCW 50.04.323", "PensionReduction", true), (finding.Cite, finding.Rule, finding.Met));
        Assert.Contains($"→ ${left}", finding.Arithmetic, StringComparison.Ordinal);
        Assert.Equal(percent is null ? "WAC 192-190-025(1)(b)" : "WAC 192-190-025(1)", Assert.Single(finding.Limbs).Limbs[2].Cite);
        Assert.Equal(payments == 52 ? [] : ["Weekly/pension-weekly-share"], decision.Doubts());
    }

    [Fact]
    public void The_arithmetic_of_a_share_is_shown() => Assert.Equal(
        "$1,000.00 × 12 ÷ 52 × 60% = $138.46",
        With(Weekly with { Amount = 1000, PaymentsPerYear = 12, EmployerPercent = 60 }).Findings[1].Limbs[0].Limbs[2].Arithmetic);

    [Fact]
    public void Pensions_are_added_up() => Assert.Equal(
        250, With(Weekly, Weekly with { Amount = 50 }, Weekly with { BaseYearEmployer = false }).Payable);

    [Theory]
    [InlineData(PensionKind.SocialSecurity, "WAC 192-190-025(3)")]
    [InlineData(PensionKind.LumpSum, "RCW 50.04.323(3)")]
    [InlineData(PensionKind.DisabilityPercentage, "WAC 192-190-025(2)")]
    public void Some_retirement_money_is_never_deducted(PensionKind kind, string cite)
    {
        var decision = With(Weekly with { Kind = kind, PaymentsPerYear = 12 });
        Assert.Equal((WeekOutcome.Payable, 400m), (decision.Outcome, decision.Payable));
        var limb = Assert.Single(decision.Findings[1].Limbs);
        Assert.Equal((cite, false, false), (limb.Cite, limb.Met, limb.Open));
        Assert.NotEqual(limb.Because.En, limb.Because.Es);
        Assert.Empty(decision.Doubts());
    }

    [Fact]
    public void A_plan_of_no_base_year_employer_is_not_deducted()
    {
        var decision = With(Weekly with { BaseYearEmployer = false });
        Assert.Equal(400, decision.Payable);
        Assert.Equal((false, "RCW 50.04.323(1)(a)(i)"), (decision.Findings[1].Limbs[0].Limbs[0].Met, decision.Findings[1].Limbs[0].Limbs[0].Cite));
    }

    [Fact]
    public void Whose_plan_it_is_is_asked_while_it_is_not_known()
    {
        var decision = With(Weekly with { BaseYearEmployer = null });
        Assert.Equal((WeekOutcome.Open, 0m), (decision.Outcome, decision.Payable));
        var open = Assert.Single(decision.OpenQuestions);
        Assert.Equal(("BaseYearEmployer", Party.Claimant), (open.Rule, open.Question!.Of));
        var finding = decision.Findings[^1];
        Assert.Equal((false, true), (finding.Met, finding.Open));
        Assert.Null(finding.Arithmetic);
        Assert.Contains("open", finding.Because.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, 300)]
    [InlineData(null, 300)] // presumed
    [InlineData(false, 400)]
    public void That_work_since_the_base_year_began_matters_is_presumed_until_shown_otherwise(bool? affected, int payable)
    {
        var decision = With(Weekly with { ServicesAffectIt = affected });
        Assert.Equal(payable, decision.Payable);
        var limb = decision.Findings[1].Limbs[0].Limbs[1];
        Assert.Equal(("RCW 50.04.323(1)(a)(ii)", affected != false), (limb.Cite, limb.Met));
        Assert.Equal(affected is null, limb.Because.En.Contains("presumed", StringComparison.Ordinal));
        Assert.Equal(affected is null, limb.Because.Es.Contains("presume", StringComparison.Ordinal));
    }

    /// <summary>WAC 192-140-145: more than the weekly benefit amount, contributed to only by the employer.</summary>
    [Fact]
    public void A_question_left_unanswered_presumes_more_than_the_weekly_amount()
    {
        var decision = With(Weekly with { Amount = 1, PaymentsPerYear = 12, EmployerPercent = 1, BaseYearEmployer = null, Unanswered = true });
        Assert.Equal((WeekOutcome.NothingPayable, 0m), (decision.Outcome, decision.Payable));
        Assert.Equal("$400 − $400.00 → $0", decision.Findings[1].Arithmetic);
        var limb = Assert.Single(decision.Findings[1].Limbs);
        Assert.Equal(("WAC 192-140-145", true), (limb.Cite, limb.Met));
        Assert.Empty(decision.Doubts());
    }

    [Theory]
    [InlineData("2022-03-27", true)]
    [InlineData("2022-04-03", false)]
    public void Weeks_before_the_text_that_was_read_say_so(string sunday, bool doubtful) => Assert.Equal(
        doubtful ? ["Weekly/pension-text"] : [],
        WeekDecision.For(SomeWeek.Idle with { Week = new Week(sunday.Day()), Pensions = [Weekly] }).Doubts());

    private static WeekDecision With(params PensionPayment[] pensions) => WeekDecision.For(SomeWeek.Idle with { Pensions = pensions });
}
