using Azure;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using BenefitsFlow.Emulator.Engine;
using BenefitsFlow.Tests.Emulator.Engine;

namespace BenefitsFlow.Tests.Emulator.Faults;

/// <summary>A row or blob that makes no sense sets its own instance aside: nothing is deleted, the others go on, and repaired it goes on too.</summary>
public sealed class UnreadableTests : IAsyncLifetime
{
    private readonly Engines engines = new(registry => registry
        .AddOrchestratorFunc<string, string>("Waits", async (context, input) =>
        {
            await context.CallActivityAsync<int>("Count");
            await context.CallActivityAsync<int>("Count");
            return $"{input.Length} {await context.WaitForExternalEvent<string>("E")}";
        })
        .AddActivityFunc<int>("Count", _ => 1));

    private TableClient Table => new(TestStorage.ConnectionString, HubNames.Table(engines.Hub));

    private BlobContainerClient Container => new(TestStorage.ConnectionString, HubNames.Container(engines.Hub));

    public async ValueTask InitializeAsync()
    {
        await engines.StartAsync();
        foreach (var id in new[] { "sick", "sound" })
            await engines.Client.ScheduleNewOrchestrationInstanceAsync("Waits", new string('i', 10_000), new StartOrchestrationOptions(id));
        await engines.Current.SettleAsync();
        await engines.Current.StopAsync();
    }

    public ValueTask DisposeAsync() => engines.DisposeAsync();

    [Fact]
    public async Task Garbage_in_a_history_row() => await SetAsideAsync(
        "its history row 'h0000000000000001-", row => row["Text0"] = "[{\"Kind\":", RowKeys.History("sick", 0, 1));

    [Fact]
    public async Task An_event_that_lacks_its_number() => await SetAsideAsync(
        "its history row 'h0000000000000000-",
        row => row["Text0"] = ((string)row["Text0"]).Replace("\"TaskId\":0", "\"TaskId\":null", StringComparison.Ordinal), RowKeys.History("sick", 0, 0));

    [Fact]
    public async Task A_history_row_missing_in_the_middle()
    {
        TableEntity gone = await Table.GetEntityAsync<TableEntity>("sick", RowKeys.History("sick", 0, 1));
        await Table.DeleteEntityAsync(gone);
        await IsAsideAsync("events were saved and its history rows hold");
        await RepairedAsync(() => Table.AddEntityAsync(gone));
    }

    [Fact]
    public async Task A_missing_blob()
    {
        TableEntity status = await Table.GetEntityAsync<TableEntity>("sick", RowKeys.Status("sick"));
        var blob = Container.GetBlobClient(status.GetString("InputBlob"));
        var text = (await blob.DownloadContentAsync()).Value.Content;
        await blob.DeleteAsync();
        await IsAsideAsync("that holds its text is missing");
        await RepairedAsync(() => blob.UploadAsync(text));
    }

    [Theory]
    [InlineData("Status", "Sleeping")]
    [InlineData("Parent", "{{{")]
    [InlineData("Generation", "many")]
    [InlineData("InstanceId", "other")]
    public Task Garbage_in_the_status_row(string property, string garbage)
        => SetAsideAsync("its status row makes no sense", row => row[property] = garbage, RowKeys.Status("sick"));

    [Fact]
    public async Task A_message_that_cannot_be_read()
    {
        var row = new TableEntity("sick", RowKeys.Inbox("message")) { ["Text0"] = "hello" };
        await Table.AddEntityAsync(row);
        await IsAsideAsync("its inbox row 'imessage' makes no sense");
        await RepairedAsync(() => Table.DeleteEntityAsync(row));
    }

    [Fact]
    public async Task It_can_be_terminated()
    {
        await SpoilAsync(RowKeys.History("sick", 0, 1), row => row["Text0"] = "x");
        await IsAsideAsync("makes no sense");
        await engines.Client.TerminateInstanceAsync("sick");
        Assert.Equal(OrchestrationRuntimeStatus.Terminated, (await engines.EndAsync("sick")).RuntimeStatus);
        Assert.Empty(engines.Current.Unreadable);
    }

    [Fact]
    public async Task It_can_be_terminated_and_purged_though_its_status_row_is_garbage()
    {
        await SpoilAsync(RowKeys.Status("sick"), row => row["Status"] = "x");
        await IsAsideAsync("makes no sense");
        await engines.Client.TerminateInstanceAsync("sick");
        await engines.Current.SettleAsync();
        Assert.Equal(OrchestrationRuntimeStatus.Terminated, (await engines.Client.GetInstanceAsync("sick"))!.RuntimeStatus);
        Assert.Equal(1, (await engines.Client.PurgeInstanceAsync("sick")).PurgedInstanceCount);
    }

    [Fact]
    public async Task It_can_be_purged()
    {
        await SpoilAsync(RowKeys.Status("sick"), row => row["Status"] = "x");
        await IsAsideAsync("makes no sense");
        Assert.Equal(1, (await engines.Client.PurgeInstanceAsync("sick")).PurgedInstanceCount);
        Assert.Empty(engines.Current.Unreadable);
        Assert.Null(await engines.Client.GetInstanceAsync("sick"));
    }

    private async Task SetAsideAsync(string what, Action<TableEntity> spoil, string rowKey)
    {
        var sound = await SpoilAsync(rowKey, spoil);
        await IsAsideAsync(what);
        await RepairedAsync(() => Table.UpdateEntityAsync(sound, ETag.All, TableUpdateMode.Replace));
    }

    /// <returns>The row as it was.</returns>
    private async Task<TableEntity> SpoilAsync(string rowKey, Action<TableEntity> spoil)
    {
        TableEntity sound = await Table.GetEntityAsync<TableEntity>("sick", rowKey);
        TableEntity row = await Table.GetEntityAsync<TableEntity>("sick", rowKey);
        spoil(row);
        await Table.UpdateEntityAsync(row, ETag.All, TableUpdateMode.Replace);
        return sound;
    }

    /// <summary>The sick one takes no step and says why; what is sent to it is kept; the other ends.</summary>
    private async Task IsAsideAsync(string what)
    {
        await engines.StartAsync();
        foreach (var id in new[] { "sick", "sound" })
            await engines.Client.RaiseEventAsync(id, "E", "heard");
        Assert.Equal("10000 heard", (await engines.EndAsync("sound")).ReadOutputAs<string>());
        await engines.Current.SettleAsync();
        var (id1, reason) = Assert.Single(engines.Current.Unreadable);
        Assert.Equal("sick", id1);
        Assert.StartsWith("The instance 'sick' cannot be read: ", reason, StringComparison.Ordinal);
        Assert.Contains(what, reason, StringComparison.Ordinal);
        await foreach (var listed in engines.Client.GetAllInstancesAsync())
            Assert.NotNull(listed.InstanceId);
    }

    private async Task RepairedAsync(Func<Task> repair)
    {
        await engines.Current.StopAsync();
        await repair();
        await engines.StartAsync();
        Assert.Equal("10000 heard", (await engines.EndAsync("sick")).ReadOutputAs<string>());
        Assert.Empty(engines.Current.Unreadable);
    }
}
