using System.Net;
using System.Net.Sockets;
using BenefitsFlow.Emulator.Clock;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BenefitsFlow.Emulator.Host;

/// <summary>
/// The order of a run: storage, the hub's memory, the app's own background work and Kestrel, then the engine and the timers, which may
/// call the app's pages; and back.
/// </summary>
internal sealed class Lifetime(
    EmulatorSettings settings,
    LocalStorage storage,
    HubMemory memory,
    FunctionIndex index,
    IDurableEngine engine,
    EmulatedClock clock,
    TimerTriggers triggers,
    TimerLoop timers,
    Readiness readiness,
    Banner banner,
    IHostApplicationLifetime application,
    ILogger<Lifetime> log) : IHostedLifecycleService
{
    private bool engineStarted;

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        EnsurePortIsFree();
        clock.WallSetBack += (_, back) => log.LogWarning(
            "The machine's clock was set back by {Back}. The hub's time does not go back: it goes on from {Now:u}.", back, clock.GetUtcNow());
        foreach (var (name, reason) in index.InError)
            log.LogError("The '{Function}' function is in error: {Reason}", name, reason);
        await storage.ReadyAsync(cancellationToken);
        await memory.RecallAsync(cancellationToken);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        await engine.StartAsync(cancellationToken);
        engineStarted = true;
        _ = StopWhenLostAsync();
        readiness.Reach();
        await triggers.StartAsync();
        timers.Start();
        banner.Show(storage);
    }

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        await timers.StopAsync();
        if (engineStarted)
            await engine.StopAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StoppedAsync(CancellationToken cancellationToken)
    {
        // What time it is here is kept even when the stop took longer than its host allows: its token may be spent by now.
        using var own = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        if (engineStarted)
            await memory.KeepAsync(own.Token);
        await storage.DisposeAsync();
    }

    private async Task StopWhenLostAsync()
    {
        try
        {
            await engine.Lost;
        }
        catch (Exception loss)
        {
            log.LogCritical("{Reason}", loss.Message);
            application.StopApplication();
        }
    }

    private void EnsurePortIsFree()
    {
        try
        {
            using var probe = new TcpListener(IPAddress.Loopback, settings.Port);
            probe.Start();
        }
        catch (SocketException taken)
        {
            throw new CannotStartException(
                $"Port {settings.Port} on 127.0.0.1 is taken, perhaps by another run of this app. Stop that, or set Emulator:Port "
                + "(as in: dotnet run --project functions/App -- --Emulator:Port=7072).",
                taken);
        }
    }
}
