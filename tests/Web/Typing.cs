using BenefitsFlow.App.Web;

namespace BenefitsFlow.Tests.Web;

/// <summary>What someone types, for tests of what reads it.</summary>
internal static class Typing
{
    public static readonly DateOnly Today = new(2026, 3, 4);

    public static Check Check(string keys, params (string Name, string Value)[] fields) => new(Fields(fields), keys);

    public static Fields Fields(params (string Name, string Value)[] fields) => new(fields.GroupBy(f => f.Name).ToDictionary(g => g.Key, g => g.Last().Value));

    /// <summary>A date in its three fields.</summary>
    public static (string Name, string Value)[] Date(string name, string month, string day, string year)
        => [($"{name}-month", month), ($"{name}-day", day), ($"{name}-year", year)];

    /// <summary>The fields that are wrong, with the end of the sentence's key told apart by its English words.</summary>
    public static string[] Wrong(Check check) => [.. check.Form.Errors.Select(e => e.Field)];

    public static string Sentence(Check check, string field) => check.Form.ErrorOf(field)?.Sentence.En ?? "";
}
