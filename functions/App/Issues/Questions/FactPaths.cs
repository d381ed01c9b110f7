using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace BenefitsFlow.App.Issues.Questions;

/// <summary>The ways into one of the law's records of facts, by the names on them, as <c>JobOffer.DefiniteBeforeLeaving</c>.</summary>
internal sealed class FactPaths
{
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
    };

    private static readonly ConcurrentDictionary<Type, FactPaths> Known = new();

    private readonly Dictionary<string, Type> types = [];

    private FactPaths(Type facts) => Enter(facts, "");

    public static FactPaths Of(Type facts) => Known.GetOrAdd(facts, type => new(type));

    /// <summary>Every way, parts and members alike.</summary>
    public IReadOnlyDictionary<string, Type> All => types;

    /// <summary>The member's type without its question mark; null when there is no such way.</summary>
    public Type? TypeOf(string path) => types.GetValueOrDefault(path);

    /// <summary>True for a part of the facts, which can be raised.</summary>
    public bool IsPart(string path) => TypeOf(path) is { } type && IsRecord(type);

    /// <summary>
    /// The way that a finding's fact names: all names on it, or its end where one way alone has it. Null when none has, or several.
    /// </summary>
    public string? Resolve(string fact)
    {
        if (types.ContainsKey(fact))
            return fact;
        var ends = types.Keys.Where(path => path.EndsWith("." + fact, StringComparison.Ordinal)).Take(2).ToArray();
        return ends is [var only] ? only : null;
    }

    /// <summary>True when the value can stand there.</summary>
    public bool Fits(string path, JsonElement value)
    {
        if (TypeOf(path) is not { } type || value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null)
            return false;
        if (IsRecord(type))
            return value.ValueKind == JsonValueKind.Object && !value.EnumerateObject().Any();
        try
        {
            return value.Deserialize(type, Json) is not null;
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or ArgumentException)
        {
            return false;
        }
    }

    private static bool IsRecord(Type type) => type.IsClass && type.Namespace?.StartsWith("BenefitsFlow.", StringComparison.Ordinal) == true;

    private void Enter(Type facts, string way)
    {
        foreach (var member in facts.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(member => member.SetMethod is not null))
        {
            var type = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
            types[way + member.Name] = type;
            if (IsRecord(type))
                Enter(type, $"{way}{member.Name}.");
        }
    }
}
