using BenefitsFlow.Emulator.Host;

namespace BenefitsFlow.Tests.Emulator.Host;

/// <summary>Orchestrations and activities as the engine gets them.</summary>
public class DurableFunctionTests
{
    [Fact]
    public async Task Names_are_those_of_the_functions_in_any_case()
    {
        await using var app = await Served.ByAsync(typeof(Proceeding));
        Assert.Equal(["Certify", "Plain", "Weekly"], app.Engine.Parts.Registry.Orchestrators.Keys.Concat(app.Engine.Parts.Registry.Activities.Keys).Order());
        Assert.True(app.Engine.Parts.Registry.Orchestrators.ContainsKey("WEEKLY"));
    }

    [Fact]
    public async Task An_orchestrators_further_parameter_receives_the_input()
    {
        await using var app = await Served.ByAsync(typeof(Proceeding));
        var result = await app.Engine.Parts.Registry.Orchestrators["Weekly"](new Context("2026-03-01"));
        Assert.Equal("week of 2026-03-01", result);
    }

    [Fact]
    public async Task An_orchestrator_of_a_task_without_result_gives_null()
    {
        await using var app = await Served.ByAsync(typeof(Proceeding));
        Assert.Null(await app.Engine.Parts.Registry.Orchestrators["Plain"](new Context(null)));
    }

    [Fact]
    public async Task An_activity_may_use_the_durable_client()
    {
        await using var app = await Served.ByAsync(typeof(Proceeding));
        Assert.Equal("new", await app.Engine.Parts.Registry.Activities["Certify"](new Activity(), "\"week\""));
        Assert.Equal("week", app.Engine.Instances.All.Single().Name);
    }

    public static class Proceeding
    {
        [Function("Weekly")]
        public static Task<string> Weekly([OrchestrationTrigger] TaskOrchestrationContext context, string week) => Task.FromResult("week of " + week);

        [Function("Plain")]
        public static async Task Plain([OrchestrationTrigger] TaskOrchestrationContext context) => await Task.Yield();

        [Function("Certify")]
        public static async Task<string> Certify([ActivityTrigger] string name, [DurableClient] DurableTaskClient client)
            => await client.ScheduleNewOrchestrationInstanceAsync(name);
    }

    private sealed class Activity : TaskActivityContext
    {
        public override TaskName Name => "Certify";

        public override string InstanceId => "claim-1";
    }

    private sealed class Context(object? input) : TaskOrchestrationContext
    {
        public override TaskName Name => "Weekly";

        public override string InstanceId => "claim-1-week-2026-03-01";

        public override ParentOrchestrationInstance? Parent => null;

        public override DateTime CurrentUtcDateTime => DateTime.UnixEpoch;

        public override bool IsReplaying => false;

        protected override Microsoft.Extensions.Logging.ILoggerFactory LoggerFactory => throw new NotSupportedException();

        public override T? GetInput<T>()
            where T : default
            => (T?)input;

        public override Task<TResult> CallActivityAsync<TResult>(TaskName name, object? input = null, TaskOptions? options = null) => throw new NotSupportedException();

        public override Task CreateTimer(DateTime fireAt, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override Task<T> WaitForExternalEvent<T>(string eventName, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public override void SendEvent(string instanceId, string eventName, object payload) => throw new NotSupportedException();

        public override void SetCustomStatus(object? customStatus) => throw new NotSupportedException();

        public override Task<TResult> CallSubOrchestratorAsync<TResult>(TaskName orchestratorName, object? input = null, TaskOptions? options = null)
            => throw new NotSupportedException();

        public override void ContinueAsNew(object? newInput = null, bool preserveUnprocessedEvents = true) => throw new NotSupportedException();

        public override Guid NewGuid() => throw new NotSupportedException();
    }
}
