using System.Text.Json;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly;
using BenefitsFlow.Tests.Law.Weekly;

namespace BenefitsFlow.Tests.Law;

/// <summary>What a letter, a page and an API print of a decision.</summary>
public class ExplanationTests
{
    private static readonly WeekDecision Decision = WeekDecision.For(SomeWeek.Idle with { GrossEarnings = 200, HoursWorked = 20 });

    [Fact]
    public void A_reason_carries_rule_section_facts_parameters_arithmetic_and_outcome()
    {
        var explained = Explanation.Of(Decision, "en");
        Assert.Equal("2026.11", explained.Edition);
        var earnings = explained.Reasons.Single(reason => reason.Rule == "EarningsDeduction");
        Assert.Equal((true, false, "RCW 50.20.130(2)(a)"), (earnings.Met, earnings.Open, earnings.Cite));
        Assert.Equal("($200.00 − $5) × 75% = $146.25 → $147", earnings.Arithmetic);
        Assert.Equal(200, earnings.Facts["grossEarnings"].GetDecimal());
        Assert.Equal(
            [("Weekly/earnings-disregard", "5", new DateOnly(2012, 7, 1)), ("Weekly/earnings-deduction-rate", "75", new DateOnly(2012, 7, 1))],
            earnings.Parameters.Select(used => (used.Name, used.Value, used.From)));
        Assert.All(earnings.Parameters, used => Assert.Null(used.Through));
    }

    [Fact]
    public void Limbs_stand_below_what_rests_on_them()
    {
        var unemployed = Explanation.Of(Decision, "es-US").Reasons[0];
        Assert.Equal(["FullTimeHours", "EarningsLimit"], unemployed.Limbs.Select(limb => limb.Rule));
        Assert.StartsWith("Usted trabajó 20 horas.", unemployed.Limbs[0].Because, StringComparison.Ordinal);
        Assert.Equal(20, unemployed.Limbs[0].Facts["hoursWorked"].GetDecimal());
        Assert.Equal("$400 × 4 ÷ 3 + $5 → $538.34", unemployed.Limbs[1].Arithmetic);
    }

    [Fact]
    public void An_explanation_is_plain_data()
    {
        var written = JsonSerializer.Serialize(Explanation.Of(Decision, "en"), JsonSerializerOptions.Web);
        using var json = JsonDocument.Parse(written);
        Assert.Equal(20, json.RootElement.GetProperty("reasons")[0].GetProperty("limbs")[0].GetProperty("facts").GetProperty("hoursWorked").GetDecimal());
    }

    [Fact]
    public void Without_facts_the_reasons_still_stand() => Assert.All(
        Explanation.Of(Decision with { Facts = null }, "en").Reasons, reason => Assert.Empty(reason.Facts));
}
