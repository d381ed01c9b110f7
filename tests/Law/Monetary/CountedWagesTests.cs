using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;

namespace BenefitsFlow.Tests.Law.Monetary;

/// <summary>RCW 50.04.020, 50.04.320(2), 50.20.098; WAC 192-310-035.</summary>
public class CountedWagesTests
{
    private static readonly Quarter Last = SomeWages.First.Plus(4);

    [Theory]
    [InlineData("2025-08-05", 680)] // by close of business on the day before
    [InlineData("2025-08-06", 480)]
    [InlineData(null, 680)]
    public void The_alternate_base_year_takes_only_what_was_processed_by_the_day_before_application(string? processed, int hours)
    {
        var determination = MonetaryDetermination.For(SomeWages.Applied,
        [
            .. SomeWages.Evenly(SomeWages.First.Plus(2), 2, 9000, 240), new(Last, 5000, 200) { Processed = processed?.Day() },
        ]);
        Assert.Equal(hours == 680, determination.Eligible);
        var alternate = determination.Findings[hours == 680 ? 2 : 4];
        Assert.Contains($"You worked {hours} hours in your alternate", alternate.Because.En, StringComparison.Ordinal);
        Assert.Equal(hours == 680 ? null : Last, determination.QuarterToAskFor);
        var late = determination.Findings.Where(finding => finding.Cite == "RCW 50.04.020" && !finding.Open).ToArray();
        Assert.Equal(hours == 680 ? 0 : 1, late.Length);
        Assert.All(late, finding => Assert.Contains("April to June 2025: $5,000.00", finding.Because.En, StringComparison.Ordinal));
        Assert.All(late, finding => Assert.Equal((false, "$5,000.00"), (finding.Met, finding.Arithmetic)));
    }

    [Fact]
    public void On_the_regular_base_year_it_does_not_matter_when_a_report_was_processed() => Assert.True(MonetaryDetermination.For(
        SomeWages.Applied, [new(SomeWages.First, 9000, 680) { Processed = new(2025, 12, 1) }]).Eligible);

