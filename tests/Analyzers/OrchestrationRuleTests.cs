namespace BenefitsFlow.Tests.Analyzers;

/// <summary>An orchestration is run again from its history, years later perhaps: what would answer differently then does not build.</summary>
public class OrchestrationRuleTests
{
    [Theory]
    [InlineData("_ = DateTime.Now;", "CurrentUtcDateTime")]
    [InlineData("_ = DateTime.UtcNow;", "CurrentUtcDateTime")]
    [InlineData("_ = DateTime.Today;", "CurrentUtcDateTime")]
    [InlineData("_ = DateTimeOffset.Now;", "CurrentUtcDateTime")]
    [InlineData("_ = DateTimeOffset.UtcNow;", "CurrentUtcDateTime")]
    [InlineData("_ = DateTime.UnixEpoch.ToLocalTime();", "zone")]
    [InlineData("_ = TimeProvider.System.GetUtcNow();", "CurrentUtcDateTime")]
    [InlineData("_ = System.Diagnostics.Stopwatch.GetTimestamp();", "nothing is measured")]
    [InlineData("_ = new System.Diagnostics.Stopwatch();", "nothing is measured")]
    [InlineData("_ = Environment.TickCount;", "activity")]
    [InlineData("_ = Environment.GetEnvironmentVariable(\"A\");", "activity")]
    [InlineData("_ = Guid.NewGuid();", "context.NewGuid()")]
    [InlineData("_ = Guid.CreateVersion7(DateTimeOffset.UnixEpoch);", "context.NewGuid()")]
    [InlineData("_ = new Random();", "activity")]
    [InlineData("_ = Random.Shared.Next();", "activity")]
    [InlineData("_ = System.Security.Cryptography.RandomNumberGenerator.GetInt32(5);", "activity")]
    [InlineData("await Task.Delay(5);", "context.CreateTimer")]
    [InlineData("await Task.Run(() => 5);", "activity")]
    [InlineData("await Task.Factory.StartNew(() => 5);", "activity")]
    [InlineData("await Task.Yield();", "thread")]
    [InlineData("Parallel.For(0, 5, _ => { });", "Task.WhenAll")]
    [InlineData("ThreadPool.QueueUserWorkItem(_ => { });", "thread")]
    [InlineData("new Thread(() => { }).Start();", "thread")]
    [InlineData("_ = new Timer(_ => { });", "context.CreateTimer")]
    [InlineData("_ = new PeriodicTimer(TimeSpan.FromDays(1));", "context.CreateTimer")]
    [InlineData("_ = new System.Timers.Timer();", "context.CreateTimer")]
    [InlineData("_ = File.ReadAllText(\"a\");", "activity")]
    [InlineData("_ = new HttpClient();", "activity")]
    [InlineData("_ = new System.Net.Sockets.TcpClient();", "activity")]
    [InlineData("Console.WriteLine();", "CreateReplaySafeLogger")]
    [InlineData("await Task.CompletedTask.ConfigureAwait(false);", "thread")]
    [InlineData("await Task.FromResult(5).ConfigureAwait(false);", "thread")]
    [InlineData("_ = Task.FromResult(5).Result;", "await")]
    [InlineData("Task.FromResult(5).GetAwaiter().GetResult();", "await")]
    [InlineData("Task.FromResult(5).Wait();", "await")]
    [InlineData("await Task.FromResult(5).ContinueWith(_ => 5);", "await")]
    [InlineData("await new CancellationTokenSource().CancelAsync();", "Cancel()")]
    [InlineData("_ = new TaskCompletionSource<int>();", "engine")]
    [InlineData("_ = \"a\".GetHashCode();", "process to process")]
    [InlineData("Func<DateTime> later = () => DateTime.UtcNow;", "CurrentUtcDateTime")]
    [InlineData("Func<Guid> id = Guid.NewGuid;", "context.NewGuid()")]
    public async Task What_a_replay_would_see_differently_is_refused_by_the_list(string line, string instead)
    {
        var found = await Planted.LinesAsync(line);
        Assert.NotEmpty(found);
        Assert.All(found, each => Assert.StartsWith("BFD001 ", each, StringComparison.Ordinal));
        Assert.Contains(found, each => each.Contains(instead, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("await new System.Text.Json.Nodes.JsonObject().Later();")]
    [InlineData("await new Task<int>(() => 5);")]
    [InlineData("await System.Text.Json.JsonSerializer.SerializeAsync(Pipe.Writer!, 5);")]
    [InlineData("await foreach (var one in System.Linq.AsyncEnumerable.Range(0, 5)) { }")]
    [InlineData("await using var scope = new Later();")]
    [InlineData("await using (new Later()) { }")]
    [InlineData("await new Odd();")]
    public async Task A_task_that_is_not_durable_is_refused(string line)
    {
        var found = await Planted.LinesAsync(line, """
            public static class Pipe { public static System.IO.Pipelines.PipeWriter? Writer => null; }
            public sealed class Later : IAsyncDisposable { public ValueTask DisposeAsync() => ValueTask.CompletedTask; }
            public sealed class Odd { public System.Runtime.CompilerServices.TaskAwaiter GetAwaiter() => default; }
            public static class Laters { public static Task<int> Later(this object any) => new Func<Task<int>>(() => new Task<int>(() => 5))(); }
            """);
        Assert.Contains(found, each => each.StartsWith("BFD002 ", StringComparison.Ordinal) && each.Contains("activity", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("lock (context) { }", "BFD005")]
    [InlineData("async void Later() => await context.CreateTimer(TimeSpan.Zero, default); Later();", "BFD006")]
    [InlineData("Action later = async () => await context.CreateTimer(TimeSpan.Zero, default); later();", "BFD006")]
    [InlineData("await context.CallActivityAsync<int>(\"Pay\", 5);", "BFD007")]
    [InlineData("await context.CallActivityAsync(\"Pay\");", "BFD007")]
    [InlineData("Shared.Count++;", "BFD004")]
    [InlineData("_ = Shared.Named;", "BFD004")]
    [InlineData("_ = Shared.List.Count;", "BFD004")]
    [InlineData("_ = Shared.Days[0];", "BFD004")]
    [InlineData("System.Globalization.CultureInfo.DefaultThreadCurrentCulture = null;", "BFD004")]
    [InlineData("_ = Shared.Handed!.Today();", "BFD003")]
    public async Task Each_rule_finds_its_breach(string line, string id) => Assert.Contains(
        await Planted.LinesAsync(line, """
            public static class Shared
            {
                public static int Count;
                public static string Named { get; private set; } = "";
                public static List<int> List { get; } = [];
                public static readonly int[] Days = [1];
                public static readonly IHanded? Handed;
            }
            public interface IHanded { int Today(); }
            """),
        found => found.StartsWith(id + " ", StringComparison.Ordinal));

    [Theory]
    [InlineData("public class A { [Function(\"A\")] public static Task Run([OrchestrationTrigger] TaskOrchestrationContext context) => Task.CompletedTask; }", "static")]
    [InlineData("public static class A { [Function(\"A\")] public static Task Run([OrchestrationTrigger] TaskOrchestrationContext context, IFormatProvider format) => Task.CompletedTask; }", "not an input")]
    [InlineData("public static class A { [Function(\"A\")] public static Task Run([OrchestrationTrigger] TaskOrchestrationContext context, FunctionContext function) => Task.CompletedTask; }", "not an input")]
    [InlineData("public static class A { [Function(\"A\")] public static Task Run([OrchestrationTrigger] TaskOrchestrationContext context, string input, int day) => Task.CompletedTask; }", "beside the input")]
    public async Task What_is_injected_is_refused(string program, string why)
    {
        var found = Assert.Single(await Planted.ProgramAsync(program));
        Assert.StartsWith("BFD003 ", found, StringComparison.Ordinal);
        Assert.Contains(why, found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("_ = context.CurrentUtcDateTime.AddDays(1);")]
    [InlineData("_ = context.NewGuid();")]
    [InlineData("await context.CreateTimer(context.CurrentUtcDateTime.AddDays(1), CancellationToken.None);")]
    [InlineData("await Task.WhenAny(Task.FromResult(5), Task.FromResult(6));")]
    [InlineData("await Task.WhenAll(new[] { 1, 2 }.Select(n => context.CallSubOrchestratorAsync<int>(\"O\", n)));")]
    [InlineData("using var lapse = new CancellationTokenSource(); lapse.Cancel();")]
    [InlineData("_ = new DateOnly(2026, 7, 5).AddDays(10).ToString(\"yyyy-MM-dd\", System.Globalization.CultureInfo.InvariantCulture);")]
    [InlineData("_ = nameof(DateTime.UtcNow);")]
    [InlineData("await context.Pay(5);")]
    [InlineData("_ = Shared.Days[0] + Shared.Limit;")]
    [InlineData("Func<Task> later = () => context.CreateTimer(TimeSpan.Zero, default); await later();")]
    public async Task What_replays_alike_is_let_be(string line) => Assert.Empty(await Planted.LinesAsync(line, """
        public static class PayStep
        {
            public static Task<int> Pay(this TaskOrchestrationContext context, int cents) => context.CallActivityAsync<int>("Pay", cents);
        }
        public static class Shared
        {
            public const int Limit = 5;
            public static readonly IReadOnlyList<int> Days = [1];
        }
        """));

    [Fact]
    public async Task An_input_beside_the_context_is_let_be() => Assert.Empty(await Planted.ProgramAsync(
        "public static class A { [Function(\"A\")] public static Task Run([OrchestrationTrigger] TaskOrchestrationContext context, Day day) => Task.CompletedTask; } public record Day(int Number);"));
}
