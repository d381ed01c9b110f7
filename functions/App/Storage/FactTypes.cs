using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace BenefitsFlow.App.Storage;

/// <summary>The kinds of fact that the code knows, by the name of their record: that name is what the claim file keeps, for good.</summary>
public sealed class FactTypes
{
    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutTheCitation } },
    };

    private readonly Dictionary<string, Type> byName = new(StringComparer.Ordinal);

    /// <param name="assemblies">Where the records are.</param>
    /// <exception cref="InvalidOperationException">When two records share a name.</exception>
    public FactTypes(params Assembly[] assemblies)
    {
        foreach (var type in assemblies.Distinct().SelectMany(a => a.GetTypes()).Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(Fact))))
        {
            if (!byName.TryAdd(type.Name, type))
                throw new InvalidOperationException(
                    $"Two facts are called {type.Name}: {byName[type.Name].FullName} and {type.FullName}. Rename the newer one.");
        }
    }

    /// <summary>The citation belongs to the kind of fact, in the code; an attribute on the base property does not reach its overrides.</summary>
    private static void LeaveOutTheCitation(JsonTypeInfo info)
    {
        if (info.Type.IsSubclassOf(typeof(Fact)) && info.Properties.FirstOrDefault(property => property.Name == "cite") is { } cite)
            info.Properties.Remove(cite);
    }

    /// <summary>The fact's name and its canonical JSON.</summary>
    /// <exception cref="InvalidOperationException">When the fact is of no known kind: it could not be read again.</exception>
    internal (string Name, string Body) Write(Fact fact)
    {
        var type = fact.GetType();
        if (!byName.TryGetValue(type.Name, out var known) || known != type)
            throw new InvalidOperationException($"{type.FullName} is in none of the assemblies in which facts are looked for.");
        return (type.Name, CanonicalJson.Of(JsonSerializer.SerializeToElement(fact, type, Json)));
    }

    /// <exception cref="InvalidOperationException">When the code knows no fact of that name, or the JSON is not that fact's.</exception>
    internal Fact Read(string name, string body)
    {
        if (!byName.TryGetValue(name, out var type))
            throw new InvalidOperationException(
                $"The claim file holds a fact '{name}' that this code does not know. Run the version that wrote it, or a newer one.");
        try
        {
            return (Fact)JsonSerializer.Deserialize(body, type, Json)!;
        }
        catch (JsonException wrong)
        {
            throw new InvalidOperationException($"A fact '{name}' in the claim file cannot be read as {type.FullName}.", wrong);
        }
    }
}
