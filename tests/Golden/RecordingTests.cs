using BenefitsFlow.Emulator.Engine;
using BenefitsFlow.Tests.House;

namespace BenefitsFlow.Tests.Golden;

/// <summary>
/// Records every way of every orchestration, from the running agency, and holds it against the golden histories. With
/// <c>BENEFITSFLOW_WRITE=1</c> it writes those that are missing; it never writes over one, since instances may still run by it.
/// </summary>
public class RecordingTests
{
    private static readonly bool Writes = Environment.GetEnvironmentVariable("BENEFITSFLOW_WRITE") == "1";

    [Fact]
    public async Task The_agency_goes_every_way_that_is_kept()
    {
        var histories = await GoldenRun.RecordAsync(TestContext.Current.CancellationToken);
        Rule.Holds("Each way of the present code has its golden history.", Ways.All.Select(way => Breach(way, histories)).OfType<string>());
    }

    private static string? Breach(Way way, IReadOnlyList<InstanceHistory> histories)
    {
        var code = AppOrchestrations.Codes[way.Orchestration];
        if (histories.FirstOrDefault(history => history.Name == way.Orchestration && way.Is(history)) is not { } recorded)
            return $"No {way.Orchestration} goes the way '{way.What}' in tests/Golden/golden.yaml: add it there, or take it out of Ways.";
        if (GoldenFile.CodeOf(recorded) != code)
            return $"{way.Orchestration} was started with code {GoldenFile.CodeOf(recorded)} and is at {code}: start it with its Code.";
        var file = GoldenFile.NameOf(way.Orchestration, code.Value, way.What);
        if (!File.Exists(Repository.PathTo(file)))
            return Write(file, recorded);
        return Difference(InstanceHistory.FromJson(Repository.Read(file)), recorded) is { } difference
            ? $"{file}: {difference}. If the code has changed, raise {way.Orchestration}.Code; if only the story did, delete the file and record it anew: {AppOrchestrations.RecordCommand}"
            : null;
    }

    private static string? Write(string file, InstanceHistory recorded)
    {
        if (!Writes)
            return $"{file} is missing. Record it: {AppOrchestrations.RecordCommand}";
        Directory.CreateDirectory(Path.GetDirectoryName(Repository.PathTo(file))!);
        File.WriteAllText(Repository.PathTo(file), recorded.ToJson() + "\n");
        return null;
    }

    private static string? Difference(InstanceHistory kept, InstanceHistory recorded)
    {
        for (var at = 0; at < Math.Max(kept.Events.Count, recorded.Events.Count); at++)
            if (kept.Events.ElementAtOrDefault(at) is not { } was || recorded.Events.ElementAtOrDefault(at) is not { } came || !Same(was, came))
                return $"event {at + 1} was {kept.Events.ElementAtOrDefault(at)?.ToString() ?? "none"} and is {recorded.Events.ElementAtOrDefault(at)?.ToString() ?? "none"}";
        return JsonCover.Covers(recorded.Output, kept.Output) && JsonCover.Covers(recorded.Input, kept.Input) ? null : "its input or output is another";
    }

    private static bool Same(HistoryEvent was, HistoryEvent came) => JsonCover.Covers(came.Payload, was.Payload)
        && (was with { Payload = null, Failure = null }) == (came with { Payload = null, Failure = null })
        && was.Failure?.ToString() == came.Failure?.ToString();
}
