using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.Tests.Law.Overpayments;

/// <summary>RCW 50.20.190(1), 50.12.070(2)(b); WAC 192-220-010, 192-220-070, 192-230-090(4).</summary>
public class OverpaymentTests
{
    private static readonly OverpaymentFacts Two = SomeOverpayment.TwoWeeks;

    [Fact]
    public void Weeks_paid_too_much_are_owed_once_the_claimant_was_heard()
    {
        var decision = OverpaymentDecision.For(Two);
        Assert.Equal((OverpaymentOutcome.Established, 800m, 0m), (decision.Outcome, decision.Amount, decision.RestoredOffset));
        Assert.Equal(new DateOnly(2028, 8, 1), decision.ServeBy);
        Assert.Equal(["RCW 50.20.190(1)", "WAC 192-220-070", "WAC 192-220-010(1)", "RCW 50.20.190(1)"], decision.Findings.Select(one => one.Cite));
        Assert.All(decision.Findings, finding => Assert.True(finding.Met));
        Assert.Empty(decision.Unconfirmed);
        Assert.Equal("$400.00 − $0.00 → $400.00", decision.Findings[0].Limbs[1].Arithmetic);
    }

    [Fact]
    public void Withheld_tax_and_child_support_were_paid_to_the_claimant()
    {
        var decision = OverpaymentDecision.For(Two with { Weeks = [new(SomeOverpayment.First, 250.25m, 100, TaxWithheld: 40, ChildSupportWithheld: 109.75m)] });
        Assert.Equal(300, decision.Amount);
        Assert.Equal("$400.00 − $100.00 → $300.00", decision.Rule("WeekOverpaid").Arithmetic);
    }

    [Fact]
    public void A_week_paid_too_little_does_not_make_another_weeks_overpayment_smaller()
    {
        var decision = OverpaymentDecision.For(Two with { Weeks = [new(SomeOverpayment.First, 400, 300), new(SomeOverpayment.First.Plus(1), 0, 50)] });
        Assert.Equal(100, decision.Amount);
        Assert.Equal([true, false], decision.Findings[0].Limbs.Select(limb => limb.Met));
    }

    [Theory]
    [InlineData(0, 200, 200, false)] // WAC 192-230-090(4): the whole week was in error
    [InlineData(300, 0, 100, true)]
    [InlineData(150, 50, 200, true)]
    [InlineData(400, 0, 0, false)]
    public void An_offset_taken_from_a_week_in_error_goes_back_to_the_earlier_overpayment(int entitled, int owed, int restored, bool inDoubt)
    {
        var decision = OverpaymentDecision.For(Two with { Weeks = [new(SomeOverpayment.First, 200, entitled, Offset: 200)] });
        Assert.Equal((owed, restored), (decision.Amount, decision.RestoredOffset));
        Assert.Equal(inDoubt, decision.Doubts().Contains("partly-overpaid-week-offset"));
        Assert.Equal(restored > 0 ? OverpaymentOutcome.Established : OverpaymentOutcome.NothingOverpaid, decision.Outcome);
        Assert.Equal(restored > 0, decision.Rule("WeekOverpaid").Because.En.Contains("goes back", StringComparison.Ordinal));
    }

    [Fact]
    public void The_offsets_of_all_weeks_go_back_once_the_overpayment_is_established()
    {
        var facts = Two with { Weeks = [new(SomeOverpayment.First, 200, 300, Offset: 200), new(SomeOverpayment.First.Plus(1), 300, 0, Offset: 50)] };
        var decision = OverpaymentDecision.For(facts);
        Assert.Equal((300m, 150m), (decision.Amount, decision.RestoredOffset));
        Assert.Contains("partly-overpaid-week-offset", decision.Doubts());
        Assert.Equal((0m, 0m), (OverpaymentDecision.For(facts with { Advice = null }).Amount, OverpaymentDecision.For(facts with { Advice = null }).RestoredOffset));
    }

    [Fact]
    public void Nothing_is_decided_further_when_nothing_was_overpaid()
    {
        var decision = OverpaymentDecision.For(Two with { Weeks = [new(SomeOverpayment.First, 400, 400)], Advice = null });
        Assert.Equal((OverpaymentOutcome.NothingOverpaid, 0m), (decision.Outcome, decision.Amount));
        Assert.Equal("-OverpaymentAmount -WeekOverpaid", decision.Outline());
    }

