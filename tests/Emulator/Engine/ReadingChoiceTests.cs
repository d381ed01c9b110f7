using BenefitsFlow.Emulator.Engine;
using BenefitsFlow.Tests.Emulator.Conformance;

namespace BenefitsFlow.Tests.Emulator.Engine;

/// <summary>Reading instances and values, where the hosts differ: as the Functions host does.</summary>
public class ReadingChoiceTests
{
    [Observed("7.7")]
    [Fact]
    public async Task A_custom_status_never_set_is_the_text_null()
    {
        var end = await Stage.RunAsync(_ => Task.FromResult(true));
        Assert.Equal("null", end.SerializedCustomStatus);
        Assert.Throws<System.Text.Json.JsonException>(() => end.ReadCustomStatusAs<int>());
    }

    [Observed("6.8")]
    [Fact]
    public async Task A_custom_status_stays_visible_through_the_next_generation()
    {
        await using var stage = await Stage.WithAsync(async (TaskOrchestrationContext context, int generation) =>
        {
            if (generation == 1)
                return await context.WaitForExternalEvent<string>("E");
            context.SetCustomStatus("first");
            context.ContinueAsNew(1);
            return "ignored";
        });
        var id = await stage.StartAsync(0);
        var second = await stage.SeeAsync(id, seen => seen is { SerializedInput: "1", RuntimeStatus: OrchestrationRuntimeStatus.Running });
        Assert.Equal("first", second.ReadCustomStatusAs<string>());
        await stage.RaiseAsync(id, "done");
        Assert.Equal("null", (await stage.EndAsync(id)).SerializedCustomStatus);
    }

    [Observed("12.20")]
    [Fact]
    public async Task While_suspended_the_output_is_the_reason_in_raw_words()
    {
        await using var stage = await Stage.WithAsync(context => context.WaitForExternalEvent<string>("E"));
        var id = await stage.StartAsync();
        await stage.Client.SuspendInstanceAsync(id, "under review");
        Assert.Equal("under review", (await stage.SeeAsync(id, OrchestrationRuntimeStatus.Suspended)).SerializedOutput);
        await stage.Client.ResumeInstanceAsync(id, "go on");
        Assert.Null((await stage.SeeAsync(id, OrchestrationRuntimeStatus.Running)).SerializedOutput);
    }

    [Observed("12.29", "12.30", "12.31")]
    [Fact]
    public async Task A_listing_is_in_the_order_of_ids_by_case_and_has_outputs_without_inputs()
    {
        await using var stage = await Stage.WithAsync((TaskOrchestrationContext context, string input) => Task.FromResult(input));
        foreach (var id in new[] { "page-c", "page-a", "page-b", "Page-a" })
            await stage.EndAsync(await stage.StartAsync("x", id));
        var found = new List<OrchestrationMetadata>();
        await foreach (var one in stage.Client.GetAllInstancesAsync(new OrchestrationQuery(InstanceIdPrefix: "page-")))
            found.Add(one);
        Assert.Equal(["page-a", "page-b", "page-c"], found.Select(one => one.InstanceId));
        Assert.All(found, one => Assert.Equal((null, "\"x\""), (one.SerializedInput, one.SerializedOutput)));
    }

    [Observed("12.32")]
    [Fact]
    public async Task A_token_of_another_make_finds_nothing()
    {
        await using var stage = await Stage.WithAsync(_ => Task.FromResult(true));
        await stage.EndAsync(await stage.StartAsync());
        Assert.Empty(await stage.ListAsync(new OrchestrationQuery(ContinuationToken: "garbage!")));
    }

    [Observed("12.33")]
    [Fact]
    public async Task Names_are_read_whatever_their_case()
        => Assert.Equal("quick", await Stage.ResultAsync(
            context => context.CallActivityAsync<string>("Key", new { k = "quick" }),
            registry => registry.AddActivityFunc<Keyed, string>("Key", (_, read) => read.K)));

    [Observed("12.34")]
    [Fact]
    public async Task Fields_are_not_written_and_so_a_tuple_is_empty()
    {
        Assert.Equal("""{"P":2,"zz":4}""", (await Stage.RunAsync(_ => Task.FromResult(new Fields { P = 2, Z = 4, F = 1 }))).SerializedOutput);
        Assert.Equal("{}", (await Stage.RunAsync(_ => Task.FromResult((1, "t")))).SerializedOutput);
    }

    [Observed("4.23")]
    [Fact]
    public async Task Five_million_characters_pass_between_an_activity_and_its_orchestrator()
        => Assert.Equal(5_000_000, await Stage.ResultAsync(
            async context => (await context.CallActivityAsync<string>("Long")).Length,
            registry => registry.AddActivityFunc<string>("Long", _ => new string('x', 5_000_000))));

    [Observed("12.27")]
    [Fact]
    public async Task Purging_by_filter_leaves_what_is_not_finished()
    {
        await using var stage = await Stage.WithAsync((TaskOrchestrationContext context, bool waits)
            => waits ? context.WaitForExternalEvent<string>("E") : Task.FromResult("done"));
        Assert.Equal(0, (await stage.Client.PurgeAllInstancesAsync(new())).PurgedInstanceCount);
        await stage.EndAsync(await stage.StartAsync(false, "ended"));
        await stage.StartAsync(true, "waits");
        await stage.SeeAsync("waits", OrchestrationRuntimeStatus.Running);
        Assert.Equal(0, (await stage.Client.PurgeAllInstancesAsync(new(Statuses: [OrchestrationRuntimeStatus.Running]))).PurgedInstanceCount);
        Assert.Equal(1, (await stage.Client.PurgeAllInstancesAsync(new())).PurgedInstanceCount);
        Assert.Equal(["waits"], await stage.ListAsync(null));
    }

    [Observed("12.17")]
    [Fact]
    public async Task A_read_that_is_given_up_is_refused()
    {
        await using var stage = await Stage.WithAsync(_ => Task.FromResult(true));
        await Assert.ThrowsAsync<RequestRefusedException>(() => stage.Client.GetInstanceAsync("id", new CancellationToken(true)));
    }

    private sealed record Keyed(string K);

    private sealed class Fields
    {
#pragma warning disable CA1051 // What it is about.
        public int F;
#pragma warning restore CA1051

        public int P { get; set; }

        [System.Text.Json.Serialization.JsonPropertyName("zz")]
        public int Z { get; set; }
    }
}
