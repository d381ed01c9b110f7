namespace BenefitsFlow.Tests.Emulator.Conformance;

/// <summary>Waiting for an instance, and giving the wait up.</summary>
public class WaitTests
{
    [Observed("12.7", "12.17")]
    [Fact]
    public async Task The_wait_for_a_start_ends_once_the_code_has_run()
    {
        await using var stage = await WaitingAsync();
        var id = await stage.StartAsync("input");
        var started = await stage.Client.WaitForInstanceStartAsync(id, getInputsAndOutputs: true);
        Assert.NotEqual(OrchestrationRuntimeStatus.Pending, started.RuntimeStatus);
        Assert.Equal("input", started.ReadInputAs<string>());
        Assert.Null((await stage.Client.WaitForInstanceStartAsync(id)).SerializedInput);
    }

    [Observed("12.17")]
    [Fact]
    public async Task The_wait_for_the_end_of_a_finished_instance_ends_at_once()
    {
        await using var stage = await Stage.WithAsync(_ => Task.FromResult("done"));
        var id = await stage.StartAsync();
        await stage.EndAsync(id);
        Assert.Null((await stage.Client.WaitForInstanceCompletionAsync(id)).SerializedOutput);
        Assert.Equal("\"done\"", (await stage.Client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true)).SerializedOutput);
    }

    [Observed("12.17")]
    [Fact]
    public async Task A_wait_for_an_unknown_instance_lasts_until_it_is_given_up()
    {
        await using var stage = await WaitingAsync();
        using var start = new CancellationTokenSource(300);
        var given = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => stage.Client.WaitForInstanceStartAsync("unknown", start.Token));
        Assert.Equal("The WaitForInstanceStartAsync operation was canceled.", given.Message);
        using var end = new CancellationTokenSource(300);
        given = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => stage.Client.WaitForInstanceCompletionAsync("unknown", end.Token));
        Assert.Equal("The WaitForInstanceCompletionAsync operation was canceled.", given.Message);
    }

    [Observed("12.17")]
    [Fact]
    public async Task A_start_that_is_given_up_says_so_and_starts_nothing()
    {
        await using var stage = await WaitingAsync();
        var cancelled = new CancellationToken(true);
        var given = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => stage.Client.ScheduleNewOrchestrationInstanceAsync("O", null, new StartOrchestrationOptions("id"), cancelled));
        Assert.Equal("The ScheduleNewOrchestrationInstanceAsync operation was canceled.", given.Message);
        Assert.Null(await stage.Client.GetInstanceAsync("id"));
    }

    /// <remarks>Which calls say what is read in the real client: GrpcDurableTaskClient.cs.</remarks>
    [Observed("12.17")]
    [Fact]
    public async Task Reading_raising_and_terminating_given_up_are_errors_of_another_kind()
    {
        await using var stage = await WaitingAsync();
        var cancelled = new CancellationToken(true);
        var id = await stage.StartAsync("input");
        Assert.IsNotAssignableFrom<OperationCanceledException>(
            await Assert.ThrowsAnyAsync<Exception>(() => stage.Client.GetInstanceAsync(id, getInputsAndOutputs: false, cancelled)));
        Assert.IsNotAssignableFrom<OperationCanceledException>(
            await Assert.ThrowsAnyAsync<Exception>(() => stage.Client.RaiseEventAsync(id, "E", "x", cancelled)));
        Assert.IsNotAssignableFrom<OperationCanceledException>(
            await Assert.ThrowsAnyAsync<Exception>(() => stage.Client.TerminateInstanceAsync(id, new TerminateInstanceOptions("x"), cancelled)));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stage.Client.SuspendInstanceAsync(id, "why", cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stage.Client.ResumeInstanceAsync(id, "why", cancelled));
        Assert.Equal(OrchestrationRuntimeStatus.Running, (await stage.Client.WaitForInstanceStartAsync(id)).RuntimeStatus);
    }

    [Observed("12.14", "12.39")]
    [Fact]
    public async Task A_name_and_an_id_are_required()
    {
        await using var stage = await WaitingAsync();
        await Assert.ThrowsAsync<ArgumentNullException>("value", () => stage.StartAsync(name: null!));
        await Assert.ThrowsAsync<ArgumentNullException>("value", () => stage.StartAsync(name: ""));
        await Assert.ThrowsAsync<ArgumentNullException>("instanceId", () => stage.Client.GetInstanceAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>("instanceId", () => stage.Client.TerminateInstanceAsync(null!));
        await Assert.ThrowsAsync<ArgumentException>("instanceId", () => stage.Client.SuspendInstanceAsync("", "why"));
        await Assert.ThrowsAsync<ArgumentException>("instanceId", () => stage.Client.ResumeInstanceAsync("", "why"));
    }

    private static Task<Stage> WaitingAsync()
        => Stage.WithAsync((TaskOrchestrationContext context, string? input) => context.WaitForExternalEvent<string>("E"));
}
