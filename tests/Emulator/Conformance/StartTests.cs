namespace BenefitsFlow.Tests.Emulator.Conformance;

/// <summary>Starting instances: their ids, and what happens to an id that is taken.</summary>
public class StartTests
{
    [Observed("12.2")]
    [Theory]
    [InlineData(OrchestrationRuntimeStatus.Completed)]
    [InlineData(OrchestrationRuntimeStatus.Failed)]
    [InlineData(OrchestrationRuntimeStatus.Terminated)]
    public async Task However_an_instance_ended_its_id_may_be_started_again(OrchestrationRuntimeStatus ended)
    {
        await using var stage = await Stage.WithAsync((TaskOrchestrationContext context, string does) => does switch
        {
            "Failed" => throw new InvalidOperationException("orch boom"),
            "Terminated" => context.WaitForExternalEvent<string>("E"),
            _ => Task.FromResult(does),
        });
        await stage.StartAsync(ended.ToString(), "id");
        if (ended == OrchestrationRuntimeStatus.Terminated)
            await stage.Client.TerminateInstanceAsync("id");
        var first = await stage.EndAsync("id");
        Assert.Equal(ended, first.RuntimeStatus);
        await stage.StartAsync("again", "id");
        var second = await stage.SeeAsync("id", seen => seen.IsCompleted && seen.SerializedOutput == "\"again\"");
        Assert.True(second.CreatedAt > first.CreatedAt);
    }

    [Observed("12.2")]
    [Fact]
    public async Task An_id_started_again_knows_nothing_of_the_instance_before()
    {
        await using var stage = await Stage.WithAsync(async (TaskOrchestrationContext context, bool isSecond) =>
        {
            if (!isSecond)
                context.SetCustomStatus("first");
            return isSecond ? await context.WaitForExternalEvent<string>("E") : "done";
        });
        var id = await stage.StartAsync(false, "id");
        await stage.RaiseAsync(id, "for the first");
        await stage.EndAsync(id);
        await stage.StartAsync(true, id);
        await stage.SeeAsync(id, seen => seen.SerializedInput == "true" && seen.RuntimeStatus == OrchestrationRuntimeStatus.Running);
        await stage.RaiseAsync(id, "for the second");
        var end = await stage.EndAsync(id);
        Assert.Equal("for the second", Stage.Result<string>(end));
        Assert.Null(end.ReadCustomStatusAs<string>());
    }

    [Observed("12.5")]
    [Fact]
    public async Task A_status_that_is_none_is_refused()
    {
        await using var stage = await Stage.WithAsync(_ => Task.FromResult(true));
        var options = new StartOrchestrationOptions("id") { DedupeStatuses = ["Foo"] };
        var refused = await Assert.ThrowsAsync<ArgumentException>(() => stage.Client.ScheduleNewOrchestrationInstanceAsync("O", null, options));
        Assert.Equal("Invalid orchestration runtime status: 'Foo' for deduplication.", refused.Message);
    }

    [Observed("12.6")]
    [Fact]
    public async Task An_id_that_is_made_is_random()
    {
        await using var stage = await Stage.WithAsync(_ => Task.FromResult(true));
        var ids = new[] { await stage.StartAsync(), await stage.StartAsync() };
        Assert.All(ids, id => Assert.Matches("^[0-9a-f]{12}4[0-9a-f]{19}$", id));
        Assert.NotEqual(ids[0], ids[1]);
    }

    [Observed("12.7")]
    [Fact]
    public async Task A_start_that_is_past_is_a_start_at_once()
    {
        await using var stage = await Stage.WithAsync(_ => Task.FromResult("done"));
        var past = new StartOrchestrationOptions("id", TimeProvider.System.GetUtcNow().AddDays(-1));
        await stage.Client.ScheduleNewOrchestrationInstanceAsync("O", null, past);
        Assert.Equal("done", Stage.Result<string>(await stage.EndAsync("id")));
    }

    [Observed("12.9")]
    [Theory]
    [InlineData("1.2.3", "1.2.3")]
    [InlineData(null, "")]
    public async Task A_version_is_read_from_the_context(string? version, string read)
    {
        await using var stage = await Stage.WithAsync(async context =>
        {
            await context.CallActivityAsync("Echo", "x");
            return context.Version;
        });
        var options = version is null ? new StartOrchestrationOptions("id") : new StartOrchestrationOptions("id") { Version = version };
        await stage.Client.ScheduleNewOrchestrationInstanceAsync("O", null, options);
        Assert.Equal(read, Stage.Result<string>(await stage.EndAsync("id")));
    }

    [Observed("12.10")]
    [Theory]
    [InlineData(" ")]
    [InlineData("/")]
    [InlineData("\\")]
    [InlineData("#")]
    [InlineData("?")]
    [InlineData(":")]
    [InlineData("%")]
    [InlineData("\t")]
    [InlineData("ü")]
    [InlineData("|")]
    [InlineData("'")]
    public async Task An_id_with_a_hostile_character_is_found_listed_reached_and_purged(string hostile)
    {
        await using var stage = await Stage.WithAsync(context => context.WaitForExternalEvent<string>("E"));
        var id = await stage.StartAsync(id: $"a{hostile}b");
        Assert.Equal($"a{hostile}b", id);
        await stage.StartAsync(id: "ab");
        await stage.RaiseAsync(id, "reached");
        Assert.Equal("reached", Stage.Result<string>(await stage.EndAsync(id)));
        Assert.Equal([id], await stage.ListAsync(new OrchestrationQuery(InstanceIdPrefix: $"a{hostile}")));
        Assert.Equal(1, (await stage.Client.PurgeInstanceAsync(id)).PurgedInstanceCount);
        Assert.NotNull(await stage.Client.GetInstanceAsync("ab"));
    }

    [Observed("12.11")]
    [Theory]
    [InlineData(100)]
    [InlineData(101)]
    [InlineData(256)]
    public async Task An_id_may_be_long(int length)
    {
        await using var stage = await Stage.WithAsync((TaskOrchestrationContext context) => Task.FromResult(context.InstanceId.Length));
        Assert.Equal(length, Stage.Result<int>(await stage.EndAsync(await stage.StartAsync(id: new string('i', length)))));
    }
}
