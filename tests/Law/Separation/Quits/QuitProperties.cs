using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.Quits;
using CsCheck;

namespace BenefitsFlow.Tests.Law.Separation.Quits;

/// <summary>What holds of every quit, whatever is answered.</summary>
public class QuitProperties
{
    private static readonly (string Reason, (string Fact, bool Wanted)[] Conditions)[] Asked =
    [
        .. EveryConditionTests.Conditions.Select(row => row.Data).GroupBy(
            row => row.Item1, (reason, rows) => (reason, rows.Select(row => (row.Item2, row.Item3)).ToArray())),
    ];

    /// <summary>One reason with some of its answers taken away and some turned round; perhaps another beside it; perhaps silence.</summary>
    private static readonly Gen<(QuitFacts Facts, string Fact, bool Wanted, bool Answer)> Quits =
        from reason in Gen.Int[0, Asked.Length - 1]
        from answers in Gen.Int[0, 5].Array[Asked[reason].Conditions.Length]
        from picked in Gen.Int[0, Asked[reason].Conditions.Length - 1]
        from answer in Gen.Bool
        from silent in Gen.Int[0, 3]
        from outside in Gen.Bool
        let conditions = Asked[reason].Conditions
        select (
            Answered(SomeQuit.Met[Asked[reason].Reason], conditions, answers) with { ClaimantDidNotReply = silent == 0, OutsideTheList = outside },
            conditions[picked].Fact, conditions[picked].Wanted, answer);

    [Fact]
    public void It_is_open_exactly_while_a_question_is() => Quits.Sample(quit =>
    {
        var decision = QuitDecision.For(quit.Facts);
        Assert.Equal(decision.OpenQuestions.Any(), decision.Outcome == QuitOutcome.Open);
        Assert.Equal(decision.Outcome == QuitOutcome.NoGoodCause, decision.DisqualifiedFrom is not null);
        Assert.Equal(decision.Outcome == QuitOutcome.GoodCause, decision.GoodCauses.Count > 0);
    }, iter: 1000);

    [Fact]
    public void Learning_a_fact_in_favor_never_takes_good_cause_away() => Quits.Sample(quit =>
    {
        var before = QuitDecision.For(quit.Facts).Outcome;
        var after = QuitDecision.For(quit.Facts.Answering(quit.Fact, quit.Wanted)).Outcome;
        Assert.True(before != QuitOutcome.GoodCause || after == QuitOutcome.GoodCause);
        Assert.True(before != QuitOutcome.Open || after != QuitOutcome.NoGoodCause);
    }, iter: 1000);

    [Fact]
    public void An_answer_to_what_nobody_had_answered_never_changes_what_was_settled() => Quits.Sample(quit =>
    {
        var unanswered = quit.Facts.Answering(quit.Fact, null) with { ClaimantDidNotReply = false };
        var before = QuitDecision.For(unanswered).Outcome;
        Assert.True(before == QuitOutcome.Open || before == QuitDecision.For(unanswered.Answering(quit.Fact, quit.Answer)).Outcome);
    }, iter: 1000);

    [Fact]
    public void Silence_never_helps() => Quits.Sample(quit =>
    {
        var spoken = QuitDecision.For(quit.Facts with { ClaimantDidNotReply = false }).Outcome;
        var silent = QuitDecision.For(quit.Facts with { ClaimantDidNotReply = true }).Outcome;
        Assert.True(spoken == silent || spoken == QuitOutcome.Open && silent == QuitOutcome.NoGoodCause);
    }, iter: 1000);

    [Fact]
    public void Another_reason_never_takes_good_cause_away() => Gen.Select(Quits, Quits).Sample((one, other) =>
    {
        var both = SomeQuit.Merge(other.Facts, one.Facts);
        Assert.True(QuitDecision.For(one.Facts).Outcome != QuitOutcome.GoodCause || QuitDecision.For(both).Outcome == QuitOutcome.GoodCause);
    }, iter: 500);

    private static QuitFacts Answered(QuitFacts facts, (string Fact, bool Wanted)[] conditions, int[] answers)
    {
        for (var i = 0; i < answers.Length; i++)
        {
            if (answers[i] < 2)
                facts = facts.Answering(conditions[i].Fact, answers[i] == 0 ? null : !conditions[i].Wanted);
        }

        return facts;
    }
}
