using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace BenefitsFlow.Tests.Emulator.Conformance;

/// <summary>What is the same in every replay.</summary>
public class ReplayTests
{
    [Observed("8.1")]
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
        Assert.All(made, guid => Assert.Equal(GuidNames.Version5(guid.Name), guid.Value));
        Assert.Equal(3, made.Select(guid => guid.Value).Distinct().Count());
    }

    [Observed("8.2")]
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

    [Observed("8.3")]
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

    [Observed("8.3")]
    [Fact]
    public async Task What_the_newest_results_let_run_is_no_replay()
        => Assert.Equal("False False", await Stage.ResultAsync(async context =>
        {
            var first = context.CallActivityAsync("Echo", "x");
            var second = context.CallActivityAsync("Echo", "y");
            await Task.WhenAll(first, second);
            var afterBoth = context.IsReplaying;
            return $"{afterBoth} {context.IsReplaying}";
        }));

    [Observed("8.2")]
    [Fact]
    public async Task The_instant_stays_where_it_is_when_a_task_was_completed_already()
        => Assert.True(await Stage.ResultAsync(async context =>
        {
            var done = context.CallActivityAsync("Echo", "x");
            await Task.WhenAll(done, context.CallActivityAsync("Echo", "y"));
            var before = context.CurrentUtcDateTime;
            await done;
            return before == context.CurrentUtcDateTime;
        }));

    [Observed("8.4")]
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

    [Observed("8.4")]
    [Fact]
    public async Task So_does_one_named_by_a_type()
    {
        using var lines = new Lines();
        using var loggers = LoggerFactory.Create(logging => logging.AddProvider(lines));
        await using (var stage = await Stage.WithAsync(
            async context =>
            {
                context.CreateReplaySafeLogger<ReplayTests>().LogInformation("begun");
                await context.CallActivityAsync("Echo", "x");
                context.CreateReplaySafeLogger(GetType()).LogInformation("ended");
                return true;
            },
            loggers: loggers))
            await stage.EndAsync(await stage.StartAsync());
        Assert.Equal(["begun", "ended"], lines.Of(typeof(ReplayTests).FullName!));
    }

    private static Made Make(TaskOrchestrationContext context, int count)
        => new($"{context.InstanceId}_{context.CurrentUtcDateTime:o}_{count}", context.NewGuid());

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
