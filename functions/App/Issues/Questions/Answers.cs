using System.Text.Json;

namespace BenefitsFlow.App.Issues.Questions;

/// <summary>How answers are kept and read.</summary>
internal static class Answers
{
    /// <summary>True for a fact of the law; names of our own begin in lower case.</summary>
    public static bool IsOfLaw(this Answer answer) => answer.Fact.Length > 0 && char.IsAsciiLetterUpper(answer.Fact[0]);

    /// <summary>The value as plain text: <c>true</c>, <c>12.5</c>, <c>2026-01-04</c>; empty for an object.</summary>
    public static string Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Object or JsonValueKind.Array or JsonValueKind.Undefined or JsonValueKind.Null => "",
        _ => value.GetRawText(),
    };

    /// <summary>True when two values say the same.</summary>
    public static bool Same(JsonElement one, JsonElement other) => one.ValueKind == JsonValueKind.Number && other.ValueKind == JsonValueKind.Number
        ? one.TryGetDecimal(out var a) && other.TryGetDecimal(out var b) && a == b
        : JsonElement.DeepEquals(one, other);
}
