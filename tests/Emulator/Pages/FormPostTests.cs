using System.Net;
using System.Text;

namespace BenefitsFlow.Tests.Emulator.Pages;

/// <summary>Forms are taken from the Emulator's own pages alone, and only as forms.</summary>
public class FormPostTests
{
    [Theory]
    [InlineData("https://elsewhere.example")]
    [InlineData("null")]
    public async Task Another_site_can_do_none_of_it(string origin)
    {
        await using var hub = await HearingHub.OpenAsync();
        await hub.HearAsync();
        await hub.StartAsync("Letter", "letter-1", new Hearings.Answer(true, null));
        hub.App.Http.DefaultRequestHeaders.Add("Origin", origin);
        foreach (var act in new[] { "events", "suspend", "resume", "terminate", "restart", "purge" })
            foreach (var id in new[] { "hearing-1", "letter-1" })
                Assert.Equal(HttpStatusCode.Forbidden, (await hub.PostAsync($"{HearingHub.Link(id)}/{act}", ("name", Hearings.Answered))).Status);
        Assert.Equal(OrchestrationRuntimeStatus.Running, await hub.StatusAsync("hearing-1"));
        Assert.Equal(OrchestrationRuntimeStatus.Completed, await hub.StatusAsync("letter-1"));
    }

    [Fact]
    public async Task What_is_no_form_or_too_much_gets_a_sentence()
    {
        await using var hub = await HearingHub.OpenAsync();
        await hub.HearAsync();
        using var json = await hub.App.SendAsync(HttpMethod.Post, HearingHub.Link("hearing-1") + "/events", new StringContent("{}", Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, json.StatusCode);
        var (status, _, page) = await hub.PostAsync(HearingHub.Link("hearing-1") + "/events", ("name", "A"), ("payload", new string('1', 5_000_000)));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
        Assert.StartsWith("The request cannot be read: ", page.Says(), StringComparison.Ordinal);
        var (broken, _, _) = await hub.PostAsync("/emulator/clock");
        Assert.Equal(HttpStatusCode.SeeOther, broken);
    }
}
