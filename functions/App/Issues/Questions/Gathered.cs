using System.Text.Json;
using System.Text.Json.Nodes;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues.Questions;

/// <summary>What somebody said on one fact.</summary>
/// <param name="Statement">Its number on the record.</param>
/// <param name="Value">Null when it only contradicts what the other side said.</param>
/// <param name="Words">What was said besides; null when nothing was.</param>
public sealed record Said(Party By, int Statement, JsonElement? Value, string? Words);

/// <summary>What all said on one fact of the law.</summary>
/// <param name="Fact">The way to it.</param>
/// <param name="By">All that was said on it, in its order.</param>
/// <param name="Value">What counts; null while nobody said it in a form that counts, or the sides contradict each other.</param>
/// <param name="Disputed">True when the sides contradict each other and no member of staff has found which is so.</param>
public sealed record GatheredFact(string Fact, IReadOnlyList<Said> By, JsonElement? Value, bool Disputed);

/// <summary>
/// The answers on record, merged to facts of the law. What a member of staff found wins; else what one side says and the other does not contradict
/// counts; where they contradict each other nothing does, until a person has judged.
/// </summary>
public sealed class Gathered
{
    /// <summary>The opening questions whose choice raises a part of the facts, by the name of the part.</summary>
    internal static readonly IReadOnlyList<string> Raising = ["reason", "second-reason"];

    private readonly List<Answer> answers;
    private readonly JsonObject json = new();

    private Gathered(IReadOnlyList<GatheredFact> facts, List<Answer> answers) => (Facts, this.answers) = (facts, answers);

    /// <summary>By their ways, in the order in which they were first spoken of.</summary>
    public IReadOnlyList<GatheredFact> Facts { get; }

    /// <summary>The law's facts as far as they are settled.</summary>
    internal JsonObject Json => (JsonObject)json.DeepClone();

    public static Gathered Of(IssueRecord record, Type facts)
    {
        ArgumentNullException.ThrowIfNull(record);
        var paths = FactPaths.Of(facts);
        var said = record.Statements.SelectMany(statement => Stances.In(statement, record, paths)).ToList();
        var merged = said.GroupBy(one => one.Fact).Select(fact => Merge(fact.Key, [.. fact.Select(one => one.Said)])).ToList();
        var gathered = new Gathered(merged, [.. record.Statements.SelectMany(statement => statement.Content.Answers)]);
        foreach (var part in gathered.Raised(paths))
            gathered.Put(part, paths.IsPart(part) ? new JsonObject() : JsonValue.Create(true));
        foreach (var fact in merged)
        {
            if (fact.Value is { } value)
                gathered.Put(fact.Fact, JsonNode.Parse(value.GetRawText()));
        }

        return gathered;
    }

    /// <summary>The latest answer to a name of our own; null when there is none.</summary>
    public JsonElement? Told(string fact) => answers.FindLast(answer => answer.Fact == fact)?.Value;

    /// <summary>What was told there as that type; null when nothing was, or something else.</summary>
    public T? Told<T>(string fact)
        where T : struct
    {
        try
        {
            return Told(fact) is { } value ? value.Deserialize<T?>(FactPaths.Json) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static GatheredFact Merge(string fact, IReadOnlyList<Said> said)
    {
        if (said.LastOrDefault(one => one.By == Party.Staff) is { } found)
            return new(fact, said, found.Value, false);
        var latest = said.GroupBy(one => one.By).Select(of => of.Last()).ToList();
        var disputed = latest.Count > 1 && (latest.Any(one => one.Value is null) || latest.Any(one => !Answers.Same(one.Value!.Value, latest[0].Value!.Value)));
        return new(fact, said, disputed ? null : latest[0].Value, disputed);
    }

    /// <summary>Parts that a chosen reason raises; a reason outside the list is a yes of its own.</summary>
    private IEnumerable<string> Raised(FactPaths paths) => answers
        .Where(answer => Raising.Contains(answer.Fact))
        .Select(answer => Answers.Plain(answer.Value))
        .Where(part => paths.IsPart(part) || paths.TypeOf(part) == typeof(bool));

    private void Put(string path, JsonNode? value) => Put(json, path, value);

    /// <summary>Sets a member; a part that is there stays as it is.</summary>
    internal static void Put(JsonObject facts, string path, JsonNode? value)
    {
        var names = path.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName).ToArray();
        foreach (var name in names[..^1])
            facts = (facts[name] ??= new JsonObject()).AsObject();
        if (value is not JsonObject || facts[names[^1]] is null)
            facts[names[^1]] = value;
    }
}
