using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.Quits;

namespace BenefitsFlow.Tests.Law.Separation.Quits;

/// <summary>RCW 50.20.050(1)(a), (2)(a): "limited to reasons listed"; WAC 192-140-105: a claimant who does not answer.</summary>
public class ClosedListTests
{
    private static readonly QuitFacts Halfway = SomeQuit.Met["quit-i"].Answering("JobOffer.NewJobCovered", null);

    [Fact]
    public void A_reason_outside_the_list_is_refused_as_such()
    {
        var decision = QuitDecision.For(SomeQuit.Bare with { OutsideTheList = true });
        Assert.Equal(QuitOutcome.NoGoodCause, decision.Outcome);
        var finding = decision.Of("OutsideTheList");
        Assert.Equal((false, false, "RCW 50.20.050(2)(a)"), (finding.Met, finding.Open, finding.Cite));
        Assert.Contains("only the reasons on its list", finding.Because.En, StringComparison.Ordinal);
        Assert.NotEqual(finding.Because.En, finding.Because.Es);
        Assert.Equal(["RCW 50.20.050(2)", "RCW 50.20.050(2)(b)", "RCW 50.20.050(2)(a)"], decision.Findings.Select(each => each.Cite));
        Assert.Equal("RCW 50.20.050(1)(a)", QuitDecision.For(decision.Facts! with { Separated = new(2020, 1, 1) }).Of("OutsideTheList").Cite);
    }

    [Fact]
    public void Without_any_reason_the_claimant_is_asked_why()
    {
        var decision = QuitDecision.For(SomeQuit.Bare);
        Assert.Equal((QuitOutcome.Open, SeparationKind.Quit), (decision.Outcome, decision.Kind));
        var open = Assert.Single(decision.OpenQuestions);
        Assert.Equal(("OutsideTheList", Party.Claimant), (open.Rule, open.Question!.Of));
        Assert.Contains("Why did you leave?", open.Question.Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void One_reason_met_is_enough_beside_others_that_are_not()
    {
        var decision = QuitDecision.For(SomeQuit.Met["quit-vii"] with
        {
            OutsideTheList = true,
            JobOffer = Halfway.JobOffer,
            Conscience = new() { ViolatesBeliefs = false },
        });
        Assert.Equal(QuitOutcome.GoodCause, decision.Outcome);
        Assert.Equal(["quit-vii"], decision.GoodCauses);
        Assert.Empty(decision.OpenQuestions);
        Assert.Equal(["WorksiteMove", "Conscience", "OutsideTheList"], decision.Findings[1].Limbs.Select(limb => limb.Rule));
    }

    [Fact]
    public void One_reason_open_keeps_it_open_beside_one_that_is_refused()
    {
        var decision = QuitDecision.For(Halfway with { OutsideTheList = true });
        Assert.Equal(QuitOutcome.Open, decision.Outcome);
        Assert.Equal("JobOffer.NewJobCovered", Assert.Single(decision.OpenQuestions).Rule);
    }

    [Fact]
    public void A_reason_that_one_condition_refuses_is_not_asked_about_further()
    {
        var decision = QuitDecision.For(SomeQuit.Bare with { JobOffer = new() { DefiniteBeforeLeaving = false } });
        Assert.Equal(QuitOutcome.NoGoodCause, decision.Outcome);
        Assert.Empty(decision.OpenQuestions);
        Assert.Equal("WAC 192-150-050(1)", Assert.Single(decision.Of("JobOffer").Limbs).Cite);
    }

    [Fact]
    public void A_claimant_who_does_not_answer_is_presumed_to_have_had_no_good_cause()
    {
        var decision = QuitDecision.For(Halfway with { ClaimantDidNotReply = true });
        Assert.Equal(QuitOutcome.NoGoodCause, decision.Outcome);
        Assert.Empty(decision.OpenQuestions);
        var presumed = decision.Of("NoReply");
        Assert.Equal((false, false, "WAC 192-140-105(1)"), (presumed.Met, presumed.Open, presumed.Cite));
        Assert.Equal(["ClaimantDidNotReply"], presumed.Facts);
        var limb = decision.Of("JobOffer.NewJobCovered");
        Assert.Equal((false, false, "WAC 192-150-050(5)", (Question?)null), (limb.Met, limb.Open, limb.Cite, limb.Question));
        Assert.StartsWith("We asked, and you did not answer: Is the new job", limb.Because.En, StringComparison.Ordinal);
        Assert.StartsWith("Le preguntamos y usted no respondió: ¿Está", limb.Because.Es, StringComparison.Ordinal);
        Assert.Equal(["GoverningSubsection", "NoReply", "GoodCause", "Disqualification"], decision.Findings.Select(finding => finding.Rule));
    }

    [Fact]
    public void Silence_does_not_undo_what_is_known()
    {
        var decision = QuitDecision.For(SomeQuit.Met["quit-i"] with { ClaimantDidNotReply = true });
        Assert.Equal(QuitOutcome.GoodCause, decision.Outcome);
        Assert.True(decision.Of("NoReply").Met);
        var refused = QuitDecision.For(SomeQuit.Met["quit-i"].Answering("JobOffer.NewJobCovered", false) with { ClaimantDidNotReply = true });
        Assert.Equal("The new job is not covered by unemployment insurance.", refused.Of("JobOffer.NewJobCovered").Because.En);
    }

    [Fact]
    public void Silence_about_what_must_not_be_the_case_does_not_show_that_it_is_not()
    {
        var decision = QuitDecision.For(SomeQuit.Met["quit-vii"].Answering("WorksiteMove.KnownAtHire", null) with { ClaimantDidNotReply = true });
        Assert.Equal((QuitOutcome.NoGoodCause, false), (decision.Outcome, decision.Of("WorksiteMove.KnownAtHire").Met));
        Assert.StartsWith("We asked", decision.Of("WorksiteMove.KnownAtHire").Because.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Silence_from_the_start_is_presumed_no_good_cause()
    {
        var decision = QuitDecision.For(SomeQuit.Bare with { ClaimantDidNotReply = true });
        Assert.Equal((QuitOutcome.NoGoodCause, new DateOnly(2025, 8, 3)), (decision.Outcome, decision.DisqualifiedFrom!.Value));
        Assert.StartsWith("We asked, and you did not answer: Why did you leave?", decision.Of("OutsideTheList").Because.En, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_agency_has_to_settle_stays_open_in_spite_of_silence()
    {
        var facts = SomeQuit.Met["quit-4"].Answering("PartTimeQuit.EligibleOnFullTimeLoss", null);
        var decision = QuitDecision.For(facts with { ClaimantDidNotReply = true });
        Assert.Equal(QuitOutcome.Open, decision.Outcome);
        Assert.Equal((false, true), (decision.Of("NoReply").Met, decision.Of("NoReply").Open));
    }

    [Fact]
    public void What_is_concluded_is_told_in_both_languages()
    {
        QuitFacts[] cases =
        [
            SomeQuit.Met["quit-i"], Halfway, Halfway with { ClaimantDidNotReply = true },
            SomeQuit.Met["quit-ii-own restricted"] with { ClaimantDidNotReply = true },
        ];
        Assert.All(cases.SelectMany(facts => QuitDecision.For(facts).All()), finding =>
        {
            Assert.NotEmpty(finding.Because.En);
            Assert.NotEqual(finding.Because.En, finding.Because.Es);
        });
    }
}
