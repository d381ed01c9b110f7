using System.Text.Json;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.Quits;
using BenefitsFlow.Law.Weekly;
using BenefitsFlow.Law.Weekly.Pay;
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
    public void What_is_open_carries_its_question_and_whom_it_is_asked_of()
    {
        var open = WeekDecision.For(SomeWeek.Idle with { HoursAvailable = 20 });
        var found = open.Findings.Single(finding => finding.Rule == "Availability");
        var (en, es) = (Explanation.Of(open, "en").Reasons.Single(reason => reason.Rule == "Availability"), Explanation.Of(open, "es"));
        Assert.Equal((false, true, found.Question!.Text.En, (Party?)found.Question.Of), (en.Met, en.Open, en.Question, en.Asked));
        Assert.Equal(found.Question.Text.Es, es.Reasons.Single(reason => reason.Rule == "Availability").Question);
        Assert.All(Explanation.Of(Decision, "en").Reasons, reason => Assert.Equal((null, null), (reason.Question, reason.Asked)));
    }

    [Fact]
    public void An_explanation_names_what_is_not_confirmed()
    {
        var unsure = WeekDecision.For(SomeWeek.Idle with { Week = new(new(2021, 8, 8)) });
        Assert.NotEmpty(unsure.Unconfirmed);
        Assert.Equal(unsure.Unconfirmed, Explanation.Of(unsure, "en").Unconfirmed);
        Assert.Equal(unsure.Unconfirmed.Distinct(), unsure.Unconfirmed);
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

    [Fact]
    public void A_fact_is_found_by_all_names_on_the_way_to_it()
    {
        var asked = new EffortsToKeepTheJob { AskedForLeave = true };
        var quit = QuitDecision.For(new()
        {
            Separated = new(2026, 3, 18),
            OwnHealth = new() { Ill = true, Efforts = new() },
            FamilyHealth = new() { Efforts = asked },
        });
        var reasons = Reasons(quit).ToList();
        var (own, family) = (Facts("OwnHealth.Efforts.AskedForLeave"), Facts("FamilyHealth.Efforts.AskedForLeave"));
        Assert.Empty(own);
        Assert.True(family["familyHealth.Efforts.AskedForLeave"].GetBoolean());

        IReadOnlyDictionary<string, JsonElement> Facts(string rule) => reasons.Single(reason => reason.Rule == rule).Facts;
    }

    [Fact]
    public void A_fact_of_the_whole_comes_before_one_of_its_parts()
    {
        var week = WeekDecision.For(SomeWeek.Idle with { GrossEarnings = 200, HoursWorked = 20, Conditions = new() { Week = SomeWeek.Idle.Week } });
        string[] names = ["Week", "Conditions.Week", "conditions.inSharedWork", "Nothing"];
        var named = week with { Findings = [week.Findings[^1] with { Facts = names }] };
        var facts = Assert.Single(Explanation.Of(named, "en").Reasons).Facts;
        Assert.Equal(["week", "conditions.Week", "conditions.inSharedWork"], facts.Keys);
        Assert.Equal(facts["week"].ToString(), facts["conditions.Week"].ToString());
    }

    [Fact]
    public void A_name_that_one_fact_alone_has_leads_to_it_and_one_that_two_have_to_none()
    {
        var pension = new PensionPayment { Kind = PensionKind.Periodic, Amount = 650, BaseYearEmployer = true, EmployerPercent = 50 };
        Assert.Equal(50, Shown([pension])["employerPercent"].GetInt32());
        Assert.Empty(Shown([pension, pension with { EmployerPercent = null }]));

        static IReadOnlyDictionary<string, JsonElement> Shown(PensionPayment[] pensions)
        {
            var week = WeekDecision.For(SomeWeek.Idle with { Pensions = pensions });
            var named = week.Findings[0] with { Facts = ["EmployerPercent"], Limbs = [] };
            return Explanation.Of(week with { Findings = [named] }, "en").Reasons[0].Facts;
        }
    }

    private static IEnumerable<Reason> Reasons<TFacts>(Decision<TFacts> decision)
        where TFacts : class
        => Explanation.Of(decision, "en").Reasons.SelectMany(All);

    private static IEnumerable<Reason> All(Reason reason) => reason.Limbs.SelectMany(All).Prepend(reason);
}
