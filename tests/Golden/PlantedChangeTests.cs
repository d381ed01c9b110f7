using BenefitsFlow.Emulator.Engine;

namespace BenefitsFlow.Tests.Golden;

/// <summary>Every change that a running instance could not replay is found, wherever in the code it is made.</summary>
public class PlantedChangeTests(ITestOutputHelper output)
{
    [Fact]
    public void Each_change_of_each_call_in_each_golden_history_is_found()
    {
        var planted = 0;
        foreach (var golden in GoldenFile.Names.Select(GoldenFile.Read))
            foreach (var change in ChangesOf(golden.History))
            {
                planted++;
                var told = AppOrchestrations.Breach(With(golden.Orchestration, change), golden);
                Assert.True(told is not null, $"{golden.File}: {change} was not found.");
                Assert.Contains("docs/adr/0005-versioning.md", told, StringComparison.Ordinal);
            }

        output.WriteLine($"{planted} changes planted, all found.");
        Assert.True(planted > 200, $"Only {planted} changes were planted.");
    }

    [Fact]
    public void A_renamed_activity_is_told_by_both_names() => Assert.Equal(
        "tests/Golden/Week/3-paid.history.json: At step 4 of 8 (after TaskCompleted DecideWeek), the history calls the activity "
        + "PostEntitlement({\"ClaimId\":\"c02\",\"Sunday\":\"2025-08-10\"}), and today's code calls the activity PostEntitlementAnew({\"ClaimId\":\"c02\","
        + "\"Sunday\":\"2025-08-10\"}). An instance of Week that runs now would break: keep the old lines behind 'input.Code < 4', raise its Code to 4, "
        + $"and record its new histories: {AppOrchestrations.RecordCommand} (docs/adr/0005-versioning.md).",
        AppOrchestrations.Breach(With("Week", new Change.Renamed("PostEntitlement")), GoldenFile.Read(GoldenFile.NameOf("Week", 3, "paid"))));

    [Fact]
    public void An_orchestrator_whose_name_is_gone_is_told()
    {
        var registry = AppOrchestrations.Registry();
        registry.Orchestrators.Remove("Week");
        Assert.Contains(
            "is disabled, or is not an orchestrator function", AppOrchestrations.Breach(registry, GoldenFile.Read(GoldenFile.NameOf("Week", 1, "paid"))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_member_of_an_input_is_let_be()
    {
        Assert.True(JsonCover.Covers("""{"ClaimId":"c01","New":5}""", """{"ClaimId":"c01"}"""));
        Assert.False(JsonCover.Covers("""{"ClaimId":"c01"}""", """{"ClaimId":"c01","Old":5}"""));
        Assert.False(JsonCover.Covers("""{"ClaimId":"c02"}""", """{"ClaimId":"c01"}"""));
        Assert.True(JsonCover.Covers("""{"ClaimId":"c01","Code":2}""", """{"ClaimId":"c01","Code":1}""", except: "Code"));
        Assert.False(JsonCover.Covers(null, "5"));
    }

    private static IEnumerable<Change> ChangesOf(InstanceHistory history)
    {
        var calls = history.Events.Where(happened => happened.Kind == EventKind.TaskScheduled).Select(call => call.Name!).Distinct().ToList();
        foreach (var call in calls)
            foreach (var change in new Change[]
            {
                new Change.Renamed(call), new Change.Removed(call), new Change.AddedBefore(call), new Change.AddedAfter(call),
                new Change.TimerInstead(call), new Change.OtherInput(call),
            })
                yield return change;
        foreach (var (one, other) in calls.Zip(calls.Skip(1)))
            yield return new Change.Swapped(one, other);
        // The engine makes a long timer of pieces, so that the last one alone tells the deadline; and the timers of retries are its own.
        // One that an event overtook tells none.
        if (history.Events.Any(happened => happened.Kind == EventKind.TimerFired && !GoesOn(history, happened)) && history.Events.All(happened => happened.Kind != EventKind.TaskFailed))
            yield return new Change.LaterTimers();
        if (history.Status == OrchestrationRuntimeStatus.ContinuedAsNew)
            yield return new Change.NotAgain();
    }

    /// <summary>True for a piece of a long timer that another followed at once.</summary>
    private static bool GoesOn(InstanceHistory history, HistoryEvent fired)
        => history.Events.SkipWhile(happened => happened != fired).Any(happened => happened.Kind == EventKind.TimerCreated && happened.At == fired.At);

    /// <summary>The app's orchestrations, one of them as if its code had been changed.</summary>
    private static DurableTaskRegistry With(string orchestration, Change change)
    {
        var registry = AppOrchestrations.Registry();
        var body = registry.Orchestrators[orchestration];
        registry.Orchestrators[orchestration] = context => body(new ChangedContext(context, change));
        return registry;
    }
}
