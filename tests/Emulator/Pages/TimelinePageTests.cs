namespace BenefitsFlow.Tests.Emulator.Pages;

/// <summary>One instance's page: what ran, in which order, how long it waited, what failed and why.</summary>
public class TimelinePageTests
{
    private const string Lines = ".timeline li .label";

    [Fact]
    public async Task A_waiting_instance_shows_what_it_waits_for_and_until_when()
    {
        await using var hub = await HearingHub.OpenAsync();
        var page = await hub.SeeAsync(HearingHub.Link(await hub.HearAsync()));
        Assert.Equal(
            [
                "Started Sat 2026-02-28 19:00:00",
                "Activity SendNotice done at once",
                "Timer at least until Tue 2026-03-03 19:00:00 waiting since Sat 2026-02-28 19:00:00",
                "Wait for EmployerAnswered waiting since Sat 2026-02-28 19:00:00",
            ],
            page.Lines(Lines));
        Assert.Equal("It waits for EmployerAnswered.", page.QuerySelector("#actions fieldset p").Says());
        Assert.Equal("TaskCompleted #0 SendNotice", page.QuerySelector(".history tbody:nth-of-type(2) tr:not(.turn)").Says().Split(" Result")[0]);
        Assert.Contains("\"Waiting\": \"for the employer\"", page.Says(), StringComparison.Ordinal);
        Assert.Equal(4, page.QuerySelectorAll(".timeline li svg.strip use").Length);
    }

    [Fact]
    public async Task An_answered_wait_cancels_its_timer_and_leads_to_the_child_and_back()
    {
        await using var hub = await HearingHub.OpenAsync();
        await hub.HearAsync();
        await hub.WindAsync(TimeSpan.FromDays(2));
        await hub.Client.RaiseEventAsync("hearing-1", Hearings.Answered, new Hearings.Answer(true, "<b>"), TestContext.Current.CancellationToken);
        await hub.SettleAsync();
        var page = await hub.SeeAsync(HearingHub.Link("hearing-1"));
        Assert.Equal(
            [
                "Timer at least until Tue 2026-03-03 19:00:00 cancelled after 2 d",
                "Wait for EmployerAnswered came after 2 d",
                "Sub-instance Letter hearing-1/letter done at once",
                "Completed Mon 2026-03-02 19:00:00",
            ],
            page.Lines(Lines).Skip(2));
        Assert.Equal("2 d", page.QuerySelector(".axis text").Says());
        var child = await hub.SeeAsync(page.QuerySelector(".timeline a")!.GetAttribute("href")!);
        Assert.Equal("hearing-1/letter", child.QuerySelector("h1").Says());
        Assert.Equal("/emulator/instances/hearing-1", child.QuerySelector("dd a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_long_timer_and_the_attempts_of_one_call_are_one_line_each()
    {
        await using var hub = await HearingHub.OpenAsync();
        await hub.HearAsync();
        await hub.StartAsync("Payment", "payment-1");
        await hub.WindAsync(TimeSpan.FromDays(11));
        Assert.Equal(
            ["Timer until Tue 2026-03-10 20:00:00 fired after 10 d", "Wait for EmployerAnswered given up after 10 d"],
            (await hub.SeeAsync(HearingHub.Link("hearing-1"))).Lines(Lines).Skip(2).Take(2));

        var page = await hub.SeeAsync(HearingHub.Link("payment-1"));
        var call = page.QuerySelectorAll(".timeline ol > li")[1];
        Assert.StartsWith("Activity Pay failed at attempt 3 after 15 s Attempt 1, Sat 2026-02-28 19:00:00: ", call.Says(), StringComparison.Ordinal);
        Assert.Equal(3, call.QuerySelectorAll(".failures li").Length);
        Assert.Equal(3, call.QuerySelectorAll("use[href='#mark-failed']").Length);
        Assert.Equal(3, page.QuerySelectorAll(".timeline ol > li").Length);
    }

    [Fact]
    public async Task A_failed_instance_says_why_with_its_causes_and_everything_stays_text()
    {
        await using var hub = await HearingHub.OpenAsync();
        await hub.StartAsync("Payment", "payment-1", new Hearings.Question("</pre><script>alert(1)</script>", "\"'&"));
        await hub.WindAsync(TimeSpan.FromMinutes(1));
        var page = await hub.SeeAsync(HearingHub.Link("payment-1"));
        var head = page.QuerySelector("section[aria-label=State]")!;
        Assert.Matches(@"Failed: \S*TaskFailedException: Task 'Pay' \(#\d\)", head.Says());
        Assert.Contains("System.InvalidOperationException: The bank refused <i>it</i>.", head.Says(), StringComparison.Ordinal);
        Assert.Contains("caused by System.TimeoutException: No answer & no reason.", head.Says(), StringComparison.Ordinal);
        Assert.Contains("Hearings.Pay", head.QuerySelector("details pre").Says(), StringComparison.Ordinal);
        Assert.Contains("</pre><script>alert(1)</script>", head.Says(), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("script, i, b"));
    }

    [Fact]
    public async Task Of_a_long_history_the_latest_is_shown_and_all_on_demand()
    {
        await using var hub = await HearingHub.OpenAsync();
        await hub.StartAsync("Round", "round-1", 500);
        var page = await hub.SeeAsync(HearingHub.Link("round-1"));
        Assert.Equal(200, page.QuerySelectorAll(".timeline ol > li").Length);
        Assert.StartsWith("The latest 200 of 502 lines.", page.QuerySelector("section p.quiet").Says(), StringComparison.Ordinal);
        // The lines that begin a turn are counted, and shown as its heading.
        Assert.InRange(page.QuerySelectorAll(".history tbody tr:not(.turn)").Length, 250, 500);
        var all = await hub.SeeAsync(page.QuerySelector("section p.quiet a")!.GetAttribute("href")!);
        Assert.Equal(502, all.QuerySelectorAll(".timeline ol > li").Length);
        Assert.Equal(1 + 500 + 500 + 1, all.QuerySelectorAll(".history tbody tr:not(.turn)").Length);
    }
}
