using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.Tests.Law.Overpayments;

/// <summary>RCW 50.20.070(2); WAC 192-100-050, 192-220-045.</summary>
public class FraudTests
{
    private static readonly FraudFacts All = SomeOverpayment.AllElements;

    public static TheoryData<FraudFacts, FraudFacts, string> Elements => new()
    {
        { All with { StatementMade = false }, All with { StatementMade = null }, "WAC 192-100-050(1)(a)" },
        { All with { StatementFalse = false }, All with { StatementFalse = null }, "WAC 192-100-050(1)(b)" },
        { All with { KnewOrReckless = false }, All with { KnewOrReckless = null }, "WAC 192-100-050(1)(c)" },
        { All with { Material = false }, All with { Material = null }, "WAC 192-100-050(1)(d)" },
        { All with { IntendedReliance = false }, All with { IntendedReliance = null }, "WAC 192-100-050(1)(e)" },
        { All with { ClearCogentConvincing = false }, All with { ClearCogentConvincing = null }, "WAC 192-100-050(2)" },
    };

    [Theory]
    [MemberData(nameof(Elements))]
    public void Fraud_needs_every_element_and_clear_evidence_and_is_never_presumed(FraudFacts without, FraudFacts unknown, string cite)
    {
        var refused = FraudDecision.For(without);
        Assert.False(refused.Fraud);
        Assert.Equal([cite], refused.Findings.Single().Limbs.Where(limb => !limb.Met).Select(limb => limb.Cite));
        var open = FraudDecision.For(unknown);
        Assert.Null(open.Fraud);
        Assert.Equal([cite], open.OpenQuestions.Select(limb => limb.Cite));
        Assert.All((FraudDecision[])[refused, open], decision => Assert.Empty(decision.Sanctions));
        Assert.All((FraudDecision[])[refused, open], decision => Assert.Equal(0, decision.Penalty));
    }

    /// <summary>WAC 192-180-030(2)(e): a failed job search review is a misrepresentation; fraud asks all five elements.</summary>
    [Fact]
    public void A_failed_job_search_review_alone_is_no_fraud() =>
        Assert.Null(FraudDecision.For(All with { KnewOrReckless = null, IntendedReliance = null, ClearCogentConvincing = null }).Fraud);

    [Fact]
    public void A_first_fraud_draws_twenty_six_weeks_and_fifteen_percent()
    {
        var decision = FraudDecision.For(All);
        Assert.True(decision.Fraud);
        var one = Assert.Single(decision.Sanctions);
        Assert.Equal(("one", 1, 400m, 60m), (one.Decision, one.Occurrence, one.Overpaid, one.Penalty));
        // June 1, 2026 is a Monday; 26 weeks from its Sunday.
        Assert.Equal((new DateOnly(2026, 5, 31), new DateOnly(2026, 11, 28)), (one.DisqualifiedFrom, one.DisqualifiedThrough));
        Assert.Equal(60, decision.Penalty);
        Assert.Equal("+Fraud", decision.Outline().Split(' ')[0]);
        Assert.Equal(
            [
                "WAC 192-100-050", "WAC 192-220-040(2)", "RCW 50.20.070(2)(a)", "RCW 50.20.070(2)(b)(i)", "RCW 50.20.070(2)(b)(ii)",
            ],
            decision.Findings.Select(finding => finding.Cite));
        Assert.Equal("$400.00 × 15% → $60", decision.Findings[^1].Arithmetic);
        Assert.Equal(
            ["Overpayments/fraud-occurrence-days", "Overpayments/fraud-weeks-first", "Overpayments/fraud-penalty-first"],
            decision.Findings.SelectMany(finding => finding.Parameters).Select(used => used.Name));
        Assert.Empty(decision.Unconfirmed);
    }

    // Each earlier decision is its own occurrence: its weeks were filed more than 14 days after the one before.
    [Theory]
    [InlineData(1, 26, 60, "RCW 50.20.070(2)(b)(i)", "RCW 50.20.070(2)(b)(ii)")]
    [InlineData(2, 52, 100, "RCW 50.20.070(2)(c)", "RCW 50.20.070(2)(c)")]
    [InlineData(3, 104, 200, "RCW 50.20.070(2)(d)", "RCW 50.20.070(2)(d)")]
    [InlineData(4, 104, 200, "RCW 50.20.070(2)(d)", "RCW 50.20.070(2)(d)")]
    public void Weeks_and_penalty_grow_to_the_third_occurrence(int occurrence, int weeks, int penalty, string weeksCite, string penaltyCite)
    {
        FraudDecided[] earlier = [.. Enumerable.Range(0, occurrence - 1)
            .Select(i => SomeOverpayment.Decided($"e{i}", $"{2020 + i}-06-01", $"{2020 + i}-04-30"))];
        var decision = FraudDecision.For(All with { Earlier = earlier });
        var one = Assert.Single(decision.Sanctions);
        Assert.Equal((occurrence, penalty), (one.Occurrence, one.Penalty));
        Assert.Equal(new DateOnly(2026, 5, 31).AddDays((7 * weeks) - 1), one.DisqualifiedThrough);
        Assert.Equal([weeksCite, penaltyCite], decision.Findings.TakeLast(2).Select(finding => finding.Cite));
    }

