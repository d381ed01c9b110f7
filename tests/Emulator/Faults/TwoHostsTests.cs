using Azure.Data.Tables;
using Azure.Storage.Blobs;
using BenefitsFlow.Emulator.Clock;
using BenefitsFlow.Emulator.Engine;
using Microsoft.Extensions.Logging.Abstractions;

namespace BenefitsFlow.Tests.Emulator.Faults;

/// <summary>Hosts that want one hub at one instant.</summary>
public class TwoHostsTests
{
    private const int Rounds = 5;
    private const int Rivals = 3;

    [Fact]
    public async Task Of_hosts_started_at_one_instant_one_holds_the_hub_and_the_others_are_told()
    {
        for (var round = 0; round < Rounds; round++)
            await OneWinsAsync(NewHub());
    }

    [Fact]
    public async Task Of_hosts_that_take_over_a_dead_one_at_one_instant_one_wins_and_the_others_are_told()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var hub = NewHub();
            await using var dead = Engine(hub);
            await dead.StartAsync();
            await dead.Client.ScheduleNewOrchestrationInstanceAsync("Waits", null, new StartOrchestrationOptions("w"));
            await dead.SettleAsync();
            await dead.KillAsync();
            await OneWinsAsync(hub);
        }
    }

    [Fact]
    public async Task A_host_that_lost_the_hub_writes_nothing_more()
    {
        var hub = NewHub();
        await using var old = Engine(hub, heartbeat: TimeSpan.FromHours(1));
        await old.StartAsync();
        await old.Client.ScheduleNewOrchestrationInstanceAsync("Waits", null, new StartOrchestrationOptions("w"));
        await old.SettleAsync();
        // It beats so seldom that it seems dead.
        await using var host = Engine(hub, heartbeat: TimeSpan.FromMilliseconds(50));
        await host.StartAsync();
        await host.Client.RaiseEventAsync("w", "E", "new");
        var end = await host.Client.WaitForInstanceCompletionAsync("w", true, TestContext.Current.CancellationToken);
        await old.Client.RaiseEventAsync("w", "E", "old");
        var lost = await Assert.ThrowsAsync<HubHeldException>(() => old.Lost.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Contains("another host has written to the instance 'w'", lost.Message, StringComparison.Ordinal);
        Assert.Equal("new", end.ReadOutputAs<string>());
        Assert.Equal("new", (await host.Client.GetInstanceAsync("w", true))!.ReadOutputAs<string>());
        Assert.False(host.Lost.IsCompleted);
    }

    private static async Task OneWinsAsync(string hub)
    {
        var rivals = Enumerable.Range(0, Rivals).Select(_ => Engine(hub)).ToList();
        using var together = new Barrier(Rivals);
        var starts = await Task.WhenAll(rivals.Select(rival => Task.Run(async () =>
        {
            together.SignalAndWait();
            return await Record.ExceptionAsync(() => rival.StartAsync());
        })));
        Assert.Single(starts, error => error is null);
        Assert.All(starts.Where(error => error is not null), error => Assert.StartsWith(
            $"The hub '{hub}' is in use by another host (process {Environment.ProcessId} on ", Assert.IsType<HubHeldException>(error).Message, StringComparison.Ordinal));
        var winner = rivals[Array.IndexOf(starts, null)];
        await winner.Client.ScheduleNewOrchestrationInstanceAsync("Waits", null, new StartOrchestrationOptions("after"));
        await winner.SettleAsync();
        await Task.Delay(3 * Heartbeat);
        Assert.False(winner.Lost.IsCompleted);
        foreach (var rival in rivals)
            await rival.DisposeAsync();
    }

    private static readonly TimeSpan Heartbeat = TimeSpan.FromMilliseconds(50);

    private static string NewHub() => $"T{Guid.NewGuid():N}";

    private static DurableEngine Engine(string hub, TimeSpan? heartbeat = null)
    {
        var registry = new DurableTaskRegistry().AddOrchestratorFunc<string>("Waits", context => context.WaitForExternalEvent<string>("E"));
        var (tables, blobs) = (new TableServiceClient(TestStorage.ConnectionString), new BlobServiceClient(TestStorage.ConnectionString));
        return new(new(hub, tables, blobs) { Heartbeat = heartbeat ?? Heartbeat }, registry, new EmulatedClock(), NullLoggerFactory.Instance);
    }
}
