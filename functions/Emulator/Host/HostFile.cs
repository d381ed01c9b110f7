using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace BenefitsFlow.Emulator.Host;

/// <summary>What the Emulator honours of host.json.</summary>
/// <param name="RoutePrefix"><c>api</c> when the file does not say.</param>
/// <param name="CustomHeaders">Set on every answer of the app.</param>
/// <param name="HubName">The real default when the file does not say.</param>
/// <param name="LogLevels">By category; <c>default</c> is everything else.</param>
internal sealed record HostFile(
    string RoutePrefix,
    IReadOnlyDictionary<string, string> CustomHeaders,
    string HubName,
    IReadOnlyDictionary<string, LogLevel> LogLevels)
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <exception cref="CannotStartException">There is no host.json beside the program.</exception>
    public static HostFile Beside(string folder)
    {
        var path = Path.Combine(folder, "host.json");
        return File.Exists(path) ? Parse(File.ReadAllText(path)) : throw new CannotStartException(
            "There is no host.json beside the built app. Build it with 'dotnet build', which copies the one at the root.");
    }

    /// <exception cref="CannotStartException">The text is not JSON, or asks for what only the real host does.</exception>
    public static HostFile Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Lenient);
            var extensions = At(document.RootElement, "extensions");
            var http = At(extensions, "http");
            var durable = At(extensions, "durableTask");
            RefuseReplacing(Text(At(durable, "overridableExistingInstanceStates")));
            return new HostFile(
                Text(At(http, "routePrefix")) ?? "api",
                Pairs(At(http, "customHeaders")).ToDictionary(pair => pair.Name, pair => pair.Value.ToString()),
                Text(At(durable, "hubName")) ?? "TestHubName",
                Pairs(At(At(document.RootElement, "logging"), "logLevel"))
                    .ToDictionary(pair => pair.Name, pair => Enum.Parse<LogLevel>(pair.Value.ToString(), ignoreCase: true)));
        }
        catch (Exception malformed) when (malformed is JsonException or ArgumentException)
        {
            throw new CannotStartException($"host.json cannot be read: {malformed.Message}", malformed);
        }
    }

    private static void RefuseReplacing(string? states)
    {
        if (states is not null && !states.Equals("NonRunningStates", StringComparison.OrdinalIgnoreCase))
            throw new CannotStartException(
                $"host.json sets extensions.durableTask.overridableExistingInstanceStates to '{states}'. The Emulator replaces finished instances "
                + "only: remove the setting, or set NonRunningStates.");
    }

    private static JsonElement At(JsonElement parent, string name)
        => parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var child) ? child : default;

    private static string? Text(JsonElement element) => element.ValueKind == JsonValueKind.String ? element.GetString() : null;

    private static List<JsonProperty> Pairs(JsonElement element)
        => element.ValueKind == JsonValueKind.Object ? [.. element.EnumerateObject()] : [];
}
