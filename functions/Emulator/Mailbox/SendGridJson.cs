using System.Text.Json;

namespace BenefitsFlow.Emulator.Mailbox;

/// <summary>Reads JSON of which nothing is known yet: what is absent or of another kind is nothing.</summary>
internal static class SendGridJson
{
    public static JsonElement Child(this JsonElement parent, string name)
        => parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var child) ? child : default;

    public static IReadOnlyList<JsonElement> Items(this JsonElement array)
        => array.ValueKind == JsonValueKind.Array ? [.. array.EnumerateArray()] : [];

    public static string? Text(this JsonElement element) => element.ValueKind == JsonValueKind.String ? element.GetString() : null;

    public static byte[]? Bytes(JsonElement base64)
        => base64.ValueKind == JsonValueKind.String && base64.TryGetBytesFromBase64(out var bytes) ? bytes : null;
}
