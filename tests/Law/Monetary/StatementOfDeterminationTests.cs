using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;

namespace BenefitsFlow.Tests.Law.Monetary;

/// <summary>RCW 50.20.140(5), 50.20.160(1), 50.04.320(2).</summary>
public class StatementOfDeterminationTests
{
    private static readonly MonetaryDetermination Eligible = SomeWages.Determined(SomeWages.Applied, 9000);
    private static readonly MonetaryDetermination Ineligible = SomeWages.Determined(SomeWages.Applied, 9000, 100);

    public static TheoryData<string, MonetaryDetermination> Wrong => new()
    {
        { "BaseYearWages", Eligible with { BaseYearWages = 36_000.01m } },
        { "BaseYearWages", Eligible with { Quarters = [.. Eligible.Quarters, new(new(2025, 2), 0, 0)] } },
        { "BaseYearWages", Eligible with { Quarters = [.. Eligible.Quarters.Reverse()] } },
        { "BaseYearWages", Eligible with { Quarters = [.. Eligible.Quarters.Take(3), new(new(2025, 2), 9000, 200)] } },
        { "BaseYearWages", Eligible with { BaseYearBegins = new(2024, 7, 1) } },
        { "BaseYearWages", Eligible with { BaseYearEnds = new(2025, 3, 30) } },
        { "WeeklyBenefitAmount", Ineligible with { WeeklyBenefitAmount = 366 } },
        { "MaximumBenefitsPayable", Ineligible with { MaximumBenefitsPayable = 1 } },
        { "MaximumBenefitsPayable", Eligible with { MaximumBenefitsPayable = 9515 } },
        { "MaximumBenefitsPayable", Eligible with { MaximumBenefitsPayable = 12_000 } },
        { "BenefitYearBegins", Eligible with { BenefitYearBegins = null } },
        { "BenefitYearBegins", Eligible with { BenefitYearEnds = null } },
        { "BenefitYearBegins", Eligible with { BenefitYearBegins = new(2025, 8, 4) } },
        { "BenefitYearBegins", Eligible with { BenefitYearEnds = new(2026, 8, 8) } },
        { "BenefitYearBegins", Ineligible with { BenefitYearBegins = new(2025, 8, 3) } },
        { "BenefitYearBegins", Ineligible with { BenefitYearEnds = new(2026, 8, 1) } },
    };

    [Fact]
    public void Each_determination_states_the_four()
    {
        foreach (var made in (MonetaryDetermination[])[Eligible, Ineligible, SomeWages.Determined(new(2023, 1, 4), 2000)])
        {
            var found = StatementOfDetermination.For(made);
            Assert.Equal((true, "RCW 50.20.140(5)"), (found.Met, found.Cite));
            Assert.Equal(
                ["BaseYearWages", "WeeklyBenefitAmount", "MaximumBenefitsPayable", "BenefitYearBegins"],
                found.Limbs.Select(limb => limb.Rule));
            Assert.All(found.Limbs, limb => Assert.True(limb.Met && limb.Cite == found.Cite && limb.Because.En != limb.Because.Es));
            Assert.All(found.Limbs, limb => Assert.StartsWith("It states your", limb.Because.En, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_figure_that_does_not_agree_is_named(string limb, MonetaryDetermination made)
    {
        var found = StatementOfDetermination.For(made);
        Assert.False(found.Met || found.Open);
        var wrong = Assert.Single(found.Limbs, one => !one.Met);
        Assert.Equal(limb, wrong.Rule);
        Assert.Contains("do not agree", wrong.Because.En, StringComparison.Ordinal);
        Assert.NotEqual(found.Because.En, found.Because.Es);
    }

    [Theory]
    [InlineData("366.5")]
    [InlineData("-1")]
    public void A_weekly_amount_is_whole_dollars(string weekly)
    {
        var amount = decimal.Parse(weekly, System.Globalization.CultureInfo.InvariantCulture);
        Assert.False(StatementOfDetermination.For(Eligible with { WeeklyBenefitAmount = amount }).Limbs[1].Met);
    }

    [Fact]
    public void The_claimant_is_told_of_another_look_and_of_the_payable_basis()
    {
        var rights = StatementOfDetermination.Rights(new(2025, 8, 14)); // a year later is a Friday
        Assert.Equal(["RCW 50.20.160(1)", "RCW 50.04.320(2)"], rights.Select(right => right.Cite));
        Assert.Contains("through August 14, 2026", rights[0].Because.En, StringComparison.Ordinal);
        Assert.Contains("hasta el 14 de agosto de 2026", rights[0].Because.Es, StringComparison.Ordinal);
        Assert.Contains("August 17, 2026", StatementOfDetermination.Rights(new(2025, 8, 15))[0].Because.En, StringComparison.Ordinal);
        Assert.Contains("payable", rights[1].Because.En, StringComparison.Ordinal);
        Assert.All(rights, right => Assert.True(right.Met));
    }
}
