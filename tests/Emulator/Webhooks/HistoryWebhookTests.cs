using System.Text.Json.Nodes;

namespace BenefitsFlow.Tests.Emulator.Webhooks;

/// <summary>One instance's history by HTTP.</summary>
public class HistoryWebhookTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    [Observed("13.5")]
    public async Task The_input_is_left_out_on_request_and_the_history_unless_it_is_asked_for()
    {
        await using var hooked = await Hooked.StartAsync();
        await hooked.WaitingAsync("claim-1");
        var hidden = await hooked.GetAsync("/instances/claim-1?showInput=false");
        Assert.True(hidden.Json.AsObject().ContainsKey("input"));
        Assert.Null(hidden.Json["input"]);
        Assert.False(hidden.Json.AsObject().ContainsKey("historyEvents"));
    }

    [Fact]
    [Observed("13.5")]
    public async Task A_history_merges_what_was_scheduled_into_what_answered_it()
    {
        await using var hooked = await Hooked.StartAsync();
        Assert.Equal(202, (await hooked.PostAsync("/orchestrators/Whole/claim-1", "\"in\"")).Status);
        await hooked.Client.WaitForInstanceStartAsync("claim-1", Cancellation);
        Assert.Equal(202, (await hooked.PostAsync("/instances/claim-1/raiseEvent/Answered", "\"yes\"")).Status);
        await hooked.Client.WaitForInstanceCompletionAsync("claim-1", Cancellation);
        var lines = (await hooked.GetAsync("/instances/claim-1?showHistory=true&showHistoryOutput=true")).Json["historyEvents"]!.AsArray();
        Assert.Equal(
            ["EventRaised", "ExecutionCompleted", "ExecutionStarted", "SubOrchestrationInstanceCompleted", "TaskCompleted", "TaskFailed", "TimerCreated", "TimerFired"],
            lines.Select(Kind).Order(StringComparer.Ordinal));
        var paid = lines.Single(line => Kind(line) == "TaskCompleted")!;
        Assert.Equal(("Pay", "paid week 1", "\"week 1\""), ((string?)paid["FunctionName"], (string?)paid["Result"], (string?)paid["Input"]));
        Assert.True((DateTime)paid["ScheduledTime"]! <= (DateTime)paid["Timestamp"]!);
        Assert.Equal("no money", (string?)lines.Single(line => Kind(line) == "TaskFailed")!["Reason"]);
        Assert.Equal("Whole", (string?)lines.Single(line => Kind(line) == "ExecutionStarted")!["FunctionName"]);
        Assert.Equal("paid week 1", (string?)lines.Single(line => Kind(line) == "ExecutionCompleted")!["Result"]);
        Assert.NotNull(lines.Single(line => Kind(line) == "TimerFired")!["FireAt"]);
    }

    [Fact]
    [Observed("13.5")]
    public async Task A_history_keeps_results_and_inputs_to_itself_unless_they_are_asked_for()
    {
        await using var hooked = await Hooked.StartAsync();
        await hooked.WaitingAsync("claim-1");
        await hooked.PostAsync("/instances/claim-1/suspend?reason=appeal");
        await hooked.UntilAsync("claim-1", OrchestrationRuntimeStatus.Suspended);
        await hooked.PostAsync("/instances/claim-1/resume");
        await hooked.PostAsync("/instances/claim-1/raiseEvent/Answered", "\"secret\"");
        await hooked.Client.WaitForInstanceCompletionAsync("claim-1", Cancellation);
        var history = (await hooked.GetAsync("/instances/claim-1?showHistory=true&showInput=false")).Json["historyEvents"]!.AsArray();
        Assert.Equal(["ExecutionStarted", "ExecutionSuspended", "ExecutionResumed", "EventRaised", "ExecutionCompleted"], history.Select(Kind));
        Assert.All(history, line => Assert.Null(line!["Result"]));
        Assert.DoesNotContain("secret", history.ToJsonString(), StringComparison.Ordinal);
    }

    private static string Kind(JsonNode? line) => (string)line!["EventType"]!;
}
