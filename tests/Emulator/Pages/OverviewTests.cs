namespace BenefitsFlow.Tests.Emulator.Pages;

/// <summary>The front page over a hub with something in it.</summary>
public class OverviewTests
{
    [Fact]
    public async Task The_board_counts_by_stage_and_state_and_each_count_leads_to_its_instances()
    {
        await using var hub = await FilledAsync();
        var board = (await hub.SeeAsync("/emulator")).QuerySelector(".board")!;
        Assert.Equal(["Hearing Pages", "Letter Pages", "Payment Pages", "All"], board.Lines("th[scope=row]"));
        Assert.Equal(["2 Running", "3 in all"], board.QuerySelectorAll("tr")[1].Lines("td").Where(cell => cell.Length > 0).Where((_, i) => i != 1));
        Assert.Equal("1 Failed", board.QuerySelector("tbody .Failed").Says());
        var running = await hub.SeeAsync(board.QuerySelector("a.Running")!.GetAttribute("href")!);
        Assert.Equal(["hearing-3", "hearing-2"], running.Lines(".stack a"));
        Assert.Equal(["Status", "Orchestration", "Id", "Created", "Updated", "Custom status"], running.Lines(".stack th"));
        Assert.Equal("{\"Waiting\":\"for the employer\"}", running.QuerySelector(".stack td.code").Says());
        Assert.Empty((await hub.SeeAsync("/emulator?name=Letter")).QuerySelectorAll(".stack td.code"));
        Assert.Equal("Hearing", running.QuerySelector("#name option[selected]").Says());
    }

    [Fact]
    public async Task What_failed_stands_first()
    {
        await using var hub = await FilledAsync();
        var page = await hub.SeeAsync("/emulator");
        var notice = page.QuerySelector("h1 + p.bad a")!;
        Assert.Equal("1 instance failed", notice.Says());
        Assert.Equal(["payment-1"], (await hub.SeeAsync(notice.GetAttribute("href")!)).Lines(".stack a"));
    }

    [Theory]
    [InlineData("from=2026-03-01", "hearing-3 hearing-2")]
    [InlineData("to=2026-02-28", "payment-1 letter-1 hearing-1")]
    [InlineData("from=2026-02-28&to=9999-12-31", "hearing-3 hearing-2 payment-1 letter-1 hearing-1")]
    [InlineData("from=2026-02-29&prefix=hearing-1", "hearing-1", "A day is written as 2026-03-01.")]
    [InlineData("from=2026-03-02&to=2026-03-01", "", "The first day is after the last one")]
    [InlineData("prefix=%3Cb%3E&status=%22&name=%7B%7B&page=-4", "")]
    public async Task Days_are_those_of_Washington_and_what_is_no_day_gets_a_sentence(string query, string found, string? said = null)
    {
        await using var hub = await FilledAsync();
        var page = await hub.SeeAsync("/emulator?" + query);
        Assert.Equal(found, string.Join(' ', page.Lines(".stack a")));
        Assert.StartsWith(said ?? "", page.QuerySelector("#instances [role=alert]").Says(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_clock_tells_what_comes_next_and_winds_to_it()
    {
        await using var hub = await FilledAsync();
        var next = (await hub.SeeAsync("/emulator")).Lines(".next li");
        Assert.Equal(
            ["Wed 2026-03-04 19:00:00 in 3 d Hearing hearing-2", "Wed 2026-03-04 19:00:00 in 3 d Hearing hearing-3"], next);
        await hub.PostAsync("/emulator/clock", ("to", "next"));
        Assert.Equal(HearingHub.Start.AddDays(4), hub.App.Host.Clock.GetUtcNow());
    }

    /// <summary>Three kinds on Saturday, one of which fails; two more hearings on Sunday; the first is ended.</summary>
    private static async Task<HearingHub> FilledAsync()
    {
        var hub = await HearingHub.OpenAsync();
        await hub.HearAsync();
        await hub.StartAsync("Letter", "letter-1", new Hearings.Answer(true, null));
        await hub.StartAsync("Payment", "payment-1");
        await hub.Client.TerminateInstanceAsync("hearing-1", cancellation: TestContext.Current.CancellationToken);
        await hub.WindAsync(TimeSpan.FromDays(1));
        await hub.HearAsync("hearing-2");
        await hub.HearAsync("hearing-3");
        return hub;
    }
}
