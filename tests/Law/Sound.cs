using BenefitsFlow.Law;

namespace BenefitsFlow.Tests.Law;

/// <summary>What holds of every finding of every decision.</summary>
internal static class Sound
{
    /// <summary>Every finding, each before its limbs.</summary>
    public static IEnumerable<Finding> Tree(this Decision decision) => decision.Findings.SelectMany(finding => finding.WithLimbs());

    /// <summary>Nothing is met and open at once, nothing is asked that is settled, and each says the same in two languages.</summary>
    public static TDecision IsSound<TDecision>(this TDecision decision)
        where TDecision : Decision
    {
        Assert.All(decision.Tree(), finding =>
        {
            Assert.False(finding.Met && finding.Open, finding.Rule);
            Assert.True(finding.Open || finding.Question is null, finding.Rule);
            Assert.NotEqual(finding.Because.En, finding.Because.Es);
        });
        return decision;
    }

    /// <summary>What stands is met, to the last limb; nothing is refused or open.</summary>
    public static void AllMet(this Decision decision) => Assert.All(decision.IsSound().Tree(), finding => Assert.True(finding.Met, finding.Rule));

    /// <summary>The sentence of a rule's only finding in both languages, one after the other.</summary>
    public static string Said(this Decision decision, string rule, string? cite = null)
    {
        var said = decision.Tree().Single(finding => finding.Rule == rule && (cite is null || finding.Cite == cite)).Because;
        return said.En + " " + said.Es;
    }
}
