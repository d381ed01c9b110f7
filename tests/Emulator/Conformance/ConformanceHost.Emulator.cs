using Azure.Data.Tables;
using Azure.Storage.Blobs;
using BenefitsFlow.Emulator.Clock;
using BenefitsFlow.Emulator.Engine;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace BenefitsFlow.Tests.Emulator.Conformance;

/// <summary>The Emulator's engine on a hub of its own.</summary>
public sealed class ConformanceHost : IAsyncDisposable
{
    private readonly DurableEngine engine;

    private ConformanceHost(DurableEngine engine) => this.engine = engine;

    public DurableTaskClient Client => engine.Client;

    public static async Task<ConformanceHost> StartAsync(Action<DurableTaskRegistry> registrations, ILoggerFactory? loggers = null)
    {
        ArgumentNullException.ThrowIfNull(registrations);
        var registry = new DurableTaskRegistry();
        registrations(registry);
        var storage = TestStorage.ConnectionString;
        var options = new DurableEngineOptions($"C{Guid.NewGuid():N}", new TableServiceClient(storage), new BlobServiceClient(storage));
        var engine = new DurableEngine(options, registry, new EmulatedClock(), loggers ?? NullLoggerFactory.Instance);
        await engine.StartAsync();
        return new(engine);
    }

    public ValueTask DisposeAsync() => engine.DisposeAsync();
}
