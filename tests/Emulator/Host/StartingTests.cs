using System.Net;
using System.Net.Sockets;
using BenefitsFlow.Emulator.Host;
using Microsoft.Extensions.DependencyInjection;

namespace BenefitsFlow.Tests.Emulator.Host;

/// <summary>What keeps the host from starting, and what it supplies when it starts.</summary>
public class StartingTests
{
    [Theory]
    [InlineData("WEBSITE_INSTANCE_ID")]
    [InlineData("WEBSITE_SITE_NAME")]
    [InlineData("CONTAINER_APP_NAME")]
    public void It_refuses_to_run_inside_Azure(string variable)
    {
        var refusal = Assert.Throws<CannotStartException>(() => NotInAzure.Ensure(name => name == variable ? "x" : null));
        Assert.Contains($"does not run in Azure ({variable} is set here)", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_worker_in_a_container_of_Azure_is_inside_Azure_and_a_laptop_with_the_workers_setting_is_not()
    {
        Assert.Throws<CannotStartException>(() => NotInAzure.Ensure(name => name is "FUNCTIONS_WORKER_RUNTIME" or "CONTAINER_NAME" ? "x" : null));
        NotInAzure.Ensure(name => name == "FUNCTIONS_WORKER_RUNTIME" ? "dotnet-isolated" : null);
    }

    [Fact]
    public async Task A_taken_port_is_named()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        var refusal = await Assert.ThrowsAsync<CannotStartException>(() => Served.ByAsync(Served.Options() with { Port = port }));
        Assert.Contains($"Port {port} on 127.0.0.1 is taken", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_app_finds_local_values_for_what_nobody_set()
    {
        Dictionary<string, string?> seen = [];
        var options = Served.Options() with { Settings = new Dictionary<string, string?> { ["SendGrid:ApiKey"] = "my own" } };
        await using var app = await Served.ByAsync(options, builder =>
        {
            foreach (var name in new[] { "AzureWebJobsStorage", "Agency:BaseUrl", "SendGrid:Host", "SendGrid:ApiKey" })
                seen[name] = builder.Configuration[name];
        });
        var address = app.Host.BaseAddress.ToString().TrimEnd('/');
        Assert.Equal([TestStorage.ConnectionString, address, address + "/emulator/sendgrid", "my own"], seen.Values);
    }

    [Fact]
    public async Task The_apps_time_is_the_emulated_clock_unless_it_brings_its_own()
    {
        await using (var app = await Served.ByAsync())
            Assert.Same(app.Host.Clock, app.Host.Services.GetRequiredService<TimeProvider>());
        await using var other = await Served.ByAsync(Served.Options(), builder => builder.Services.AddSingleton(TimeProvider.System));
        Assert.Same(TimeProvider.System, other.Host.Services.GetRequiredService<TimeProvider>());
    }

    [Fact]
    public async Task The_engine_runs_while_the_host_does()
    {
        EngineOfTimers engine;
        await using (var app = await Served.ByAsync())
        {
            engine = app.Engine;
            Assert.True(engine.IsRunning);
        }

        Assert.False(engine.IsRunning);
    }

    [Fact]
    public async Task A_hub_that_is_lost_to_another_host_stops_this_one()
    {
        await using var app = await Served.ByAsync();
        app.Engine.Losing.SetException(new InvalidOperationException("Another host took the hub."));
        var lifetime = app.Host.Services.GetRequiredService<IHostApplicationLifetime>();
        await Waiting.UntilAsync(() => lifetime.ApplicationStopping.IsCancellationRequested);
    }

    [Fact]
    public void Local_settings_and_host_json_may_hold_comments_and_say_so_when_they_cannot_be_read()
    {
        var values = LocalSettings.Parse("""{ "Values": { "Agency__BaseUrl": "http://x", /* port */ "Emulator:Port": "1", }, }""");
        Assert.Equal("http://x", values["Agency:BaseUrl"]);
        Assert.Equal("1", values["Emulator:Port"]);
        Assert.Equal(("api", "TestHubName"), (HostFile.Parse("{}").RoutePrefix, HostFile.Parse("{}").HubName));
        Assert.StartsWith("local.settings.json cannot be read", Assert.Throws<CannotStartException>(() => LocalSettings.Parse("{")).Message, StringComparison.Ordinal);
        Assert.StartsWith("host.json cannot be read", Assert.Throws<CannotStartException>(() => HostFile.Parse("[")).Message, StringComparison.Ordinal);
    }
}
