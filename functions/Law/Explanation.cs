using System.Text.Json;
using System.Text.Json.Serialization;

namespace BenefitsFlow.Law;

/// <summary>A finding in one language, with the facts it looked at: what a letter, a page and an API print.</summary>
/// <param name="Rule">The rule, by the statute's noun; empty where none is named.</param>
/// <param name="Met">True when its condition is met.</param>
/// <param name="Open">True when a fact is missing or a person has to judge.</param>
/// <param name="Cite">Section.</param>
/// <param name="Because">The facts and the arithmetic, in a whole sentence.</param>
/// <param name="Arithmetic">Figures and signs alone; null when nothing was computed.</param>
/// <param name="Facts">Name and value of each fact it looked at; a fact that nobody knows is left out.</param>
/// <param name="Parameters">The numbers of the law it applied.</param>
/// <param name="Question">What is asked while it is open; null otherwise.</param>
/// <param name="Asked">Who is asked first; null when nobody is.</param>
/// <param name="Limbs">The conditions it rests on.</param>
public sealed record Reason(
    string Rule,
    bool Met,
    bool Open,
    string Cite,
    string Because,
    string? Arithmetic,
    IReadOnlyDictionary<string, JsonElement> Facts,
    IReadOnlyList<UsedParameter> Parameters,
    string? Question,
    Party? Asked,
    IReadOnlyList<Reason> Limbs);

/// <summary>Why a decision was made, in one language.</summary>
/// <param name="Edition">The edition of the law that decided.</param>
/// <param name="Reasons">In the order in which the law asks.</param>
/// <param name="Unconfirmed">What it leans on that is not confirmed.</param>
public sealed record Explanation(string Edition, IReadOnlyList<Reason> Reasons, IReadOnlyList<Unconfirmed> Unconfirmed)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    /// <param name="language">A language tag; English for any that is not Spanish.</param>
    public static Explanation Of<TFacts>(Decision<TFacts> decision, string? language)
        where TFacts : class
    {
        ArgumentNullException.ThrowIfNull(decision);
        (string Way, JsonElement Value)[] facts = decision.Facts is { } known ? [.. Members(JsonSerializer.SerializeToElement(known, Json), "")] : [];
        return new(decision.Edition, [.. decision.Findings.Select(finding => Of(finding, facts, language))], decision.Unconfirmed);
    }

    private static Reason Of(Finding finding, (string Way, JsonElement Value)[] facts, string? language) => new(
        finding.Rule,
        finding.Met,
        finding.Open,
        finding.Cite,
        finding.Because.In(language),
        finding.Arithmetic,
        Known(finding.Facts, facts),
        finding.Parameters,
        finding.Question?.Text.In(language),
        finding.Question?.Of,
        [.. finding.Limbs.Select(limb => Of(limb, facts, language))]);

    private static Dictionary<string, JsonElement> Known(IReadOnlyList<string> names, (string Way, JsonElement Value)[] facts) =>
        (from name in names.Distinct()
         let value = Fact(name, facts)
         where value is { ValueKind: not JsonValueKind.Null }
         select (Name: JsonNamingPolicy.CamelCase.ConvertName(name), value.Value)).ToDictionary(fact => fact.Name, fact => fact.Value);

    /// <summary>
    /// The fact that a name leads to: by all names on the way to it, as <c>Tardiness.Warnings</c>; else by the end of the way, where one fact alone
    /// has it. Of two facts that a name could mean, neither is shown.
    /// </summary>
    private static JsonElement? Fact(string name, (string Way, JsonElement Value)[] facts)
    {
        foreach (var (way, value) in facts)
        {
            if (way.Equals(name, StringComparison.OrdinalIgnoreCase))
                return value;
        }

        var ends = facts.Where(fact => fact.Way.EndsWith("." + name, StringComparison.OrdinalIgnoreCase)).Take(2).ToArray();
        return ends is [var only] ? only.Value : null;
    }

    /// <summary>Every member with all names on the way to it, known or not; the items of a list by their places, as <c>Work[0].Began</c>.</summary>
    private static IEnumerable<(string Way, JsonElement Value)> Members(JsonElement facts, string way) => facts.ValueKind switch
    {
        JsonValueKind.Object =>
            from member in facts.EnumerateObject()
            let name = way == "" ? member.Name : $"{way}.{member.Name}"
            from found in Members(member.Value, name).Prepend((name, member.Value))
            select found,
        JsonValueKind.Array => facts.EnumerateArray().SelectMany((item, place) => Members(item, $"{way}[{place}]")),
        _ => [],
    };
}
