using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly;

namespace BenefitsFlow.Tests.Law.Weekly;

/// <summary>RCW 50.22.040, 50.22.050; WAC 192-240-080.</summary>
public class ExtendedBenefitTests
{
    private static readonly ExtendedBenefitFacts Year = new()
    {
        BenefitYearBegins = new(2025, 1, 5),
        WeeklyBenefitAmount = 400,
        RegularPayable = 10_400,
        RegularPaid = 10_400,
    };

    /// <summary>WAC 192-240-080(1)(a), its example: twenty weeks at $200 and six at $245.</summary>
    [Fact]
    public void The_rules_own_example_of_an_increase_comes_out()
    {
        var amount = ExtendedBenefitAmount.For(Year with
        {
            EarlierWeeklyBenefitAmount = 200,
            WeeklyBenefitAmount = 245,
            RegularPayable = 5470,
            RegularPaid = 5470,
        });
        Assert.Equal((245m, 2735m, "WAC 192-240-080(1)(a)"), (amount.Weekly, amount.Total, amount.Findings.Single().Cite));
        Assert.Empty(amount.Unconfirmed);
    }

    [Theory]
    [InlineData(false, 10_400, 10_400, 5200)] // half of 10,400; 13 x 400
    [InlineData(false, 10_398, 10_398, 5199)] // half of regular benefits
    [InlineData(false, 12_000, 10_400, 5200)] // 13 x 400
    [InlineData(false, 12_000, 11_000, 4600)] // 39 x 400 less 11,000
    [InlineData(false, 12_000, 15_600, 0)]
    [InlineData(false, 12_000, 16_000, 0)] // not below zero
    [InlineData(true, 9_000, 9_000, 7200)] // 80%
    [InlineData(true, 10_400, 10_400, 8000)] // 20 x 400
    [InlineData(true, 10_400, 10_500, 7900)] // 46 x 400 less 10,500
    public void The_least_of_three_is_the_total(bool high, int payable, int paid, int total)
    {
        var amount = ExtendedBenefitAmount.For(Year with { HighUnemployment = high, RegularPayable = payable, RegularPaid = paid });
        Assert.Equal((400m, total), (amount.Weekly, (int)amount.Total));
        var finding = amount.Findings.Single();
        Assert.Equal((high ? "RCW 50.22.050(3)" : "RCW 50.22.050(1)", total > 0), (finding.Cite, finding.Met));
        Assert.Contains(high ? "80%" : "50%", finding.Because.En, StringComparison.Ordinal);
        Assert.Contains(high ? "80%" : "50%", finding.Because.Es, StringComparison.Ordinal);
        Assert.Equal(["RegularPayable"], finding.Facts);
    }

    [Theory]
    [InlineData(false, 5470, 2735)]
    [InlineData(false, 6000, 2892)] // 13 x 222.50 = 2,892.50
    [InlineData(true, 5000, 4000)]
    [InlineData(true, 6000, 4450)] // 20 x 222.50
    public void After_an_increase_the_average_of_the_two_amounts_is_multiplied(bool high, int paid, int total)
    {
        var facts = Year with { EarlierWeeklyBenefitAmount = 200, WeeklyBenefitAmount = 245, RegularPaid = paid, HighUnemployment = high };
        var amount = ExtendedBenefitAmount.For(facts);
        Assert.Equal((total, high ? "WAC 192-240-080(1)(b)" : "WAC 192-240-080(1)(a)"), ((int)amount.Total, amount.Findings.Single().Cite));
    }

    [Fact]
    public void Rounding_the_total_is_in_doubt_only_when_there_are_cents()
    {
        var odd = ExtendedBenefitAmount.For(Year with { RegularPayable = 9_001 });
        Assert.Equal((4500m, "Weekly/extended-benefits-rounding"), (odd.Total, odd.Unconfirmed.Single().Parameter));
        Assert.Empty(ExtendedBenefitAmount.For(Year with { RegularPayable = 9_000 }).Unconfirmed);
    }

    [Theory]
    [InlineData(1, 4800)]
    [InlineData(13, 0)]
    [InlineData(14, 0)]
    public void Weeks_of_trade_readjustment_allowance_come_off(int weeks, int total) =>
        Assert.Equal(total, ExtendedBenefitAmount.For(Year with { TradeReadjustmentWeeks = weeks }).Total);

    public static TheoryData<ExtendedBenefitFacts> Impossible =>
    [
        Year with { WeeklyBenefitAmount = -1 },
        Year with { EarlierWeeklyBenefitAmount = -1 },
        Year with { RegularPayable = -1 },
        Year with { RegularPaid = -1 },
        Year with { TradeReadjustmentWeeks = -1 },
        Year with { TradeReadjustmentWeeks = 54 },
    ];

    [Theory]
    [MemberData(nameof(Impossible))]
    public void What_cannot_be_is_refused(ExtendedBenefitFacts facts) => Assert.Throws<ArgumentException>(() => ExtendedBenefitAmount.For(facts));

    [Fact]
    public void Nothing_payable_extends_to_nothing() => Assert.Equal(
        0,
        ExtendedBenefitAmount.For(Year with { WeeklyBenefitAmount = 0, RegularPayable = 0, RegularPaid = 0, TradeReadjustmentWeeks = 53 }).Total);
}
