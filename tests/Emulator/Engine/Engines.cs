using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using BenefitsFlow.Emulator.Clock;
using BenefitsFlow.Emulator.Engine;
using Microsoft.Extensions.Logging.Abstractions;

namespace BenefitsFlow.Tests.Emulator.Engine;

/// <summary>Engines on one hub, one after the other: what a host, killed and started again, comes to.</summary>
public sealed class Engines(Action<DurableTaskRegistry> registrations, HttpPipelinePolicy? policy = null) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly List<DurableEngine> all = [];

    public string Hub { get; } = $"E{Guid.NewGuid():N}";

    public EmulatedClock Clock { get; set; } = new();

    /// <summary>What the next engine's requests to the table go through.</summary>
    public HttpPipelinePolicy? Policy { get; set; } = policy;

    public DurableEngine Current => all[^1];

    public DurableTaskClient Client => Current.Client;

    /// <summary>Starts another engine on the hub; it shows that it lives ten times a second.</summary>
    public async Task StartAsync()
    {
        var registry = new DurableTaskRegistry();
        registrations(registry);
        var tables = new TableClientOptions();
        if (Policy is not null)
            tables.AddPolicy(Policy, HttpPipelinePosition.PerRetry);
        var options = new DurableEngineOptions(
            Hub, new TableServiceClient(TestStorage.ConnectionString, tables), new BlobServiceClient(TestStorage.ConnectionString))
        {
            Heartbeat = TimeSpan.FromMilliseconds(100),
        };
        var engine = new DurableEngine(options, registry, Clock, NullLoggerFactory.Instance);
        await engine.StartAsync();
        all.Add(engine);
    }

    public async Task RestartAsync()
    {
        await Current.KillAsync();
        await StartAsync();
    }

    public async Task<OrchestrationMetadata> EndAsync(string id)
    {
        using var patience = new CancellationTokenSource(Patience);
        return await Client.WaitForInstanceCompletionAsync(id, true, patience.Token);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var engine in all)
            await engine.DisposeAsync();
    }
}
