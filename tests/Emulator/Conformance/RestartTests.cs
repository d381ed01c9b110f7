namespace BenefitsFlow.Tests.Emulator.Conformance;

/// <summary>Running an instance again.</summary>
public class RestartTests
{
    [Observed("12.28")]
    [Fact]
    public async Task A_finished_instance_runs_again_under_its_id_and_on_its_input()
    {
        var runs = new Runs();
        await using var stage = await CountingAsync(runs);
        var id = await stage.StartAsync("given", "id");
        await stage.EndAsync(id);
        Assert.Equal("id", await stage.Client.RestartAsync(id));
        await runs.ReachAsync(2);
        var end = await stage.EndAsync(id);
        Assert.Equal("given", Stage.Result<string>(end));
        Assert.Equal("given", end.ReadInputAs<string>());
    }

    [Observed("12.28")]
    [Fact]
    public async Task Or_under_a_new_id_beside_the_old_one()
    {
        var runs = new Runs();
        await using var stage = await CountingAsync(runs);
        await stage.EndAsync(await stage.StartAsync("given", "id"));
        var other = await stage.Client.RestartAsync("id", restartWithNewInstanceId: true);
        Assert.Matches("^[0-9a-f]{32}$", other);
        await runs.ReachAsync(2);
        Assert.Equal("given", Stage.Result<string>(await stage.EndAsync(other)));
        Assert.Equal("given", Stage.Result<string>(await stage.EndAsync("id")));
    }

    [Observed("12.28")]
    [Fact]
    public async Task A_running_instance_is_not_restarted_under_its_own_id()
    {
        await using var stage = await Stage.WithAsync(context => context.WaitForExternalEvent<string>("E"));
        var id = await stage.StartAsync();
        await stage.Client.WaitForInstanceStartAsync(id);
        var refused = await Assert.ThrowsAnyAsync<Exception>(() => stage.Client.RestartAsync(id));
        Assert.Contains("already exists. It's in the Running state.", refused.Message, StringComparison.Ordinal);
        Assert.NotEqual(id, await stage.Client.RestartAsync(id, restartWithNewInstanceId: true));
        await stage.RaiseAsync(id, "undisturbed");
        Assert.Equal("undisturbed", Stage.Result<string>(await stage.EndAsync(id)));
    }

    [Observed("12.28")]
    [Fact]
    public async Task What_is_unknown_cannot_be_restarted()
    {
        await using var stage = await CountingAsync(new());
        var refused = await Assert.ThrowsAsync<ArgumentException>(() => stage.Client.RestartAsync("unknown"));
        Assert.StartsWith("An orchestration with the instanceId unknown was not found.", refused.Message);
    }

    [Observed("12.28")]
    [Fact]
    public async Task Nothing_is_rewound()
    {
        await using var stage = await Stage.WithAsync<bool>(_ => throw new InvalidOperationException("orch boom"));
        var id = await stage.StartAsync();
        await stage.EndAsync(id);
        await Assert.ThrowsAsync<NotImplementedException>(() => stage.Client.RewindInstanceAsync(id, "why"));
        Assert.Equal(OrchestrationRuntimeStatus.Failed, (await stage.EndAsync(id)).RuntimeStatus);
    }

    private static Task<Stage> CountingAsync(Runs runs) => Stage.WithAsync(
        async (TaskOrchestrationContext context, string input) => await context.CallActivityAsync<string>("Count", input),
        registry => registry.AddActivityFunc<string, string>("Count", (_, input) => runs.Pass(input)));

    private sealed class Runs
    {
        private int count;

        public string Pass(string input)
        {
            Interlocked.Increment(ref count);
            return input;
        }

        public async Task ReachAsync(int runs)
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
            while (Volatile.Read(ref count) < runs)
                await Task.Delay(20, patience.Token);
        }
    }
}
