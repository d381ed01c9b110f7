using System.Net;

namespace BenefitsFlow.Tests.Emulator.Pages;

/// <summary>What can be done to an instance on its page, and what is said when it cannot be done.</summary>
public class InstanceActionTests
{
    private static readonly string Hearing = HearingHub.Link("hearing-1");

    [Fact]
    public async Task An_event_is_raised_with_its_payload()
    {
        await using var hub = await HearingHub.OpenAsync();
        await hub.HearAsync();
        var (status, location, _) = await hub.PostAsync(Hearing + "/events", ("name", Hearings.Answered), ("payload", """{ "Agrees": true, "Note": "ñ" }"""));
        Assert.Equal((HttpStatusCode.SeeOther, Hearing + "?said=raised"), (status, location));
        var page = await hub.SeeAsync(location!);
        Assert.Equal("The event was raised.", page.QuerySelector("[role=status]").Says());
        Assert.Equal("Completed", page.QuerySelector("dd .status").Says());
        Assert.Contains("\"agreed\"", page.Says(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "{ \"Agrees\": true }", "Give the event's name: the one that the orchestrator waits for.")]
    [InlineData("  ", "", "Give the event's name: the one that the orchestrator waits for.")]
    [InlineData("A <b>name</b>", "\n{ \"Agrees\": maybe </textarea> }", "The payload is not JSON (line 2, character 13).")]
    [InlineData("Any", "yes", "The payload is not JSON (line 1, character 1).")]
    public async Task What_cannot_be_raised_is_shown_again_as_typed(string name, string payload, string sentence)
    {
        await using var hub = await HearingHub.OpenAsync();
        await hub.HearAsync();
        var (status, _, page) = await hub.PostAsync(Hearing + "/events", ("name", name), ("payload", payload));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.StartsWith(sentence, page.QuerySelector("[role=alert]").Says(), StringComparison.Ordinal);
        Assert.Equal(name, page.QuerySelector("#name")!.GetAttribute("value"));
        Assert.Equal(payload, page.QuerySelector("#payload")!.TextContent);
        Assert.Equal(OrchestrationRuntimeStatus.Running, await hub.StatusAsync("hearing-1"));
    }

    [Fact]
    public async Task An_instance_is_suspended_resumed_and_terminated_each_with_a_reason()
    {
        await using var hub = await HearingHub.OpenAsync();
        await hub.HearAsync();
        foreach (var (act, status, shown) in new[]
        {
            ("suspend", OrchestrationRuntimeStatus.Suspended, "Reason law is unclear"),
            ("resume", OrchestrationRuntimeStatus.Running, "law is unclear"),
            ("terminate", OrchestrationRuntimeStatus.Terminated, "Output \"law is unclear\""),
        })
        {
            var (answer, location, _) = await hub.PostAsync($"{Hearing}/{act}", ("reason", "law is unclear"));
            Assert.Equal(HttpStatusCode.SeeOther, answer);
            Assert.Equal(status, await hub.StatusAsync("hearing-1"));
            var page = await hub.SeeAsync(location!);
            Assert.NotNull(page.QuerySelector("[role=status]"));
            Assert.Contains(shown, page.Says(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Only_what_applies_is_offered()
    {
        await using var hub = await HearingHub.OpenAsync();
        await hub.HearAsync();
        Assert.Equal(["Raise", "Suspend", "Terminate"], (await hub.SeeAsync(Hearing)).Lines("#actions button"));
        await hub.PostAsync(Hearing + "/suspend");
        Assert.Equal(["Raise", "Resume", "Terminate"], (await hub.SeeAsync(Hearing)).Lines("#actions button"));
        await hub.PostAsync(Hearing + "/terminate");
        var finished = await hub.SeeAsync(Hearing);
        Assert.Equal(["Restart"], finished.Lines("#actions button"));
        Assert.Equal(Hearing + "/purge", finished.QuerySelector("#actions a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task What_does_not_apply_any_more_says_so_and_keeps_what_was_typed()
    {
        await using var hub = await HearingHub.OpenAsync();
        await hub.HearAsync();
        await RefusedAsync(hub, "resume", "Running");
        await RefusedAsync(hub, "restart", "Running");
        await hub.PostAsync(Hearing + "/suspend");
        await RefusedAsync(hub, "suspend", "Suspended");
        await hub.PostAsync(Hearing + "/terminate");
        foreach (var act in new[] { "suspend", "resume", "terminate", "events" })
            await RefusedAsync(hub, act, "Terminated");
        Assert.Equal(HttpStatusCode.NotFound, (await hub.PostAsync(HearingHub.Link("nobody") + "/events", ("name", "A"))).Status);
    }

    [Fact]
    public async Task A_finished_instance_starts_again_with_its_input()
    {
        await using var hub = await HearingHub.OpenAsync();
        await hub.HearAsync();
        await hub.PostAsync(Hearing + "/terminate");
        var (_, location, _) = await hub.PostAsync(Hearing + "/restart");
        var page = await hub.SeeAsync(location!);
        Assert.Equal("Running", page.QuerySelector("dd .status").Says());
        Assert.Contains("\"Claim\": \"claim-1\"", page.Says(), StringComparison.Ordinal);
        Assert.Contains("1 earlier under this id", page.Says(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Purging_asks_first()
    {
        await using var hub = await HearingHub.OpenAsync();
        await hub.HearAsync();
        var (refused, _, why) = await hub.PostAsync(Hearing + "/purge");
        Assert.Equal(HttpStatusCode.Conflict, refused);
        Assert.StartsWith("Only a finished instance can be purged, and this one is Running.", why.QuerySelector("[role=alert]").Says(), StringComparison.Ordinal);
        await hub.PostAsync(Hearing + "/terminate");
        Assert.Equal(["Purge it"], (await hub.SeeAsync(Hearing + "/purge")).Lines("button"));
        Assert.NotNull(await hub.StatusAsync("hearing-1"));
        var (_, location, _) = await hub.PostAsync(Hearing + "/purge");
        Assert.Equal("/emulator?said=purged", location);
        Assert.Equal("The instance and its history are gone.", (await hub.SeeAsync(location!)).QuerySelector("[role=alert]").Says());
        Assert.Null(await hub.StatusAsync("hearing-1"));
    }

    private static async Task RefusedAsync(HearingHub hub, string act, string state)
    {
        var (status, _, page) = await hub.PostAsync($"{Hearing}/{act}", ("name", "A"), ("reason", "typed"));
        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Equal($"Nothing was done, because that does not apply any more: the instance is {state}.", page.QuerySelector("[role=alert]").Says());
        if (page.QuerySelector("#reason") is { } reason && act != "events" && act != "restart")
            Assert.Equal("typed", reason.GetAttribute("value"));
    }
}
