using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using BenefitsFlow.Law;
using BenefitsFlow.Tests.Golden.Decisions;
using BenefitsFlow.Tests.House;

namespace BenefitsFlow.Tests.Golden;

/// <summary>A decision in the repository: <c>tests/Golden/Decisions/{edition}/{stage}/{type}-{what}.json</c>.</summary>
/// <param name="Again">The same facts decided on a law; on that of the decision when null.</param>
/// <param name="Explained">In a language.</param>
internal sealed partial record RecordedDecision(
    string What,
    Decision Decision,
    object Facts,
    Func<LawEdition?, (bool Same, IReadOnlyList<Difference> Differences)> Again,
    Func<string, Explanation> Explained)
{
    private const string Folder = "tests/Golden/Decisions/";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n" };

    /// <summary>Decided today, on facts that never change.</summary>
    public static IReadOnlyList<RecordedDecision> Samples { get; } =
    [
        .. AppealSamples.All, .. CollectionSamples.All, .. ConditionSamples.All, .. DischargeSamples.All, .. EditSamples.All, .. IssueSamples.All,
        .. MonetarySamples.All, .. OverpaymentSamples.All, .. QuitSamples.All, .. SeparationSamples.All, .. TrainingSamples.All, .. WeekSamples.All,
    ];

    public static IReadOnlyList<string> Files { get; } = [.. Repository.FilesEndingIn(Folder, ".json").Order(StringComparer.Ordinal)];

    /// <summary>Every kind of decision that the law makes on facts that it keeps.</summary>
    public static IReadOnlyList<Type> Types { get; } =
    [
        .. typeof(Decision).Assembly.GetTypes().Where(type => !type.IsAbstract && type.BaseType is { IsGenericType: true } kind
            && kind.GetGenericTypeDefinition() == typeof(Decision<>)).OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    public string File => $"{Folder}{Decision.Edition}/{Stage(Decision.GetType())}/{Decision.GetType().Name}-{What}.json";

    public string Text => JsonSerializer.Serialize(Decision, Decision.GetType(), Json) + "\n";

    public static RecordedDecision Of<TFacts>(string what, Decision<TFacts> decision)
        where TFacts : class
        => new(
            what,
            decision,
            decision.Facts ?? throw new ArgumentException("It keeps no facts.", nameof(decision)),
            law => Replay.Of(decision, law) is var replay ? (replay.Same, replay.Differences) : default,
            language => Explanation.Of(decision, language));

    public static RecordedDecision Read(string file) => Read(file, Repository.Read(file));

    /// <exception cref="FormatException">When the file is of no decision of the law.</exception>
    public static RecordedDecision Read(string file, string text)
    {
        var name = Name().Match(file);
        var type = Types.SingleOrDefault(type => type.Name == name.Groups["type"].Value && Stage(type) == name.Groups["stage"].Value)
            ?? throw new FormatException($"{file} names no decision of the law: {Folder}{{edition}}/{{stage}}/{{type}}-{{what}}.json.");
        var reader = typeof(RecordedDecision).GetMethod(nameof(As), BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(type, type.BaseType!.GetGenericArguments()[0]);
        return (RecordedDecision)reader.Invoke(null, [name.Groups["what"].Value, text])!;
    }

    private static RecordedDecision As<TDecision, TFacts>(string what, string text)
        where TDecision : Decision<TFacts>
        where TFacts : class
        => Of(what, JsonSerializer.Deserialize<TDecision>(text, Json)!);

    /// <summary>The first folder of the law that the decision stands in.</summary>
    private static string Stage(Type type) => type.Namespace!.Split('.')[2];

    [GeneratedRegex(@"^tests/Golden/Decisions/[0-9.]+/(?<stage>\w+)/(?<type>\w+)-(?<what>[a-z0-9-]+)\.json$")]
    private static partial Regex Name();
}
