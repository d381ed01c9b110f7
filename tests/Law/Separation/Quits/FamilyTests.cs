using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.Quits;

namespace BenefitsFlow.Tests.Law.Separation.Quits;

/// <summary>WAC 192-150-055(1)(d)(ii), (2)(d)(ii); WAC 192-150-112(1): who is family.</summary>
public class FamilyTests
{
    /// <summary>A relation, whether it is immediate family, whether it is a family member.</summary>
    public static TheoryData<Relative, bool, bool> Relations => new()
    {
        { Relative.Spouse, true, true },
        { Relative.DomesticPartner, true, true },
        { Relative.Child, true, true },
        { Relative.UnbornChild, true, true },
        { Relative.Stepchild, true, true },
        { Relative.FosterChild, true, true },
        { Relative.ChildsSpouse, false, true },
        { Relative.ChildRaised, false, true },
        { Relative.Grandchild, false, true },
        { Relative.Grandparent, false, true },
        { Relative.Parent, true, true },
        { Relative.ParentWhoRaised, false, true },
        { Relative.SpousesParent, true, true },
        { Relative.Sibling, true, true },
        { Relative.SpousesSibling, true, false },
        { Relative.RelativeInHousehold, true, false },
        { Relative.RelativeCaredForInHome, true, true },
        { Relative.CaredForInHome, false, true },
        { Relative.DependsOnCare, false, true },
        { Relative.Housemate, false, false },
        { Relative.Other, false, false },
    };

    [Fact]
    public void Every_relation_is_in_the_table() => Assert.Equal(Enum.GetValues<Relative>().Length, Relations.Count);

    [Theory]
    [MemberData(nameof(Relations))]
    public void Immediate_family_counts_before_September_3_2023_and_family_members_from_then_on(Relative relative, bool immediate, bool member)
    {
        Check(relative, new(2023, 9, 2), immediate, "WAC 192-150-055(1)(d)(ii)");
        Check(relative, new(2023, 9, 3), member, "WAC 192-150-055(2)(d)(ii)");
    }

    [Theory]
    [MemberData(nameof(Relations))]
    public void Protection_from_violence_reaches_the_immediate_family_at_all_times(Relative relative, bool immediate, bool member)
    {
        _ = member;
        var decision = QuitDecision.For(SomeQuit.Met["quit-iv family"].Answering("DomesticViolence.ToProtect", relative));
        Assert.Equal(immediate ? QuitOutcome.GoodCause : QuitOutcome.NoGoodCause, decision.Outcome);
        Assert.Equal((immediate, "WAC 192-150-112(1)"), decision.Says("DomesticViolence.ToProtect"));
    }

    [Theory]
    [InlineData("quit-ii-family", "FamilyHealth.Relative")]
    [InlineData("quit-iv family", "DomesticViolence.ToProtect")]
    public void Who_it_was_is_asked_of_the_claimant(string reason, string fact)
    {
        var decision = QuitDecision.For(SomeQuit.Met[reason].Answering(fact, null));
        Assert.Equal(QuitOutcome.Open, decision.Outcome);
        var open = Assert.Single(decision.OpenQuestions);
        Assert.Equal((fact, Party.Claimant), (open.Facts.Single(), open.Question!.Of));
        Assert.Equal(QuitOutcome.NoGoodCause, QuitDecision.For(decision.Facts! with { ClaimantDidNotReply = true }).Outcome);
    }

    [Theory]
    [InlineData("2023-09-02", "WAC 192-150-055(1)(a)(i)", "WAC 192-150-055(1)(a)(ii)")]
    [InlineData("2023-09-03", "WAC 192-150-055(2)(a)(i)", "WAC 192-150-055(2)(a)(ii)")]
    public void The_rule_on_health_has_one_subsection_before_that_day_and_one_after(string separated, string primary, string necessary)
    {
        var own = QuitDecision.For(SomeQuit.Met["quit-ii-own"] with { Separated = separated.Day() });
        var spouse = SomeQuit.Met["quit-ii-family"].Answering("FamilyHealth.Relative", Relative.Spouse);
        var family = QuitDecision.For(spouse with { Separated = separated.Day() });
        Assert.Equal((primary, necessary), (own.Of("OwnHealth.PrimaryReason").Cite, own.Of("OwnHealth.WasNecessary").Cite));
        Assert.Equal((primary, necessary), (family.Of("FamilyHealth.PrimaryReason").Cite, family.Of("FamilyHealth.WasNecessary").Cite));
        Assert.Equal(QuitOutcome.GoodCause, family.Outcome);
    }

    private static void Check(Relative relative, DateOnly separated, bool belongs, string cite)
    {
        var decision = QuitDecision.For((SomeQuit.Met["quit-ii-family"] with { Separated = separated }).Answering("FamilyHealth.Relative", relative));
        Assert.Equal(belongs ? QuitOutcome.GoodCause : QuitOutcome.NoGoodCause, decision.Outcome);
        var finding = decision.Of("FamilyHealth.Relative");
        Assert.Equal((belongs, cite), (finding.Met, finding.Cite));
        Assert.Equal(!belongs, finding.Because.En.Contains("does not belong", StringComparison.Ordinal));
        Assert.Equal(!belongs, finding.Because.Es.Contains("no pertenece", StringComparison.Ordinal));
    }
}
