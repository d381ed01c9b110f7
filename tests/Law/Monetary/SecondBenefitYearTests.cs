using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;

namespace BenefitsFlow.Tests.Law.Monetary;

/// <summary>RCW 50.04.030, second to fourth paragraph; WAC 192-110-110.</summary>
public class SecondBenefitYearTests
{
    /// <summary>Wednesday of the week that begins on August 2, 2026: base year April 2025 to March 2026.</summary>
    private static readonly DateOnly Applied = new(2026, 8, 5);

    private static readonly Quarter First = new(2025, 2);

    private static readonly EarlierBenefitYear Earlier = new()
    {
        Applied = new(2025, 8, 6),
        Begins = new(2025, 8, 3),
        Ends = new(2026, 8, 1),
        BaseYear = new(BaseYearKind.Regular, new(2024, 2)),
        UnemployedWhenApplied = true,
        Separations = [new(2025, 8, 1)],
        Worked = true,
        Earned = 2298, // six times $383, the least of July 2026
    };

    [Theory]
    [InlineData("2298", true)]
    [InlineData("2297.99", false)]
    [InlineData("2298.01", true)]
    [InlineData("0", false)]
    [InlineData(null, null)]
    public void Six_times_the_new_weekly_benefit_amount_must_have_been_earned_since(string? earned, bool? eligible) =>
        AssertEligible(eligible, Determined(Earlier with { Earned = earned?.Money() }));

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(null, null)]
    public void It_must_have_been_earned_by_work(bool? worked, bool? eligible) => AssertEligible(eligible, Determined(Earlier with { Worked = worked }));

    [Fact]
    public void One_refusal_needs_no_further_answer() => AssertEligible(false, Determined(Earlier with { Worked = false, Earned = null }));

    [Fact]
    public void The_work_and_the_wages_are_told_with_the_arithmetic()
    {
        var determination = Determined(Earlier);
        var found = determination.Findings.Single(finding => finding.Rule == "Requalification");
        Assert.Equal(("RCW 50.04.030", true), (found.Cite, found.Met));
        Assert.Equal(["OnlyLaterWages", "Requalification"], found.Limbs.Select(limb => limb.Rule));
        Assert.Equal([false, true], found.Limbs.Select(limb => limb.Met));
        Assert.Equal(["RCW 50.04.030", "WAC 192-110-110"], found.Limbs[1].Limbs.Select(limb => limb.Cite));
        Assert.Equal("6 × $383 = $2,298", found.Limbs[1].Limbs[1].Arithmetic);
        Assert.Contains("Since August 1, 2025 you have earned $2,298.00", found.Limbs[1].Limbs[1].Because.En, StringComparison.Ordinal);
        Assert.Contains("1 de agosto de 2025", found.Limbs[1].Limbs[1].Because.Es, StringComparison.Ordinal);
        Assert.Contains("holds wages from before", found.Limbs[0].Because.En, StringComparison.Ordinal);
        Assert.Contains("Monetary/requalifying-multiple", found.Parameters.Select(used => used.Name));
    }

    [Fact]
    public void The_law_asks_in_its_order() => Assert.Equal(
        ["EffectiveDate", "NextApplication", "HoursTest", "WeeklyBenefitAmount", "BenefitLimits", "WeeklyBenefitAmount", "WeeklyBenefitAmount",
            "Requalification", "MaximumBenefitsPayable", "BenefitYear"],
        Determined(Earlier).Findings.Select(finding => finding.Rule));

    [Fact]
    public void While_it_is_open_nothing_is_granted_or_denied()
    {
        var determination = Determined(Earlier with { Worked = null, Earned = null });
        Assert.Equal((false, true, BaseYearKind.None), (determination.Eligible, determination.Open, determination.BaseYear));
        Assert.Equal((0m, 0m), (determination.WeeklyBenefitAmount, determination.MaximumBenefitsPayable));
        Assert.Equal([Party.Claimant, Party.Employer], determination.OpenQuestions.Select(finding => finding.Question!.Of));
        Assert.Contains("since August 1, 2025", determination.OpenQuestions.Last().Question!.Text.En, StringComparison.Ordinal);
        Assert.Null(determination.QuarterToAskFor); // the regular base year is not refused
    }

    [Fact]
    public void Without_a_separation_on_record_the_claimant_is_asked()
    {
        var determination = Determined(Earlier with { Separations = [] });
        var asked = Assert.Single(determination.OpenQuestions);
        Assert.Equal((true, Party.Claimant, "WAC 192-110-110"), (determination.Open, asked.Question!.Of, asked.Cite));
        Assert.Contains("on which days did your jobs end", asked.Question.Text.En, StringComparison.Ordinal);
    }

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
            Applied = new(2009, 2, 9), Begins = new(2009, 2, 8), Ends = new(2010, 2, 6), BaseYear = new(BaseYearKind.Regular, new(2007, 4)),
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
            Applied = new(2027, 1, 6), Wages = SomeWages.Evenly(new(2025, 4), 4, 9000, 200), Earlier = Earlier with { Worked = false, Earned = 0 },
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
        Assert.Contains(determination.Findings.Single(finding => finding.Rule == "Requalification").Limbs, limb => limb is { Rule: "OnlyLaterWages", Open: true });
    }

    [Theory]
    [InlineData("2026-08-01", false)] // the week that began on July 26 is its last
    [InlineData("2026-08-02", true)]
    public void A_new_benefit_year_starts_only_after_the_earlier_one(string applied, bool over)
    {
        var determination = Determined(Earlier, applied.Day());
        Assert.Equal((over, over ? BaseYearKind.Regular : BaseYearKind.None), (determination.Eligible, determination.BaseYear));
        var found = determination.Findings[1];
        Assert.Equal(("NextApplication", "RCW 50.04.030", over), (found.Rule, found.Cite, found.Met));
        Assert.Contains("August 1, 2026", found.Because.En, StringComparison.Ordinal);
        Assert.Contains("1 de agosto de 2026", found.Because.Es, StringComparison.Ordinal);
        Assert.Equal(First.FirstDay, determination.BaseYearBegins);
    }

    [Theory]
    [InlineData(BaseYearKind.Alternate, 1, BaseYearKind.Alternate)]
    [InlineData(BaseYearKind.Alternate, 0, BaseYearKind.Regular)]
    [InlineData(BaseYearKind.Regular, 1, BaseYearKind.Regular)]
    public void Hours_of_a_year_on_the_alternate_base_year_are_not_used_again(BaseYearKind kind, int hours, BaseYearKind used)
    {
        // The earlier alternate base year ended with June 2025, with which the new regular one begins.
        var determination = MonetaryDetermination.For(new()
        {
            Applied = Applied,
            Wages = [new(First, 100, hours), .. SomeWages.Evenly(First.Plus(1), 4, 9000, 230)],
            Earlier = Earlier with { BaseYear = new(kind, new(2024, 3)) },
        });
        Assert.Equal((true, used), (determination.Eligible, determination.BaseYear));
        Assert.Equal(used == BaseYearKind.Alternate, determination.Findings.Any(finding => finding is { Rule: "NextApplication", Met: false }));
        if (used == BaseYearKind.Alternate)
        {
            Assert.Equal([true, false, true], determination.Findings.Where(finding => finding.Rule == "NextApplication").Select(finding => finding.Met));
            var found = determination.Findings.Single(finding => finding is { Rule: "NextApplication", Met: false });
            Assert.Contains("April to June 2025", found.Because.En, StringComparison.Ordinal);
            Assert.Contains("abril a junio de 2025", found.Because.Es, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Hours_on_either_end_of_the_earlier_alternate_base_year_are_its_own()
    {
        foreach (var (first, fresh) in new[] { (new Quarter(2025, 1), false), (new(2026, 1), false), (new(2026, 2), true), (new(2024, 1), true) })
        {
            // Only January to March 2026 has hours.
            var determination = MonetaryDetermination.For(new()
            {
                Applied = Applied,
                Wages = [new(First.Plus(3), 9000, 700)],
                Earlier = Earlier with { BaseYear = new(BaseYearKind.Alternate, first.Plus(first.Year == 2025 ? 1 : 0)) },
            });
            Assert.Equal(fresh, determination.Eligible);
        }
    }

    [Fact]
    public void When_the_regular_base_year_fails_here_the_alternate_one_is_tried()
    {
        // On the last four quarters the weekly amount, and so six times it, is lower.
        var determination = MonetaryDetermination.For(new()
        {
            Applied = Applied,
            Wages = [new(First, 40_000, 200), .. SomeWages.Evenly(First.Plus(1), 4, 9000, 200)],
            Earlier = Earlier with { Earned = 2298 },
        });
        Assert.Equal((BaseYearKind.Alternate, 383m), (determination.BaseYear, determination.WeeklyBenefitAmount));
        Assert.Equal([false, true], determination.Findings.Where(finding => finding.Rule == "Requalification").Select(finding => finding.Met));
    }

    private static MonetaryDetermination Determined(EarlierBenefitYear earlier, DateOnly? applied = null) => MonetaryDetermination.For(new()
    {
        // Without the last quarter, so that the alternate base year falls short.
        Applied = applied ?? Applied, Wages = SomeWages.Evenly(First, 4, 9000, 200), Earlier = earlier,
    });

    private static void AssertEligible(bool? eligible, MonetaryDetermination determination) =>
        Assert.Equal((eligible == true, eligible is null), (determination.Eligible, determination.Open));
}
