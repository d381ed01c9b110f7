using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly;
using BenefitsFlow.Law.Weekly.Pay;

namespace BenefitsFlow.Tests.Law.Weekly.Pay;

/// <summary>RCW 50.04.310(1), 50.04.320(4): all pay of the week together.</summary>
public class RemunerationTests
{
    private static readonly PayItem Tips = new() { Kind = PayKind.Tips, Amount = 38.33m };
    private static readonly PayItem Unclear = new() { Kind = PayKind.Vacation, Amount = 100 };
    private static readonly WeekFacts Worked = SomeWeek.Idle with { GrossEarnings = 500, HoursWorked = 20 };

    [Theory]
    [InlineData("38.33", true)] // 538.33 of 538 1/3
    [InlineData("38.34", false)]
    public void Other_pay_counts_toward_the_limit_of_unemployment(string tips, bool unemployed) =>
        Assert.Equal(unemployed, WeekDecision.For(Worked with { Pay = [Tips with { Amount = tips.Money() }] }).Unemployed);

    [Fact]
    public void Pay_stands_before_the_limit_and_after_the_hours() => Assert.Equal(
        ["WAC 192-270-075(1)(a)", "RCW 50.04.320(4)", "RCW 50.04.310(1)"],
        WeekDecision.For(Worked with { Pay = [Tips] }).Findings[0].Limbs.Select(limb => limb.Cite));

    [Fact]
    public void A_payment_that_is_open_keeps_the_week_open_and_denies_nothing()
    {
        var decision = WeekDecision.For(SomeWeek.Idle with { Pay = [Tips, Unclear], WaitingWeekDue = true });
        Assert.Equal((WeekOutcome.Open, true, 0m, 0m), (decision.Outcome, decision.Unemployed, decision.Payable, decision.Deduction));
        var finding = Assert.Single(decision.Findings);
        Assert.Equal((false, true), (finding.Met, finding.Open));
        Assert.Equal(("ForThisWeek", "WAC 192-190-035(2)"), (Assert.Single(decision.OpenQuestions).Rule, decision.OpenQuestions.Single().Cite));
        Assert.Equal("$0.00 + $38.33 = $38.33", decision.Counted().Arithmetic);
        Assert.Contains("still open", decision.Counted().Because.En, StringComparison.Ordinal);
        Assert.Contains("Falta aclarar", decision.Counted().Because.Es, StringComparison.Ordinal);
    }

    [Fact]
    public void Pay_that_is_settled_is_not_called_open()
    {
        var counted = WeekDecision.For(Worked with { Pay = [Tips] }).Counted();
        Assert.Equal((true, false), (counted.Met, counted.Open));
        Assert.DoesNotContain("open", counted.Because.En, StringComparison.Ordinal);
        Assert.DoesNotContain("Falta", counted.Because.Es, StringComparison.Ordinal);
    }

    [Fact]
    public void An_open_payment_does_not_matter_when_the_rest_is_too_much_already()
    {
        var decision = WeekDecision.For(Worked with { GrossEarnings = 538.34m, Pay = [Unclear] });
        Assert.Equal((WeekOutcome.NotUnemployed, false), (decision.Outcome, decision.Unemployed));
    }

    [Fact]
    public void Pay_is_not_asked_about_in_a_week_of_full_time_work()
    {
        var decision = WeekDecision.For(Worked with { HoursWorked = 40, Pay = [Unclear] });
        Assert.Equal(WeekOutcome.NotUnemployed, decision.Outcome);
        Assert.Single(decision.Findings[0].Limbs);
        Assert.Empty(decision.OpenQuestions);
        Assert.Empty(decision.Unconfirmed);
    }

    /// <summary>WAC 192-190-105(5).</summary>
    [Fact]
    public void Records_of_self_employment_asked_for_and_not_given_presume_too_much()
    {
        var self = new PayItem { Kind = PayKind.SelfEmployment, Amount = 10, ForThisWeek = true, RecordsWithheld = true };
        var decision = WeekDecision.For(SomeWeek.Idle with { Pay = [self] });
        Assert.Equal((WeekOutcome.NotUnemployed, 0m), (decision.Outcome, decision.Payable));
        var presumed = decision.Findings[0].Limbs.Single(limb => limb.Cite == "WAC 192-190-105(5)");
        Assert.Equal((false, false, "SelfEmploymentRecords"), (presumed.Met, presumed.Open, presumed.Rule));
        Assert.Equal(396, WeekDecision.For(SomeWeek.Idle with { Pay = [self with { RecordsWithheld = false }] }).Payable);
        Assert.Equal(396, WeekDecision.For(SomeWeek.Idle with { Pay = [self with { Kind = PayKind.Tips }] }).Payable); // records are asked of self-employment
    }

    [Theory]
    [InlineData("2010-06-06", PayKind.Tips, "Weekly/pay-kinds-text")]
    [InlineData("2013-01-13", PayKind.SelfEmployment, "Weekly/self-employment-text")]
    public void Weeks_before_a_rules_text_that_was_read_say_so(string sunday, PayKind kind, string doubt)
    {
        var week = new Week(sunday.Day());
        var facts = SomeWeek.Idle with { DaysUnavailable = 0, Pay = [new() { Kind = kind, Amount = 10, ForThisWeek = true }] };
        Assert.Contains(doubt, WeekDecision.For(facts with { Week = week }).Doubts());
        Assert.DoesNotContain(doubt, WeekDecision.For(facts with { Week = week.Plus(1) }).Doubts());
    }

    [Fact]
    public void Strike_pay_rests_on_the_departments_word_and_says_so()
    {
        var strike = new PayItem { Kind = PayKind.StrikePay, Amount = 300 };
        Assert.Equal(["Weekly/strike-pay"], WeekDecision.For(SomeWeek.Idle with { Pay = [strike] }).Doubts());
        Assert.Empty(WeekDecision.For(SomeWeek.Idle with { Pay = [Tips] }).Doubts());
        Assert.DoesNotContain(
            WeekDecision.For(SomeWeek.Idle with { Pay = [Tips] }).Findings[0].Parameters, used => used.Name == "Weekly/self-employment-text");
    }
}
