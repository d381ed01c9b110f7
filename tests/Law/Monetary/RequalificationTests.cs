using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;
using static BenefitsFlow.Tests.Law.Monetary.SomeSecondYear;

namespace BenefitsFlow.Tests.Law.Monetary;

/// <summary>RCW 50.04.030, third paragraph; WAC 192-110-110: what must have been earned since the earlier claim.</summary>
public class RequalificationTests
{
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
    public void It_must_have_been_earned_by_work(bool? worked, bool? eligible) =>
        AssertEligible(eligible, Determined(Earlier with { Worked = worked }));

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
}
