namespace BenefitsFlow.Tests.Emulator.Webhooks;

/// <summary>Starting and restarting by HTTP.</summary>
public class StartingWebhookTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    [Observed("13.3", "13.8", "13.10")]
    public async Task A_start_answers_with_the_links_that_look_after_the_instance()
    {
        await using var hooked = await Hooked.StartAsync();
        var answer = await hooked.PostAsync("/orchestrators/Wait/claim%201", "\"x\"");
        Assert.Equal((202, "10"), (answer.Status, answer.Header("Retry-After")));
        Assert.Equal(
            ["id", "statusQueryGetUri", "sendEventPostUri", "terminatePostUri", "purgeHistoryDeleteUri", "restartPostUri", "suspendPostUri", "resumePostUri"],
            answer.Json.AsObject().Select(field => field.Key));
        var status = (string)answer.Json["statusQueryGetUri"]!;
        Assert.Equal(status, answer.Header("Location"));
        var instance = $"{hooked.Http.BaseAddress}runtime/webhooks/durabletask/instances/claim%201";
        Assert.StartsWith($"{instance}?taskHub={hooked.Client.Name}&connection=Storage&code=", status, StringComparison.Ordinal);
        Assert.StartsWith(instance + "/raiseEvent/{eventName}?", (string?)answer.Json["sendEventPostUri"], StringComparison.Ordinal);
        Assert.StartsWith(instance + "/terminate?reason={text}&", (string?)answer.Json["terminatePostUri"], StringComparison.Ordinal);
        Assert.Equal(202, (await hooked.GetAsync(status)).Status);
        Assert.Equal(202, (await hooked.PostAsync(((string)answer.Json["sendEventPostUri"]!).Replace("{eventName}", "Answered", StringComparison.Ordinal), "1")).Status);
        await hooked.UntilAsync("claim 1", OrchestrationRuntimeStatus.Completed);
        Assert.Equal(200, (await hooked.SendAsync("DELETE", (string)answer.Json["purgeHistoryDeleteUri"]!)).Status);
    }

    [Fact]
    [Observed("13.10")]
    public async Task Without_an_id_the_instance_gets_one_and_an_empty_body_is_no_input()
    {
        await using var hooked = await Hooked.StartAsync();
        var id = (string)(await hooked.PostAsync("/orchestrators/Echo")).Json["id"]!;
        Assert.Matches("^[0-9a-f]{32}$", id);
        var ended = await hooked.Client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true, Cancellation);
        Assert.Null(ended.SerializedInput);
    }

    [Fact]
    [Observed("13.10")]
    public async Task An_unknown_orchestrator_is_accepted_and_fails_later()
    {
        await using var hooked = await Hooked.StartAsync();
        var ended = await hooked.EndedAsync("Nobody", "claim-1");
        Assert.Equal(OrchestrationRuntimeStatus.Failed, ended.RuntimeStatus);
        Assert.Contains("'Nobody'", (string?)(await hooked.GetAsync("/instances/claim-1")).Json["output"]!["message"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Echo", "\"x\"", "\"x\"")]
    [InlineData("Echo", """{"a":[1,null]}""", """{"a":[1,null]}""")]
    [InlineData("Echo", "null", "null")]
    [Observed("13.10")]
    public async Task Who_waits_gets_the_bare_output(string name, string input, string output)
    {
        await using var hooked = await Hooked.StartAsync();
        var answer = await hooked.PostAsync($"/orchestrators/{name}/claim-1?timeout=20&pollingInterval=1", input);
        Assert.Equal((200, output), (answer.Status, answer.Body));
    }

    [Fact]
    [Observed("13.10")]
    public async Task Who_waits_in_vain_gets_the_links_and_a_failure_is_shown_as_it_is_elsewhere()
    {
        await using var hooked = await Hooked.StartAsync();
        var late = await hooked.PostAsync("/orchestrators/Wait/claim-1?timeout=0.3&pollingInterval=0.1");
        Assert.Equal((202, "claim-1"), (late.Status, (string?)late.Json["id"]));
        var failed = await hooked.PostAsync("/orchestrators/Fail/claim-2?timeout=20&pollingInterval=1");
        Assert.Equal((200, "Failed"), (failed.Status, (string?)failed.Json["runtimeStatus"]));
        var asked = await hooked.PostAsync("/orchestrators/Fail/claim-3?timeout=20&pollingInterval=1&returnInternalServerErrorOnFailure=true");
        Assert.Equal(500, asked.Status);
    }

    [Fact]
    [Observed("12.1", "12.2")]
    public async Task A_running_id_is_not_started_again_and_a_finished_one_is()
    {
        await using var hooked = await Hooked.StartAsync();
        await hooked.WaitingAsync("claim-1");
        var refused = await hooked.PostAsync("/orchestrators/Echo/claim-1");
        Assert.Equal((409, """{"Message":"An Orchestration instance with the status Running already exists."}"""), (refused.Status, refused.Body));
        Assert.Equal("Wait", (await hooked.Client.GetInstanceAsync("claim-1", Cancellation))!.Name);
        await hooked.PostAsync("/instances/claim-1/terminate");
        await hooked.UntilAsync("claim-1", OrchestrationRuntimeStatus.Terminated);
        Assert.Equal("\"again\"", (await hooked.EndedAsync("Echo", "claim-1", "\"again\"")).SerializedOutput);
    }

    [Fact]
    [Observed("13.8")]
    public async Task A_restart_runs_the_same_with_the_same_input_under_a_new_id_unless_it_is_told_otherwise()
    {
        await using var hooked = await Hooked.StartAsync();
        await hooked.EndedAsync("Echo", "claim-1", """{"claim":1}""");
        var renewed = await hooked.PostAsync("/instances/claim-1/restart");
        Assert.Equal((202, "10"), (renewed.Status, renewed.Header("Retry-After")));
        var id = (string)renewed.Json["id"]!;
        Assert.NotEqual("claim-1", id);
        var ended = await hooked.Client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true, Cancellation);
        Assert.Equal(("Echo", """{"claim":1}"""), (ended.Name, ended.SerializedOutput));
        var before = (await hooked.Client.GetInstanceAsync("claim-1", Cancellation))!.CreatedAt;
        Assert.Equal("claim-1", (string?)(await hooked.PostAsync("/instances/claim-1/restart?restartWithNewInstanceId=false")).Json["id"]);
        ended = await hooked.Client.WaitForInstanceCompletionAsync("claim-1", getInputsAndOutputs: true, Cancellation);
        Assert.True(ended.CreatedAt > before);
        Assert.Equal("""{"claim":1}""", ended.SerializedOutput);
    }

    [Fact]
    [Observed("13.8")]
    public async Task A_restart_of_nothing_says_so_and_of_a_running_id_in_its_place_is_refused()
    {
        await using var hooked = await Hooked.StartAsync();
        var nothing = await hooked.PostAsync("/instances/nobody/restart");
        Assert.Equal(400, nothing.Status);
        Assert.StartsWith("InstanceId does not match a valid orchestration instance.", nothing.Sentence, StringComparison.Ordinal);
        await hooked.WaitingAsync("claim-1");
        Assert.Equal(409, (await hooked.PostAsync("/instances/claim-1/restart?restartWithNewInstanceId=false")).Status);
        Assert.Equal(202, (await hooked.PostAsync("/instances/claim-1/restart")).Status);
        Assert.Equal(202, (await hooked.GetAsync("/instances/claim-1")).Status);
    }
}
