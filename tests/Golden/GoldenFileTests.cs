using System.Text.RegularExpressions;
using BenefitsFlow.Emulator.Engine;
using BenefitsFlow.Emulator.Play;
using BenefitsFlow.Tests.House;

namespace BenefitsFlow.Tests.Golden;

/// <summary>The golden histories are whole, of every orchestration, and of nobody in particular.</summary>
public class GoldenFileTests
{
    [Fact]
    public void Every_golden_history_is_as_it_was_recorded() => Rule.Holds(
        "A golden history is a recording.", GoldenFile.Names.SelectMany(file => GoldenFile.Troubles(file, Repository.Read(file))));

    [Fact]
    public void Every_orchestration_numbers_its_code() => Rule.Holds(
        "An instance finishes under the code that it started with (docs/adr/0005-versioning.md).",
        AppOrchestrations.Codes.Where(each => each.Value is null or < 1)
            .Select(each => $"{each.Key}: give its class 'public const int Code = 1;', and its input an 'int Code' that every start fills with it."));

    [Fact]
    public void Every_orchestration_has_golden_histories_of_its_present_code() => Rule.Holds(
        "What is not recorded is not guarded.",
        AppOrchestrations.Codes.Where(each => Ways.All.All(way => way.Orchestration != each.Key))
            .Select(each => $"{each.Key} has no way in tests/Golden/Ways.cs.")
            .Concat(Ways.All.Select(way => GoldenFile.NameOf(way.Orchestration, AppOrchestrations.Codes[way.Orchestration] ?? 1, way.What))
                .Where(file => !GoldenFile.Names.Contains(file)).Select(file => $"{file} is missing. Record it: {AppOrchestrations.RecordCommand}"))
            .Concat(GoldenFile.Names.Select(GoldenFile.Read).Where(golden => golden.Code > AppOrchestrations.Codes.GetValueOrDefault(golden.Orchestration))
                .Select(golden => $"{golden.File} is of a code that {golden.Orchestration} has not reached.")));

    [Fact]
    public void No_golden_history_names_a_person()
    {
        var people = Repository.FilesEndingIn("tests/Golden/", ".yaml").SelectMany(story => Scenario.Parse(Repository.Read(story)).People.Values);
        string[] fields = ["firstName", "lastName", "ssn", "birthDate", "email", "phone", "line1", "account", "routing", "employer", "employerEmail"];
        var personal = people.SelectMany(person => fields.Where(person.ContainsKey).Select(field => person[field][0]))
            .SelectMany(value => new[] { value, value.Replace("-", "", StringComparison.Ordinal) }).Distinct().ToList();
        Rule.Holds(
            "Histories carry ids only.",
            from file in GoldenFile.Names
            from value in personal
            where Repository.Read(file).Contains(value, StringComparison.OrdinalIgnoreCase)
            select $"{file} holds '{value}': hand the orchestration an id instead.");
    }

    [Theory]
    [InlineData("\"TaskId\": 1,", "\"TaskId\": 7,", "its decisions are numbered")]
    [InlineData("\"Kind\": \"ExecutionStarted\"", "\"Kind\": \"EventRaised\"", "does not begin with")]
    [InlineData("\\\"Code\\\":1", "\\\"Code\\\":3", "its name says code 1, and its input 3")]
    [InlineData("\"Status\": \"Completed\"", "\"Status\": \"Failed\"", "does not end with an ExecutionCompleted named Failed")]
    [InlineData("\"Kind\": \"TaskCompleted\"", "\"Kind\": \"TaskEnded\"", "does not read as a history")]
    [InlineData("\"Generation\": 0,", "\"Generation\": 0, ", "it is not as the recorder writes it")]
    public void A_golden_history_that_was_edited_is_told(string from, string to, string trouble)
    {
        var file = GoldenFile.NameOf("Week", 1, "paid");
        var text = new Regex(Regex.Escape(from)).Replace(Repository.Read(file), to.Replace("$", "$$", StringComparison.Ordinal), 1);
        Assert.Contains(GoldenFile.Troubles(file, text), told => told.Contains(trouble, StringComparison.Ordinal));
    }

    [Fact]
    public void A_history_comes_back_from_its_text_as_it_was()
    {
        var whole = new InstanceHistory(
            "child-1", "Child", 3, OrchestrationRuntimeStatus.Failed, new("Parent", "parent-1"), "{\"Day\":1}", "It failed.", "\"late\"",
            [
                new(EventKind.TaskFailed, DateTimeOffset.UnixEpoch)
                {
                    TaskId = 4,
                    Failure = new("System.TimeoutException", "Late.", null, new("System.Exception", "Very.", "at A", null, null), null),
                },
                new(EventKind.TimerCreated, DateTimeOffset.UnixEpoch) { TaskId = 5, FireAt = DateTime.UnixEpoch },
            ]);
        var back = InstanceHistory.FromJson(whole.ToJson());
        Assert.Equal(whole.ToJson(), back.ToJson());
        Assert.Equal("Parent", back.Parent!.Name.Name);
        Assert.Equal(whole.Events, back.Events);
        Assert.Equal(whole with { Events = back.Events }, back);
    }
}
