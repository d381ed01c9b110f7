using System.Collections.Concurrent;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using BenefitsFlow.Emulator.Clock;
using BenefitsFlow.Emulator.Engine;
using BenefitsFlow.Emulator.Host;
using Microsoft.Extensions.Logging;

namespace BenefitsFlow.Tests.Emulator.Faults;

/// <summary>The storage is stopped and started again while the engine runs: it waits, warns and goes on.</summary>
public sealed class AzuriteAwayTests(ITestOutputHelper output)
{
    private const int Instances = 20;
    private const int Steps = 30;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task While_storage_is_away_the_engine_waits_and_then_loses_nothing_and_doubles_nothing()
    {
        var address = StorageAddress.OnFreePorts();
        var folder = Directory.CreateTempSubdirectory("azurite-away-").FullName;
        var effects = new Effects();
        using var warnings = new Warnings();
        var azurite = await Azurite.StartAsync(address, folder, Console.Out, Cancellation);
        try
        {
            await using (var engine = Engine(address.ConnectionString, effects, warnings))
            {
                await engine.StartAsync(Cancellation);
                for (var number = 0; number < Instances; number++)
                    await engine.Client.ScheduleNewOrchestrationInstanceAsync("Chain", null, new StartOrchestrationOptions($"chain-{number}"), Cancellation);
                await azurite.DisposeAsync();
                var raising = engine.Client.RaiseEventAsync("chain-0", "Go", 1, Cancellation);
                // Longer than the clients' own tries last.
                while (warnings.Said.IsEmpty)
                    await Task.Delay(100, Cancellation);
                azurite = await Azurite.StartAsync(address, folder, Console.Out, Cancellation);
                await raising;
                for (var number = 1; number < Instances; number++)
                    await engine.Client.RaiseEventAsync($"chain-{number}", "Go", 1, Cancellation);
                for (var number = 0; number < Instances; number++)
                    Assert.Equal(Steps + 1, (await engine.Client.WaitForInstanceCompletionAsync($"chain-{number}", true, Cancellation)).ReadOutputAs<int>());
                await engine.SettleAsync(Cancellation);
                Assert.False(engine.Lost.IsCompleted);
            }
            Assert.Equal(Instances * Steps, effects.Lines.Count(line => line.EndsWith(" x1", StringComparison.Ordinal)));
            Assert.Empty((await HubReading.ReadAsync(address.ConnectionString, "Away")).Faults());
            output.WriteLine($"{Instances * Steps} effects happened once each; {warnings.Said.Count} warnings, the first: {warnings.Said.First()}");
        }
        finally
        {
            await azurite.DisposeAsync();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static DurableEngine Engine(string storage, Effects effects, ILoggerFactory log)
    {
        var registry = new DurableTaskRegistry()
            .AddOrchestratorFunc<int>("Chain", async context =>
            {
                for (var step = 0; step < Steps; step++)
                    await context.CallActivityAsync("Do", $"{step}");
                return Steps + await context.WaitForExternalEvent<int>("Go");
            })
            .AddActivityFunc<string>("Do", (context, step) => Task.FromResult(effects.Do(context.InstanceId, step)));
        return new(new("Away", new TableServiceClient(storage), new BlobServiceClient(storage)), registry, new EmulatedClock(), log);
    }

    private sealed class Warnings : ILoggerFactory, ILogger
    {
        public ConcurrentQueue<string> Said { get; } = new();

        public void AddProvider(ILoggerProvider provider)
        {
        }

        public ILogger CreateLogger(string categoryName) => this;

        public void Dispose()
        {
        }

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
                Said.Enqueue(formatter(state, exception));
        }
    }
}
