using System.Text.Json.Nodes;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>Compares what code writes today with what it wrote once.</summary>
internal static class JsonCover
{
    /// <summary>
    /// True when everything that was written then is written now, with the same value. Members that have come to be since are let be: whoever
    /// reads them knows them.
    /// </summary>
    /// <param name="except">A member at the top that may differ.</param>
    public static bool Covers(string? now, string? then, string? except = null)
        => now == then || (Read(now) is { } made && Read(then) is { } was && Covers(made, was, except));

    private static bool Covers(JsonNode? now, JsonNode? then, string? except = null) => (now, then) switch
    {
        (JsonObject made, JsonObject was) => was.Where(member => member.Key != except)
            .All(member => made.TryGetPropertyValue(member.Key, out var value) && Covers(value, member.Value)),
        (JsonArray made, JsonArray was) => made.Count == was.Count && made.Zip(was).All(pair => Covers(pair.First, pair.Second)),
        _ => JsonNode.DeepEquals(now, then),
    };

    /// <summary>Null when it is not JSON, as the words of a failure are not.</summary>
    private static JsonNode? Read(string? text)
    {
        try
        {
            return text is null ? null : JsonNode.Parse(text);
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }
}
