namespace BenefitsFlow.Tests.Emulator.Conformance;

/// <summary>Finding instances, and purging those that are found.</summary>
public class ListingTests
{
    [Observed("12.31")]
    [Fact]
    public async Task Both_ends_of_the_time_of_creation_are_included()
    {
        await using var stage = await WithThreeAsync();
        var middle = (await stage.Client.GetInstanceAsync("b"))!.CreatedAt;
        Assert.Equal(["b", "c"], await stage.ListAsync(new OrchestrationQuery(CreatedFrom: middle)));
        Assert.Equal(["a", "b"], await stage.ListAsync(new OrchestrationQuery(CreatedTo: middle)));
        Assert.Equal(["b"], await stage.ListAsync(new OrchestrationQuery(CreatedFrom: middle, CreatedTo: middle)));
        Assert.Empty(await stage.ListAsync(new OrchestrationQuery(CreatedFrom: middle.AddYears(1))));
    }

    [Observed("12.31")]
    [Fact]
    public async Task No_status_means_every_status()
    {
        await using var stage = await WithThreeAsync();
        Assert.Equal(["a", "b", "c"], await stage.ListAsync(new OrchestrationQuery(Statuses: [])));
        Assert.Equal(["a", "b", "c"], await stage.ListAsync(null));
        Assert.Equal(
            ["a", "b", "c"],
            await stage.ListAsync(new OrchestrationQuery(Statuses: [OrchestrationRuntimeStatus.Failed, OrchestrationRuntimeStatus.Completed])));
    }

    [Observed("12.30", "12.31")]
    [Fact]
    public async Task A_listing_holds_those_of_a_prefix_with_inputs_where_asked_for()
    {
        await using var stage = await Stage.WithAsync((TaskOrchestrationContext context, string input) => Task.FromResult(input));
        foreach (var id in new[] { "claim-1", "claim-2", "claim", "report-1" })
            await stage.EndAsync(await stage.StartAsync($"input of {id}", id));
        var found = new List<OrchestrationMetadata>();
        await foreach (var one in stage.Client.GetAllInstancesAsync(new OrchestrationQuery(InstanceIdPrefix: "claim-", FetchInputsAndOutputs: true)))
            found.Add(one);
        Assert.Equal(
            ["input of claim-1 Completed", "input of claim-2 Completed"],
            found.Select(one => $"{one.ReadInputAs<string>()} {one.RuntimeStatus}").Order(StringComparer.Ordinal));
        Assert.All(found, one => Assert.Equal(("O", one.SerializedInput, null), (one.Name, one.SerializedOutput, (object?)one.FailureDetails)));
    }

    [Observed("12.32")]
    [Fact]
    public async Task A_page_is_gone_on_from_by_its_token()
    {
        await using var stage = await WithThreeAsync();
        string? token = null;
        var first = new List<string>();
        await foreach (var page in stage.Client.GetAllInstancesAsync(new OrchestrationQuery(PageSize: 2)).AsPages())
        {
            first.AddRange(page.Values.Select(one => one.InstanceId));
            token = page.ContinuationToken;
            break;
        }
        Assert.Equal(2, first.Count);
        var rest = await stage.ListAsync(new OrchestrationQuery(PageSize: 2, ContinuationToken: token));
        Assert.Equal(["a", "b", "c"], first.Concat(rest).Order(StringComparer.Ordinal));
    }

    [Observed("12.27")]
    [Fact]
    public async Task Of_those_created_in_a_time_the_ones_of_a_status_are_purged()
    {
        await using var stage = await WithThreeAsync();
        var middle = (await stage.Client.GetInstanceAsync("b"))!.CreatedAt;
        Assert.Equal(0, await PurgeAsync(stage, new(middle.AddYears(1), null)));
        Assert.Equal(0, await PurgeAsync(stage, new(middle, null, [OrchestrationRuntimeStatus.Terminated])));
        Assert.Equal(1, await PurgeAsync(stage, new(middle, middle)));
        Assert.Equal(1, await PurgeAsync(stage, new(middle, null, [OrchestrationRuntimeStatus.Completed, OrchestrationRuntimeStatus.Failed])));
        Assert.Equal(["a"], await stage.ListAsync(null));
        Assert.Equal(1, await PurgeAsync(stage, new(DateTimeOffset.UnixEpoch, null)));
        Assert.Empty(await stage.ListAsync(null));
    }

    [Observed("12.23", "12.27")]
    [Fact]
    public async Task A_purged_id_may_be_started_again()
    {
        await using var stage = await WithThreeAsync();
        await stage.Client.PurgeInstanceAsync("a");
        Assert.Equal("a", await stage.StartAsync("done", "a"));
        Assert.Equal("done", Stage.Result<string>(await stage.EndAsync("a")));
    }

    /// <summary>Three that ended, created one after the other: a and b completed, c failed.</summary>
    private static async Task<Stage> WithThreeAsync()
    {
        var stage = await Stage.WithAsync((TaskOrchestrationContext context, string does)
            => does == "fail" ? throw new InvalidOperationException("orch boom") : Task.FromResult(does));
        foreach (var id in new[] { "a", "b", "c" })
        {
            await stage.EndAsync(await stage.StartAsync(id == "c" ? "fail" : "done", id));
            await Task.Delay(30);
        }
        return stage;
    }

    private static async Task<int> PurgeAsync(Stage stage, PurgeInstancesFilter filter)
        => (await stage.Client.PurgeAllInstancesAsync(filter)).PurgedInstanceCount;
}
