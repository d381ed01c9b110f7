using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;
using static BenefitsFlow.Tests.Law.Monetary.SomeSecondYear;

namespace BenefitsFlow.Tests.Law.Monetary;

/// <summary>RCW 50.04.030, third paragraph; WAC 192-110-110: from when work counts, and which wages ask for it.</summary>
public class WagesSinceTests
{
    [Theory]
    [InlineData(true, "2009-02-07")] // WAC 192-110-110, example
    [InlineData(false, "2009-06-01")]
    [InlineData(null, null)]
    public void Wages_count_from_the_last_separation_before_the_year_or_the_first_during_it(bool? unemployed, string? since)
    {
        var earlier = Earlier with
        {
            Applied = new(2009, 2, 9),
            Begins = new(2009, 2, 8),
            Ends = new(2010, 2, 6),
            UnemployedWhenApplied = unemployed,
            Separations = [new(2009, 9, 1), new(2008, 12, 29), new(2009, 2, 7), new(2009, 6, 1), new(2010, 2, 7)],
        };
        Assert.Equal(since?.Day(), earlier.CountsFrom());
    }

    [Theory]
    [InlineData(true, "2025-08-06", "2025-08-06")] // the day of application is still before
    [InlineData(true, "2025-08-07", null)]
    [InlineData(false, "2025-08-06", null)]
    [InlineData(false, "2025-08-07", "2025-08-07")]
    [InlineData(false, "2026-08-01", "2026-08-01")] // the last day of the year
    [InlineData(false, "2026-08-02", null)]
    public void A_separation_is_before_or_during_the_year_by_its_day(bool unemployed, string separated, string? since) =>
        Assert.Equal(since?.Day(), (Earlier with { UnemployedWhenApplied = unemployed, Separations = [separated.Day()] }).CountsFrom());

    [Fact]
    public void The_example_of_the_rule_asks_for_six_times_the_new_amount_since_February_7_2009()
    {
        // WAC 192-110-110: separated December 29, 2008 and February 7, 2009; claim effective February 8, 2009.
        var earlier = Earlier with
        {
            Applied = new(2009, 2, 9),
            Begins = new(2009, 2, 8),
            Ends = new(2010, 2, 6),
            BaseYear = new(BaseYearKind.Regular, new(2007, 4)),
            Separations = [new(2008, 12, 29), new(2009, 2, 7)],
        };
        foreach (var (earned, eligible) in new[] { (1385.99m, false), (1386m, true) })
        {
            var determination = MonetaryDetermination.For(new()
            {
                Applied = new(2010, 2, 10),
                Wages = SomeWages.Evenly(new(2008, 4), 4, 6000, 200), // 3.85% of 6,000 is 231
                Earlier = earlier with { Earned = earned },
            });
            Assert.Equal(eligible, determination.Eligible);
        }
    }

    [Fact]
    public void Wages_from_after_the_earlier_year_began_ask_for_nothing_more()
    {
        var determination = MonetaryDetermination.For(new()
        {
            Applied = new(2027, 1, 6),
            Wages = SomeWages.Evenly(new(2025, 4), 4, 9000, 200),
            Earlier = Earlier with { Worked = false, Earned = 0 },
        });
        var found = determination.Findings.Single(finding => finding.Rule == "Requalification");
        Assert.Equal((true, true, "OnlyLaterWages"), (determination.Eligible, Assert.Single(found.Limbs).Met, found.Limbs[0].Rule));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(null, null)]
    public void In_the_quarter_in_which_the_earlier_year_began_it_is_asked_when_wages_were_earned(bool? before, bool? eligible)
    {
        // July to September 2025 holds the only wages, and the earlier year began on August 3.
        var determination = MonetaryDetermination.For(new()
        {
            Applied = new(2026, 8, 5),
            Wages = [new(new(2025, 3), 9000, 700), new(new(2026, 2), 1, 0)],
            Earlier = Earlier with { WagesBeforeInItsQuarter = before, Earned = 0 },
        });
        AssertEligible(eligible, determination);
        if (before is null)
            Assert.Equal(Party.Claimant, Assert.Single(determination.OpenQuestions).Question!.Of);
    }

    [Fact]
    public void A_year_that_began_with_a_quarter_leaves_all_its_wages_after_it()
    {
        var determination = MonetaryDetermination.For(new()
        {
            Applied = new(2025, 1, 8), // base year from October 2023
            Wages = [new(new(2023, 4), 9000, 700)],
            Earlier = Earlier with { Applied = new(2023, 10, 2), Begins = new(2023, 10, 1), Ends = new(2024, 9, 28), Worked = null, Earned = null },
        });
        Assert.True(determination.Eligible);
    }

    [Fact]
    public void A_year_that_began_on_the_second_day_of_a_quarter_does_not()
    {
        var determination = MonetaryDetermination.For(new()
        {
            Applied = new(2024, 1, 10), // base year from October 2022
            Wages = [new(new(2022, 4), 9000, 700)],
            Earlier = Earlier with { Applied = new(2022, 10, 2), Begins = new(2022, 10, 2), Ends = new(2023, 9, 30) },
        });
        var found = determination.Findings.Single(finding => finding.Rule == "Requalification");
        Assert.Contains(found.Limbs, limb => limb is { Rule: "OnlyLaterWages", Open: true });
    }
}
