using System.Text.Json;

namespace BenefitsFlow.Emulator.DurableTask;

/// <summary>
/// How inputs, outputs, events and statuses are written: names as declared, read whatever their case; properties only, no fields;
/// enums as numbers. Null is written as no text at all.
/// </summary>
internal static class DurableJson
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNameCaseInsensitive = true };

    public static string? Serialize(object? value) => value is null ? null : JsonSerializer.Serialize(value, value.GetType(), Options);

    public static object? Deserialize(string? json, Type type) => json is null ? null : JsonSerializer.Deserialize(json, type, Options);

    /// <summary>No text reads as null, and so fails for a type that has no null.</summary>
    /// <exception cref="NullReferenceException">There is no text, and <typeparamref name="T"/> is a value type.</exception>
#pragma warning disable CA2263 // The generic overload would read no text as zero.
    public static T DeserializeExactly<T>(string? json) => (T)Deserialize(json, typeof(T))!;
#pragma warning restore CA2263

    /// <summary>No text reads as the type's default value.</summary>
    public static T? Deserialize<T>(string? json) => json is null ? default : JsonSerializer.Deserialize<T>(json, Options);
}
