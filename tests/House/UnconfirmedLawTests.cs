using System.Text.Json;
using BenefitsFlow.Law;

namespace BenefitsFlow.Tests.House;

/// <summary>What is not confirmed about the law stays visible: in a document, and in every decision that leans on it.</summary>
public class UnconfirmedLawTests
{
    [Fact]
    public void The_document_lists_every_value_that_is_not_confirmed() => MadeDocument.Holds("docs/unconfirmed-law.md", Document());

    private static string Document() => $"""
        # Law that is not confirmed

        Values and choices on which decisions lean though their official text was not seen, or says nothing. Every decision that uses one names it
        (`unconfirmed` in its JSON, a sentence in its letter). Whoever confirms one writes a row with its source: `functions/Law/<stage>/parameters`.

        {string.Join("\n\n", Files().Select(Section))}

        """.ReplaceLineEndings("\n");

    private static IEnumerable<(string Name, JsonElement File)> Files() =>
        from resource in typeof(Week).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal)
        let file = JsonDocument.Parse(typeof(Week).Assembly.GetManifestResourceStream(resource)!).RootElement
        where Unconfirmed(file).Any()
        select (resource.Replace("/parameters/", "/", StringComparison.Ordinal).Replace(".json", "", StringComparison.Ordinal), file);

    private static IEnumerable<JsonElement> Unconfirmed(JsonElement file) =>
        file.GetProperty("values").EnumerateArray().Where(row => row.TryGetProperty("confirmed", out var confirmed) && !confirmed.GetBoolean());

    private static string Section((string Name, JsonElement File) parameter) =>
        $"## {parameter.Name}\n\n{parameter.File.GetProperty("says").GetString()} ({parameter.File.GetProperty("unit").GetString()}; decided by "
        + $"{parameter.File.GetProperty("decidedBy").GetString()})\n\n| from | value | section | what is not confirmed | source |\n|---|---|---|---|---|\n"
        + string.Join("\n", Unconfirmed(parameter.File).Select(Row));

    private static string Row(JsonElement row) =>
        $"| {Text(row, "from")} | {row.GetProperty("value")} | {Text(row, "cite")} | {Text(row, "note")} | {Text(row, "source")} |";

    private static string? Text(JsonElement row, string name) => row.GetProperty(name).GetString();
}
