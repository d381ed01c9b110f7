using BenefitsFlow.Emulator.Engine;
using BenefitsFlow.Tests.Emulator.Conformance;

namespace BenefitsFlow.Tests.Emulator.Engine;

/// <summary>What the client refuses, in the words of the Functions host.</summary>
public sealed class RefusalTests : IAsyncLifetime
{
    private readonly Engines engines = new(registry => registry
        .AddOrchestratorFunc<string>("Waits", context => context.WaitForExternalEvent<string>("E"))
        .AddOrchestratorFunc<string>("Ends", _ => Task.FromResult("done"))
        .AddOrchestratorFunc<bool>("Twins", async context =>
        {
            var twin = new TaskOptions().WithInstanceId("twin");
            await Task.WhenAll(context.CallSubOrchestratorAsync<string>("Ends", twin), context.CallSubOrchestratorAsync<string>("Ends", twin));
            return true;
        }));

    private DurableTaskClient Client => engines.Client;

    public async ValueTask InitializeAsync()
    {
        await engines.StartAsync();
        await Client.ScheduleNewOrchestrationInstanceAsync("Waits", new StartOrchestrationOptions("running"));
        await Client.WaitForInstanceStartAsync("running");
        await Client.ScheduleNewOrchestrationInstanceAsync("Ends", new StartOrchestrationOptions("ended"));
        await engines.EndAsync("ended");
    }

    public ValueTask DisposeAsync() => engines.DisposeAsync();

    [Observed("12.1")]
    [Fact]
    public Task An_id_that_is_running_stays_with_its_instance() => Refused<OrchestrationAlreadyExistsException>(
        "An Orchestration instance with the ID running already exists.",
        () => Client.ScheduleNewOrchestrationInstanceAsync("Ends", new StartOrchestrationOptions("running")));

    [Observed("1.9", "1.10")]
    [Fact]
    public async Task An_event_needs_an_instance_that_runs()
    {
        await Refused<RequestRefusedException>(
            "No instance with ID 'nobody' was found. (Parameter 'instanceId')", () => Client.RaiseEventAsync("nobody", "E", 1));
        await Refused<RequestRefusedException>(
            "The orchestration instance with the provided instance id is not running.", () => Client.RaiseEventAsync("ended", "E", 1));
    }

    [Observed("12.19", "12.21")]
    [Fact]
    public async Task A_command_must_fit_the_status()
    {
        await Refused<RequestRefusedException>(Cannot("terminate", "ended", "Completed"), () => Client.TerminateInstanceAsync("ended"));
        await Refused<RequestRefusedException>(Cannot("suspend", "ended", "Completed"), () => Client.SuspendInstanceAsync("ended", "why"));
        await Refused<RequestRefusedException>(Cannot("resume", "running", "Running"), () => Client.ResumeInstanceAsync("running", "why"));
    }

    [Observed("12.24")]
    [Fact]
    public Task What_runs_is_not_purged() => Refused<InvalidOperationException>(
        "Only orchestrations in a terminal state can be purged, but the orchestration with instance ID running has status Running",
        () => Client.PurgeInstanceAsync("running"));

    [Observed("12.10", "12.32")]
    [Fact]
    public async Task An_id_of_entities_and_an_empty_page_are_refused()
    {
        await Assert.ThrowsAsync<ArgumentException>(
            () => Client.ScheduleNewOrchestrationInstanceAsync("Ends", new StartOrchestrationOptions("@entity")));
        Assert.Throws<ArgumentOutOfRangeException>(() => Client.GetAllInstancesAsync(new OrchestrationQuery(PageSize: 0)));
    }

    [Observed("5.8")]
    [Fact]
    public async Task Two_children_of_one_id_at_once_fail_their_parent()
    {
        var end = await engines.EndAsync(await Client.ScheduleNewOrchestrationInstanceAsync("Twins"));
        Assert.Equal(OrchestrationRuntimeStatus.Failed, end.RuntimeStatus);
        Assert.Contains("The sub-orchestration 'twin' is already running", end.SerializedOutput, StringComparison.Ordinal);
    }

    private static string Cannot(string act, string id, string status)
        => $"InvalidOperationException: Cannot {act} the orchestration instance {id} because instance is in the {status} state.";

    private static async Task Refused<T>(string words, Func<Task> request) where T : Exception
        => Assert.Equal(words, (await Assert.ThrowsAsync<T>(request)).Message);
}
