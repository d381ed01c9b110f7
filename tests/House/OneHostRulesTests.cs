namespace BenefitsFlow.Tests.House;

/// <summary>Where hosts differ, the app does not look: what works on one then works on every other.</summary>
public class OneHostRulesTests
{
    [Fact]
    public void App_code_depends_on_nothing_in_which_hosts_differ() => Rule.Holds(
        "docs/emulator.md lists where hosts differ; the app stays clear of it.",
        AppSources.FilesEndingIn(".cs").SelectMany(HostDifferences.In));

    [Fact]
    public void What_travels_through_a_host_is_written_alike_by_every_host() => Rule.Holds(
        "Inputs, results and events are records of properties.",
        AppSources.FilesEndingIn(".cs").SelectMany(Payloads.In));

    [Theory]
    [InlineData("failed.FailureDetails.ErrorType", "4.1")]
    [InlineData("details.ErrorType == \"System.Exception\"", "4.1")]
    [InlineData("details.InnerFailure!.ErrorMessage", "4.1")]
    [InlineData("details.IsCausedBy<InvalidOperationException>()", "4.3")]
    [InlineData("failed.FailureDetails", "5.10")]
    [InlineData("failed.InnerException!.Message", "5.1")]
    [InlineData("seen.FailureDetails", "11.1")]
    [InlineData("seen.SerializedOutput == \"boom\"", "11.1")]
    [InlineData("seen.SerializedCustomStatus", "7.7")]
    [InlineData("new StartOrchestrationOptions(\"id\", DateTimeOffset.UnixEpoch)", "12.7")]
    [InlineData("new StartOrchestrationOptions { StartAt = DateTimeOffset.UnixEpoch }", "12.7")]
    [InlineData("new StartOrchestrationOptions { Version = \"1\" }", "12.9")]
    [InlineData("context.Version", "12.9")]
    [InlineData("client.RestartAsync(\"id\")", "12.28")]
    [InlineData("client.RewindInstanceAsync(\"id\", \"why\")", "12.28")]
    [InlineData("client.PurgeAllInstancesAsync(new())", "12.27")]
    [InlineData("new OrchestrationQuery(PageSize: 0)", "12.32")]
    [InlineData("new OrchestrationQuery { ContinuationToken = \"x\" }", "12.32")]
    [InlineData("client.GetAllInstancesAsync()", "12.29")]
    [InlineData("client.RaiseEventAsync(\"id\", \"E\", new Answer(\"x\"))", "1.10")]
    [InlineData("client.TerminateInstanceAsync(\"id\")", "12.19")]
    [InlineData("client.SuspendInstanceAsync(\"id\", \"why\")", "12.21")]
    [InlineData("client.ResumeInstanceAsync(\"id\", \"why\")", "12.21")]
    [InlineData("client.PurgeInstanceAsync(\"id\")", "12.24")]
    [InlineData("client.ScheduleNewOrchestrationInstanceAsync(\"O\", new Answer(\"x\"), new StartOrchestrationOptions(\"id\"))", "12.1")]
    [InlineData("new TaskOptions().WithInstanceId(\"id\")", "5.6")]
    public void A_dependence_on_one_host_is_found(string expression, string number)
        => Assert.Contains(HostDifferences.In(Planted($"return {expression};")), breach => breach.Contains(number, StringComparison.Ordinal));

    [Theory]
    [InlineData("context.SetCustomStatus(text);", 1)]
    [InlineData("context.SetCustomStatus(new Answer(text));", 1)]
    [InlineData("context.SetCustomStatus(\"waiting\");", 0)]
    [InlineData("context.SetCustomStatus(DayOfWeek.Monday);", 0)]
    [InlineData("try { client.RaiseEventAsync(text, \"E\", new Answer(text)); } catch (InvalidOperationException) { }", 0)]
    [InlineData("try { } finally { client.RaiseEventAsync(text, \"E\", new Answer(text)); }", 1)]
    [InlineData("client.GetInstanceAsync(text); client.ScheduleNewOrchestrationInstanceAsync(\"O\", null, new StartOrchestrationOptions(text));", 0)]
    [InlineData("client.ScheduleNewOrchestrationInstanceAsync(\"O\", new Answer(text));", 0)]
    [InlineData("new TaskOptions().WithInstanceId(text + \"-1\");", 0)]
    public void Only_what_may_differ_is_found(string statement, int breaches)
        => Assert.Equal(breaches, HostDifferences.In(Planted($"{statement} return 0;")).Count());

    [Fact]
    public void An_input_bound_beside_the_context_is_found() => Assert.Contains("11.10", Assert.Single(HostDifferences.In(AppSources.With(
        "Planted.orchestration.cs",
        "public static class A { [Function(\"A\")] public static Task Run([OrchestrationTrigger] TaskOrchestrationContext context, object input) => Task.CompletedTask; }"))));

    [Theory]
    [InlineData("context.GetInput<object>()", "11.10")]
    [InlineData("context.WaitForExternalEvent<System.Text.Json.JsonElement>(\"E\")", "1.15")]
    [InlineData("context.CallActivityAsync<(int, string)>(\"A\", 5)", "12.34")]
    [InlineData("context.CallActivityAsync<int>(\"A\", (1, text))", "12.34")]
    [InlineData("context.CallActivityAsync<List<Holder>>(\"A\", 5)", "12.34")]
    [InlineData("context.CallSubOrchestratorAsync<int>(\"A\", new Holder[0])", "12.34")]
    [InlineData("client.RaiseEventAsync(text, \"E\", new Outer(new Holder()))", "12.34")]
    public void A_payload_that_hosts_write_differently_is_found(string expression, string number)
        => Assert.Contains(Payloads.In(Planted($"return {expression};")), breach => breach.Contains(number, StringComparison.Ordinal));

    [Fact]
    public void So_is_an_activity_that_takes_or_gives_one()
    {
        const string activity = "public class A {{ [Function(\"A\")] public {0} Run([ActivityTrigger] {1} given) => throw new InvalidOperationException(); }}";
        Assert.Single(Payloads.In(AppSources.With("Planted.activity.cs", string.Format(null, activity, "int", "object"))));
        Assert.Single(Payloads.In(AppSources.With("Planted.activity.cs", string.Format(null, activity, "Task<(int, int)>", "string"))));
        Assert.Empty(Payloads.In(AppSources.With("Planted.activity.cs", string.Format(null, activity, "Task<int>", "string"))));
    }

    [Theory]
    [InlineData("context.CallActivityAsync<Answer>(\"A\", new Answer(text))")]
    [InlineData("context.GetInput<List<DateOnly?>>()")]
    [InlineData("client.ScheduleNewOrchestrationInstanceAsync(\"O\", new Answer(text))")]
    public void A_record_of_properties_is_let_be(string expression) => Assert.Empty(Payloads.In(Planted($"return {expression};")));

    private static Microsoft.CodeAnalysis.SemanticModel Planted(string statements) => AppSources.With("Planted.cs", $$"""
        namespace BenefitsFlow.App.Planted;

        public sealed record Answer(string Text);

        public sealed record Outer(Holder Held);

        public class Holder { public int Field; }

        public static class Planted
        {
            public static object? Run(
                TaskOrchestrationContext context, DurableTaskClient client, OrchestrationMetadata seen, TaskFailedException failed,
                TaskFailureDetails details, string text)
            {
                {{statements}}
            }
        }
        """);
}
