using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;
using static BenefitsFlow.Tests.Law.Monetary.SomeRedetermination;

namespace BenefitsFlow.Tests.Law.Monetary;

/// <summary>RCW 50.20.160(1) and (4): when, and what each week then pays.</summary>
public class RedeterminationTests
{
    public static TheoryData<RedeterminationFacts> Impossible =>
    [
        Facts(Less, SomeWages.Determined(SomeWages.Applied.AddDays(1), 9000)),
        Facts(Less, More with { Eligible = false, Open = true }),
        Facts(Less, More) with { Asked = new(2025, 8, 10) },
        Facts(Less, More, new WeekPaid(Sunday, -1, 0)),
        Facts(Less, More, new WeekPaid(Sunday, 0, -1)),
        Facts(Less, More, new(Sunday, 1, 1), new(Sunday, 1, 1)),
    ];

    [Theory]
    [InlineData("2025-08-11", true)] // the day of mailing
    [InlineData("2026-08-11", true)] // a year later, a Tuesday
    [InlineData("2026-08-12", false)]
    public void It_can_be_asked_for_within_a_year_of_mailing(string asked, bool made)
    {
        var decision = MonetaryRedetermination.For(Facts(Less, More, new WeekPaid(Sunday, 366, 500)) with { Asked = asked.Day() });
        Assert.Equal((made, made ? 134m : 0m, made ? 1 : 0), (decision.Made, decision.Owed, decision.Weeks.Count));
        var window = decision.Findings[0];
        Assert.Equal(("RedeterminationWindow", "RCW 50.20.160(1)", made), (window.Rule, window.Cite, window.Met));
        Assert.Contains("through August 11, 2026", window.Because.En, StringComparison.Ordinal);
        Assert.Contains("hasta el 11 de agosto de 2026", window.Because.Es, StringComparison.Ordinal);
        Assert.Equal(made ? 13_000 - 500 : 9516 - 366, decision.Balance);
        Assert.Equal(made ? 3 : 1, decision.Findings.Count);
    }

    [Theory]
    [InlineData(RedeterminationGround.CourtDecision, false, "RCW 50.20.160(4)(a)")]
    [InlineData(RedeterminationGround.BackPay, false, "RCW 50.20.160(4)(b)")]
    [InlineData(RedeterminationGround.Reconsideration, true, "RCW 50.20.160(4)(c)")]
    public void Some_grounds_know_no_time_limit(RedeterminationGround ground, bool misrepresented, string cite)
    {
        var facts = Facts(Less, More) with { Ground = ground, Misrepresented = misrepresented, Asked = new(2030, 1, 2) };
        var decision = MonetaryRedetermination.For(facts);
        Assert.Equal((true, true, cite), (decision.Made, decision.Findings[0].Met, decision.Findings[0].Cite));
        Assert.Contains("at any time", decision.Findings[0].Because.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RedeterminationGround.Reconsideration)]
    [InlineData(RedeterminationGround.PayableBasis)]
    [InlineData(RedeterminationGround.EmployerCorrection)]
    [InlineData(RedeterminationGround.ActualHours)]
    [InlineData(RedeterminationGround.GrossMisconduct)]
    public void The_others_do(RedeterminationGround ground)
    {
        var facts = Facts(More, None, new WeekPaid(Sunday, 500, 0)) with { Ground = ground, Asked = new(2026, 8, 12) };
        var decision = MonetaryRedetermination.For(facts);
        Assert.Equal((false, 0m, 12_500m), (decision.Made, decision.Overpaid, decision.Balance));
        Assert.Equal((0m, 0m), (decision.Recoverable, decision.ChargedToReporter));
        Assert.False(Assert.Single(decision.Findings).Met);
    }

    [Fact]
    public void What_was_underpaid_is_owed_week_by_week_oldest_first()
    {
        WeekPaid[] weeks = [new(Sunday.Plus(2), 200, 334), new(Sunday, 0, 0), new(Sunday.Plus(1), 366, 500)];
        var decision = MonetaryRedetermination.For(Facts(Less, More, weeks));
        Assert.Equal(
            [new(Sunday, 0, 0, 0), new(Sunday.Plus(1), 500, 134, 0), new(Sunday.Plus(2), 334, 134, 0)],
            decision.Weeks);
        Assert.Equal((268m, 0m, 13_000m - 834), (decision.Owed, decision.Overpaid, decision.Balance));
        Assert.Equal((0m, 0m), (decision.Recoverable, decision.ChargedToReporter));
        Assert.Equal("$366 → $500; $9,516 → $13,000", decision.Findings[1].Arithmetic);
        Assert.Equal(("MonetaryRedetermination", "RCW 50.20.160(1)"), (decision.Findings[1].Rule, decision.Findings[1].Cite));
        Assert.Equal(("Underpayment", "RCW 50.20.170", true), (decision.Findings[2].Rule, decision.Findings[2].Cite, decision.Findings[2].Met));
        Assert.Contains("$268.00", decision.Findings[2].Because.En, StringComparison.Ordinal);
        Assert.Contains("$268.00", decision.Findings[2].Because.Es, StringComparison.Ordinal);
        Assert.Empty(decision.Unconfirmed);
    }

    [Fact]
    public void Nothing_is_due_above_the_maximum()
    {
        var decision = MonetaryRedetermination.For(Facts(Less, Less with { MaximumBenefitsPayable = 1000 }, Three(366, 366)));
        Assert.Equal([366m, 366m, 268m], decision.Weeks.Select(week => week.Due));
        Assert.Equal((98m, 0m), (decision.Overpaid, decision.Balance));
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 366)]
    [InlineData(51, 366)]
    [InlineData(52, 0)]
    public void Weeks_outside_the_benefit_year_are_not_due(int week, int due) =>
        Assert.Equal(due, MonetaryRedetermination.For(Facts(Less, Less, new WeekPaid(Sunday.Plus(week), 0, 366))).Weeks[0].Due);

    [Fact]
    public void On_no_benefit_year_no_week_is_due() =>
        Assert.Equal([new(Sunday, 0, 0, 500)], MonetaryRedetermination.For(Facts(More, None, new WeekPaid(Sunday, 500, 500))).Weeks);

    [Fact]
    public void A_claim_that_was_denied_can_come_to_pay()
    {
        var decision = MonetaryRedetermination.For(Facts(None, Less, new WeekPaid(Sunday, 0, 366)));
        Assert.Equal((366m, 9516m - 366), (decision.Owed, decision.Balance));
    }

    [Fact]
    public void A_balance_is_never_below_zero()
    {
        Assert.Equal(0, MonetaryRedetermination.For(Facts(More, None, Three(500, 0))).Balance);
        Assert.Equal(0, MonetaryRedetermination.For(Facts(None, More, Three(500, 0)) with { Asked = new(2027, 1, 4) }).Balance);
    }

    [Theory]
    [MemberData(nameof(Impossible))]
    public void What_does_not_belong_together_is_refused(RedeterminationFacts facts) =>
        Assert.Throws<ArgumentException>(() => MonetaryRedetermination.For(facts));
}
