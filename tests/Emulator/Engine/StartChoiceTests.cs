using BenefitsFlow.Emulator.Engine;
using BenefitsFlow.Tests.Emulator.Conformance;

namespace BenefitsFlow.Tests.Emulator.Engine;

/// <summary>Starting, where the hosts differ: as the Functions host does.</summary>
public sealed class StartChoiceTests : IAsyncLifetime
{
    private readonly Engines engines = new(registry => registry
        .AddOrchestratorFunc<string>("Waits", context => context.WaitForExternalEvent<string>("E"))
        .AddOrchestratorFunc<string, string>("Echoes", (_, input) => Task.FromResult(input))
        .AddOrchestratorFunc<string>("Has child", context => context.CallSubOrchestratorAsync<string>("Waits", new TaskOptions().WithInstanceId("child"))));

    private DurableTaskClient Client => engines.Client;

    public async ValueTask InitializeAsync() => await engines.StartAsync();

    public ValueTask DisposeAsync() => engines.DisposeAsync();

    [Observed("12.7")]
    [Fact]
    public async Task An_instance_is_pending_until_the_instant_of_its_start_and_begins_then()
    {
        var at = engines.Clock.GetUtcNow().AddDays(2);
        await StartAsync("id", at);
        await engines.Current.WindToAsync(at.AddSeconds(-1));
        Assert.Equal(OrchestrationRuntimeStatus.Pending, (await Client.GetInstanceAsync("id"))!.RuntimeStatus);
        var started = Client.WaitForInstanceStartAsync("id");
        Assert.False(started.IsCompleted);
        await engines.Current.WindToAsync(at);
        Assert.Equal(OrchestrationRuntimeStatus.Running, (await started).RuntimeStatus);
    }

    [Observed("12.1", "12.4")]
    [Theory]
    [InlineData("pending", OrchestrationRuntimeStatus.Pending)]
    [InlineData("running", OrchestrationRuntimeStatus.Running)]
    [InlineData("suspended", OrchestrationRuntimeStatus.Suspended)]
    public async Task The_id_of_an_instance_that_lives_is_taken_whatever_the_caller_would_allow(string id, OrchestrationRuntimeStatus status)
    {
        await StartAsync(id, id == "pending" ? engines.Clock.GetUtcNow().AddDays(1) : null);
        if (id == "suspended")
            await Client.SuspendInstanceAsync(id, "hold");
        await engines.Current.SettleAsync();
        foreach (var options in new[] { new StartOrchestrationOptions(id), new StartOrchestrationOptions(id).WithDedupeStatuses() })
            Assert.Equal(
                $"An Orchestration instance with the ID {id} already exists.",
                (await Assert.ThrowsAsync<OrchestrationAlreadyExistsException>(
                    () => Client.ScheduleNewOrchestrationInstanceAsync("Echoes", "x", options))).Message);
        Assert.Equal(("Waits", status), await Client.GetInstanceAsync(id) is { } seen ? (seen.Name, seen.RuntimeStatus) : default);
    }

    [Observed("12.11")]
    [Fact]
    public async Task An_id_too_long_for_a_table_key_is_refused_with_both_lengths_and_starts_nothing()
    {
        var refused = await Assert.ThrowsAsync<ArgumentException>(
            () => Client.ScheduleNewOrchestrationInstanceAsync("Echoes", "x", new StartOrchestrationOptions(new string('i', 1100))));
        Assert.StartsWith("The instance id of 1100 characters is too long: as a table key it has 1100 characters, and 512 is the most.", refused.Message);
        Assert.Equal(0, engines.Current.LiveInstances);
    }

    [Observed("12.12")]
    [Fact]
    public async Task Case_matters_in_an_instances_id()
    {
        await StartAsync("UPPER");
        Assert.Null(await Client.GetInstanceAsync("upper"));
        Assert.NotNull(await Client.GetInstanceAsync("UPPER"));
    }

    [Observed("12.13")]
    [Fact]
    public async Task An_empty_id_is_no_id() => Assert.Matches("^[0-9a-f]{32}$", await StartAsync(""));

    [Observed("12.16")]
    [Fact]
    public async Task A_child_is_found_before_and_after_its_first_turn()
    {
        await Client.ScheduleNewOrchestrationInstanceAsync("Has child", new StartOrchestrationOptions("parent"));
        var child = await Client.WaitForInstanceStartAsync("child", getInputsAndOutputs: true);
        Assert.Empty(child.Tags);
        Assert.Equal(OrchestrationRuntimeStatus.Running, child.RuntimeStatus);
    }

    [Observed("12.25")]
    [Fact]
    public async Task A_pending_instance_is_not_purged_and_may_be_terminated()
    {
        await StartAsync("id", engines.Clock.GetUtcNow().AddDays(1));
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => Client.PurgeInstanceAsync("id"));
        Assert.EndsWith("has status Pending", refused.Message);
        await Client.TerminateInstanceAsync("id", (object?)"not needed");
        Assert.Equal("\"not needed\"", (await engines.EndAsync("id")).SerializedOutput);
        Assert.Equal(1, (await Client.PurgeInstanceAsync("id")).PurgedInstanceCount);
    }

    [Observed("12.9")]
    [Fact]
    public async Task A_version_outlives_generations_restarts_of_the_host_and_restarts_of_the_instance()
    {
        await using var other = new Engines(registry => registry
            .AddOrchestratorFunc<int, string>("Versions", async (context, generation) =>
            {
                await context.WaitForExternalEvent<string>("E");
                if (generation == 0)
                    context.ContinueAsNew(1);
                return $"{context.Version}, its child '{await context.CallSubOrchestratorAsync<string>("Child")}'";
            })
            .AddOrchestratorFunc<string>("Child", context => Task.FromResult(context.Version)));
        await other.StartAsync();
        await other.Client.ScheduleNewOrchestrationInstanceAsync("Versions", 0, new StartOrchestrationOptions("id") { Version = "1.2.3" });
        await other.RestartAsync();
        await other.Client.RaiseEventAsync("id", "E", "x");
        await other.Client.RaiseEventAsync("id", "E", "x");
        Assert.Equal("1.2.3, its child ''", (await other.EndAsync("id")).ReadOutputAs<string>());
        await other.Client.RestartAsync("id");
        await other.Client.RaiseEventAsync("id", "E", "x");
        Assert.Equal("1.2.3, its child ''", (await other.EndAsync("id")).ReadOutputAs<string>());
    }

    private Task<string> StartAsync(string id, DateTimeOffset? at = null)
        => Client.ScheduleNewOrchestrationInstanceAsync("Waits", null, new StartOrchestrationOptions(id, at));
}
