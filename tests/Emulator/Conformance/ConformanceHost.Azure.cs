using Microsoft.DurableTask.Testing;
using Microsoft.Extensions.Logging;

namespace BenefitsFlow.Tests.Emulator.Conformance;

/// <summary>The real worker and client, before an orchestration service in memory.</summary>
public sealed class ConformanceHost : IAsyncDisposable
{
    private readonly DurableTaskTestHost host;

    private ConformanceHost(DurableTaskTestHost host) => this.host = host;

    public DurableTaskClient Client => host.Client;

    public static async Task<ConformanceHost> StartAsync(Action<DurableTaskRegistry> registrations, ILoggerFactory? loggers = null)
        => new(await DurableTaskTestHost.StartAsync(registrations, new DurableTaskTestHostOptions { LoggerFactory = loggers }));

    public ValueTask DisposeAsync() => host.DisposeAsync();
}
