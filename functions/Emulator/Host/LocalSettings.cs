using System.Text.Json;

namespace BenefitsFlow.Emulator.Host;

/// <summary>The <c>Values</c> of local.settings.json at the root of the clone.</summary>
internal static class LocalSettings
{
    /// <returns>Empty when there is no such file.</returns>
    /// <exception cref="CannotStartException">The file is not JSON.</exception>
    public static IReadOnlyDictionary<string, string?> Read(string? root)
    {
        var path = root is null ? null : Path.Combine(root, "local.settings.json");
        return path is not null && File.Exists(path) ? Parse(File.ReadAllText(path)) : new Dictionary<string, string?>();
    }

    public static IReadOnlyDictionary<string, string?> Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(
                json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            if (!document.RootElement.TryGetProperty("Values", out var values) || values.ValueKind != JsonValueKind.Object)
                return new Dictionary<string, string?>();
            // The real host makes environment variables of them, where two underscores stand for a colon.
            return values.EnumerateObject().ToDictionary(
                value => value.Name.Replace("__", ":", StringComparison.Ordinal), value => (string?)value.Value.ToString());
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException or ArgumentException)
        {
            throw new CannotStartException($"local.settings.json cannot be read: {malformed.Message}", malformed);
        }
    }
}
