using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.Quits;

namespace BenefitsFlow.Tests.Law.Separation.Quits;

/// <summary>
/// RCW 50.20.050(1)(b)(ii)(A) "all reasonable alternatives", (2)(b)(ii)(A) "reasonable efforts"; the rules still speak of alternatives.
/// </summary>
public class EffortsTests
{
    [Theory]
    [InlineData("2021-04-03", "1", "all-alternatives", QuitOutcome.NoGoodCause)]
    [InlineData("2021-04-04", "2", "reasonable-efforts", QuitOutcome.GoodCause)]
    [InlineData("2023-09-02", "2", "reasonable-efforts", QuitOutcome.GoodCause)]
    public void All_alternatives_had_to_be_tried_before_April_4_2021(string separated, string subsection, string choice, QuitOutcome outcome)
    {
        var facts = (SomeQuit.Met["quit-ii-own"] with { Separated = separated.Day() }).Answering("OwnHealth.Efforts.TriedAllAlternatives", false);
        var decision = QuitDecision.For(facts);
        Assert.Equal(outcome, decision.Outcome);
        var used = Assert.Single(decision.Of("EffortsToKeepTheJob").Parameters);
        Assert.Equal(("Separation/quit-efforts", choice), (used.Name, used.Value));
        Assert.Contains("Separation/quit-efforts", decision.Unconfirmed.Select(unconfirmed => unconfirmed.Parameter));
        Assert.Equal($"RCW 50.20.050({subsection})(b)(ii)(A)", decision.Of("EffortsToKeepTheJob").Cite);
        Assert.Equal(outcome == QuitOutcome.NoGoodCause, decision.All().Any(finding => finding.Rule == "OwnHealth.Efforts.TriedAllAlternatives"));
        Assert.Equal(QuitOutcome.GoodCause, QuitDecision.For(facts.Answering("OwnHealth.Efforts.TriedAllAlternatives", true)).Outcome);
    }

    [Fact]
    public void Were_the_rule_to_govern_all_alternatives_would_be_asked_for_today()
    {
        var rule = LawEdition.Current.Proposing("Separation/quit-efforts", (new DateOnly(2009, 9, 6), "all-alternatives"));
        var facts = SomeQuit.Met["quit-ii-own"].Answering("OwnHealth.Efforts.TriedAllAlternatives", null);
        Assert.Equal(QuitOutcome.GoodCause, QuitDecision.For(facts).Outcome);
        var decision = QuitDecision.For(facts, rule);
        Assert.Equal((QuitOutcome.Open, "2026.11+"), (decision.Outcome, decision.Edition));
        var open = Assert.Single(decision.OpenQuestions);
        Assert.Equal(("OwnHealth.Efforts.TriedAllAlternatives", "RCW 50.20.050(2)(b)(ii)(A)"), (open.Rule, open.Cite));
    }

    [Fact]
    public void Futility_excuses_every_effort()
    {
        var decision = QuitDecision.For(SomeQuit.Bare with
        {
            OwnHealth = new()
            {
                Ill = true,
                PrimaryReason = true,
                WasNecessary = true,
                Efforts = new() { AskingWasFutile = true },
                EmploymentEnded = true,
                EntitledToReturn = false,
            },
        });
        Assert.Equal(QuitOutcome.GoodCause, decision.Outcome);
        Assert.Empty(decision.OpenQuestions);
    }

    [Fact]
    public void Everything_about_the_efforts_is_asked_while_nothing_is_known() => Assert.Equal(
        ["AskingWasFutile", "AskedForChanges", "AskedForLeave", "ToldPromptly", "AbleAgainBeforeSeparation", "AskedToReturn"],
        QuitDecision.For(SomeQuit.Met["quit-ii-care"].Answering("InaccessibleCare.Efforts", new { })).OpenQuestions
            .Select(open => open.Rule["InaccessibleCare.Efforts.".Length..]));

