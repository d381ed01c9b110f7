namespace BenefitsFlow.Tests.Emulator.Webhooks;

/// <summary>Listing and removing many instances by HTTP.</summary>
public class ListWebhookTests
{
    [Fact]
    [Observed("13.9")]
    public async Task A_list_is_an_array_in_pages_that_its_header_continues()
    {
        await using var hooked = await FilledAsync();
        Assert.Equal(["claim-1", "claim-2", "claim-3", "report-1"], Ids(await hooked.GetAsync("/instances")));
        var first = await hooked.GetAsync("/instances?top=3");
        Assert.Equal((200, 3), (first.Status, first.Json.AsArray().Count));
        hooked.Http.DefaultRequestHeaders.Add("x-ms-continuation-token", first.Header("x-ms-continuation-token"));
        var second = await hooked.GetAsync("/instances?top=3");
        Assert.Equal(["report-1"], Ids(second));
        Assert.Null(second.Header("x-ms-continuation-token"));
    }

    [Theory]
    [InlineData("instanceIdPrefix=claim-", "claim-1 claim-2 claim-3")]
    [InlineData("instanceIdPrefix=CLAIM-", "")]
    [InlineData("runtimeStatus=Running,Pending", "claim-3")]
    [InlineData("runtimeStatus=Running&runtimeStatus=Failed", "claim-2 claim-3")]
    [InlineData("runtimeStatus=Nonsense", "claim-1 claim-2 claim-3 report-1")]
    [InlineData("runtimeStatus=Nonsense,Failed", "claim-2")]
    [InlineData("createdTimeFrom=2000-01-01T00:00:00Z&createdTimeTo=2000-01-02T00:00:00Z", "")]
    [InlineData("createdTimeFrom=2000-01-01&instanceIdPrefix=report", "report-1")]
    [InlineData("createdTimeFrom=whenever&instanceIdPrefix=report", "report-1")]
    [Observed("13.9")]
    public async Task A_list_is_narrowed_by_prefix_status_and_creation_and_ignores_what_it_does_not_know(string query, string ids)
    {
        await using var hooked = await FilledAsync();
        Assert.Equal(ids, string.Join(' ', Ids(await hooked.GetAsync("/instances?" + query))));
    }

    [Fact]
    [Observed("13.9")]
    public async Task A_list_shows_inputs_unless_it_is_told_not_to()
    {
        await using var hooked = await FilledAsync();
        Assert.Equal("in", (string?)(await hooked.GetAsync("/instances?instanceIdPrefix=report")).Json[0]!["input"]);
        Assert.Null((await hooked.GetAsync("/instances?instanceIdPrefix=report&showInput=false")).Json[0]!["input"]);
    }

    [Fact]
    [Observed("13.9")]
    public async Task Removing_many_asks_from_when_and_says_how_many()
    {
        await using var hooked = await FilledAsync();
        var asked = await hooked.SendAsync("DELETE", "/instances");
        Assert.Equal((400, "\"Please provide value for 'createdTimeFrom' parameter.\""), (asked.Status, asked.Body));
        var none = await hooked.SendAsync("DELETE", "/instances?createdTimeFrom=2000-01-01T00:00:00Z&createdTimeTo=2000-01-02T00:00:00Z");
        Assert.Equal((404, ""), (none.Status, none.Body));
        var failed = await hooked.SendAsync("DELETE", "/instances?createdTimeFrom=2000-01-01T00:00:00Z&runtimeStatus=Failed");
        Assert.Equal((200, """{"instancesDeleted":1}"""), (failed.Status, failed.Body));
        var rest = await hooked.SendAsync("DELETE", "/instances?createdTimeFrom=2000-01-01T00:00:00Z");
        Assert.Equal((200, """{"instancesDeleted":2}"""), (rest.Status, rest.Body));
        Assert.Equal(["claim-3"], Ids(await hooked.GetAsync("/instances")));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    public async Task A_page_of_nothing_is_refused_with_a_sentence(string top)
    {
        await using var hooked = await Hooked.StartAsync();
        var answer = await hooked.GetAsync("/instances?top=" + top);
        Assert.Equal(400, answer.Status);
        Assert.Contains("1 or more", answer.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_continuation_token_that_is_none_finds_nothing()
    {
        await using var hooked = await FilledAsync();
        hooked.Http.DefaultRequestHeaders.Add("x-ms-continuation-token", "garbage");
        var answer = await hooked.GetAsync("/instances");
        Assert.Equal((200, "[]"), (answer.Status, answer.Body));
    }

    private static IEnumerable<string?> Ids(Answered answer) => answer.Json.AsArray().Select(instance => (string?)instance!["instanceId"]);

    private static async Task<Hooked> FilledAsync()
    {
        var hooked = await Hooked.StartAsync();
        await hooked.EndedAsync("Echo", "claim-1");
        await hooked.EndedAsync("Fail", "claim-2");
        await hooked.WaitingAsync("claim-3");
        await hooked.EndedAsync("Echo", "report-1", "\"in\"");
        return hooked;
    }
}
