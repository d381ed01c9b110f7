using System.Text.Json;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly.SharedWork;
using CsCheck;

namespace BenefitsFlow.Tests.Law.Weekly.SharedWork;

/// <summary>RCW 50.60.090, 50.60.100; WAC 192-250-010, -035.</summary>
public class SharedWorkTests
{
    private static readonly SharedWorkFacts Week30 = new()
    {
        Week = new Week(new(2025, 8, 10)),
        WeeklyBenefitAmount = 400,
        UsualHours = 40,
        HoursWorked = 30,
        UnderPlan = true,
        WorkedAsScheduled = true,
        Available = true,
    };

    /// <summary>The first two are the rules' own: 40 hours to 30 (WAC 192-250-010(2)), 28.5 of 40 (WAC 192-250-035(3)).</summary>
    [Theory]
    [InlineData("30", "40", 100, SharedWorkOutcome.Shared)] // 25%
    [InlineData("28.5", "40", 120, SharedWorkOutcome.Shared)] // 28 hours: 30%
    [InlineData("20", "40", 200, SharedWorkOutcome.Shared)]
    [InlineData("19.99", "40", 0, SharedWorkOutcome.Regular)] // 19 hours
    [InlineData("36.99", "40", 40, SharedWorkOutcome.Shared)] // 36 hours
    [InlineData("37", "40", 0, SharedWorkOutcome.Regular)]
    [InlineData("19", "38", 200, SharedWorkOutcome.Shared)]
    [InlineData("20", "37", 183, SharedWorkOutcome.Shared)] // 400 x 17/37 = 183.78
    public void Hours_between_half_and_nine_tenths_of_the_usual_ones_share_the_weekly_amount(
        string worked, string usual, int payable, SharedWorkOutcome outcome)
    {
        var decision = SharedWorkDecision.For(Week30 with { HoursWorked = worked.Money(), UsualHours = usual.Money() });
        Assert.Equal((outcome, payable), (decision.Outcome, (int)decision.Payable));
        Assert.Equal(outcome == SharedWorkOutcome.Shared, decision.Findings.Single(finding => finding.Cite == "WAC 192-250-035(6)").Met);
        Assert.Equal(outcome == SharedWorkOutcome.Shared, decision.Findings.Any(finding => finding.Cite == "RCW 50.60.100(1)"));
        Assert.Empty(decision.Unconfirmed);
        Assert.All(decision.Findings, finding => Assert.NotEqual(finding.Because.En, finding.Because.Es));
    }

    [Fact]
    public void The_arithmetic_is_shown()
    {
        var decision = SharedWorkDecision.For(Week30 with { HoursWorked = 28.5m });
        Assert.Equal(["28 ÷ 40 ∈ 50%–90%", "$400 × (40 − 28) ÷ 40 → $120"], decision.Findings.TakeLast(2).Select(finding => finding.Arithmetic));
        Assert.Equal(
            ["RCW 50.60.090(1)", "WAC 192-250-035(4)", "RCW 50.60.090(2)", "WAC 192-250-035(6)", "RCW 50.60.100(1)"],
            decision.Findings.Select(finding => finding.Cite));
        Assert.Equal("37 ÷ 40 ∉ 50%–90%", SharedWorkDecision.For(Week30 with { HoursWorked = 37 }).Findings[^1].Arithmetic);
    }

    public static TheoryData<SharedWorkFacts, SharedWorkOutcome, string> Conditions => new()
    {
        { Week30 with { UnderPlan = false }, SharedWorkOutcome.Regular, "RCW 50.60.090(1)" },
        { Week30 with { UnderPlan = null }, SharedWorkOutcome.Open, "RCW 50.60.090(1)" },
        { Week30 with { WorkedAsScheduled = false }, SharedWorkOutcome.Regular, "WAC 192-250-035(4)" },
        { Week30 with { WorkedAsScheduled = null }, SharedWorkOutcome.Open, "WAC 192-250-035(4)" },
        { Week30 with { Available = false }, SharedWorkOutcome.Regular, "RCW 50.60.090(2)" },
        { Week30 with { Available = null }, SharedWorkOutcome.Open, "RCW 50.60.090(2)" },
        { Week30 with { WorkedAsScheduled = null, Available = false }, SharedWorkOutcome.Regular, "RCW 50.60.090(2)" },
        { Week30 with { WorkedAsScheduled = false, Available = null }, SharedWorkOutcome.Regular, "WAC 192-250-035(4)" },
    };

