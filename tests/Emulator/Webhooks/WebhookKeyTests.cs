using BenefitsFlow.Emulator.Host;
using Microsoft.Extensions.DependencyInjection;

namespace BenefitsFlow.Tests.Emulator.Webhooks;

/// <summary>Who may call the webhooks.</summary>
public class WebhookKeyTests
{
    private static readonly (string, string?) Enforced = ("Emulator:EnforceKeys", "true");

    [Fact]
    [Observed("13.11")]
    public async Task The_system_key_and_the_master_key_open_the_webhooks_and_the_functions_key_does_not()
    {
        await using var hooked = await Hooked.StartAsync(Hooked.Options(Enforced));
        var memory = hooked.Host.Services.GetRequiredService<HubMemory>();
        foreach (var path in new[] { "/instances", "/instances?code=wrong" })
        {
            var refused = await hooked.GetAsync(path);
            Assert.Equal((401, "", "Bearer"), (refused.Status, refused.Body, refused.Header("WWW-Authenticate")));
        }

        Assert.Equal(403, (await hooked.GetAsync("/instances?code=" + memory.FunctionKey)).Status);
        Assert.Equal(200, (await hooked.GetAsync("/instances?code=" + memory.SystemKey)).Status);
        Assert.Equal(200, (await hooked.GetAsync("/instances?CODE=" + memory.MasterKey)).Status);
        hooked.Http.DefaultRequestHeaders.Add("x-functions-key", memory.SystemKey);
        Assert.Equal(200, (await hooked.GetAsync("/instances")).Status);
    }

    [Fact]
    [Observed("13.11")]
    public async Task The_links_of_a_start_carry_the_key_that_opens_them()
    {
        await using var hooked = await Hooked.StartAsync(Hooked.Options(Enforced));
        var memory = hooked.Host.Services.GetRequiredService<HubMemory>();
        var started = await hooked.PostAsync("/orchestrators/Wait/claim-1?code=" + memory.MasterKey);
        Assert.EndsWith("&code=" + memory.SystemKey, started.Header("Location"), StringComparison.Ordinal);
        Assert.Equal(202, (await hooked.GetAsync(started.Header("Location")!)).Status);
    }

    [Fact]
    [Observed("13.11")]
    public async Task In_local_development_no_key_is_asked_for()
    {
        await using var hooked = await Hooked.StartAsync();
        Assert.Equal(200, (await hooked.GetAsync("/instances")).Status);
        Assert.Equal(200, (await hooked.GetAsync("/instances?code=wrong")).Status);
    }

    [Fact]
    public async Task The_system_key_survives_a_restart()
    {
        var options = Hooked.Options(Enforced);
        string key;
        await using (var hooked = await Hooked.StartAsync(options))
            key = hooked.Host.Services.GetRequiredService<HubMemory>().SystemKey;
        await using var again = await Hooked.StartAsync(options);
        Assert.Equal(200, (await again.GetAsync("/instances?code=" + key)).Status);
    }

    [Fact]
    [Observed("13.21")]
    public async Task Custom_headers_are_on_the_webhooks_answers_and_refusals_too()
    {
        const string json = """{ "extensions": { "http": { "routePrefix": "", "customHeaders": { "X-Agency": "ESD" } } } }""";
        await using var hooked = await Hooked.StartAsync(Hooked.Options(Enforced) with { HostJson = json });
        var memory = hooked.Host.Services.GetRequiredService<HubMemory>();
        foreach (var query in new[] { "", "?code=" + memory.SystemKey })
            Assert.Equal("ESD", (await hooked.GetAsync("/instances" + query)).Header("X-Agency"));
    }
}