    [Fact]
    public void Employers_are_asked_for_a_last_quarter_that_nobody_reported()
    {
        var determination = MonetaryDetermination.For(SomeWages.Applied, SomeWages.Evenly(SomeWages.First, 4, 5000, 169));
        Assert.Equal((false, false, Last), (determination.Eligible, determination.Open, determination.QuarterToAskFor!.Value));
        var asked = Assert.Single(determination.OpenQuestions);
        Assert.Equal(("RCW 50.04.020", Party.Employer), (asked.Cite, asked.Question!.Of));
        Assert.Contains("April to June 2025", asked.Question.Text.En, StringComparison.Ordinal);
        Assert.Contains("abril a junio de 2025", asked.Because.Es, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_asked_when_the_regular_base_year_will_do_or_the_quarter_is_there()
    {
        Assert.Null(SomeWages.Determined(SomeWages.Applied, 9000).QuarterToAskFor);
        Assert.Null(MonetaryDetermination.For(SomeWages.Applied, SomeWages.Evenly(SomeWages.First, 5, 5000, 100)).QuarterToAskFor);
        Assert.Null(MonetaryDetermination.For(SomeWages.Applied, [new(Last, 5000, 100) { Excluded = true }]).QuarterToAskFor);
    }

    [Fact]
    public void Employers_are_asked_even_when_the_other_three_quarters_will_do()
    {
        var facts = new MonetaryFacts
        {
            Applied = SomeWages.Applied,
            Wages = [.. SomeWages.Evenly(SomeWages.First.Plus(1), 3, 5000, 230)],
            // Hours of the oldest quarter were used before, so that the regular base year cannot stand.
            Earlier = new()
            {
                Applied = new(2024, 7, 10),
                Begins = new(2024, 7, 7),
                Ends = new(2025, 7, 5),
                BaseYear = new(BaseYearKind.Alternate, new(2023, 3)),
                WagesBeforeInItsQuarter = false,
            },
        };
        var wages = facts.Wages.Append(new(SomeWages.First, 100, 1)).ToArray();
        var determination = MonetaryDetermination.For(facts with { Wages = wages });
        Assert.Equal((BaseYearKind.Alternate, (Quarter?)Last), (determination.BaseYear, determination.QuarterToAskFor));
    }

    [Theory]
    [InlineData(680, false, true)]
    [InlineData(680, true, false)]
    public void Services_that_the_workers_status_excludes_carry_no_claim(int hours, bool excluded, bool eligible)
    {
        var determination = MonetaryDetermination.For(SomeWages.Applied, [new(SomeWages.First, 9000, hours) { Excluded = excluded }]);
        Assert.Equal(eligible, determination.Eligible);
        var told = determination.Findings.Where(finding => finding.Cite == "RCW 50.20.098(1)").ToArray();
        Assert.Equal(excluded ? 1 : 0, told.Length);
        Assert.All(told, finding => Assert.Contains("April to June 2024: $9,000.00", finding.Because.En, StringComparison.Ordinal));
        Assert.All(told, finding => Assert.Contains("abril a junio de 2024: $9,000.00", finding.Because.Es, StringComparison.Ordinal));
        Assert.All(told, finding => Assert.False(finding.Met));
    }

    [Fact]
    public void Excluded_wages_of_other_years_are_not_told() => Assert.DoesNotContain(
        MonetaryDetermination.For(
            SomeWages.Applied, [new(SomeWages.First, 9000, 680), new(SomeWages.First.Plus(-1), 9000, 680) { Excluded = true }]).Findings,
        finding => finding.Cite == "RCW 50.20.098(1)");

    [Theory]
    [InlineData(WageBasis.Paid, 100, 10_000)]
    [InlineData(WageBasis.Payable, 700, 27_000)]
    public void At_the_claimants_request_wages_count_where_they_were_payable(WageBasis basis, int hours, int wages)
    {
        var facts = new MonetaryFacts
        {
            Applied = SomeWages.Applied,
            Basis = basis,
            Wages =
            [
                new(SomeWages.First, 10_000, 100), new(Last, 17_000, 600) { Payable = SomeWages.First.Plus(3) },
            ],
        };
        var determination = MonetaryDetermination.For(facts);
        var regular = determination.Findings.First(finding => finding.Rule == "HoursTest");
        Assert.Contains($"You worked {hours} hours", regular.Because.En, StringComparison.Ordinal);
        Assert.Equal(basis == WageBasis.Payable, determination.BaseYear == BaseYearKind.Regular);
        Assert.Equal(basis == WageBasis.Payable ? 1 : 0, determination.Findings.Count(finding => finding is { Cite: "RCW 50.04.320(2)", Met: true }));
        if (basis == WageBasis.Payable)
            Assert.Equal(wages, determination.BaseYearWages);
    }

    [Theory]
    [InlineData("2025-08-06", 2024, 2, "724.99", 99)]
    [InlineData("2025-08-06", 2024, 2, "725", 100)] // ÷ 7.25
    [InlineData("2009-07-08", 2008, 2, "585", 100)] // ÷ 5.85
    [InlineData("2009-07-08", 2008, 4, "655", 100)] // ÷ 6.55
    public void Hours_of_another_states_wages_are_computed_by_the_federal_minimum_wage(string applied, int year, int quarter, string wages, int hours)
    {
        var determination = MonetaryDetermination.For(applied.Day(), [new(new(year, quarter), wages.Money(), null) { OutOfState = true }]);
        Assert.Equal(hours, determination.BaseYearHours);
        var told = determination.Finding("WAC 192-310-035(1)(b)");
        Assert.Equal("Monetary/federal-minimum-wage", Assert.Single(told.Parameters).Name);
        Assert.Contains("federal minimum wage", told.Because.En, StringComparison.Ordinal);
        Assert.Contains("Monetary/federal-minimum-wage", determination.Unconfirmed.Select(note => note.Parameter));
        Assert.DoesNotContain(determination.Findings, finding => finding.Cite == "RCW 50.12.070(2)(b)");
    }

    [Fact]
    public void Each_minimum_wage_is_shown_with_the_wages_that_it_divides()
    {
        var determination = MonetaryDetermination.For(SomeWages.Applied,
        [
            new(SomeWages.First, 1628, null), new(SomeWages.First, 725, null) { OutOfState = true },
            new(SomeWages.First, 0, null) { OutOfState = true },
        ]);
        Assert.Equal(200, determination.BaseYearHours);
        Assert.Equal("$1,628.00 ÷ $16.28 → 100", determination.Finding("RCW 50.12.070(2)(b)").Arithmetic);
        Assert.Equal("$725.00 ÷ $7.25 → 100; $0.00 ÷ $7.25 → 0", determination.Finding("WAC 192-310-035(1)(b)").Arithmetic);
        Assert.Equal("Monetary/state-minimum-wage", Assert.Single(determination.Finding("RCW 50.12.070(2)(b)").Parameters).Name);
    }

    [Fact]
    public void A_report_of_no_wages_and_no_hours_needs_no_minimum_wage() =>
        Assert.Empty(MonetaryDetermination.For(SomeWages.Applied, [new(SomeWages.First, 0, null)]).Finding("RCW 50.12.070(2)(b)").Parameters);
}
