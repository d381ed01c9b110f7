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
        var facts = new Dictionary<string, JsonElement>(StringComparer.OrdinalIgnoreCase);
        if (decision.Facts is { } known)
            Spread(JsonSerializer.SerializeToElement(known, Json), facts);
        return new(decision.Edition, [.. decision.Findings.Select(finding => Of(finding, facts, language))], decision.Unconfirmed);
    }

    private static Reason Of(Finding finding, Dictionary<string, JsonElement> facts, string? language) => new(
        finding.Rule,
        finding.Met,
        finding.Open,
        finding.Cite,
        finding.Because.In(language),
        finding.Arithmetic,
        finding.Facts.Where(facts.ContainsKey).ToDictionary(JsonNamingPolicy.CamelCase.ConvertName, name => facts[name]),
        finding.Parameters,
        finding.Question?.Text.In(language),
        finding.Question?.Of,
        [.. finding.Limbs.Select(limb => Of(limb, facts, language))]);

    /// <summary>Members by name, those further out first: a rule names a member of its own facts, wherever they hang.</summary>
    private static void Spread(JsonElement facts, Dictionary<string, JsonElement> into)
    {
        foreach (var member in facts.EnumerateObject().Where(member => member.Value.ValueKind != JsonValueKind.Null))
            into.TryAdd(member.Name, member.Value);
        foreach (var member in facts.EnumerateObject().Where(member => member.Value.ValueKind == JsonValueKind.Object))
            Spread(member.Value, into);
    }
}
