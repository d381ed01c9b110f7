using System.Text.Json;

namespace BenefitsFlow.Law;

/// <summary>A finding that is not the same on two laws.</summary>
/// <param name="Rule">The rule with the rules above it, as <c>Unemployment/EarningsLimit</c>.</param>
/// <param name="Before">As it was found when the decision was made; null when that law did not ask.</param>
/// <param name="Now">As the other law finds it; null when that law does not ask.</param>
public sealed record Difference(string Rule, Finding? Before, Finding? Now);

/// <summary>A decision made again on the facts that it was made on.</summary>
/// <param name="Edition">The law on which it was made again.</param>
/// <param name="Same">True when nothing at all differs: no figure, no finding, no word.</param>
/// <param name="Differences">The findings that differ, in their order.</param>
public sealed record Replay<TDecision>(string Edition, bool Same, TDecision Decision, IReadOnlyList<Difference> Differences);

/// <summary>Makes decisions again: on the law they were made on, to the same answer; on another, to what that law says.</summary>
public static class Replay
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <param name="decision">As recorded.</param>
    /// <param name="law">The law to replay on; that of the decision when null.</param>
    /// <exception cref="ArgumentException">When the decision was recorded without its facts, or its edition is only proposed or unknown.</exception>
    /// <exception cref="NoParameter">When that law is not on record for the days asked.</exception>
    public static Replay<Decision<TFacts>> Of<TFacts>(Decision<TFacts> decision, LawEdition? law = null)
        where TFacts : class
    {
        ArgumentNullException.ThrowIfNull(decision);
        var facts = decision.Facts ?? throw new ArgumentException("The decision was recorded without its facts, so it cannot be made again.", nameof(decision));
        law ??= LawEdition.Named(decision.Edition);
        var again = decision.On(facts, law);
        var same = Written(decision with { Edition = law.Name }) == Written(again);
        return new(law.Name, same, again, same ? [] : [.. Differences(decision, again)]);
    }

    private static IEnumerable<Difference> Differences(Decision before, Decision now)
    {
        var (old, fresh) = (ByRule(before.Findings, ""), ByRule(now.Findings, ""));
        foreach (var rule in old.Keys.Union(fresh.Keys))
        {
            var (was, found) = (old.GetValueOrDefault(rule), fresh.GetValueOrDefault(rule));
            if (was is null || found is null || Alone(was) != Alone(found))
                yield return new(rule, was, found);
        }
    }

    /// <summary>Every finding by its rule with the rules above it; from the second of one rule on, with its number.</summary>
    private static Dictionary<string, Finding> ByRule(IReadOnlyList<Finding> findings, string above) =>
        findings.GroupBy(finding => finding.Rule).SelectMany(same => same.Index()).SelectMany(found =>
        {
            var rule = above + found.Item.Rule + (found.Index == 0 ? "" : $"[{found.Index + 1}]");
            return ByRule(found.Item.Limbs, rule + "/").Prepend(new(rule, found.Item));
        }).ToDictionary();

    private static string Alone(Finding finding) => JsonSerializer.Serialize(finding with { Limbs = [] }, Json);

    /// <summary>By its own type: what a decision comes to, its facts, its findings and their words.</summary>
    private static string Written(object decision) => JsonSerializer.Serialize(decision, decision.GetType(), Json);
}