    [Theory]
    [MemberData(nameof(Conditions))]
    public void Each_condition_is_needed_and_without_it_the_week_is_a_regular_one(SharedWorkFacts facts, SharedWorkOutcome outcome, string cite)
    {
        var decision = SharedWorkDecision.For(facts);
        Assert.Equal((outcome, 0m), (decision.Outcome, decision.Payable));
        var finding = decision.Findings.Single(finding => finding.Cite == cite);
        Assert.Equal((false, outcome == SharedWorkOutcome.Open), (finding.Met, finding.Open));
        Assert.True(outcome != SharedWorkOutcome.Open || decision.OpenQuestions.Single().Cite == cite);
    }

    /// <summary>RCW 50.60.100(6) to (8).</summary>
    [Theory]
    [InlineData("0", "0", 400, SharedWorkOutcome.FullAmount, "RCW 50.60.100(7)")]
    [InlineData("0", "10", 0, SharedWorkOutcome.Regular, "RCW 50.60.100(8)")]
    [InlineData("20", "20", 0, SharedWorkOutcome.UsualHoursReached, "RCW 50.60.100(6)(a)")]
    [InlineData("20", "19.99", 10, SharedWorkOutcome.Shared, "RCW 50.60.100(6)(b)")] // 39 of 40
    [InlineData("20", "10", 100, SharedWorkOutcome.Shared, "RCW 50.60.100(6)(b)")]
    [InlineData("20.5", "0.5", 190, SharedWorkOutcome.Shared, "RCW 50.60.100(6)(b)")] // 21 together
    [InlineData("40", "0", 0, SharedWorkOutcome.Regular, "WAC 192-250-035(6)")]
    public void A_second_job_and_a_week_without_work_count_in_their_own_ways(
        string worked, string elsewhere, int payable, SharedWorkOutcome outcome, string cite)
    {
        var decision = SharedWorkDecision.For(Week30 with { HoursWorked = worked.Money(), HoursElsewhere = elsewhere.Money() });
        Assert.Equal((outcome, payable, cite), (decision.Outcome, (int)decision.Payable, decision.Findings[^1].Cite));
        Assert.Equal(outcome is SharedWorkOutcome.Shared ? ["Weekly/shared-work-range"] : [], decision.Unconfirmed.Select(doubt => doubt.Parameter));
        Assert.Equal(outcome is not SharedWorkOutcome.UsualHoursReached && cite != "WAC 192-250-035(6)", decision.Findings[^1].Met);
        Assert.NotEqual(decision.Findings[^1].Because.En, decision.Findings[^1].Because.Es);
    }

    /// <summary>RCW 50.60.100(7): "and is otherwise eligible".</summary>
    [Theory]
    [InlineData(true, true, SharedWorkOutcome.FullAmount)]
    [InlineData(true, false, SharedWorkOutcome.Regular)]
    [InlineData(true, null, SharedWorkOutcome.Open)]
    [InlineData(false, true, SharedWorkOutcome.Regular)]
    [InlineData(null, true, SharedWorkOutcome.Open)]
    public void A_week_without_work_is_not_paid_in_full_to_one_who_could_not_work_or_stayed_away(
        bool? scheduled, bool? available, SharedWorkOutcome outcome)
    {
        var decision = SharedWorkDecision.For(Week30 with { HoursWorked = 0, WorkedAsScheduled = scheduled, Available = available });
        Assert.Equal((outcome, outcome == SharedWorkOutcome.FullAmount ? 400m : 0m), (decision.Outcome, decision.Payable));
        Assert.Equal(outcome == SharedWorkOutcome.FullAmount, decision.Findings.Any(finding => finding.Cite == "RCW 50.60.100(7)"));
        Assert.Equal(outcome == SharedWorkOutcome.Open, decision.OpenQuestions.Any());
    }

    [Theory]
    [InlineData("1000", 100, SharedWorkOutcome.Shared)]
    [InlineData("60", 60, SharedWorkOutcome.Shared)]
    [InlineData("0.99", 0, SharedWorkOutcome.Exhausted)]
    public void Shared_work_benefits_count_toward_the_most_that_the_claim_can_pay(string balance, int payable, SharedWorkOutcome outcome)
    {
        var decision = SharedWorkDecision.For(Week30 with { BalanceBefore = balance.Money() });
        Assert.Equal((outcome, payable), (decision.Outcome, (int)decision.Payable));
    }

