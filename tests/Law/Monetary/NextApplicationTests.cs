using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;
using static BenefitsFlow.Tests.Law.Monetary.SomeSecondYear;

namespace BenefitsFlow.Tests.Law.Monetary;

/// <summary>RCW 50.04.030, first and fourth paragraph.</summary>
public class NextApplicationTests
{
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
            Assert.Equal(
                [true, false, true],
                determination.Findings.Where(finding => finding.Rule == "NextApplication").Select(finding => finding.Met));
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
}
