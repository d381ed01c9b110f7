using System.Net;
using Azure.Data.Tables;
using BenefitsFlow.Emulator.Engine;
using BenefitsFlow.Emulator.Pages;

namespace BenefitsFlow.Tests.Emulator.Pages;

/// <summary>An instance's page whatever its id, and whatever became of what is stored of it.</summary>
public class InstancePageTests
{
    [Theory]
    [InlineData("claims/2026/1")]
    [InlineData("a%2Fb")]
    [InlineData("a%252Fb?x=1#y&z+")]
    [InlineData("back\\slash <b>\"bold\"</b> 'it' {{this}} ä")]
    [InlineData("history.json")]
    public async Task Whatever_an_id_is_made_of_it_has_its_page(string id)
    {
        await using var hub = await HearingHub.OpenAsync();
        await hub.HearAsync(id);
        var link = (await hub.SeeAsync("/emulator")).QuerySelector(".stack a")!.GetAttribute("href")!;
        Assert.Equal(HearingHub.Link(id), link);
        Assert.Equal(id, (await hub.SeeAsync(link)).QuerySelector("h1")!.TextContent);
        Assert.Equal(id, InstanceHistory.FromJson((await hub.App.GetAsync(link + "/history.json")).Body).InstanceId);
    }

    [Fact]
    public async Task An_unknown_id_gets_a_sentence()
    {
        await using var hub = await HearingHub.OpenAsync();
        foreach (var page in new[] { "", "/history.json", "/purge" })
        {
            var (status, body) = await hub.App.GetAsync("/emulator/instances/no%3Cbody" + page);
            Assert.Equal(404, status);
            Assert.Contains("There is no instance with the id <code>no&lt;body</code>", body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_history_that_cannot_be_read_gets_a_sentence_and_the_others_their_pages()
    {
        await using var hub = await HearingHub.OpenAsync();
        await hub.HearAsync("broken");
        await hub.HearAsync();
        var table = new TableServiceClient(TestStorage.ConnectionString).GetTableClient(HubNames.Table(hub.Name));
        await table.UpsertEntityAsync(
            new TableEntity("broken", RowKeys.History("broken", 0, 0)) { ["Text0"] = "[{\"Kind\": \"<b>" }, TableUpdateMode.Replace, TestContext.Current.CancellationToken);
        foreach (var page in new[] { "", "/history.json" })
        {
            var (status, body) = await hub.App.GetAsync("/emulator/instances/broken" + page);
            Assert.Equal(500, status);
            Assert.Contains("What is stored of <code>broken</code> cannot be read", body, StringComparison.Ordinal);
        }
        Assert.Equal(["hearing-1", "broken"], (await hub.SeeAsync("/emulator")).Lines(".stack a"));
        await hub.SeeAsync(HearingHub.Link("hearing-1"));
        Assert.Equal(HttpStatusCode.SeeOther, (await hub.PostAsync(HearingHub.Link("broken") + "/terminate")).Status);
        Assert.Equal(OrchestrationRuntimeStatus.Terminated, await hub.StatusAsync("broken"));
    }

    [Fact]
    public async Task The_history_is_downloaded_under_a_harmless_name()
    {
        await using var hub = await HearingHub.OpenAsync();
        await hub.HearAsync("../claim \"1\"");
        using var answer = await hub.App.SendAsync(HttpMethod.Get, HearingHub.Link("../claim \"1\"") + "/history.json");
        Assert.Equal("attachment; filename=\"___claim__1_.history.json\"", answer.Content.Headers.ContentDisposition?.ToString());
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        var history = InstanceHistory.FromJson(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(OrchestrationRuntimeStatus.Running, history.Status);
        Assert.Contains(history.Events, one => one is { Kind: EventKind.TaskScheduled, Name: "SendNotice" });
        Assert.True(HistoryFile.NameFor(new string('é', 1000)).Length < 128);
    }
}
