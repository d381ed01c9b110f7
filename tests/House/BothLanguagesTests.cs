using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace BenefitsFlow.Tests.House;

/// <summary>Everything people read is there in English and in Spanish.</summary>
public partial class BothLanguagesTests
{
    private static readonly string[] Languages = ["en", "es"];

    [Fact]
    public void Every_text_is_there_in_English_and_in_Spanish() => Rule.Holds(
        "A *.text.json file gives each text as \"en\" and \"es\", with the same {places} in both.",
        Repository.FilesEndingIn("functions/", ".text.json").SelectMany(file => In(JsonNode.Parse(Repository.Read(file)), file)));

    [Theory]
    [InlineData("""{ "title": { "en": "Week", "es": "Semana" } }""", 0)]
    [InlineData("""{ "en": { "title": "Week {0}" }, "es": { "title": "Semana {0}" } }""", 0)]
    [InlineData("""{ "title": { "en": "Week" } }""", 1)]
    [InlineData("""{ "title": { "en": "Week", "es": " " } }""", 1)]
    [InlineData("""{ "title": "Week" }""", 1)]
    [InlineData("""{ "en": { "title": "Week", "next": "Next" }, "es": { "title": "Semana" } }""", 1)]
    [InlineData("""{ "en": { "title": "Week" }, "es": { "title": "Semana", "last": "Anterior" } }""", 1)]
    [InlineData("""{ "title": { "en": "Week {week}", "es": "Semana {semana}" } }""", 1)]
    public void A_text_that_lacks_a_language_is_found(string json, int breaches)
        => Assert.Equal(breaches, In(JsonNode.Parse(json), "planted").Count());

    private static IEnumerable<string> In(JsonNode? node, string path) => node switch
    {
        JsonObject texts when Languages.Any(texts.ContainsKey) => Differences(texts["en"], texts["es"], path),
        JsonObject group => group.SelectMany(member => In(member.Value, $"{path} {member.Key}")),
        JsonArray list => list.SelectMany((item, index) => In(item, $"{path} {index}")),
        _ => [$"{path}: write it as {{ \"en\": …, \"es\": … }}."],
    };

    private static IEnumerable<string> Differences(JsonNode? english, JsonNode? spanish, string path) => (english, spanish) switch
    {
        (JsonObject en, JsonObject es) => en.Select(member => member.Key).Union(es.Select(member => member.Key))
            .SelectMany(key => Differences(en[key], es[key], $"{path} {key}")),
        (JsonArray en, JsonArray es) when en.Count == es.Count => en.Zip(es).SelectMany(pair => Differences(pair.First, pair.Second, path)),
        (JsonValue en, JsonValue es) => Texts(en.ToString(), es.ToString(), path),
        _ => [$"{path}: is there in one language only, or in two shapes."],
    };

    private static IEnumerable<string> Texts(string english, string spanish, string path)
    {
        if (string.IsNullOrWhiteSpace(english) || string.IsNullOrWhiteSpace(spanish))
            yield return $"{path}: one language is blank.";
        if (!Places(english).SetEquals(Places(spanish)))
            yield return $"{path}: the {{places}} to fill differ between the languages.";
    }

    private static HashSet<string> Places(string text) => [.. Place().Matches(text).Select(place => place.Value)];

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Place();
}
