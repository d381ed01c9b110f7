using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;
using static BenefitsFlow.Tests.Law.Monetary.SomeCancellation;

namespace BenefitsFlow.Tests.Law.Monetary;

/// <summary>RCW 50.20.120, 50.04.020, 50.04.030: which of two things a claimant is told.</summary>
public class ToldTests
{
    /// <summary>Four percent, so that the limits of July 2025, $366 and $1,152, are a share of whole dollars: of $9,150 and of $28,800.</summary>
    private static readonly LawEdition FourPercent = LawEdition.Current.Proposing<decimal>("Monetary/weekly-benefit-rate", (new(2025, 1, 1), 4));

    private static MonetaryDetermination On(decimal quarterly, LawEdition law) =>
        MonetaryDetermination.For(new() { Applied = SomeWages.Applied, Wages = SomeWages.Evenly(SomeWages.First, 4, quarterly, 200) }, law);

    [Fact]
    public void A_claim_that_stands_is_met_throughout()
    {
        SomeWages.Determined(SomeWages.Applied, 9000).AllMet();
        SomeWages.Determined(SomeWages.Applied, 30_000).AllMet();
        SomeWages.Determined(SomeWages.Applied, 20_000, null).AllMet();
    }

    [Theory]
    [InlineData("9149.99", "raised to $366", "sube a $366")]
    [InlineData("9150", "is between them", "está entre las dos")]
    [InlineData("28800", "is between them", "está entre las dos")]
    [InlineData("28800.50", "lowered to $1,152", "baja a $1,152")]
    public void The_share_is_told_to_be_below_within_or_above_the_limits(string quarterly, string en, string es)
    {
        var said = On(quarterly.Money(), FourPercent).Said("BenefitLimits");
        Assert.Contains(en, said, StringComparison.Ordinal);
        Assert.Contains(es, said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("4757.99", "So it is lowered to that.", "Así que se reduce a ese salario.", 365)]
    [InlineData("4758", "It is within that.", "Está dentro de ese límite.", 366)] // 4,758 × 4 ÷ 52 = 366, the least
    [InlineData("9000", "It is within that.", "Está dentro de ese límite.", 366)]
    public void The_weekly_wage_is_told_to_bind_or_not(string quarterly, string en, string es, int weekly)
    {
        var determination = On(quarterly.Money(), LawEdition.Current);
        var said = determination.Said("WeeklyBenefitAmount", "RCW 50.20.120(3)(c)");
        Assert.Contains(en, said, StringComparison.Ordinal);
        Assert.Contains(es, said, StringComparison.Ordinal);
        Assert.Equal(weekly, determination.WeeklyBenefitAmount);
    }

    [Fact]
    public void The_alternate_base_year_is_called_so_in_both_languages()
    {
        var told = string.Join(" ", MonetaryDetermination.For(SomeWages.Applied, SomeWages.Evenly(SomeWages.First.Plus(1), 4, 9000, 170)).IsSound()
            .Findings.Select(finding => finding.Because.En + " " + finding.Because.Es));
        Assert.Contains("alternate base year, July 2024 to June 2025", told, StringComparison.Ordinal);
        Assert.Contains("año base alternativo, julio de 2024 a junio de 2025", told, StringComparison.Ordinal);
        Assert.DoesNotContain("alternat", SomeWages.Determined(SomeWages.Applied, 9000).Said("HoursTest"), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_reports_of_the_last_quarter_are_reports_of_it()
    {
        var last = SomeWages.First.Plus(4);
        var determination = MonetaryDetermination.For(SomeWages.Applied, [new(last, 900, 50), new(last, 900, 50)]).IsSound();
        Assert.Equal((false, null), (determination.Eligible, determination.QuarterToAskFor));
        var asked = MonetaryDetermination.For(SomeWages.Applied, [new(last.Plus(-1), 900, 50)]).IsSound();
        Assert.Equal((last, false, true), (asked.QuarterToAskFor, asked.Findings[^1].Met, asked.OpenQuestions.Any()));
    }

    [Fact]
    public void Every_report_that_does_not_count_is_named()
    {
        QuarterWages[] wages = [new(SomeWages.First, 100, 10) { Excluded = true }, new(SomeWages.First, 200, 20) { Excluded = true }, new(SomeWages.First, 9000, 680)];
        var told = MonetaryDetermination.For(SomeWages.Applied, wages).IsSound().Tree().Single(finding => finding.Cite == "RCW 50.20.098(1)");
        Assert.Equal("$100.00 + $200.00", told.Arithmetic);
        var cancelled = Cancelled([.. wages.Select(row => row with { Employer = "A" })]);
        Assert.Equal("$100.00 + $200.00", cancelled.Tree().First(finding => finding.Cite == "RCW 50.20.098(1)").Arithmetic);
    }

    [Fact]
    public void The_largest_report_and_the_first_and_last_year_can_be()
    {
        Assert.Equal(1_000_000_000m, MonetaryDetermination.For(SomeWages.Applied, [new(SomeWages.First, 1_000_000_000m, 680)]).BaseYearWages);
        Assert.False(MonetaryDetermination.For(SomeWages.Applied, [new(new(1900, 1), 1, 1), new(new(2999, 4), 1, 1)]).Eligible);
    }

    [Fact]
    public void Shares_of_other_jobs_are_by_all_their_wages_and_without_wages_by_all_their_hours()
    {
        // 680 − 280 = 400 hours. Both jobs paid $8,000 and hold 400 hours, one in one quarter, one in two.
        foreach (var wages in (decimal[])[8000, 0])
        {
            var cancelled = Cancelled([At("A", Newest, 4000, 280), At("B", Newest, wages, 400), At("C", Newest, wages / 2, 200), At("C", First, wages / 2, 200)]);
            Assert.Equal((200, 200), (Hours("B"), Hours("C")));
            int? Hours(string employer) => cancelled.Cancelled.Where(row => row.Employer == employer).Sum(row => row.Hours);
        }
    }

    [Fact]
    public void At_680_hours_of_that_job_no_share_is_reckoned()
    {
        var exactly = Cancelled([At("A", First, 9000, 680), .. Evenly("B", 6000, 200)]);
        Assert.Empty(exactly.Unconfirmed);
        Assert.Contains("lose none", exactly.Said("CancelledShares"), StringComparison.Ordinal);
        Assert.Contains("no pierden ninguna", exactly.Said("CancelledShares"), StringComparison.Ordinal);
    }

    [Fact]
    public void Computed_hours_are_shown_though_no_reported_ones_are_cancelled()
    {
        var determination = Cancelled([At("A", First, 16.28m * 680, null), .. Evenly("B", 6000, 200)]);
        Assert.Equal("A", Assert.Single(determination.Cancelled).Employer);
        Assert.Contains(determination.Findings, finding => finding is { Cite: "RCW 50.12.070(2)(b)", Met: true, Arithmetic: "$11,070.40 ÷ $16.28 → 680" });
    }
}
