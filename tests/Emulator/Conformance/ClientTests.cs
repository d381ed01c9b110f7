namespace BenefitsFlow.Tests.Emulator.Conformance;

/// <summary>Starting, reading and listing instances.</summary>
public class ClientTests
{
    [Observed("12.6")]
    [Fact]
    public async Task An_id_is_made_when_none_is_given()
    {
        await using var stage = await EchoingAsync();
        Assert.Matches("^[0-9a-f]{32}$", await stage.StartAsync("x"));
    }

    [Observed("12.8")]
    [Fact]
    public async Task Tags_are_kept()
    {
        await using var stage = await EchoingAsync();
        var tags = new Dictionary<string, string> { ["office"] = "Spokane" };
        var id = await stage.Client.ScheduleNewOrchestrationInstanceAsync("O", "x", new StartOrchestrationOptions { Tags = tags });
        Assert.Equal("Spokane", (await stage.EndAsync(id)).Tags["office"]);
    }

    [Observed("11.8")]
    [Fact]
    public async Task Case_does_not_matter_in_an_orchestrators_name()
    {
        await using var stage = await EchoingAsync();
        Assert.Equal("x", Stage.Result<string>(await stage.EndAsync(await stage.StartAsync("x", name: "o"))));
    }

    [Observed("12.2")]
    [Fact]
    public async Task A_finished_instance_gives_way_to_one_of_its_id()
    {
        await using var stage = await EchoingAsync();
        await stage.EndAsync(await stage.StartAsync("first", "id"));
        await stage.StartAsync("second", "id");
        await stage.SeeAsync("id", seen => seen.IsCompleted && seen.SerializedOutput == "\"second\"");
    }

    [Observed("12.3")]
    [Fact]
    public async Task A_running_one_is_kept_where_that_was_asked_for()
    {
        await using var stage = await Stage.WithAsync(context => context.WaitForExternalEvent<string>("E"));
        await stage.StartAsync(id: "id");
        await stage.Client.WaitForInstanceStartAsync("id");
        var once = new StartOrchestrationOptions("id").WithDedupeStatuses(OrchestrationRuntimeStatus.Running);
        var refused = await Assert.ThrowsAnyAsync<Exception>(() => stage.Client.ScheduleNewOrchestrationInstanceAsync("O", null, once));
        Assert.Contains("already exists", refused.Message, StringComparison.Ordinal);
    }

    [Observed("12.5")]
    [Fact]
    public async Task A_finished_one_is_kept_where_that_was_asked_for()
    {
        await using var stage = await EchoingAsync();
        await stage.EndAsync(await stage.StartAsync("first", "id"));
        var once = new StartOrchestrationOptions("id").WithDedupeStatuses(OrchestrationRuntimeStatus.Completed);
        await Assert.ThrowsAnyAsync<Exception>(() => stage.Client.ScheduleNewOrchestrationInstanceAsync("O", "second", once));
        var again = new StartOrchestrationOptions("id").WithDedupeStatuses(OrchestrationRuntimeStatus.Failed);
        Assert.Equal("id", await stage.Client.ScheduleNewOrchestrationInstanceAsync("O", "second", again));
    }

    [Observed("12.10")]
    [Theory]
    [InlineData("a b/c\\d#e?f:g%h|i")]
    [InlineData("ü日本😀")]
    [InlineData("..")]
    public async Task An_id_may_hold_any_character(string id)
    {
        await using var stage = await EchoingAsync();
        var text = new string('x', 100_000);
        Assert.Equal(id, await stage.StartAsync(text, id));
        var end = await stage.EndAsync(id);
        Assert.Equal(id, end.InstanceId);
        Assert.Equal(text, Stage.Result<string>(end));
    }

    [Observed("12.14")]
    [Fact]
    public async Task An_unknown_instance_is_null_and_no_id_is_an_error()
    {
        await using var stage = await EchoingAsync();
        Assert.Null(await stage.Client.GetInstanceAsync("unknown"));
        await Assert.ThrowsAsync<ArgumentNullException>(() => stage.Client.GetInstanceAsync(""));
        await Assert.ThrowsAsync<ArgumentNullException>(() => stage.Client.GetInstanceAsync(null!));
    }

    [Observed("12.17")]
    [Fact]
    public async Task A_wait_that_is_given_up_says_which_it_was()
    {
        await using var stage = await Stage.WithAsync(context => context.WaitForExternalEvent<string>("E"));
        using var soon = new CancellationTokenSource(300);
        var id = await stage.StartAsync();
        var given = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => stage.Client.WaitForInstanceCompletionAsync(id, soon.Token));
        Assert.Equal("The WaitForInstanceCompletionAsync operation was canceled.", given.Message);
    }

    [Observed("12.32")]
    [Fact]
    public async Task Pages_hold_as_many_as_asked_for_and_together_all()
    {
        await using var stage = await EchoingAsync();
        foreach (var id in "cabed")
            await stage.EndAsync(await stage.StartAsync("x", $"page-{id}"));
        await stage.EndAsync(await stage.StartAsync("x", "other"));
        var query = new OrchestrationQuery(InstanceIdPrefix: "page-", PageSize: 2);
        var sizes = new List<int>();
        string? last = "none";
        await foreach (var page in stage.Client.GetAllInstancesAsync(query).AsPages())
        {
            sizes.Add(page.Values.Count);
            last = page.ContinuationToken;
        }
        Assert.Equal([2, 2, 1], sizes);
        Assert.Null(last);
        var all = new List<string>();
        await foreach (var one in stage.Client.GetAllInstancesAsync(query))
            all.Add(one.InstanceId);
        Assert.Equal("page-a page-b page-c page-d page-e", string.Join(' ', all.Order(StringComparer.Ordinal)));
    }

    [Observed("12.31")]
    [Fact]
    public async Task A_listing_holds_what_has_one_of_the_statuses()
    {
        await using var stage = await Stage.WithAsync((TaskOrchestrationContext context, bool waits)
            => waits ? context.WaitForExternalEvent<string>("E") : Task.FromResult("done"));
        await stage.EndAsync(await stage.StartAsync(false, "ended"));
        await stage.StartAsync(true, "waits");
        await stage.Client.WaitForInstanceStartAsync("waits");
        var ids = new List<string>();
        await foreach (var one in stage.Client.GetAllInstancesAsync(new OrchestrationQuery(Statuses: [OrchestrationRuntimeStatus.Running])))
            ids.Add(one.InstanceId);
        Assert.Equal(["waits"], ids);
    }

    private static Task<Stage> EchoingAsync() => Stage.WithAsync((TaskOrchestrationContext context, string input) => Task.FromResult(input));
}