    [Fact]
    public void An_illness_is_asked_about_without_a_disability_and_both_with_one()
    {
        Assert.Contains("OwnHealth.Ill", QuitDecision.For(SomeQuit.Bare with { OwnHealth = new() }).OpenQuestions.Select(open => open.Rule));
        var both = QuitDecision.For(SomeQuit.Bare with { OwnHealth = new() { Disability = new() } }).OpenQuestions.Select(open => open.Rule).ToList();
        Assert.Contains("OwnHealth.Ill", both);
        Assert.Equal(8, both.Count(rule => rule.StartsWith("OwnHealth.Disability.", StringComparison.Ordinal)));
    }

    /// <summary>WAC 192-150-055(2)(c): futility excuses from (a)(iii), and so from the notice of (a)(iii)(A) and WAC 192-150-060(1).</summary>
    [Fact]
    public void Notice_of_a_disability_is_not_asked_of_whom_it_would_not_have_helped()
    {
        var untold = SomeQuit.Met["quit-ii-own disabled"].Answering("OwnHealth.Disability.ToldBeforeLeaving", false);
        Assert.Equal(QuitOutcome.NoGoodCause, QuitDecision.For(untold).Outcome);
        Assert.Equal(QuitOutcome.Open, QuitDecision.For(untold.Answering("OwnHealth.Efforts.AskingWasFutile", null)).Outcome);
        var futile = QuitDecision.For(untold.Answering("OwnHealth.Efforts.AskingWasFutile", true));
        Assert.Equal(QuitOutcome.GoodCause, futile.Outcome);
        Assert.Equal((true, "WAC 192-150-060(1)"), (futile.Of("DisabilityNotice").Met, futile.Of("DisabilityNotice").Cite));
    }

    [Fact]
    public void The_groups_of_conditions_are_named_and_cited()
    {
        var decision = QuitDecision.For(SomeQuit.Met["quit-ii-own disabled"]);
        Assert.Equal("RCW 50.20.050(2)(b)(ii)", decision.Of("IllnessOrDisability").Cite);
        Assert.Equal("WAC 192-150-060", decision.Of("Disability").Cite);
        Assert.Equal("WAC 192-150-060(2)", decision.Of("Restrictions").Cite);
        Assert.Equal("WAC 192-150-060(4)", decision.Of("Accommodation").Cite);
        Assert.Equal("RCW 50.20.050(2)(b)(ii)(A)", decision.Of("Efforts").Cite);
        Assert.Equal("RCW 50.20.050(2)(b)(ii)(A)", decision.Of("Request").Cite);
        Assert.Equal("RCW 50.20.050(2)(b)(ii)(A)", decision.Of("Reemployment").Cite);
        Assert.Equal("RCW 50.20.050(2)(b)(iii)(A)", QuitDecision.For(SomeQuit.Met["quit-iii"]).Of("PartnersEmployment").Cite);
        Assert.Equal("WAC 192-150-110", QuitDecision.For(SomeQuit.Met["quit-iii military"]).Of("MilitaryTransfer").Cite);
        Assert.Equal("RCW 50.20.050(2)(b)(iv)", QuitDecision.For(SomeQuit.Met["quit-iv"]).Of("Protected").Cite);
        Assert.Equal("WAC 192-150-135(2)", QuitDecision.For(SomeQuit.Met["quit-ix"]).Of("ReportedOrExcused").Cite);
        Assert.Equal("RCW 50.20.050(2)(b)(ix)", QuitDecision.For(SomeQuit.Met["quit-ix"]).Of("ReportedInVain").Cite);
        Assert.Equal("WAC 192-150-135(2)", QuitDecision.For(SomeQuit.Met["quit-ix unsafe"]).Of("Excused").Cite);
        Assert.Equal("WAC 192-150-140(2)(c)", QuitDecision.For(SomeQuit.Met["quit-x"]).Of("Notice").Cite);
        Assert.Equal("RCW 50.20.050(2)(b)(xii)(C)", QuitDecision.For(SomeQuit.Met["quit-xii"]).Of("HigherRisk").Cite);
        Assert.Equal("RCW 50.20.050(2)(b)(xii)(C)(II)", QuitDecision.For(SomeQuit.Met["quit-xii condition"]).Of("VerifiedCondition").Cite);
    }
}
