namespace BenefitsFlow.Tests.Emulator.Webhooks;

/// <summary>What the webhooks say and do about one instance.</summary>
public class InstanceWebhookTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    [Observed("13.3", "13.4")]
    public async Task A_running_instance_is_202_and_says_where_and_when_to_look_again()
    {
        await using var hooked = await Hooked.StartAsync();
        await hooked.WaitingAsync("claim-1", """{"claim":1}""");
        var answer = await hooked.GetAsync("/instances/claim-1?showInput=true");
        Assert.Equal((202, "application/json; charset=utf-8"), (answer.Status, answer.ContentType));
        Assert.EndsWith("/runtime/webhooks/durabletask/instances/claim-1?showInput=true", answer.Header("Location"), StringComparison.Ordinal);
        Assert.Equal("5", answer.Header("Retry-After"));
        Assert.Equal(
            ["name", "instanceId", "runtimeStatus", "input", "customStatus", "output", "createdTime", "lastUpdatedTime"],
            answer.Json.AsObject().Select(field => field.Key));
        Assert.Equal("""{"claim":1}""", answer.Json["input"]!.ToJsonString());
        Assert.Equal("""{"Stage":"asking"}""", answer.Json["customStatus"]!.ToJsonString());
        Assert.Equal(("Wait", "claim-1", "Running"), ((string?)answer.Json["name"], (string?)answer.Json["instanceId"], (string?)answer.Json["runtimeStatus"]));
        Assert.Null(answer.Json["output"]);
        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$", (string?)answer.Json["createdTime"]);
        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$", (string?)answer.Json["lastUpdatedTime"]);
    }

    [Fact]
    [Observed("13.4")]
    public async Task Pending_and_suspended_instances_are_202_and_finished_ones_200_without_a_place_to_look()
    {
        await using var hooked = await Hooked.StartAsync();
        await hooked.Client.ScheduleNewOrchestrationInstanceAsync(
            "Echo", null, new StartOrchestrationOptions("later", hooked.Host.Clock.GetUtcNow().AddDays(1)), Cancellation);
        await hooked.WaitingAsync("held");
        await hooked.Client.SuspendInstanceAsync("held", "appeal", Cancellation);
        await hooked.UntilAsync("held", OrchestrationRuntimeStatus.Suspended);
        await hooked.EndedAsync("Echo", "done", "7");
        foreach (var (id, status, runtimeStatus) in new[] { ("later", 202, "Pending"), ("held", 202, "Suspended"), ("done", 200, "Completed") })
        {
            var answer = await hooked.GetAsync("/instances/" + id);
            Assert.Equal((status, runtimeStatus), (answer.Status, (string?)answer.Json["runtimeStatus"]));
            Assert.Equal(status == 202, answer.Header("Location") is not null);
            Assert.Equal(status == 202, answer.Header("Retry-After") is not null);
        }
    }

    [Fact]
    [Observed("13.4")]
    public async Task An_unknown_instance_is_an_empty_404()
    {
        await using var hooked = await Hooked.StartAsync();
        var answer = await hooked.GetAsync("/instances/nobody");
        Assert.Equal((404, ""), (answer.Status, answer.Body));
    }

    [Fact]
    [Observed("13.4", "13.5")]
    public async Task A_failure_is_a_text_and_500_only_when_that_is_asked_for()
    {
        await using var hooked = await Hooked.StartAsync();
        await hooked.EndedAsync("Fail", "broken");
        await hooked.WaitingAsync("waiting");
        var plain = await hooked.GetAsync("/instances/broken");
        Assert.Equal((200, "Failed", "System.InvalidOperationException: orch boom"), (plain.Status, (string?)plain.Json["runtimeStatus"], (string?)plain.Json["output"]));
        var asked = await hooked.GetAsync("/instances/broken?returnInternalServerErrorOnFailure=true");
        Assert.Equal((500, plain.Body), (asked.Status, asked.Body));
        Assert.Equal(202, (await hooked.GetAsync("/instances/waiting?returnInternalServerErrorOnFailure=true")).Status);
    }

    [Fact]
    [Observed("13.6")]
    public async Task An_event_is_an_empty_202_and_404_or_410_when_nobody_can_hear_it()
    {
        await using var hooked = await Hooked.StartAsync();
        await hooked.WaitingAsync("claim-1");
        var raised = await hooked.PostAsync("/instances/claim-1/raiseEvent/Answered", """{"yes":true}""");
        Assert.Equal((202, ""), (raised.Status, raised.Body));
        var ended = await hooked.Client.WaitForInstanceCompletionAsync("claim-1", getInputsAndOutputs: true, Cancellation);
        Assert.Equal("""{"yes":true}""", ended.SerializedOutput);
        Assert.Equal(410, (await hooked.PostAsync("/instances/claim-1/raiseEvent/Answered", "1")).Status);
        Assert.Equal(404, (await hooked.PostAsync("/instances/nobody/raiseEvent/Answered", "1")).Status);
    }

    [Fact]
    [Observed("13.7")]
    public async Task Commands_are_an_empty_202_and_404_or_410_when_there_is_nothing_to_command()
    {
        await using var hooked = await Hooked.StartAsync();
        await hooked.WaitingAsync("claim-1");
        foreach (var command in new[] { "suspend", "resume", "terminate" })
        {
            var answer = await hooked.PostAsync($"/instances/claim-1/{command}?reason=by%20request");
            Assert.Equal((202, ""), (answer.Status, answer.Body));
            await hooked.UntilAsync("claim-1", command switch
            {
                "suspend" => OrchestrationRuntimeStatus.Suspended,
                "resume" => OrchestrationRuntimeStatus.Running,
                _ => OrchestrationRuntimeStatus.Terminated,
            });
        }

        Assert.Equal("by request", (string?)(await hooked.GetAsync("/instances/claim-1")).Json["output"]);
        foreach (var command in new[] { "suspend", "resume", "terminate" })
        {
            Assert.Equal(410, (await hooked.PostAsync("/instances/claim-1/" + command)).Status);
            Assert.Equal(404, (await hooked.PostAsync("/instances/nobody/" + command)).Status);
        }
    }

    [Fact]
    [Observed("13.8")]
    public async Task Only_a_failed_instance_could_be_rewound_and_the_emulator_says_that_it_does_not()
    {
        await using var hooked = await Hooked.StartAsync();
        await hooked.EndedAsync("Echo", "done");
        await hooked.EndedAsync("Fail", "broken");
        var refused = await hooked.PostAsync("/instances/done/rewind?reason=x");
        Assert.Equal(412, refused.Status);
        Assert.Equal("""This orchestration has status Completed, but only orchestrations in the "Failed" state can be rewound.""", (string?)refused.Json);
        var left = await hooked.PostAsync("/instances/broken/rewind?reason=x");
        Assert.Equal(501, left.Status);
        Assert.Contains("does not rewind", left.Sentence, StringComparison.Ordinal);
        Assert.Equal(404, (await hooked.PostAsync("/instances/nobody/rewind?reason=x")).Status);
    }

    [Fact]
    [Observed("13.8")]
    public async Task A_finished_instance_is_removed_once_and_a_running_one_stays_and_says_why()
    {
        await using var hooked = await Hooked.StartAsync();
        await hooked.EndedAsync("Echo", "done");
        await hooked.WaitingAsync("waiting");
        var removed = await hooked.SendAsync("DELETE", "/instances/done");
        Assert.Equal((200, """{"instancesDeleted":1}"""), (removed.Status, removed.Body));
        Assert.Equal(404, (await hooked.SendAsync("DELETE", "/instances/done")).Status);
        var refused = await hooked.SendAsync("DELETE", "/instances/waiting");
        Assert.Equal(500, refused.Status);
        Assert.Contains("Only orchestrations in a terminal state can be purged", refused.Sentence, StringComparison.Ordinal);
        Assert.Equal(202, (await hooked.GetAsync("/instances/waiting")).Status);
    }
}