    [Fact]
    public void A_claim_of_nothing_is_not_called_exhausted() =>
        Assert.Equal(SharedWorkOutcome.Shared, SharedWorkDecision.For(Week30 with { WeeklyBenefitAmount = 0, BalanceBefore = 100 }).Outcome);

    [Theory]
    [InlineData("2014-04-13", 2)]
    [InlineData("2014-04-20", 0)]
    public void Weeks_before_the_text_that_was_read_say_so(string sunday, int doubts) =>
        Assert.Equal(doubts, SharedWorkDecision.For(Week30 with { Week = new Week(sunday.Day()) }).Unconfirmed.Count);

    public static TheoryData<SharedWorkFacts> Impossible =>
    [
        Week30 with { Week = default },
        Week30 with { WeeklyBenefitAmount = -1 },
        Week30 with { WeeklyBenefitAmount = 400.5m },
        Week30 with { UsualHours = 0 },
        Week30 with { UsualHours = 40.01m },
        Week30 with { HoursWorked = -1 },
        Week30 with { HoursWorked = 168.1m },
        Week30 with { HoursElsewhere = -1 },
        Week30 with { HoursElsewhere = 168.1m },
        Week30 with { BalanceBefore = -1 },
    ];

    [Theory]
    [MemberData(nameof(Impossible))]
    public void What_no_week_can_hold_is_refused(SharedWorkFacts facts) => Assert.Throws<ArgumentException>(() => SharedWorkDecision.For(facts));

    [Fact]
    public void The_edges_of_what_a_week_can_hold_are_decided()
    {
        Assert.Equal(SharedWorkOutcome.Regular, SharedWorkDecision.For(Week30 with { HoursWorked = 168 }).Outcome);
        Assert.Equal(SharedWorkOutcome.UsualHoursReached, SharedWorkDecision.For(Week30 with { HoursElsewhere = 168 }).Outcome);
        Assert.Equal(SharedWorkOutcome.Exhausted, SharedWorkDecision.For(Week30 with { BalanceBefore = 0 }).Outcome);
        Assert.Equal(
            250_000_000, SharedWorkDecision.For(Week30 with { WeeklyBenefitAmount = 1_000_000_000, BalanceBefore = 1_000_000_000 }).Payable);
    }

    [Fact]
    public void Every_finding_names_its_rule_and_the_facts_that_it_looked_at() => Assert.All(
        [
            .. SharedWorkDecision.For(Week30 with { BalanceBefore = 1000 }).Findings,
            .. SharedWorkDecision.For(Week30 with { HoursWorked = 0 }).Findings,
            .. SharedWorkDecision.For(Week30 with { HoursElsewhere = 10 }).Findings,
        ],
        finding => Assert.True(finding.Facts.Count > 0 && finding.Rule.Length > 0, finding.Cite));

    [Fact]
    public void Stored_facts_come_to_the_same_decision_on_the_same_edition()
    {
        var decision = SharedWorkDecision.For(Week30);
        var again = JsonSerializer.Deserialize<SharedWorkFacts>(JsonSerializer.Serialize(decision.Facts))!;
        Assert.Equal(JsonSerializer.Serialize(decision), JsonSerializer.Serialize(SharedWorkDecision.For(again, LawEdition.Named(decision.Edition))));
        Assert.Equal(Week30.Week, decision.Week);
    }

    [Fact]
    public void Payment_is_whole_never_above_the_weekly_amount_and_never_rises_with_hours() =>
        Gen.Select(Gen.Int[0, 1500], Gen.Int[1, 40], Gen.Int[1, 4000], Gen.Int[0, 400]).Sample((weekly, usual, worked, more) =>
        {
            var facts = Week30 with { WeeklyBenefitAmount = weekly, UsualHours = usual, HoursWorked = worked / 100m };
            var one = SharedWorkDecision.For(facts);
            Assert.InRange(one.Payable, 0, weekly);
            Assert.Equal(decimal.Truncate(one.Payable), one.Payable);
            var two = SharedWorkDecision.For(facts with { HoursWorked = (worked + more) / 100m });
            Assert.True(one.Outcome != SharedWorkOutcome.Shared || two.Payable <= one.Payable);
        }, iter: 2000);
}
