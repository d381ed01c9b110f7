using System.Globalization;
using YamlDotNet.Serialization;

namespace BenefitsFlow.Emulator.Play;

/// <summary>A play: people, employers and what each does on which day, in a file that reads as a story.</summary>
/// <param name="Title">One line.</param>
/// <param name="Begins">The agency's day on which the clock starts.</param>
/// <param name="People">What each person answers when a form asks: field name to value; a list is answered in order.</param>
/// <param name="Steps">In order of their days.</param>
/// <param name="Docket">What should have come of it: the whole report as it is printed, but for the mails; empty when the file does not say.</param>
public sealed record Scenario(
    string Title,
    DateOnly Begins,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> People,
    IReadOnlyList<Step> Steps,
    IReadOnlyList<string> Docket)
{
    /// <summary>Settings of the app in which the scenario differs from others, as <c>Payments:Release: person</c>.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>Reads a scenario file.</summary>
    /// <exception cref="FormatException">When the file does not read as a scenario; the sentence says what to change.</exception>
    public static Scenario Parse(string yaml)
    {
        var file = Read(yaml);
        var steps = List(file, "steps").Select((step, index) => Step.Parse(Map(step, $"step {index + 1}"), index)).ToList();
        if (steps.Zip(steps.Skip(1)).FirstOrDefault(pair => pair.Second.On < pair.First.On) is { Second: { } early })
            throw new FormatException($"Step {early.Index + 1} is on {early.On:yyyy-MM-dd}, before the step above it. Put the steps in the order of their days.");
        return new(
            Text(file, "title"),
            Day(Text(file, "begins"), "begins"),
            Map(file.GetValueOrDefault("people") ?? new Dictionary<object, object?>(), "people")
                .ToDictionary(person => person.Key, person => Answers(person.Value, person.Key)),
            steps,
            file.GetValueOrDefault("docket") is string docket ? docket.Split('\n', StringSplitOptions.RemoveEmptyEntries) : [])
        {
            Settings = Map(file.GetValueOrDefault("settings") ?? new Dictionary<object, object?>(), "settings").ToDictionary(setting => setting.Key, setting => $"{setting.Value}"),
        };
    }

    private static Dictionary<string, object?> Read(string yaml)
    {
        try
        {
            var file = new DeserializerBuilder().Build().Deserialize<object?>(yaml)
                ?? throw new FormatException("The scenario is empty. It needs at least a title, a day to begin on (begins:) and steps.");
            return Map(file, "the scenario");
        }
        catch (YamlDotNet.Core.YamlException wrong)
        {
            throw new FormatException($"The scenario is not valid YAML, line {wrong.Start.Line}: {wrong.Message}", wrong);
        }
    }

    internal static IReadOnlyDictionary<string, IReadOnlyList<string>> Answers(object? value, string where)
        => Map(value ?? new Dictionary<object, object?>(), where).ToDictionary(
            field => field.Key,
            IReadOnlyList<string> (field) => field.Value is List<object?> many ? [.. many.Select(one => $"{one}")] : [$"{field.Value}"]);

    internal static Dictionary<string, object?> Map(object? value, string where) => value is Dictionary<object, object?> map
        ? map.ToDictionary(pair => $"{pair.Key}", pair => pair.Value)
        : throw new FormatException($"In {where} a list of names and values is expected.");

    internal static DateOnly Day(string text, string where)
        => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new FormatException($"{where}: {text} is not a date. Write it as 2026-03-01.");

    private static string Text(Dictionary<string, object?> file, string name)
        => file.GetValueOrDefault(name) as string ?? throw new FormatException($"The scenario has no {name}.");

    private static List<object?> List(Dictionary<string, object?> file, string name)
        => file.GetValueOrDefault(name) as List<object?> ?? throw new FormatException($"The scenario has no {name}.");
}
