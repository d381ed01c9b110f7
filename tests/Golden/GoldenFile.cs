using System.Text.Json;
using System.Text.RegularExpressions;
using BenefitsFlow.Emulator.Engine;
using BenefitsFlow.Tests.House;

namespace BenefitsFlow.Tests.Golden;

/// <summary>A recorded history in the repository: <c>tests/Golden/{orchestration}/{code}-{what}.history.json</c>.</summary>
internal sealed partial record GoldenFile(string File, string Orchestration, int Code, InstanceHistory History)
{
    private const string Folder = "tests/Golden/";

    public static IReadOnlyList<string> Names { get; } = [.. Repository.FilesEndingIn(Folder, ".history.json").Order(StringComparer.Ordinal)];

    public static string NameOf(string orchestration, int code, string what) => $"{Folder}{orchestration}/{code}-{what}.history.json";

    public static GoldenFile Read(string file)
    {
        var troubles = Troubles(file, Repository.Read(file)).ToList();
        Rule.Holds("A golden history is a recording: it is written by the recorder, and never edited.", troubles);
        var parts = Name().Match(file);
        return new(file, parts.Groups["orchestration"].Value, int.Parse(parts.Groups["code"].Value, null), InstanceHistory.FromJson(Repository.Read(file)));
    }

    /// <summary>What keeps a file from being a golden history; empty when nothing does.</summary>
    public static IEnumerable<string> Troubles(string file, string text)
    {
        var (history, broken) = Parse(text);
        if (history is null || Name().Match(file) is not { Success: true } name)
            return [$"{file} {(history is null ? $"does not read as a history ({broken})" : "is not named {orchestration}/{code}-{what}.history.json")}: restore it."];
        return Troubles(history, name.Groups["orchestration"].Value, name.Groups["code"].Value)
            .Concat(history.ToJson() == text.TrimEnd() ? [] : ["it is not as the recorder writes it"])
            .Select(trouble => $"{file}: {trouble}. Restore it, or record it again: {AppOrchestrations.RecordCommand}");
    }

    private static IEnumerable<string> Troubles(InstanceHistory history, string orchestration, string code)
    {
        if (history.Name != orchestration)
            yield return $"it stands under {orchestration} and is a history of {history.Name}";
        if (CodeOf(history).ToString(null, null) != code)
            yield return $"its name says code {code}, and its input {CodeOf(history)}";
        if (history.Events is not [{ Kind: EventKind.OrchestratorStarted }, { Kind: EventKind.ExecutionStarted }, ..])
            yield return "it does not begin with OrchestratorStarted and ExecutionStarted";
        if (history.Events is not [.., { Kind: EventKind.ExecutionCompleted } end] || end.Name != history.Status.ToString())
            yield return $"it does not end with an ExecutionCompleted named {history.Status}";
        var steps = RecordedStep.Of(history);
        var decided = steps.SelectMany(step => step.Decided).Select(decision => decision.TaskId).ToList();
        if (!decided.SequenceEqual(Enumerable.Range(0, decided.Count).Select(number => (int?)number)))
            yield return $"its decisions are numbered {string.Join(", ", decided)}";
        if (steps.SelectMany(step => step.Arrived).FirstOrDefault(answer => answer.TaskId is { } task && !decided.Contains(task)) is { } stray)
            yield return $"a {stray.Kind} answers #{stray.TaskId}, which was never decided";
        if (history.Events.Zip(history.Events.Skip(1)).Any(pair => pair.Second.At < pair.First.At && pair.Second.TaskId is null))
            yield return "its time goes back";
    }

    /// <summary>0 when the input does not say.</summary>
    public static int CodeOf(InstanceHistory history) => JsonDocument.Parse(history.Input ?? "{}").RootElement is { ValueKind: JsonValueKind.Object } input
        && input.TryGetProperty(nameof(Code), out var code) ? code.GetInt32() : 0;

    private static (InstanceHistory? History, string? Broken) Parse(string text)
    {
        try
        {
            return (InstanceHistory.FromJson(text) is { Events: not null } history ? history : null, "it has no events");
        }
        catch (JsonException broken)
        {
            return (null, broken.Message);
        }
    }

    [GeneratedRegex(@"^tests/Golden/(?<orchestration>\w+)/(?<code>\d+)-[a-z0-9-]+\.history\.json$")]
    private static partial Regex Name();
}
