using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.Quits;

namespace BenefitsFlow.Tests.Law.Separation.Quits;

/// <summary>WAC 192-150-150: "When is a separation considered a refusal of new work?"</summary>
public class ChangedTermsTests
{
    /// <summary>A substantial change that the agreement did not allow, and that was not worked under.</summary>
    internal static readonly ChangedTerms NewWork = new()
    {
        ByOwnMisconduct = false,
        Substantial = true,
        PrevailingAfterwards = false,
        ShownUnsuitable = false,
        AllowedByAgreement = false,
        WorkedOn = false,
        NoticeOrGrievance = false,
    };

    [Fact]
    public void A_substantial_change_that_the_agreement_did_not_allow_is_new_work_and_the_separation_a_layoff()
    {
        var decision = Decide(NewWork);
        Assert.Equal((QuitOutcome.NotAQuit, SeparationKind.RefusalOfNewWork), (decision.Outcome, decision.Kind));
        Assert.Equal((true, "WAC 192-150-150(3)"), decision.Says("ChangedTerms"));
        Assert.Equal("WAC 192-150-150(3)(b)", decision.Of("NewWork").Cite);
        Assert.Equal("WAC 192-150-150(3)(b)(ii)", decision.Of("WorkingOn").Cite);
    }

    [Theory]
    [InlineData("ByOwnMisconduct", false, "WAC 192-150-150(3)(b)(iii)")]
    [InlineData("Substantial", true, "WAC 192-150-150(4)(d)")]
    [InlineData("PrevailingAfterwards", false, "WAC 192-150-150(4)(d)")]
    [InlineData("AllowedByAgreement", false, "WAC 192-150-150(3)(b)")]
    [InlineData("WorkedOn", false, "WAC 192-150-150(3)(b)(ii)")]
    public void Each_condition_is_needed(string fact, bool wanted, string cite)
    {
        var facts = SomeQuit.Bare with { OutsideTheList = true, ChangedTerms = NewWork };
        var refused = QuitDecision.For(facts.Answering($"ChangedTerms.{fact}", !wanted));
        Assert.Equal((QuitOutcome.NoGoodCause, SeparationKind.Quit), (refused.Outcome, refused.Kind));
        Assert.Equal((false, cite), refused.Says($"ChangedTerms.{fact}"));
        var open = QuitDecision.For(facts.Answering($"ChangedTerms.{fact}", null));
        Assert.Equal((QuitOutcome.Open, (SeparationKind?)null), (open.Outcome, open.Kind));
        Assert.Equal($"ChangedTerms.{fact}", Assert.Single(open.OpenQuestions).Rule);
        Assert.Equal(SeparationKind.Quit, QuitDecision.For(open.Facts! with { ClaimantDidNotReply = true }).Kind);
    }

    [Fact]
    public void Working_on_through_a_notice_period_or_a_grievance_is_excused()
    {
        var worked = NewWork with { WorkedOn = true };
        Assert.Equal(SeparationKind.RefusalOfNewWork, Decide(worked with { NoticeOrGrievance = true }).Kind);
        Assert.Equal(SeparationKind.Quit, Decide(worked).Kind);
        Assert.Equal("ChangedTerms.NoticeOrGrievance", Assert.Single(Decide(worked with { NoticeOrGrievance = null }).OpenQuestions).Rule);
        Assert.Equal("WAC 192-150-150(3)(b)(ii)", Decide(worked).Of("ChangedTerms.NoticeOrGrievance").Cite);
    }

    [Theory]
    [InlineData("20", "18", true)] // 10 percent
    [InlineData("20", "17.99", false)]
    [InlineData("20", "18.01", true)]
    [InlineData("20", "20", false)] // no reduction, so nothing is presumed
    [InlineData("20", "21", false)]
    public void A_cut_of_ten_percent_or_less_is_presumed_not_to_be_substantial(string before, string after, bool presumed)
    {
        var cut = new Cut(before.Money(), after.Money());
        foreach (var terms in (ChangedTerms[])[NewWork with { Pay = cut }, NewWork with { Hours = cut }])
        {
            var decision = Decide(terms);
            Assert.Equal(presumed ? SeparationKind.Quit : SeparationKind.RefusalOfNewWork, decision.Kind);
            Assert.Equal(presumed, decision.All().Any(finding => finding.Rule == "ChangedTerms.Pay"));
            Assert.Equal(presumed ? "WAC 192-150-150(3)(b)(i)" : "WAC 192-150-150(4)(d)", decision.Of("SubstantialChange").Cite);
        }
    }

    [Fact]
    public void The_presumption_shows_its_arithmetic()
    {
        var finding = Decide(NewWork with { Pay = new(20, 18.5m), Hours = new(40, 39) }).Of("ChangedTerms.Pay");
        Assert.Equal((false, "WAC 192-150-150(3)(b)(i)"), (finding.Met, finding.Cite));
        Assert.Equal("(20 − 18.5) ÷ 20 = 7.5%; (40 − 39) ÷ 40 = 2.5%", finding.Arithmetic);
        Assert.Contains("10% or less", finding.Because.En, StringComparison.Ordinal);
        Assert.Contains("10% o menos", finding.Because.Es, StringComparison.Ordinal);
        Assert.Equal(["ChangedTerms.Pay", "ChangedTerms.Hours"], finding.Facts);
        var used = Assert.Single(finding.Parameters);
        Assert.Equal(("Separation/minor-change-of-terms", "10", (string?)null), (used.Name, used.Value, used.Note));
        Assert.Equal("(19.99 − 18) ÷ 19.99 = 9.95%", Decide(NewWork with { Pay = new(19.99m, 18) }).Of("ChangedTerms.Pay").Arithmetic);
    }

    [Theory]
    [InlineData("2010-06-11", 1)]
    [InlineData("2010-06-12", 0)]
    public void The_presumption_is_unconfirmed_before_its_rule(string separated, int unconfirmed)
    {
        var terms = NewWork with { Pay = new(20, 18) };
        var decision = QuitDecision.For(SomeQuit.Bare with { Separated = separated.Day(), OutsideTheList = true, ChangedTerms = terms });
        Assert.Equal(unconfirmed, decision.Unconfirmed.Count);
    }

    [Fact]
    public void A_larger_cut_beside_a_small_one_lifts_the_presumption() =>
        Assert.Equal(SeparationKind.RefusalOfNewWork, Decide(NewWork with { Pay = new(20, 19), Hours = new(40, 30) }).Kind);

    [Fact]
    public void The_presumption_is_overcome_by_showing_that_the_work_was_not_suitable()
    {
        var small = NewWork with { Pay = new(20, 19) };
        Assert.Equal(SeparationKind.RefusalOfNewWork, Decide(small with { ShownUnsuitable = true }).Kind);
        Assert.Equal((false, "WAC 192-150-150(3)(b)(i)"), Decide(small).Says("ChangedTerms.ShownUnsuitable"));
        Assert.Equal("ChangedTerms.ShownUnsuitable", Assert.Single(Decide(small with { ShownUnsuitable = null }).OpenQuestions).Rule);
    }

    private static QuitDecision Decide(ChangedTerms terms) => QuitDecision.For(SomeQuit.Bare with { OutsideTheList = true, ChangedTerms = terms });
}
