using Azure.Storage.Blobs;
using BenefitsFlow.Emulator.Clock;
using BenefitsFlow.Emulator.Host;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Served = BenefitsFlow.Tests.Emulator.Host.Served;

namespace BenefitsFlow.Tests.Emulator.Host;

/// <summary>The machine's clock is set back: the hub's time never is, and the host says so.</summary>
public class ClockSetBackTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_running_host_goes_on_and_says_so()
    {
        var wall = new Wall { Now = TimeProvider.System.GetUtcNow() };
        using var heard = new Heard();
        await using var app = await Served.ByAsync(Served.Options(typeof(RoutingTests.Routes)), builder =>
        {
            builder.Logging.AddProvider(heard);
            builder.Services.AddSingleton(new EmulatedClock(default, wall));
        });
        var seen = app.Host.Clock.GetUtcNow();
        wall.Now -= TimeSpan.FromHours(2);
        Assert.Equal(seen, app.Host.Clock.GetUtcNow());
        await Waiting.UntilAsync(() => heard.Lines.Any(line => line.StartsWith("The machine's clock was set back by 02:00:00.", StringComparison.Ordinal)));
        Assert.Equal((200, "named"), await app.GetAsync("/named"));
    }

    [Fact]
    public async Task A_hub_whose_time_is_ahead_of_the_machine_goes_on_from_there_and_the_host_says_so()
    {
        var options = Served.Options(typeof(RoutingTests.Routes));
        var store = new HubStore(new BlobServiceClient(TestStorage.ConnectionString), options.HubName!);
        Assert.Null(await store.LoadAsync(Cancellation));
        var ahead = TimeProvider.System.GetUtcNow().AddHours(5);
        await store.SaveAsync(new HubState(ahead, TimeSpan.Zero, "f", "m", new Dictionary<string, DateTimeOffset>()), Cancellation);
        using var heard = new Heard();
        await using (var app = await Served.ByAsync(options, builder => builder.Logging.AddProvider(heard)))
        {
            Assert.InRange(app.Host.Clock.GetUtcNow(), ahead, ahead.AddMinutes(2));
            Assert.Contains(heard.Lines, line => line.StartsWith("The machine's clock was set back by 05:00:0", StringComparison.Ordinal)
                || line.StartsWith("The machine's clock was set back by 04:59:", StringComparison.Ordinal));
        }

        using var quiet = new Heard();
        await using var again = await Served.ByAsync(options, builder => builder.Logging.AddProvider(quiet));
        Assert.True(again.Host.Clock.GetUtcNow() >= ahead);
        Assert.DoesNotContain(quiet.Lines, line => line.Contains("set back", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_durable_timer_of_such_a_hub_fires_once_and_in_its_turn()
    {
        var options = Served.Options(typeof(Sleeper)) with { Engine = DefaultEngine.Create };
        await using (var app = await Served.ByAsync(options))
        {
            await app.Host.Winder.WindToAsync(TimeProvider.System.GetUtcNow().AddDays(3), Cancellation);
            await app.Host.Client.ScheduleNewOrchestrationInstanceAsync("Sleeper", null, new StartOrchestrationOptions("claim-1"), Cancellation);
            await app.Host.Client.WaitForInstanceStartAsync("claim-1", Cancellation);
        }

        var store = new HubStore(new BlobServiceClient(TestStorage.ConnectionString), options.HubName!);
        var kept = (await store.LoadAsync(Cancellation))!;
        await store.SaveAsync(kept with { Ahead = TimeSpan.FromDays(-30) }, Cancellation);
        await using var again = await Served.ByAsync(options);
        Assert.True(again.Host.Clock.GetUtcNow() >= kept.Now);
        Assert.Equal(OrchestrationRuntimeStatus.Running, (await again.Host.Client.GetInstanceAsync("claim-1", Cancellation))!.RuntimeStatus);
        await again.Host.Winder.WindToAsync(kept.Now.AddDays(1).AddMinutes(1), Cancellation);
        var ended = await again.Host.Client.WaitForInstanceCompletionAsync("claim-1", getInputsAndOutputs: true, Cancellation);
        Assert.Equal(1, ended.ReadOutputAs<double>());
    }

    [Fact]
    public async Task A_hub_whose_state_cannot_be_read_is_left_as_it_is_and_named()
    {
        var options = Served.Options();
        var container = new BlobContainerClient(TestStorage.ConnectionString, HubStore.ContainerName(options.HubName!, "emulator"));
        await container.CreateAsync(cancellationToken: Cancellation);
        await container.UploadBlobAsync("state.json", BinaryData.FromString("{ \"Now\": "), Cancellation);
        var refusal = await Assert.ThrowsAsync<CannotStartException>(() => Served.ByAsync(options));
        Assert.Contains($"the blob 'state.json' in the container '{container.Name}', cannot be read", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("{ \"Now\": ", (await container.GetBlobClient("state.json").DownloadContentAsync(Cancellation)).Value.Content.ToString());
    }

    public static class Sleeper
    {
        [Function("Sleeper")]
        public static async Task<double> Run([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var begun = context.CurrentUtcDateTime;
            await context.CreateTimer(begun.AddDays(1), CancellationToken.None);
            return (context.CurrentUtcDateTime - begun).TotalDays;
        }
    }
}
