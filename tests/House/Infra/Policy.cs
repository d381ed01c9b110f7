using System.Text.Json.Nodes;

namespace BenefitsFlow.Tests.House.Infra;

/// <summary>What a property of every resource of one type must be.</summary>
/// <param name="Resource">Type, without the API version.</param>
/// <param name="Path">Property names, with dots between.</param>
/// <param name="Required">Its value as JSON.</param>
/// <param name="Else">What would happen otherwise.</param>
public sealed record Policy(string Resource, string Path, string Required, string Else)
{
    public override string ToString() => $"{Resource} {Path} = {Required}";

    /// <summary>Each resource that breaks the policy, or the lack of any to hold it against.</summary>
    internal IEnumerable<string> Breaches(JsonObject template)
    {
        var resources = Resources(template).Where(resource => (string?)resource["type"] == Resource).ToList();
        if (resources.Count == 0)
            yield return $"There is no {Resource}.";
        foreach (var resource in resources.Where(resource => !JsonNode.DeepEquals(Value(resource), JsonNode.Parse(Required))))
            yield return $"{Resource} {resource["name"]}: {Path} is {Value(resource)?.ToJsonString() ?? "not set"}; set it to {Required}, or {Else}.";
    }

    /// <summary>Every resource that the template deploys, in its modules too.</summary>
    internal static IEnumerable<JsonObject> Resources(JsonObject template) => Templates(template).SelectMany(Declared)
        .Where(resource => resource["existing"] is null && (string?)resource["type"] != "Microsoft.Resources/deployments");

    /// <summary>The template and its modules'.</summary>
    internal static IEnumerable<JsonObject> Templates(JsonObject template) => Declared(template)
        .Select(resource => (resource["properties"] as JsonObject)?["template"]).OfType<JsonObject>().SelectMany(Templates).Prepend(template);

    // The compiler names resources where one refers to another, and lists them where none does.
    private static IEnumerable<JsonObject> Declared(JsonObject template) => template["resources"] switch
    {
        JsonObject named => named.Select(member => member.Value!.AsObject()),
        JsonArray listed => listed.Select(resource => resource!.AsObject()),
        _ => [],
    };

    private JsonNode? Value(JsonObject resource) => Path.Split('.').Aggregate<string, JsonNode?>(resource, (node, name) => (node as JsonObject)?[name]);
}
