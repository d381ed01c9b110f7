namespace BenefitsFlow.Tests.Emulator.Webhooks;

/// <summary>Bad input at the webhooks: a clear answer, nothing lost, and the host stays up.</summary>
public class BadWebhookInputTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("text/plain", "{}", "Only application/json request content is supported")]
    [InlineData("application/x-www-form-urlencoded", "a=1", "Only application/json request content is supported")]
    [InlineData("application/json", "{\"yes\":", "Invalid JSON content")]
    [InlineData("application/json", "yes", "Invalid JSON content")]
    [InlineData("application/json", "", "Invalid JSON content")]
    [InlineData("application/json", "1 2", "Invalid JSON content")]
    [Observed("13.6")]
    public async Task An_event_that_cannot_be_read_is_refused_and_the_instance_waits_on(string type, string body, string message)
    {
        await using var hooked = await Hooked.StartAsync();
        await hooked.WaitingAsync("claim-1");
        var refused = await hooked.SendAsync("POST", "/instances/claim-1/raiseEvent/Answered", body, type);
        Assert.Equal((400, message), (refused.Status, (string?)refused.Json["Message"]));
        if (message.StartsWith("Invalid", StringComparison.Ordinal))
        {
            Assert.Equal(["Message", "ExceptionMessage", "ExceptionType", "StackTrace"], refused.Json.AsObject().Select(field => field.Key));
            Assert.Equal("Newtonsoft.Json.JsonReaderException", (string?)refused.Json["ExceptionType"]);
        }

        Assert.Equal(202, (await hooked.PostAsync("/instances/claim-1/raiseEvent/Answered", "\"well\"")).Status);
        Assert.Equal("\"well\"", (await hooked.Client.WaitForInstanceCompletionAsync("claim-1", true, Cancellation)).SerializedOutput);
    }

    [Fact]
    public async Task An_event_without_any_body_is_refused()
    {
        await using var hooked = await Hooked.StartAsync();
        await hooked.WaitingAsync("claim-1");
        var refused = await hooked.PostAsync("/instances/claim-1/raiseEvent/Answered");
        Assert.Equal((400, """{"Message":"Only application/json request content is supported"}"""), (refused.Status, refused.Body));
    }

    [Fact]
    public async Task An_input_that_is_no_json_starts_nothing()
    {
        await using var hooked = await Hooked.StartAsync();
        var refused = await hooked.PostAsync("/orchestrators/Echo/claim-1", "{");
        Assert.Equal((400, "Invalid JSON content"), (refused.Status, (string?)refused.Json["Message"]));
        Assert.Equal(404, (await hooked.GetAsync("/instances/claim-1")).Status);
    }

    [Theory]
    [InlineData("PUT", "/instances/claim-1")]
    [InlineData("HEAD", "/instances/claim-1")]
    [InlineData("PATCH", "/instances")]
    [InlineData("GET", "/orchestrators/Echo")]
    [InlineData("GET", "/instances/claim-1/raiseEvent/Answered")]
    [InlineData("POST", "/instances/claim-1/explode")]
    [InlineData("POST", "/instances/claim-1/raiseEvent")]
    [InlineData("GET", "/")]
    [InlineData("GET", "/instances/a/b/c/d/e")]
    [InlineData("POST", "/nothing")]
    [Observed("13.10")]
    public async Task What_the_webhooks_do_not_know_is_an_empty_404(string method, string path)
    {
        await using var hooked = await Hooked.StartAsync();
        await hooked.WaitingAsync("claim-1");
        var answer = await hooked.SendAsync(method, path);
        Assert.Equal((404, ""), (answer.Status, answer.Body));
        Assert.Equal(202, (await hooked.GetAsync("/instances/claim-1")).Status);
    }

    [Fact]
    public async Task Entities_are_said_not_to_be_there()
    {
        await using var hooked = await Hooked.StartAsync();
        var answer = await hooked.GetAsync("/entities/counter/1");
        Assert.Equal(501, answer.Status);
        Assert.Contains("has no entities", answer.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("timeout=1&pollingInterval=2", "longer than the timeout")]
    [InlineData("timeout=-1&pollingInterval=-2", "a number of seconds from 0 to 86400")]
    [InlineData("timeout=1e300&pollingInterval=1", "a number of seconds from 0 to 86400")]
    [InlineData("timeout=NaN&pollingInterval=1", "a number of seconds from 0 to 86400")]
    public async Task A_wait_that_makes_no_sense_starts_nothing(string query, string sentence)
    {
        await using var hooked = await Hooked.StartAsync();
        var refused = await hooked.PostAsync("/orchestrators/Echo/claim-1?" + query);
        Assert.Equal(400, refused.Status);
        Assert.Contains(sentence, refused.Sentence, StringComparison.Ordinal);
        Assert.Equal(404, (await hooked.GetAsync("/instances/claim-1")).Status);
    }

    [Fact]
    public async Task Another_hub_is_not_to_be_reached_here()
    {
        await using var hooked = await Hooked.StartAsync();
        Assert.Equal(200, (await hooked.GetAsync("/instances?taskHub=" + hooked.Client.Name)).Status);
        var refused = await hooked.GetAsync("/instances?taskHub=Elsewhere");
        Assert.Equal(400, refused.Status);
        Assert.Contains(hooked.Client.Name, refused.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_status_forbids_is_said_in_the_extensions_words()
    {
        await using var hooked = await Hooked.StartAsync();
        await hooked.WaitingAsync("claim-1");
        var refused = await hooked.PostAsync("/instances/claim-1/resume");
        Assert.Equal(500, refused.Status);
        Assert.Contains(
            "Cannot resume the orchestration instance claim-1 because instance is in the Running state.", refused.Sentence, StringComparison.Ordinal);
    }
}
