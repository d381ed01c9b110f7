using BenefitsFlow.Law;
using BenefitsFlow.Law.Issues;

namespace BenefitsFlow.Tests.Law.Issues;

/// <summary>RCW 50.12.350, 50.12.365(2), 50.20.180; WAC 192-04-050. The federal list was not read.</summary>
public class DeterminationContentsTests
{
    private static readonly DeterminationContentsFacts Whole = new()
    {
        Sent = new(2026, 3, 6),
        Appealable = true,
        StatuteNumbers = true,
        ExplanationOfLaw = true,
        RelevantFacts = true,
        Reasoning = true,
        DecisionStated = true,
        Result = true,
        WeeksOrCondition = true,
        AppealRight = true,
        AppealDeadline = true,
        FullSocialSecurityNumber = false,
    };

    public static TheoryData<string, string> Items => new()
    {
        { nameof(Whole.StatuteNumbers), "RCW 50.12.365(2)" },
        { nameof(Whole.ExplanationOfLaw), "RCW 50.12.365(2)" },
        { nameof(Whole.RelevantFacts), "RCW 50.12.365(2)" },
        { nameof(Whole.Reasoning), "RCW 50.12.365(2)" },
        { nameof(Whole.DecisionStated), "RCW 50.12.365(2)" },
        { nameof(Whole.Result), "RCW 50.12.365(2)" },
        { nameof(Whole.WeeksOrCondition), "RCW 50.20.180" },
        { nameof(Whole.FullSocialSecurityNumber), "RCW 50.12.350" },
        { nameof(Whole.AppealRight), "WAC 192-04-050" },
        { nameof(Whole.AppealDeadline), "WAC 192-04-060" },
    };

    [Fact]
    public void A_determination_that_says_it_all_is_complete()
    {
        var contents = DeterminationContents.For(Whole);
        Assert.True(contents.Complete);
        Assert.Empty(contents.Missing);
        Assert.Equal([.. Items.Select(item => item.Data.Item1)], contents.Findings[^1].Limbs.Select(limb => limb.Rule));
        Assert.Equal([.. Items.Select(item => item.Data.Item2)], contents.Findings[^1].Limbs.Select(limb => limb.Cite));
        Assert.Equal("RCW 50.12.365(2)", Assert.Single(contents.Findings).Cite);
        Assert.Equal(["Issues/federal-determination-contents"], contents.Unsure());
        contents.Speaks();
    }

    [Theory]
    [MemberData(nameof(Items))]
    public void Each_thing_is_asked_for(string fact, string cite)
    {
        foreach (var said in new bool?[] { false, null })
        {
            var contents = DeterminationContents.For(Saying(fact, fact == nameof(Whole.FullSocialSecurityNumber) && said == false ? true : said));
            Assert.Equal(said, contents.Complete);
            Assert.Equal(said is null ? [] : [cite], contents.Missing);
            var limb = contents.Findings[^1].Limbs.Single(found => found.Rule == fact);
            Assert.Equal((cite, false, said is null, said is null ? Party.Staff : null), (limb.Cite, limb.Met, limb.Open, limb.Question?.Of));
            contents.Speaks();
        }
    }

    [Fact]
    public void What_cannot_be_appealed_need_not_say_how()
    {
        var contents = DeterminationContents.For(Whole with { Appealable = false, AppealRight = false, AppealDeadline = null });
        Assert.True(contents.Complete);
        Assert.Equal(8, contents.Findings[^1].Limbs.Count);
        Assert.Empty(contents.Unsure());
    }

    private static DeterminationContentsFacts Saying(string fact, bool? said) => fact switch
    {
        nameof(Whole.StatuteNumbers) => Whole with { StatuteNumbers = said },
        nameof(Whole.ExplanationOfLaw) => Whole with { ExplanationOfLaw = said },
        nameof(Whole.RelevantFacts) => Whole with { RelevantFacts = said },
        nameof(Whole.Reasoning) => Whole with { Reasoning = said },
        nameof(Whole.DecisionStated) => Whole with { DecisionStated = said },
        nameof(Whole.Result) => Whole with { Result = said },
        nameof(Whole.WeeksOrCondition) => Whole with { WeeksOrCondition = said },
        nameof(Whole.FullSocialSecurityNumber) => Whole with { FullSocialSecurityNumber = said },
        nameof(Whole.AppealRight) => Whole with { AppealRight = said },
        _ => Whole with { AppealDeadline = said },
    };
}
