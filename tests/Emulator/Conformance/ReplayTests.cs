using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;

namespace BenefitsFlow.Tests.Emulator.Conformance;

/// <summary>What is the same in every replay.</summary>
public class ReplayTests
{
    private static readonly Guid Names = new("9e952958-5e33-4daf-827f-2fa12937b875");

    [Fact]
    public async Task A_new_guid_is_made_of_the_instance_the_instant_and_a_count()
    {
        var made = (await Stage.ResultAsync(async context =>
        {
            var guids = new List<Made> { Make(context, 0), Make(context, 1) };
            await context.CallActivityAsync("Echo", "x");
            guids.Add(Make(context, 2));
            await context.CallActivityAsync("Echo", "y");
            return guids;
        }))!;
        Assert.All(made, guid => Assert.Equal(Version5(guid.Name), guid.Value));
        Assert.Equal(3, made.Select(guid => guid.Value).Distinct().Count());
    }

    [Fact]
    public async Task The_instant_stands_still_within_a_turn_and_moves_on_with_each()
        => Assert.Equal("same later", await Stage.ResultAsync(async context =>
        {
            var first = context.CurrentUtcDateTime;
            Thread.Sleep(30);
            var second = context.CurrentUtcDateTime;
            await context.CallActivityAsync<int>("Wait", 30);
            return $"{(first == second && first.Kind == DateTimeKind.Utc ? "same" : "other")} {(context.CurrentUtcDateTime > first ? "later" : "not")}";
        }));

    [Fact]
    public async Task It_replays_up_to_the_newest_result()
    {
        var trace = new List<string>();
        await Stage.ResultAsync(async context =>
        {
            var line = new List<bool>();
            void Note()
            {
                line.Add(context.IsReplaying);
                lock (trace)
                    trace.Add(string.Concat(line.Select(replaying => replaying ? 'T' : 'F')));
            }
            Note();
            await context.CallActivityAsync("Echo", "x");
            Note();
            await context.CreateTimer(TimeSpan.FromMilliseconds(50), CancellationToken.None);
            Note();
            return true;
        });
        Assert.Equal(["F", "T", "TF", "T", "TT", "TTF"], trace);
    }

    [Fact]
    public async Task A_replay_safe_logger_writes_a_line_once()
    {
        using var lines = new Lines();
        using var loggers = LoggerFactory.Create(logging => logging.AddProvider(lines));
        await using (var stage = await Stage.WithAsync(
            async context =>
            {
                var log = context.CreateReplaySafeLogger("Claims");
                log.LogInformation("begun");
                await context.CallActivityAsync("Echo", "x");
                log.LogInformation("half way");
                await context.CallActivityAsync("Echo", "y");
                log.LogInformation("ended");
                return true;
            },
            loggers: loggers))
            await stage.EndAsync(await stage.StartAsync());
        Assert.Equal(["begun", "half way", "ended"], lines.Of("Claims"));
    }

    private static Made Make(TaskOrchestrationContext context, int count)
        => new($"{context.InstanceId}_{context.CurrentUtcDateTime:o}_{count}", context.NewGuid());

    // RFC 9562, section 5.5; the service names guids by SHA-1.
#pragma warning disable CA5350
    private static Guid Version5(string name)
    {
        var hash = SHA1.HashData([.. Names.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)]).AsSpan(0, 16);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true);
    }
#pragma warning restore CA5350

    private sealed record Made(string Name, Guid Value);

    private sealed class Lines : ILoggerProvider
    {
        private readonly ConcurrentQueue<(string Category, string Line)> written = new();

        public IEnumerable<string> Of(string category) => written.Where(line => line.Category == category).Select(line => line.Line);

        public ILogger CreateLogger(string categoryName) => new Logger(categoryName, written);

        public void Dispose()
        {
        }
    }

    private sealed class Logger(string category, ConcurrentQueue<(string Category, string Line)> written) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
            => written.Enqueue((category, formatter(state, exception)));
    }
}