    [Theory]
    [InlineData(true, false, false, OverpaymentOutcome.NotToBeRepaid)]
    [InlineData(false, true, false, OverpaymentOutcome.NotToBeRepaid)]
    [InlineData(true, false, true, OverpaymentOutcome.Established)]
    [InlineData(false, true, true, OverpaymentOutcome.Established)]
    [InlineData(true, false, null, OverpaymentOutcome.Open)]
    [InlineData(null, false, false, OverpaymentOutcome.Open)]
    [InlineData(false, null, false, OverpaymentOutcome.Open)]
    [InlineData(null, null, true, OverpaymentOutcome.Established)]
    [InlineData(false, false, null, OverpaymentOutcome.Established)]
    public void What_rests_on_a_corrected_report_is_not_repaid_unless_an_earlier_decision_is_final(
        bool? correction, bool? computed, bool? earlier, OverpaymentOutcome outcome)
    {
        var decision = OverpaymentDecision.For(
            Two with { EmployersCorrection = correction, ComputedHours = computed, EarlierFinalDecision = earlier });
        Assert.Equal(outcome, decision.Outcome);
        Assert.Equal(outcome == OverpaymentOutcome.Established ? 800 : 0, decision.Amount);
        Assert.Equal((correction, computed) != (false, false), decision.Findings[1].Limbs.Count == 2);
    }

    [Fact]
    public void Computed_hours_have_their_own_section() =>
        Assert.Equal("RCW 50.12.070(2)(b)", OverpaymentDecision.For(Two).Rule(nameof(OverpaymentFacts.ComputedHours)).Cite);

    [Fact]
    public void Without_an_advice_of_rights_nothing_is_owed()
    {
        var decision = OverpaymentDecision.For(Two with { Advice = null, Answered = true });
        Assert.Equal((OverpaymentOutcome.NotHeard, 0m), (decision.Outcome, decision.Amount));
        Assert.Equal("-AdviceOfRights", "-" + decision.Findings[^1].Limbs.Single().Rule);
    }

    [Theory]
    [InlineData(AdviceContents.Reasons, "a")]
    [InlineData(AdviceContents.Amount, "b")]
    [InlineData(AdviceContents.Collection, "c")]
    [InlineData(AdviceContents.LegalDebt, "d")]
    [InlineData(AdviceContents.Warrants, "e")]
    [InlineData(AdviceContents.Waiver, "f")]
    [InlineData(AdviceContents.TimeToAnswer, "g")]
    public void An_advice_that_leaves_out_one_of_seven_things_is_none(AdviceContents missing, string letter)
    {
        var decision = OverpaymentDecision.For(Two with { Advice = SomeOverpayment.Advice with { Contents = AdviceContents.All & ~missing } });
        Assert.Equal(OverpaymentOutcome.NotHeard, decision.Outcome);
        var said = decision.Rule("AdviceSaid").Limbs;
        Assert.Equal(7, said.Count);
        Assert.Equal([$"WAC 192-220-010(1)({letter})"], said.Where(limb => !limb.Met).Select(limb => limb.Cite));
        Assert.Equal([missing.ToString()], said.Where(limb => !limb.Met).Select(limb => limb.Rule));
    }

    // Sent on Friday, May 1, 2026: five working days end on Friday, May 8.
    [Theory]
    [InlineData("2026-05-07", OverpaymentOutcome.NotHeard)]
    [InlineData("2026-05-08", OverpaymentOutcome.Established)]
    public void Five_working_days_are_the_least_to_answer(string replyBy, OverpaymentOutcome outcome)
    {
        var decision = OverpaymentDecision.For(Two with { Advice = SomeOverpayment.Advice with { ReplyBy = replyBy.Day() } });
        Assert.Equal(outcome, decision.Outcome);
        Assert.Equal(["Issues/reply-working-days"], decision.Rule("AnswerPeriod").Parameters.Select(used => used.Name));
        Assert.Equal("WAC 192-220-010(1)(g)", decision.Rule("AnswerPeriod").Cite);
    }

    [Theory]
    [InlineData("2026-05-13", false, OverpaymentOutcome.NotHeard)]
    [InlineData("2026-05-14", false, OverpaymentOutcome.Established)]
    [InlineData("2026-05-13", true, OverpaymentOutcome.Established)]
    public void A_decision_waits_for_the_answer_or_for_the_last_day(string served, bool answered, OverpaymentOutcome outcome) =>
        Assert.Equal(outcome, OverpaymentDecision.For(Two with { Served = served.Day(), Answered = answered }).Outcome);

    [Theory]
    [InlineData("2028-08-01", null, OverpaymentOutcome.Established)]
    [InlineData("2028-08-02", null, OverpaymentOutcome.TooLate)]
    [InlineData("2028-08-02", "2026-08-02", OverpaymentOutcome.Established)] // the final payment was later
    [InlineData("2028-08-03", "2026-08-02", OverpaymentOutcome.TooLate)]
    [InlineData("2028-08-01", "2026-07-01", OverpaymentOutcome.Established)] // and here earlier
    public void Two_years_run_from_the_later_of_the_close_and_the_final_payment(string served, string? paid, OverpaymentOutcome outcome)
    {
        var decision = OverpaymentDecision.For(Two with { Served = served.Day(), FinalPayment = paid?.Day() });
        Assert.Equal(outcome, decision.Outcome);
        Assert.Equal(["Overpayments/assess-within-years"], decision.Rule("ServedInTime").Parameters.Select(used => used.Name));
    }

