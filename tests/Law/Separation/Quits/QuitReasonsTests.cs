using System.Text.Json;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.Quits;

namespace BenefitsFlow.Tests.Law.Separation.Quits;

/// <summary>The list of reasons as data, for a page and a questionnaire; and the record of a decision.</summary>
public class QuitReasonsTests
{
    [Fact]
    public void The_list_has_the_reasons_of_the_section_in_its_order() => Assert.Equal(
        [
            "quit-i RCW 50.20.050(2)(b)(i); WAC 192-150-050",
            "quit-ii-own RCW 50.20.050(2)(b)(ii); WAC 192-150-055",
            "quit-ii-family RCW 50.20.050(2)(b)(ii); WAC 192-150-055",
            "quit-ii-care RCW 50.20.050(2)(b)(ii); WAC 192-150-066",
            "quit-iii RCW 50.20.050(2)(b)(iii); WAC 192-150-110",
            "quit-iv RCW 50.20.050(2)(b)(iv); WAC 192-150-113",
            "quit-v RCW 50.20.050(2)(b)(v); WAC 192-150-115",
            "quit-vi RCW 50.20.050(2)(b)(vi); WAC 192-150-120",
            "quit-vii RCW 50.20.050(2)(b)(vii); WAC 192-150-125",
            "quit-viii RCW 50.20.050(2)(b)(viii); WAC 192-150-130",
            "quit-ix RCW 50.20.050(2)(b)(ix); WAC 192-150-135",
            "quit-x RCW 50.20.050(2)(b)(x); WAC 192-150-140",
            "quit-xi RCW 50.20.050(2)(b)(xi); WAC 192-150-160",
            "quit-xii RCW 50.20.050(2)(b)(xii); WAC 192-150-155",
            "quit-xiii RCW 50.20.050(2)(b)(xiii)",
            "quit-xiv RCW 50.20.050(2)(b)(xiv); WAC 192-150-145",
            "quit-3 RCW 50.20.050(3); WAC 192-150-165",
            "quit-4 RCW 50.20.050(4); WAC 192-150-180",
        ],
        QuitReasons.All.Select(reason => $"{reason.Code} {reason.Cite}"));

    [Fact]
    public void Each_reason_is_named_in_both_languages_and_asserted_by_its_own_record() => Assert.All(QuitReasons.All, reason =>
    {
        Assert.NotEqual(reason.Name.En, reason.Name.Es);
        Assert.NotNull(typeof(QuitFacts).GetProperty(reason.Record));
        var finding = Assert.Single(QuitDecision.For(SomeQuit.Met[reason.Code]).Findings[1].Limbs);
        Assert.Equal(reason.Record, finding.Rule);
        Assert.Contains(reason.Name.En, finding.Because.En, StringComparison.Ordinal);
        Assert.Contains(reason.Name.Es, finding.Because.Es, StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("quit-i", "2009-09-06", null)]
    [InlineData("quit-xi", "2009-09-06", null)]
    [InlineData("quit-4", "2009-09-06", null)]
    [InlineData("quit-ii-care", "2024-07-07", "2029-07-08")]
    [InlineData("quit-xii", "2021-04-04", null)]
    [InlineData("quit-3", "2021-04-04", null)]
    [InlineData("quit-xiii", "2024-07-07", null)]
    [InlineData("quit-xiv", "2024-07-07", null)]
    public void Each_reason_says_which_separations_it_covers(string code, string from, string? before) =>
        Assert.Equal(new InForce(from.Day(), before?.Day()), QuitReasons.All.Single(reason => reason.Code == code).Separations);

    /// <summary>A reason just asserted, with nothing known yet, asks for everything that its complete facts answer.</summary>
    [Fact]
    public void A_reason_just_asserted_asks_its_whole_questionnaire() => Assert.Equal(
        [
            "JobOffer.DefiniteBeforeLeaving", "JobOffer.OfferedWithAuthority", "JobOffer.StartAndTermsAgreed", "JobOffer.StayedAsLongAsReasonable",
            "JobOffer.NewJobCovered",
        ],
        QuitDecision.For(SomeQuit.Bare with { JobOffer = new() }).OpenQuestions.Select(open => open.Facts.Single()));

    [Fact]
    public void The_facts_and_the_decision_come_back_from_their_record_the_same()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        var everything = SomeQuit.Met.Values.Aggregate(SomeQuit.Merge);
        var decision = QuitDecision.For(everything);
        var back = JsonSerializer.Deserialize<QuitDecision>(JsonSerializer.Serialize(decision, options), options)!;
        var again = QuitDecision.For(back.Facts!, LawEdition.Named(back.Edition));
        Assert.Equal(18, decision.GoodCauses.Count);
        Assert.Equal(decision.GoodCauses, back.GoodCauses);
        Assert.Equal(JsonSerializer.Serialize(decision, options), JsonSerializer.Serialize(again, options));
        Assert.Equal(
            (decision.Outcome, decision.Kind, decision.Separated, decision.PayableFrom), (back.Outcome, back.Kind, back.Separated, back.PayableFrom));
    }
}
