using BenefitsFlow.Emulator.Play;
using BenefitsFlow.Tests.Emulator.Pages;
using BenefitsFlow.Tests.Play;
using Microsoft.Playwright;

namespace BenefitsFlow.Tests.Browser;

/// <summary>The Emulator's pages as a developer uses them, with script and without, by day and by night.</summary>
public class EmulatorPageTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true, ColorScheme.Dark)]
    [InlineData(false, ColorScheme.Light)]
    public async Task A_developer_finds_an_instance_answers_it_runs_it_again_and_winds_the_clock(bool script, ColorScheme scheme)
    {
        await using var hub = await HearingHub.OpenAsync();
        await FillAsync(hub);
        await using var browser = await Chromium.LaunchAsync();
        await using var developer = await Visitor.ComeAsync(browser, hub.App.Host, script, scheme: scheme);
        var page = developer.Page;

        await developer.OpenAsync("/emulator");
        await developer.LookAsync("90-emulator");
        await page.FillAsync("#prefix", "hearing-");
        await page.SelectOptionAsync("#status", "Running");
        await page.ClickAsync(".search button");
        await page.ClickAsync(".stack a >> text=hearing-2");
        Assert.Contains("Wait for EmployerAnswered waiting since Sat 2026-02-28 19:00:00", await developer.TextAsync(), StringComparison.Ordinal);
        await developer.LookAsync("91-instance-waiting");

        await RaiseAsync(page, "{ Agrees: yes }");
        Assert.Equal("{ Agrees: yes }", await page.InputValueAsync("#payload"));
        await developer.LookAsync("92-event-refused");
        await RaiseAsync(page, """{ "Agrees": true }""");
        Assert.Equal("Completed", await page.Locator("dd .status").InnerTextAsync());
        await developer.LookAsync("93-instance-completed");

        await page.ClickAsync("#actions button >> text=Restart");
        Assert.Equal("Running", await page.Locator("dd .status").InnerTextAsync());
        await page.ClickAsync("header a >> text=Clock");
        await page.ClickAsync("button >> text=To the next event");
        Assert.Equal(HearingHub.Start.AddDays(3), hub.App.Host.Clock.GetUtcNow());
        await developer.LookAsync("94-wound");
        Assert.Empty(developer.Alarms);
    }

    [Fact]
    public async Task Failed_hostile_and_long_instances_are_shown_whole()
    {
        await using var hub = await HearingHub.OpenAsync();
        await FillAsync(hub);
        await hub.StartAsync("Round", "round-1", 150);
        await using var browser = await Chromium.LaunchAsync();
        await using var developer = await Visitor.ComeAsync(browser, hub.App.Host, script: true);
        foreach (var (id, name) in new[] { ("payment-1", "95-failed"), ("round-1", "96-long"), (Hostile, "97-hostile") })
        {
            await developer.OpenAsync(HearingHub.Link(id));
            await developer.LookAsync(name);
        }

        await hub.PostAsync(HearingHub.Link(Hostile) + "/terminate");
        await developer.OpenAsync(HearingHub.Link(Hostile));
        await developer.Page.ClickAsync("#actions a");
        await developer.LookAsync("98-purge");
        await developer.Page.ClickAsync("main button");
        Assert.Contains("The instance and its history are gone.", await developer.TextAsync(), StringComparison.Ordinal);
        Assert.Empty(developer.Alarms);
    }

    /// <summary>What a claimant's story leaves behind: the claim, and its weeks.</summary>
    [Fact]
    public async Task The_agencys_own_instances_are_shown_by_their_stage()
    {
        var scenario = Scenario.Parse(await File.ReadAllTextAsync(ScenarioFiles.PathTo("laid-off-part-time"), Cancellation));
        var run = "t" + Guid.NewGuid().ToString("N")[..12];
        await using var agency = await AgencyHost.StartAsync(Player.Morning(scenario.Begins), run);
        await using var stage = new Stage(TestStorage.ConnectionString, run, null);
        await new Player(agency.Host, scenario, await Journal.OpenAsync(stage), TextWriter.Null).PlayAsync(Cancellation);
        // On Sunday another week is asked for.
        await agency.Host.Winder.WindToAsync(Player.Morning(new(2025, 8, 31)), Cancellation);

        await using var browser = await Chromium.LaunchAsync();
        await using var developer = await Visitor.ComeAsync(browser, agency, script: true);
        await developer.OpenAsync("/emulator");
        Assert.Contains("Week Weekly", await developer.TextAsync(), StringComparison.Ordinal);
        await developer.LookAsync("100-agency");
        await developer.Page.ClickAsync("a.Completed >> nth=0");
        await developer.Page.ClickAsync(".stack a >> nth=0");
        await developer.LookAsync("101-completed");
        foreach (var (name, at) in new[] { ("Claim", 102), ("Week", 103) })
        {
            await developer.OpenAsync($"/emulator?name={name}&status=Running");
            await developer.Page.ClickAsync(".stack a >> nth=0");
            Assert.Contains("waiting since", await developer.TextAsync(), StringComparison.Ordinal);
            await developer.LookAsync($"{at}-{name.ToLowerInvariant()}");
        }

        Assert.Empty(developer.Alarms);
    }

    private const string Hostile = "</h1><img src=x onerror=alert(1)>/{{id}}/%2F?a=\"'&b#c\\" + "a-very-long-id-without-any-place-at-which-it-could-be-broken";

    /// <summary>A payment that fails after its attempts, hearings that wait, one that was answered, and one under a hostile id.</summary>
    private static async Task FillAsync(HearingHub hub)
    {
        await hub.HearAsync("hearing-1");
        await hub.HearAsync("hearing-2");
        await hub.HearAsync(Hostile);
        await hub.StartAsync("Payment", "payment-1");
        await hub.Client.RaiseEventAsync("hearing-1", Hearings.Answered, new Hearings.Answer(false, null), Cancellation);
        await hub.WindAsync(TimeSpan.FromMinutes(1));
    }

    private static async Task RaiseAsync(IPage page, string payload)
    {
        await page.FillAsync("#name", Hearings.Answered);
        await page.FillAsync("#payload", payload);
        await page.ClickAsync("#actions button >> text=Raise");
    }
}
