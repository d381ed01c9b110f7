using Azure;
using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Specialized;
using BenefitsFlow.Emulator.Clock;
using BenefitsFlow.Emulator.Engine;
using Microsoft.Extensions.Logging.Abstractions;

namespace BenefitsFlow.Tests.Emulator.Faults;

/// <summary>A hub of its own, under a storage with faults, and a caller who tries again what is refused.</summary>
internal sealed class Stage : IAsyncDisposable
{
    private const int Tries = 8;

    private readonly Action<DurableTaskRegistry> registrations;
    private readonly FaultPolicy policy;
    private readonly TableServiceClient tables;
    private readonly BlobServiceClient blobs;
    private DurableEngine? engine;

    /// <param name="registrations">The functions.</param>
    /// <param name="policy">The faults.</param>
    /// <param name="clientRetries">Whether the storage clients try again by themselves, as often as they do in the Emulator.</param>
    public Stage(Action<DurableTaskRegistry> registrations, FaultPolicy policy, bool clientRetries)
    {
        (this.registrations, this.policy) = (registrations, policy);
        tables = new(TestStorage.ConnectionString, With(new TableClientOptions(), policy, clientRetries));
        blobs = new(TestStorage.ConnectionString, With(new BlobClientOptions(), policy, clientRetries));
        Clock.Freeze();
    }

    public string Hub { get; } = $"F{Guid.NewGuid():N}";

    public EmulatedClock Clock { get; } = new();

    public DurableEngine Engine => engine!;

    /// <summary>Starts an engine on the hub; as people do, again when the storage has let it down.</summary>
    public async Task StartAsync()
    {
        for (var tries = 1; ; tries++)
        {
            var registry = new DurableTaskRegistry();
            registrations(registry);
            engine = new(new(Hub, tables, blobs) { Heartbeat = TimeSpan.FromHours(1) }, registry, Clock, NullLoggerFactory.Instance);
            try
            {
                await engine.StartAsync();
                return;
            }
            catch (Exception failed) when (LostAnswer.Is(failed) && tries < Tries)
            {
                await engine.DisposeAsync();
                await FreeAsync();
            }
        }
    }

    /// <summary>Kills the engine where it is, and starts another.</summary>
    public async Task RestartAsync()
    {
        await Engine.KillAsync();
        await FreeAsync();
        await StartAsync();
    }

    /// <summary>Starts an instance; one that exists because an earlier try got through is as good.</summary>
    public async Task BeginAsync(string orchestrator, string id, object? input = null)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                await Engine.Client.ScheduleNewOrchestrationInstanceAsync(orchestrator, input, new StartOrchestrationOptions(id));
                return;
            }
            catch (OrchestrationAlreadyExistsException) when (tries > 1)
            {
                return;
            }
            catch (Exception failed) when (LostAnswer.Is(failed) && tries < Tries)
            {
            }
        }
    }

    /// <summary>Asks the client for something; what it throws for the storage's sake has not been done.</summary>
    public async Task AskAsync(Func<DurableTaskClient, Task> ask)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                await ask(Engine.Client);
                return;
            }
            catch (Exception failed) when (LostAnswer.Is(failed) && tries < Tries)
            {
            }
        }
    }

    public Task SettleAsync() => Engine.SettleAsync();

    public Task WindAsync(TimeSpan span) => Engine.WindToAsync(Clock.GetUtcNow() + span);

    public async ValueTask DisposeAsync()
    {
        policy.IsArmed = false;
        if (engine is not null)
            await engine.DisposeAsync();
    }

    private static T With<T>(T options, FaultPolicy policy, bool retries) where T : ClientOptions
    {
        options.Retry.MaxRetries = retries ? options.Retry.MaxRetries : 0;
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
        options.Retry.MaxDelay = TimeSpan.FromMilliseconds(5);
        options.AddPolicy(policy, HttpPipelinePosition.BeforeTransport);
        return options;
    }

    /// <summary>Breaks the lease of the killed engine, which is in this very process and so seems to live.</summary>
    private async Task FreeAsync()
    {
        var container = new BlobContainerClient(TestStorage.ConnectionString, HubNames.Container(Hub));
        try
        {
            await container.GetBlobClient("lease").GetBlobLeaseClient().BreakAsync(TimeSpan.Zero);
        }
        catch (RequestFailedException free) when (free.Status is 404 or 409)
        {
        }
    }
}
