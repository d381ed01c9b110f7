using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly;
using BenefitsFlow.Tests.Law.Weekly;

namespace BenefitsFlow.Tests.Law;

/// <summary>What is still asked of a decision: what matters, in the order in which the law asks, the whole before its parts.</summary>
public class OpenQuestionsTests
{
    private static Finding Found(string rule, bool open, bool asks, params Finding[] limbs) => new(false, "RCW 50.04.030", new("It.", "Eso."))
    {
        Rule = rule,
        Open = open,
        Question = asks ? new(Party.Claimant, new("Is it?", "¿Lo es?")) : null,
        Limbs = limbs,
    };

    private static string[] Asked(params Finding[] findings) =>
        [.. (WeekDecision.For(SomeWeek.Idle) with { Findings = findings }).OpenQuestions.Select(finding => finding.Rule)];

    [Fact]
    public void The_whole_is_asked_before_its_parts_and_each_finding_before_the_next() => Assert.Equal(
        ["whole", "first", "second", "next"],
        Asked(Found("whole", true, true, Found("first", true, true), Found("second", true, true)), Found("next", true, true)));

    [Fact]
    public void A_whole_without_a_question_of_its_own_leaves_it_to_its_parts() =>
        Assert.Equal(["part"], Asked(Found("whole", true, false, Found("part", true, true))));

    [Fact]
    public void Nothing_is_asked_below_what_is_settled() => Assert.Equal(
        ["other"], Asked(Found("settled", false, false, Found("part", true, true)), Found("other", true, true)));

    [Fact]
    public void A_replay_shows_what_differs_in_the_same_order()
    {
        var other = WeekDecision.For(SomeWeek.Idle) with { Findings = [Found("whole", true, false, Found("part", true, true))] };
        Assert.Equal(["whole", "whole/part", "Unemployment"], Replay.Of(other).Differences.Take(3).Select(difference => difference.Rule));
    }

    [Fact]
    public void An_explanation_a_replay_and_a_proposal_are_of_something()
    {
        Assert.Throws<ArgumentNullException>(() => Explanation.Of<WeekFacts>(null!, "en"));
        Assert.Throws<ArgumentNullException>(() => Replay.Of<WeekFacts>(null!));
        Assert.Throws<ArgumentNullException>(() => LawEdition.Current.Proposing<decimal>("Weekly/earnings-disregard", null!));
        Assert.Throws<ArgumentNullException>(() => Parameter.Load<decimal>(null!));
    }
}
