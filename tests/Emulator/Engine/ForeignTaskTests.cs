using System.Collections.Concurrent;
using BenefitsFlow.Tests.Emulator.Conformance;
using Microsoft.Extensions.Logging;

namespace BenefitsFlow.Tests.Emulator.Engine;

/// <summary>Awaiting what is not durable: an error where the real engine shows one for certain, and a warning where it may hang in silence.</summary>
public class ForeignTaskTests
{
    public static TheoryData<string, Func<TaskOrchestrationContext, Task>> First => new()
    {
        { "a delay", async _ => await Task.Delay(100) },
        { "a delay elsewhere", async _ => await Task.Delay(100).ConfigureAwait(false) },
        { "a task", async _ => await Task.Run(() => Thread.Sleep(50)) },
        { "a task elsewhere", async _ => await Task.Run(() => Thread.Sleep(50)).ConfigureAwait(false) },
        { "an activity called by another thread", async context => await Task.Run(() => context.CallActivityAsync<string>("Echo", "x")) },
    };

    [Observed("10.8", "10.9")]
    [Theory]
    [MemberData(nameof(First), DisableDiscoveryEnumeration = true)]
    public async Task What_is_awaited_first_of_all_must_be_durable(string what, Func<TaskOrchestrationContext, Task> awaits)
    {
        var end = await Stage.RunAsync(async context =>
        {
            await awaits(context);
            return what;
        });
        Assert.Equal(OrchestrationRuntimeStatus.Failed, end.RuntimeStatus);
        Assert.StartsWith("System.InvalidOperationException: An invalid asynchronous invocation was detected.", end.SerializedOutput);
    }

    [Observed("10.7", "10.10")]
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Later_on_it_stands_still_and_the_log_says_why(bool isDelay)
    {
        using var log = new Warnings();
        using var loggers = LoggerFactory.Create(logging => logging.AddProvider(log));
        await using var stage = await Stage.WithAsync(
            async context =>
            {
                context.SetCustomStatus("begun");
                if (isDelay)
                    await context.CallActivityAsync("Echo", "x");
                else
                    await context.CallActivityAsync("Echo", "x").ConfigureAwait(false);
                if (isDelay)
                    await Task.Delay(50);
                return await context.CallActivityAsync<string>("Echo", "not reached");
            },
            loggers: loggers);
        var id = await stage.StartAsync();
        await log.ComeAsync($"Orchestration {id} awaits something that is not durable, so it does not go on.");
        Assert.Equal(OrchestrationRuntimeStatus.Running, (await stage.Client.GetInstanceAsync(id))!.RuntimeStatus);
        await stage.Client.TerminateInstanceAsync(id, (object?)"stopped");
        Assert.Equal(OrchestrationRuntimeStatus.Terminated, (await stage.EndAsync(id)).RuntimeStatus);
    }

    private sealed class Warnings : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> lines = new();

        public async Task ComeAsync(string line)
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
            while (!lines.Contains(line))
                await Task.Delay(20, patience.Token);
        }

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel == LogLevel.Warning;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
            => lines.Enqueue(formatter(state, exception));

        public void Dispose()
        {
        }
    }
}
