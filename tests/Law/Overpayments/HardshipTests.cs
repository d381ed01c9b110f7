using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.Tests.Law.Overpayments;

/// <summary>WAC 192-220-030(2), 192-100-015(2)(j).</summary>
public class HardshipTests
{
    private static readonly Household Poor = SomeOverpayment.Poor;

    [Theory]
    [InlineData("0", true)] // 7,000 × 4 = 28,000, exactly 70% of 40,000
    [InlineData("0.01", false)]
    public void Resources_up_to_seventy_percent_of_the_level_are_presumed_to_be_too_little(string assets, bool presumed)
    {
        var decision = Of(Poor with { Current = Poor.Current with { LiquidAssets = assets.Money() } });
        Assert.Equal(presumed, decision.Rule("HardshipPresumed").Met);
        Assert.Equal(("WAC 192-220-030(2)", presumed), (decision.Rule("HouseholdResources").Cite, decision.Rule("HouseholdResources").Met));
    }

    [Fact]
    public void The_arithmetic_is_shown_with_the_levels_source()
    {
        var resources = Of(Poor with { Current = Poor.Current with { LiquidAssets = 5 } }).Rule("HouseholdResources");
        Assert.Equal("$7,000.00 × 4 + $5.00 = $28,005.00; $40,000.00 × 70% = $28,000.00", resources.Arithmetic);
        Assert.Contains("a table of these tests", resources.Because.En, StringComparison.Ordinal);
        Assert.Contains("a table of these tests", resources.Because.Es, StringComparison.Ordinal);
    }

    [Fact]
    public void All_who_contribute_count_in_each_of_the_three_months_and_assets_once()
    {
        Assert.Equal(1_111_111, (Poor with { Previous = new(1, 10, 0, 0), Current = new(100, 1_000, 0, 5), Following = new(10_000, 1_100_000, 0, 0) }).Income);
        var other = Of(Poor with { Previous = Poor.Previous with { LiquidAssets = 9_999 }, Following = Poor.Following with { LiquidAssets = 9_999 } });
        Assert.True(other.Rule("HardshipPresumed").Met);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(null, null)]
    public void A_change_within_ninety_days_speaks_against_it(bool? change, bool? presumed)
    {
        var hardship = Of(Poor with { ChangeExpected = change }).Rule("HardshipPresumed");
        Assert.Equal(presumed, hardship.Open ? null : hardship.Met);
        Assert.Equal(2, hardship.Limbs.Count);
        Assert.Equal("Overpayments/hardship-days", hardship.Limbs[1].Parameters.Single().Name);
        Assert.Contains("90 days", hardship.Limbs[1].Because.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Unusual_circumstances_speak_against_it() =>
        Assert.False(WaiverDecision.For(SomeOverpayment.Waivable with { UnusualCircumstances = true }).Rule("HardshipPresumed").Met);

    [Fact]
    public void A_level_that_nobody_looked_up_is_asked_for_and_never_assumed()
    {
        var resources = Of(Poor with { LowerLivingStandard = null }).Rule("HouseholdResources");
        Assert.True(resources.Open);
        Assert.Contains("where was it read", resources.Question!.Text.En, StringComparison.Ordinal);
    }

    private static WaiverDecision Of(Household household) => WaiverDecision.For(SomeOverpayment.Waivable with { Household = household });
}
