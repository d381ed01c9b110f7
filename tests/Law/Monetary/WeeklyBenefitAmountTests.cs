using BenefitsFlow.Law.Monetary;

namespace BenefitsFlow.Tests.Law.Monetary;

/// <summary>RCW 50.20.120(1) to (4).</summary>
public class WeeklyBenefitAmountTests
{
    [Theory]
    [InlineData("2000", 153)] // the weekly wage, 153.85
    [InlineData("4757", 365)] // the weekly wage, 365.92
    [InlineData("4758", 366)] // the minimum and the weekly wage meet
    [InlineData("9506", 366)] // 3.85% is 365.98
    [InlineData("9532.46", 366)] // 366.9997
    [InlineData("9532.47", 367)] // 367.0001
    [InlineData("29922", 1151)] // 1,151.997
    [InlineData("29923", 1152)]
    [InlineData("90000", 1152)]
    public void Even_quarters_pay_their_share_within_the_limits_of_July_2025(string quarter, int weekly) =>
        Assert.Equal(weekly, SomeWages.Determined(SomeWages.Applied, quarter.Money()).WeeklyBenefitAmount);

    [Fact]
    public void The_two_highest_quarters_count_wherever_they_stand()
    {
        decimal[] wages = [3000, 14_000, 9000, 12_000];
        for (var turn = 0; turn < 4; turn++)
        {
            var rows = wages.Select((amount, n) => new QuarterWages(SomeWages.First.Plus((n + turn) % 4), amount, 200));
            var determination = MonetaryDetermination.For(SomeWages.Applied, rows);
            Assert.Equal(500, determination.WeeklyBenefitAmount); // 3.85% of 13,000 is 500.50
        }
    }

    [Fact]
    public void With_one_quarter_of_wages_the_other_counts_as_zero()
    {
        var determination = MonetaryDetermination.For(SomeWages.Applied, [new(SomeWages.First.Plus(2), 30_000, 700)]);
        Assert.Equal(577, determination.WeeklyBenefitAmount); // 3.85% of 15,000 is 577.50
        Assert.Equal(10_000, determination.MaximumBenefitsPayable);
    }

    [Theory]
    [InlineData("2021-12-29", 295, 4)] // Sunday, December 26
    [InlineData("2022-01-02", 153, 5)]
    public void The_weekly_wage_caps_claims_from_January_2_2022(string applied, int weekly, int findings)
    {
        var determination = SomeWages.Determined(applied.Day(), 2000);
        Assert.Equal(weekly, determination.WeeklyBenefitAmount);
        Assert.Equal(findings, determination.Findings.Count(finding => finding.Cite.StartsWith("RCW 50.20.120", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("27000", 9000)] // a third
    [InlineData("28548", 9516)] // a third and 26 × 366 meet
    [InlineData("28550", 9516)]
    [InlineData("27001", 9000)] // 9,000.33
    [InlineData("27002.99", 9000)] // 9,000.9966…
    [InlineData("27003", 9001)]
    public void The_claim_pays_a_third_of_the_wages_or_26_weeks_whichever_is_less(string wages, int maximum)
    {
        // Two quarters of 9,000 make 366 a week; the rest stands in a third quarter.
        var determination = MonetaryDetermination.For(
            SomeWages.Applied,
            [
                new(SomeWages.First, 9000, 680), new(SomeWages.First.Plus(1), 9000, 0),
                new(SomeWages.First.Plus(2), wages.Money() - 18_000 - 5000, 0), new(SomeWages.First.Plus(3), 5000, 0),
            ]);
        Assert.Equal((366m, maximum), (determination.WeeklyBenefitAmount, (int)determination.MaximumBenefitsPayable));
    }

    [Fact]
    public void The_arithmetic_is_in_the_sentences()
    {
        var determination = SomeWages.Determined(SomeWages.Applied, 6750);
        Assert.Equal(
            "Your two highest quarters are April to June 2024, $6,750.00, and July to September 2024, $6,750.00. Their average is $6,750.00. " +
            "Your share of it is 3.85% × $6,750.00 = $259.87.",
            determination.Finding("RCW 50.20.120(2)").Because.En);
        Assert.Equal(
            "For claims that start when yours does, the lowest weekly amount is $366 and the highest is $1,152. " +
            "$259.87 is less, so it is raised to $366.",
            determination.Finding("RCW 50.20.120(3)").Because.En);
        Assert.Equal(
            "The amount cannot be more than your own weekly wage: $6,750.00 × 4 ÷ 52 = $519.23. It is within that.",
            determination.Finding("RCW 50.20.120(3)(c)").Because.En);
        Assert.Equal("Your weekly benefit amount is $366. The law drops the cents.", determination.Finding("RCW 50.20.120(4)").Because.En);
        Assert.Equal(
            "The most this claim can pay is the smaller of 26 weekly benefit amounts, 26 × $366 = $9,516, and one third of your wages in the base " +
            "year, $27,000.00 ÷ 3 = $9,000.00. In whole dollars, that is $9,000.",
            determination.Finding("RCW 50.20.120(1)").Because.En);
    }
}
