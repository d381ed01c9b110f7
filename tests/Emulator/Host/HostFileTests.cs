using BenefitsFlow.Emulator.Host;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BenefitsFlow.Tests.Emulator.Host;

/// <summary>What host.json asks for, and what is made of it.</summary>
public class HostFileTests
{
    [Fact]
    [Observed("13.21")]
    public async Task The_hubs_name_is_the_clients_name()
    {
        var hub = "named" + Guid.NewGuid().ToString("N")[..12];
        var options = Served.Options() with { HubName = null, HostJson = $$"""{ "extensions": { "durableTask": { "hubName": "{{hub}}" } } }""" };
        await using var app = await Served.ByAsync(options with { Engine = DefaultEngine.Create });
        Assert.Equal(hub, app.Host.Client.Name);
    }

    [Fact]
    [Observed("13.21")]
    public async Task Its_log_levels_hold()
    {
        var options = Served.Options() with { HostJson = """{ "logging": { "logLevel": { "default": "Warning", "Claims": "Error" } } }""" };
        using var heard = new Heard();
        await using var app = await Served.ByAsync(options, builder => builder.Logging.AddProvider(heard));
        var loggers = app.Host.Services.GetRequiredService<ILoggerFactory>();
        loggers.CreateLogger("Anything").LogInformation("a line below the level");
        loggers.CreateLogger("Anything").LogWarning("a line at the level");
        loggers.CreateLogger("Claims.Filing").LogWarning("a line below the category's level");
        Assert.Equal(["a line at the level"], heard.Lines.Where(line => line.StartsWith("a line", StringComparison.Ordinal)));
    }

    [Fact]
    [Observed("12.2", "13.21")]
    public void Replacing_running_instances_is_refused_by_name_because_the_emulator_does_not()
    {
        static string Json(string states) => $$"""{ "extensions": { "durableTask": { "overridableExistingInstanceStates": "{{states}}" } } }""";
        Assert.Equal("TestHubName", HostFile.Parse(Json("NonRunningStates")).HubName);
        var refusal = Assert.Throws<CannotStartException>(() => HostFile.Parse(Json("AnyState")));
        Assert.Contains("overridableExistingInstanceStates to 'AnyState'", refusal.Message, StringComparison.Ordinal);
    }
}