    [Theory]
    [InlineData("2013-10-19", 0)]
    [InlineData("2013-10-20", 60)]
    public void A_first_fraud_has_a_penalty_only_from_October_20_2013(string sent, int penalty)
    {
        var decision = FraudDecision.For(All with { Decided = SomeOverpayment.Decided("one", sent, "2013-09-01") });
        Assert.Equal(penalty, decision.Penalty);
        Assert.Equal(("FraudPenalty", penalty > 0, "RCW 50.20.070(2)(b)(ii)"), (decision.Findings[^1].Rule, decision.Findings[^1].Met, decision.Findings[^1].Cite));
    }

    [Fact]
    public void A_second_fraud_had_one_before()
    {
        var decision = FraudDecision.For(All with
        {
            Decided = SomeOverpayment.Decided("two", "2012-06-01", "2012-04-30"),
            Earlier = [SomeOverpayment.Decided("one", "2010-06-01", "2010-04-30")],
        });
        Assert.Equal(100, decision.Penalty);
        Assert.Equal(["fraud-occurrence-days"], decision.Doubts());
    }

    [Theory]
    [InlineData("2007-12-31")]
    [InlineData("2000-01-01")]
    public void The_law_before_2008_is_not_decided_here(string sent) =>
        Assert.Throws<NoParameter>(() => FraudDecision.For(All with { Decided = SomeOverpayment.Decided("one", sent, "1999-12-01") }));

    [Fact]
    public void The_law_of_2008_is() =>
        Assert.Equal(26 * 7, Days(FraudDecision.For(All with { Decided = SomeOverpayment.Decided("one", "2008-01-01", "2007-12-01") }).Sanctions[0]));

    [Theory]
    [InlineData("400", 60)] // exactly
    [InlineData("400.01", 61)] // 60.0015
    [InlineData("399.99", 60)] // 59.9985
    [InlineData("0.01", 1)]
    [InlineData("0", 0)]
    public void The_penalty_is_raised_to_the_next_whole_dollar(string overpaid, int penalty)
    {
        FraudWeek week = new(SomeOverpayment.First, new(2026, 4, 30), overpaid.Money());
        Assert.Equal(penalty, FraudDecision.For(All with { Decided = All.Decided with { Weeks = [week] } }).Penalty);
    }

    [Fact]
    public void Weeks_of_the_decision_without_fraud_bear_no_penalty()
    {
        FraudWeek other = new(SomeOverpayment.First.Plus(5), new(2026, 4, 30), 1000, ByFraud: false);
        var decision = FraudDecision.For(All with { Decided = All.Decided with { Weeks = [.. All.Decided.Weeks, other] } });
        Assert.Equal(60, decision.Penalty);
        Assert.Equal(All.Decided.Weeks, decision.Sanctions[0].Weeks);
    }

    [Fact]
    public void The_penalty_is_of_all_fraud_weeks_together_raised_once()
    {
        FraudWeek[] weeks = [new(SomeOverpayment.First, new(2026, 4, 30), 100.01m), new(SomeOverpayment.First.Plus(1), new(2026, 4, 30), 100.01m)];
        Assert.Equal(31, FraudDecision.For(All with { Decided = All.Decided with { Weeks = weeks } }).Penalty); // 30.003
    }

    [Fact]
    public void What_cannot_be_is_the_callers_mistake()
    {
        Assert.Throws<ArgumentException>(() => FraudDecision.For(All with { Decided = All.Decided with { Weeks = [] } }));
        Assert.Throws<ArgumentException>(() => FraudDecision.For(All with { Decided = All.Decided with { Weeks = [All.Decided.Weeks[0] with { ByFraud = false }] } }));
        Assert.Throws<ArgumentException>(() => FraudDecision.For(All with { Decided = All.Decided with { Weeks = [All.Decided.Weeks[0] with { Overpaid = -1 }] } }));
        Assert.Throws<ArgumentException>(() => FraudDecision.For(All with { Earlier = [All.Decided] }));
        Assert.Throws<ArgumentException>(() => FraudDecision.For(All with { Earlier = [SomeOverpayment.Decided("later", "2026-06-02", "2026-04-30")] }));
        Assert.True(FraudDecision.For(All with { Earlier = [SomeOverpayment.Decided("same day", "2026-06-01", "2026-04-30")] }).Fraud);
        Assert.Throws<ArgumentNullException>(() => FraudDecision.For(null!));
    }

    private static int Days(FraudSanction one) => one.DisqualifiedThrough.DayNumber - one.DisqualifiedFrom.DayNumber + 1;
}
