using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;

namespace BenefitsFlow.Tests.Law.Monetary;

/// <summary>RCW 50.20.160(1) and (4), 50.20.066(5), 50.12.070(2)(b); WAC 192-220-070, 192-320-080.</summary>
public class RedeterminationTests
{
    private static readonly Week Sunday = new(new(2025, 8, 3));

    /// <summary>$366 a week and $9,516 in all.</summary>
    private static readonly MonetaryDetermination Less = SomeWages.Determined(SomeWages.Applied, 9000);

    /// <summary>$500 a week and $13,000 in all.</summary>
    private static readonly MonetaryDetermination More = SomeWages.Determined(SomeWages.Applied, 13_000);

    /// <summary>No benefit year.</summary>
    private static readonly MonetaryDetermination None = SomeWages.Determined(SomeWages.Applied, 9000, 100);

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
        Assert.Equal(("RedeterminationWindow", "RCW 50.20.160(1)", made), (decision.Findings[0].Rule, decision.Findings[0].Cite, decision.Findings[0].Met));
        Assert.Contains("through August 11, 2026", decision.Findings[0].Because.En, StringComparison.Ordinal);
        Assert.Contains("hasta el 11 de agosto de 2026", decision.Findings[0].Because.Es, StringComparison.Ordinal);
        Assert.Equal(made ? 13_000 - 500 : 9516 - 366, decision.Balance);
        Assert.Equal(made ? 3 : 1, decision.Findings.Count);
    }

    [Theory]
    [InlineData(RedeterminationGround.CourtDecision, false, "RCW 50.20.160(4)(a)")]
    [InlineData(RedeterminationGround.BackPay, false, "RCW 50.20.160(4)(b)")]
    [InlineData(RedeterminationGround.Reconsideration, true, "RCW 50.20.160(4)(c)")]
    public void Some_grounds_know_no_time_limit(RedeterminationGround ground, bool misrepresented, string cite)
    {
        var decision = MonetaryRedetermination.For(Facts(Less, More) with { Ground = ground, Misrepresented = misrepresented, Asked = new(2030, 1, 2) });
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
        var decision = MonetaryRedetermination.For(Facts(More, None, new WeekPaid(Sunday, 500, 0)) with { Ground = ground, Asked = new(2026, 8, 12) });
        Assert.Equal((false, 0m, 0m, 0m, 12_500m), (decision.Made, decision.Overpaid, decision.Recoverable, decision.ChargedToReporter, decision.Balance));
        Assert.False(Assert.Single(decision.Findings).Met);
    }

    [Fact]
    public void What_was_underpaid_is_owed_week_by_week_oldest_first()
    {
        var decision = MonetaryRedetermination.For(Facts(Less, More, new(Sunday.Plus(2), 200, 334), new(Sunday, 0, 0), new(Sunday.Plus(1), 366, 500)));
        Assert.Equal(
            [new(Sunday, 0, 0, 0), new(Sunday.Plus(1), 500, 134, 0), new(Sunday.Plus(2), 334, 134, 0)],
            decision.Weeks);
        Assert.Equal((268m, 0m, 0m, 0m, 13_000m - 834), (decision.Owed, decision.Overpaid, decision.Recoverable, decision.ChargedToReporter, decision.Balance));
        Assert.Equal("$366 → $500; $9,516 → $13,000", decision.Findings[1].Arithmetic);
        Assert.Equal(("MonetaryRedetermination", "RCW 50.20.160(1)"), (decision.Findings[1].Rule, decision.Findings[1].Cite));
        Assert.Equal(("Underpayment", "RCW 50.20.170", true), (decision.Findings[2].Rule, decision.Findings[2].Cite, decision.Findings[2].Met));
        Assert.Contains("$268.00", decision.Findings[2].Because.En, StringComparison.Ordinal);
        Assert.Contains("$268.00", decision.Findings[2].Because.Es, StringComparison.Ordinal);
        Assert.Empty(decision.Unconfirmed);
    }

    [Fact]
    public void What_was_overpaid_before_a_lower_determination_is_not_taken_back()
    {
        var decision = MonetaryRedetermination.For(Facts(More, Less, Three(500, 366)));
        Assert.Equal((0m, 402m, 0m, 9516m - 1500), (decision.Owed, decision.Overpaid, decision.Recoverable, decision.Balance));
        var shield = decision.Findings[^1];
        Assert.Equal(("Shield", "RCW 50.20.160(1)", true), (shield.Rule, shield.Cite, shield.Met));
        Assert.Contains("$402.00 more than your weeks pay now. You do not have to pay it back", shield.Because.En, StringComparison.Ordinal);
        Assert.Contains("No tiene que devolverlos", shield.Because.Es, StringComparison.Ordinal);
        Assert.Equal("Monetary/unrecovered-benefits", Assert.Single(decision.Unconfirmed).Parameter);
    }

    [Fact]
    public void It_is_after_fraud_or_misrepresentation()
    {
        var decision = MonetaryRedetermination.For(Facts(More, Less, Three(500, 366)) with { Misrepresented = true });
        Assert.Equal((402m, 402m, 9516m - 1098), (decision.Overpaid, decision.Recoverable, decision.Balance));
        Assert.Equal(("RCW 50.20.160(1)", false), (decision.Findings[^1].Cite, decision.Findings[^1].Met));
        Assert.Contains("may take it back", decision.Findings[^1].Because.En, StringComparison.Ordinal);
        Assert.Contains("puede recuperarlos", decision.Findings[^1].Because.Es, StringComparison.Ordinal);
        Assert.Empty(decision.Unconfirmed);
    }

    [Fact]
    public void Benefits_on_cancelled_wage_credits_are_recoverable_whatever_else_is_said()
    {
        var decision = MonetaryRedetermination.For(Facts(More, None, Three(500, 0)) with { Ground = RedeterminationGround.GrossMisconduct });
        Assert.Equal((1500m, 1500m, 0m), (decision.Overpaid, decision.Recoverable, decision.Balance));
        Assert.Equal(("RCW 50.20.066(5)", false), (decision.Findings[^1].Cite, decision.Findings[^1].Met));
    }

    [Theory]
    [InlineData(RedeterminationGround.EmployerCorrection, false, 402, "WAC 192-220-070", "WAC 192-320-080(2)")] // what should not have been paid
    [InlineData(RedeterminationGround.EmployerCorrection, true, 1500, "WAC 192-220-070", "WAC 192-320-080(1)")] // everything
    [InlineData(RedeterminationGround.ActualHours, false, 1500, "RCW 50.12.070(2)(b)", "RCW 50.12.070(2)(b)")]
    [InlineData(RedeterminationGround.ActualHours, true, 1500, "RCW 50.12.070(2)(b)", "RCW 50.12.070(2)(b)")]
    public void An_employers_wrong_report_costs_the_employer_and_not_the_claimant(
        RedeterminationGround ground, bool invalid, int charged, string shield, string charge)
    {
        foreach (var misrepresented in (bool[])[false, true])
        {
            var facts = Facts(More, invalid ? None : Less, Three(500, invalid ? 0 : 366)) with { Ground = ground, Misrepresented = misrepresented };
            var decision = MonetaryRedetermination.For(facts);
            Assert.Equal((invalid ? 1500 : 402, 0m, charged), (decision.Overpaid, decision.Recoverable, decision.ChargedToReporter));
            Assert.Equal([shield, charge], decision.Findings.TakeLast(2).Select(finding => finding.Cite));
            Assert.Contains(Dollars.Exact(charged), decision.Findings[^1].Because.En, StringComparison.Ordinal);
            Assert.Contains(Dollars.Exact(charged), decision.Findings[^1].Because.Es, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Nothing_is_charged_where_no_report_was_wrong_or_nothing_was_paid()
    {
        Assert.Equal(0, MonetaryRedetermination.For(Facts(More, Less, Three(500, 366))).ChargedToReporter);
        var unpaid = MonetaryRedetermination.For(Facts(More, Less) with { Ground = RedeterminationGround.ActualHours });
        Assert.Equal((0m, 2), (unpaid.ChargedToReporter, unpaid.Findings.Count));
    }

    [Fact]
    public void Nothing_is_due_above_the_maximum()
    {
        var decision = MonetaryRedetermination.For(Facts(Less, Less with { MaximumBenefitsPayable = 1000 }, Three(366, 366)));
        Assert.Equal([366m, 366m, 268m], decision.Weeks.Select(week => week.Due));
        Assert.Equal((98m, 0m), (decision.Overpaid, decision.Balance));
    }

    [Theory]
    [InlineData(false, 100, 0)] // what is not taken back has used up 900 of 1,000
    [InlineData(true, 366, 268)]
    public void What_is_owed_fits_into_what_the_claim_can_still_pay(bool misrepresented, int owed, int balance)
    {
        var facts = Facts(More, Less with { MaximumBenefitsPayable = 1000 }, new(Sunday, 900, 366), new(Sunday.Plus(1), 0, 366));
        var decision = MonetaryRedetermination.For(facts with { Misrepresented = misrepresented });
        Assert.Equal((owed, 534m, balance), (decision.Owed, decision.Overpaid, decision.Balance));
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
        Assert.Equal((0m, 500m), MonetaryRedetermination.For(Facts(More, None, new WeekPaid(Sunday, 500, 500))).Weeks[0] is var week ? (week.Due, week.Overpaid) : default);

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

    private static WeekPaid[] Three(decimal paid, decimal payable) => [.. Enumerable.Range(0, 3).Select(n => new WeekPaid(Sunday.Plus(n), paid, payable))];

    private static RedeterminationFacts Facts(MonetaryDetermination before, MonetaryDetermination after, params WeekPaid[] weeks) => new()
    {
        Before = before,
        After = after,
        Ground = RedeterminationGround.Reconsideration,
        Mailed = new(2025, 8, 11),
        Asked = new(2025, 10, 1),
        Weeks = weeks,
    };
}
