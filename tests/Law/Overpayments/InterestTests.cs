using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.Tests.Law.Overpayments;

/// <summary>RCW 50.20.190(6); WAC 192-230-040.</summary>
public class InterestTests
{
    private static readonly Week First = SomeOverpayment.First;

    /// <summary>$1,000 without fraud, two payments missed.</summary>
    private static readonly InterestFacts Missed = new()
    {
        MonthBegins = new(2026, 9, 2),
        Weeks = [new(First, 1_000)],
        Benefits = 1_000,
        Final = true,
        MissedPayments = 2,
    };

    /// <summary>$1,000 by fraud with its penalty, nothing missed.</summary>
    private static readonly InterestFacts Fraud = Missed with { Weeks = [new(First, 1_000, ByFraud: true)], FraudPenalty = 150, MissedPayments = 0 };

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(2, 10)]
    [InlineData(3, 10)]
    public void Without_fraud_one_percent_runs_when_a_part_of_two_payments_is_missed(int missed, int interest)
    {
        var month = Interest.For(Missed with { MissedPayments = missed });
        Assert.Equal((interest, interest), (month.Accrued, month.Imposed));
        Assert.Equal((interest > 0, "WAC 192-230-040(3)"), (month.Rule("InterestWithoutFraud").Met, month.Rule("InterestWithoutFraud").Cite));
        Assert.Equal(
            ["RCW 50.20.190(6)", "RCW 50.20.190(6)", "WAC 192-230-040(6)", "WAC 192-230-040(3)"],
            month.Rule("InterestWithoutFraud").Limbs.Select(limb => limb.Cite));
        Assert.Equal((interest > 0, "RCW 50.20.190(6)"), (month.Findings[^1].Met, month.Findings[^1].Cite));
        Assert.Equal(["interest-rounding"], month.Doubts());
        Assert.Equal(
            ["Overpayments/missed-payments", "Overpayments/interest-rate", "Overpayments/interest-rounding"],
            month.Findings.SelectMany(one => one.Parameters).Select(used => used.Name));
    }

    public static TheoryData<InterestFacts, string> None => new()
    {
        { Missed with { Final = false }, "Final" },
        { Missed with { PlanKept = true }, "PlanKept" },
        { Missed with { Suspended = true }, "Suspended" },
    };

    [Theory]
    [MemberData(nameof(None))]
    public void Without_fraud_none_runs_before_it_is_due_while_a_plan_is_kept_or_while_suspended(InterestFacts facts, string why)
    {
        var month = Interest.For(facts);
        Assert.Equal(0, month.Accrued);
        Assert.Equal([why], month.Rule("InterestWithoutFraud").Limbs.Where(limb => !limb.Met).Select(limb => limb.Rule));
    }

    [Fact]
    public void By_fraud_it_runs_at_once_on_benefits_and_penalty()
    {
        var month = Interest.For(Fraud);
        Assert.Equal((11.5m, 11.5m), (month.Accrued, month.Imposed));
        Assert.Equal("$1,150.00 × 1% → $11.50", month.Findings[^1].Arithmetic);
        Assert.Equal("+InterestByFraud +PlanKept +Interest", month.Outline());
        Assert.Equal("WAC 192-230-040(2)", month.Findings[0].Cite);
    }

    [Fact]
    public void While_fraud_is_appealed_it_accrues_and_is_not_yet_owed()
    {
        var month = Interest.For(Fraud with { Final = false });
        Assert.Equal((11.5m, 0m), (month.Accrued, month.Imposed));
    }

    [Fact]
    public void The_commissioner_suspends_only_interest_without_fraud() => Assert.Equal(11.5m, Interest.For(Fraud with { Suspended = true }).Accrued);

    [Fact]
    public void By_fraud_none_runs_while_a_plan_is_kept_and_that_is_said_to_be_a_reading()
    {
        var month = Interest.For(Fraud with { PlanKept = true });
        Assert.Equal(0, month.Accrued);
        Assert.Equal(["interest-on-fraud-under-a-plan", "interest-rounding"], month.Doubts());
        Assert.DoesNotContain("interest-on-fraud-under-a-plan", Interest.For(Missed with { PlanKept = true }).Doubts());
    }

    [Theory]
    [InlineData(0, "4.00")] // fraud: 1/4 of 1,000 and the penalty of 150
    [InlineData(2, "11.50")]
    public void Fraud_and_other_weeks_bear_it_in_proportion(int missed, string interest)
    {
        var month = Interest.For(Fraud with { Weeks = [new(First, 250, true), new(First.Plus(1), 750)], MissedPayments = missed });
        Assert.Equal(interest.Money(), month.Accrued);
    }

    [Fact]
    public void Interest_and_costs_bear_it_too_in_the_same_proportion() => Assert.Equal(4.50m, Interest.For(
        Fraud with { Weeks = [new(First, 250, true), new(First.Plus(1), 750)], InterestAndCosts = 200 }).Accrued);

    [Theory]
    [InlineData("100.99", "1.00")]
    [InlineData("101", "1.01")]
    [InlineData("0.99", "0")]
    public void A_fraction_of_a_cent_is_dropped(string benefits, string interest)
    {
        var month = Interest.For(Missed with { Benefits = benefits.Money() });
        Assert.Equal(interest.Money(), month.Accrued);
    }

    [Fact]
    public void A_penalty_without_fraud_weeks_bears_none() => Assert.Equal(10, Interest.For(Missed with { FraudPenalty = 500 }).Accrued);

    [Fact]
    public void Another_states_bears_none()
    {
        var month = Interest.For(Fraud with { OtherState = true });
        Assert.Equal((0m, "WAC 192-230-040(1)", false), (month.Accrued, month.Findings.Single().Cite, month.Findings[0].Met));
    }

    [Theory]
    [InlineData("2020-01-26", "2024-12-31", 10)]
    [InlineData("2020-02-02", "2024-12-31", 0)]
    [InlineData("2021-08-29", "2024-12-31", 0)] // the last week, through September 4, 2021
    [InlineData("2021-09-05", "2024-12-31", 10)]
    [InlineData("2020-02-02", "2025-01-01", 10)]
    public void Weeks_of_the_pandemic_bear_none_before_2025(string week, string month, int interest)
    {
        var relieved = Interest.For(Missed with { Weeks = [new(new(week.Day()), 1_000)], MonthBegins = month.Day() });
        Assert.Equal(interest, relieved.Accrued);
        var ofPandemic = week is "2020-02-02" or "2021-08-29";
        Assert.Equal(ofPandemic, relieved.Doubts().Contains("pandemic-weeks-interest"));
        Assert.Equal(ofPandemic ? (interest > 0 ? "+" : "-") + "PandemicWeeks" : "", relieved.Outline().Split(' ').FirstOrDefault(one => one.EndsWith("PandemicWeeks", StringComparison.Ordinal)) ?? "");
    }

    [Theory]
    [InlineData("2024-12-31", "bear no interest before")]
    [InlineData("2025-01-01", "can bear interest from")]
    public void And_that_is_said(string month, string said) => Assert.Contains(said, Interest.For(
        Missed with { Weeks = [new(new(new(2020, 3, 1)), 1_000)], MonthBegins = month.Day() }).Rule("PandemicWeeks").Because.En, StringComparison.Ordinal);

    [Fact]
    public void Unless_by_fraud()
    {
        var month = Interest.For(Fraud with { Weeks = [new(new(new(2020, 3, 1)), 1_000, true)], MonthBegins = new(2024, 6, 1) });
        Assert.Equal(11.5m, month.Accrued);
        Assert.Equal("+InterestByFraud +PlanKept +Interest", month.Outline());
    }

    [Fact]
    public void Only_the_pandemics_weeks_are_relieved() => Assert.Equal(7.5m, Interest.For(Missed with
    {
        Weeks = [new(new(new(2020, 3, 1)), 250), new(new(new(2022, 3, 6)), 750)],
        MonthBegins = new(2024, 6, 1),
    }).Accrued);

    [Fact]
    public void Months_by_fraud_begin_on_the_day_of_the_decision()
    {
        // Its months: January 31 to February 27, February 28 to March 30, March 31 to April 29.
        DateOnly[] begins = [new(2026, 1, 31), new(2026, 2, 28), new(2026, 3, 31)];
        Assert.Equal(begins[..2], InterestMonths.ByFraud(begins[0], new(2026, 4, 28)).Begins);
        var months = InterestMonths.ByFraud(begins[0], new(2026, 4, 29));
        Assert.Equal(begins, months.Begins);
        Assert.Equal("Overpayments/interest-part-of-a-month", months.Leans.Name);
        Assert.Contains("monthly cycle", months.Leans.Note, StringComparison.Ordinal);
        var law = LawEdition.Current.Proposing("Overpayments/interest-part-of-a-month", (new(2026, 1, 1), "days"));
        Assert.Equal(("days", "days"), (InterestMonths.ByFraud(begins[0], begins[2], law).Leans.Value, InterestMonths.WithoutFraud(begins[0], begins[2], law).Leans.Value));
    }

    [Theory]
    [InlineData("2026-10-01", 0)]
    [InlineData("2026-10-02", 1)]
    [InlineData("2026-11-01", 1)]
    [InlineData("2026-11-02", 2)]
    public void Months_without_fraud_begin_after_the_due_date_and_only_whole_ones_count(string through, int months)
    {
        var counted = InterestMonths.WithoutFraud(new(2026, 9, 2), through.Day());
        Assert.Equal(months, counted.Begins.Count);
        Assert.All(counted.Begins.Take(1), begins => Assert.Equal(new DateOnly(2026, 9, 3), begins));
    }

    [Fact]
    public void What_cannot_be_is_the_callers_mistake()
    {
        InterestFacts[] impossible =
        [
            Missed with { Benefits = -1 }, Missed with { FraudPenalty = -1 }, Missed with { InterestAndCosts = -1 }, Missed with { MissedPayments = -1 },
            Missed with { Weeks = [] }, Missed with { Weeks = [new(First, 0)] }, Missed with { Weeks = [new(First, -1)] },
        ];
        Assert.All(impossible, facts => Assert.Throws<ArgumentException>(() => Interest.For(facts)));
        Assert.Throws<ArgumentNullException>(() => Interest.For(null!));
        Assert.Throws<NoParameter>(() => Interest.For(Missed with { MonthBegins = new(2016, 11, 13) }));
    }
}
