using System.Diagnostics;
using BenefitsFlow.Emulator.Engine;

namespace BenefitsFlow.Tests.Emulator.Engine;

/// <summary>One host a hub.</summary>
public class HubHolderTests
{
    [Fact]
    public async Task A_second_host_is_refused_and_told_what_to_do()
    {
        await using var engines = new Engines(_ => { });
        await engines.StartAsync();
        var refused = await Assert.ThrowsAsync<HubHeldException>(engines.StartAsync);
        Assert.StartsWith($"The hub '{engines.Hub}' is in use by another host (process {Environment.ProcessId} on ", refused.Message);
        Assert.Contains("Stop that host first", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_killed_host_held_is_taken_over_within_seconds()
    {
        await using var engines = new Engines(_ => { });
        await engines.StartAsync();
        var watch = Stopwatch.StartNew();
        await engines.RestartAsync();
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"It took {watch.Elapsed}.");
    }
}
