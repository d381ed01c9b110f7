namespace BenefitsFlow.Tests.House;

/// <summary>An orchestration is run again from its history, years later perhaps: it may not ask what would answer differently then.</summary>
public class DeterminismTests
{
    [Fact]
    public void Orchestrations_name_nothing_that_a_replay_would_see_differently() => Rule.Holds(
        "An orchestration is replayed: it takes time, chance and news from its context only (BannedSymbols.orchestration.txt).",
        AppSources.FilesEndingIn(".orchestration.cs").SelectMany(BannedInOrchestrations.In));

    [Theory]
    [InlineData("DateTime.UtcNow.ToString()", "CurrentUtcDateTime")]
    [InlineData("DateTimeOffset.Now.ToString()", "CurrentUtcDateTime")]
    [InlineData("TimeProvider.System.GetUtcNow().ToString()", "CurrentUtcDateTime")]
    [InlineData("Guid.NewGuid()", "context.NewGuid()")]
    [InlineData("Guid.CreateVersion7(DateTimeOffset.UnixEpoch)", "context.NewGuid()")]
    [InlineData("new Random().Next()", "activity")]
    [InlineData("System.Security.Cryptography.RandomNumberGenerator.GetInt32(5)", "activity")]
    [InlineData("Environment.MachineName", "activity")]
    [InlineData("File.ReadAllText(\"a\")", "activity")]
    [InlineData("new HttpClient()", "activity")]
    [InlineData("System.Diagnostics.Stopwatch.GetTimestamp()", "measured")]
    [InlineData("Task.Delay(5)", "CreateTimer")]
    [InlineData("Task.Run(() => 5)", "activity")]
    [InlineData("Task.FromResult(5).ConfigureAwait(false)", "thread")]
    [InlineData("Task.CompletedTask.ConfigureAwait(false)", "thread")]
    [InlineData("Task.FromResult(5).Result", "await")]
    [InlineData("new CancellationTokenSource().CancelAsync()", "Cancel()")]
    [InlineData("new Thread(() => { })", "thread")]
    [InlineData("context.CallActivityAsync<int>(\"Pay\", 5)", "typed step")]
    [InlineData("context.CallActivityAsync(\"Pay\", 5)", "typed step")]
    [InlineData("NoSuchThing()", "does not compile")]
    public void What_would_differ_on_replay_is_found(string expression, string instead)
        => Assert.Contains(BannedInOrchestrations.In(Planted(expression)), breach => breach.Contains(instead, StringComparison.Ordinal));

    [Theory]
    [InlineData("context.CurrentUtcDateTime")]
    [InlineData("context.NewGuid()")]
    [InlineData("context.CreateTimer(context.CurrentUtcDateTime.AddDays(1), CancellationToken.None)")]
    [InlineData("Task.WhenAny(Task.FromResult(5), Task.FromResult(6))")]
    [InlineData("new DateOnly(2026, 7, 5).AddDays(10)")]
    public void What_replays_alike_is_let_be(string expression) => Assert.Empty(BannedInOrchestrations.In(Planted(expression)));

    private static Microsoft.CodeAnalysis.SemanticModel Planted(string expression) => AppSources.With("Planted.orchestration.cs", $$"""
        namespace BenefitsFlow.App.Planted;

        public static class Planted
        {
            [Function("Planted")]
            public static object Run([OrchestrationTrigger] TaskOrchestrationContext context) => {{expression}};
        }
        """);
}