    [Theory]
    [InlineData("2029-03-15", "2028-09-15", OverpaymentOutcome.Established)]
    [InlineData("2029-03-16", "2028-09-15", OverpaymentOutcome.TooLate)]
    [InlineData("2028-08-01", "2026-09-15", OverpaymentOutcome.Established)] // six months end before the two years do
    public void Six_months_follow_the_final_decision_of_a_review(string served, string final, OverpaymentOutcome outcome)
    {
        var decision = OverpaymentDecision.For(Two with { Served = served.Day(), FinalDecision = final.Day() });
        Assert.Equal(outcome, decision.Outcome);
        Assert.Equal(
            ["Overpayments/assess-within-years", "Overpayments/assess-after-review-months"],
            decision.Rule("ServedInTime").Parameters.Select(used => used.Name));
    }

    [Fact]
    public void While_the_claim_is_under_review_the_time_does_not_end()
    {
        var decision = OverpaymentDecision.For(Two with { Served = new(2035, 1, 2), UnderReview = true });
        Assert.Equal((OverpaymentOutcome.Established, (DateOnly?)null), (decision.Outcome, decision.ServeBy));
        Assert.Equal(2, decision.Rule("ServedInTime").Parameters.Count);
        Assert.Contains("under review", decision.Rule("ServedInTime").Because.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, false, OverpaymentOutcome.Established)]
    [InlineData(false, true, OverpaymentOutcome.Established)]
    [InlineData(false, null, OverpaymentOutcome.Open)]
    [InlineData(null, false, OverpaymentOutcome.Open)]
    [InlineData(false, false, OverpaymentOutcome.TooLate)]
    public void Back_pay_and_fraud_know_no_time_limit(bool? backPay, bool? fraud, OverpaymentOutcome outcome)
    {
        var decision = OverpaymentDecision.For(Two with { Served = new(2035, 1, 2), BackPayOrSettlement = backPay, FraudOrWillful = fraud });
        Assert.Equal(outcome, decision.Outcome);
        Assert.Equal(outcome == OverpaymentOutcome.Open ? 1 : 0, decision.OpenQuestions.Count());
    }

    [Fact]
    public void Whether_there_is_a_limit_is_not_asked_while_the_time_runs()
    {
        var decision = OverpaymentDecision.For(Two with { BackPayOrSettlement = null, FraudOrWillful = null });
        Assert.Equal(OverpaymentOutcome.Established, decision.Outcome);
        Assert.Empty(decision.OpenQuestions);
    }

    [Fact]
    public void What_is_open_early_is_still_refused_later()
    {
        var decision = OverpaymentDecision.For(Two with { EmployersCorrection = null, EarlierFinalDecision = null, Advice = null });
        Assert.Equal(OverpaymentOutcome.NotHeard, decision.Outcome);
    }

    [Fact]
    public void Before_the_text_that_was_read_nothing_is_decided() => Assert.Throws<NoParameter>(() => OverpaymentDecision.For(
        Two with { Served = new(2020, 6, 10), BenefitYearEnds = new(2020, 5, 1), Advice = SomeOverpayment.Advice with { Sent = new(2020, 5, 1) } }));

    [Fact]
    public void Amounts_that_cannot_be_and_a_week_named_twice_are_the_callers_mistake()
    {
        OverpaidWeek[] impossible =
        [
            new(SomeOverpayment.First, -1, 0), new(SomeOverpayment.First, 1.001m, 0), new(SomeOverpayment.First, 0, -1),
            new(SomeOverpayment.First, 0, 0, -1), new(SomeOverpayment.First, 0, 0, 0, -1), new(SomeOverpayment.First, 0, 0, 0, 0, -1),
            new(SomeOverpayment.First, 1_000_000_000.01m, 0),
        ];
        Assert.All(impossible, week => Assert.Throws<ArgumentException>(() => OverpaymentDecision.For(Two with { Weeks = [week] })));
        Assert.Throws<ArgumentException>(() => OverpaymentDecision.For(Two with { Weeks = [Two.Weeks[0], Two.Weeks[0]] }));
        Assert.Equal(1_000_000_000m, OverpaymentDecision.For(Two with { Weeks = [new(SomeOverpayment.First, 1_000_000_000m, 0)] }).Amount);
        Assert.Throws<ArgumentNullException>(() => OverpaymentDecision.For(null!));
    }
}
