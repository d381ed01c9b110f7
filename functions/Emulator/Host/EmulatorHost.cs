using BenefitsFlow.Emulator.Clock;
using BenefitsFlow.Emulator.DurableTask.Client;
using BenefitsFlow.Emulator.Functions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace BenefitsFlow.Emulator.Host;

/// <summary>A running app for a test: on a free port, on storage that the test provides, silent.</summary>
internal sealed class EmulatorHost : IAsyncDisposable
{
    private readonly IHost host;

    private EmulatorHost(IHost host) => this.host = host;

    public Uri BaseAddress => Services.GetRequiredService<EmulatorSettings>().BaseAddress;

    public IServiceProvider Services => host.Services;

    public EmulatedClock Clock => Services.GetRequiredService<EmulatedClock>();

    public ClockWinder Winder => Services.GetRequiredService<ClockWinder>();

    public DurableTaskClient Client => Services.GetRequiredService<IDurableEngine>().Client;

    /// <param name="options">A port of 0 when it names none.</param>
    /// <param name="configure">What Program.cs does to the builder.</param>
    /// <param name="cancellation">Gives up starting.</param>
    public static async Task<EmulatorHost> StartAsync(
        EmulatorOptions options, Action<FunctionsApplicationBuilder> configure, CancellationToken cancellation = default)
    {
        var builder = new FunctionsApplicationBuilder([], options with { Port = options.Port ?? 0 });
        configure(builder);
        var running = new EmulatorHost(builder.Build());
        try
        {
            await running.host.StartAsync(cancellation);
            return running;
        }
        catch
        {
            await running.DisposeAsync();
            throw;
        }
    }

    /// <summary>Stops in order and lets go of everything.</summary>
    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        if (host is IAsyncDisposable later)
            await later.DisposeAsync();
    }
}
