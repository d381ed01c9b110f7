using System.Globalization;
using System.Net;
using BenefitsFlow.Emulator.Pages;
using BenefitsFlow.Tests.Emulator.Host;

namespace BenefitsFlow.Tests.Emulator.Pages;

/// <summary>The Emulator's front page, whatever engine it looks at.</summary>
public class PageTests
{
    // Saturday evening in Washington.
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 3, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task The_overview_lists_the_functions_the_clock_and_the_instances()
    {
        await using var app = await AppAsync();
        var (status, body) = await app.GetAsync("/emulator");
        Assert.Equal(200, status);
        foreach (var text in new[] { "Sat 2026-02-28 19:00:00", "ANY /Named", "stands still", "claim-060", "Running" })
            Assert.Contains(text, body, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", body, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Instances_are_filtered_and_shown_in_pages()
    {
        await using var app = await AppAsync();
        Assert.Contains("There are none like that.", (await app.GetAsync("/emulator?prefix=report-")).Body, StringComparison.Ordinal);
        Assert.Contains("There are none like that.", (await app.GetAsync("/emulator?status=Failed")).Body, StringComparison.Ordinal);
        Assert.Contains("There are none like that.", (await app.GetAsync("/emulator?name=Week")).Body, StringComparison.Ordinal);
        var first = (await app.GetAsync("/emulator?prefix=claim-&status=running&name=claim")).Body;
        Assert.Contains("1–50 of 60, newest first", WebUtility.HtmlDecode(first), StringComparison.Ordinal);
        Assert.Contains("claim-011<", first, StringComparison.Ordinal);
        Assert.DoesNotContain("claim-010<", first, StringComparison.Ordinal);
        Assert.Contains("?prefix=claim-&name=claim&status=running&page=2#instances", WebUtility.HtmlDecode(first), StringComparison.Ordinal);
        var second = (await app.GetAsync("/emulator?prefix=claim-&page=2")).Body;
        Assert.Contains("claim-010<", second, StringComparison.Ordinal);
        Assert.Contains(">Previous<", second, StringComparison.Ordinal);
        Assert.DoesNotContain("rel=\"next\"", second, StringComparison.Ordinal);
        Assert.Contains("51–60 of 60", WebUtility.HtmlDecode((await app.GetAsync("/emulator?page=99999999")).Body), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_instance_shows_its_history_with_its_values_escaped()
    {
        await using var app = await AppAsync();
        var (status, body) = await app.GetAsync("/emulator/instances/claim-001");
        Assert.Equal(200, status);
        Assert.Contains("SubOrchestrationInstanceCreated", body, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>1</b>", body, StringComparison.Ordinal);
        Assert.Equal(404, (await app.GetAsync("/emulator/instances/nobody")).Status);
    }

    [Fact]
    public async Task An_instance_that_was_set_aside_is_named_with_the_reason()
    {
        await using var app = await AppAsync();
        app.Engine.SetAside["claim-<1>"] = "The instance 'claim-<1>' cannot be read: its status row makes no sense.";
        var body = (await app.GetAsync("/emulator")).Body;
        Assert.Contains("The instance 'claim-<1>' cannot be read", WebUtility.HtmlDecode(body), StringComparison.Ordinal);
        Assert.DoesNotContain("claim-<1>", body, StringComparison.Ordinal);
        Assert.Contains("/emulator/instances/claim-%3C1%3E", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_winds_the_clock()
    {
        await using var app = await AppAsync();
        using var answer = await WindAsync(app, "week");
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(Start.AddDays(7), app.Host.Clock.GetUtcNow());
    }

    [Fact]
    public async Task A_day_that_has_begun_gets_a_sentence()
    {
        await using var app = await AppAsync();
        using var answer = await WindAsync(app, "date", "2026-02-28");
        Assert.Equal("/emulator?said=past&date=2026-02-28", answer.Headers.Location?.ToString());
        Assert.Contains("The clock only goes forward", (await app.GetAsync("/emulator?said=past")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slip_of_the_keyboard_does_not_wind_for_hours()
    {
        await using var app = await AppAsync();
        using var answer = await WindAsync(app, "date", "9999-12-31");
        Assert.Equal("/emulator?said=far&date=9999-12-31", answer.Headers.Location?.ToString());
        Assert.Equal(Start, app.Host.Clock.GetUtcNow());
    }

    [Fact]
    public async Task Another_site_cannot_wind_the_clock()
    {
        await using var app = await AppAsync();
        app.Http.DefaultRequestHeaders.Add("Origin", "https://elsewhere.example");
        using var answer = await WindAsync(app, "week");
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(Start, app.Host.Clock.GetUtcNow());
    }

    [Theory]
    [InlineData("day", null, "2026-03-02T03:00:00Z")]
    [InlineData("sunday", null, "2026-03-01T08:00:00Z")]
    [InlineData("month", null, "2026-03-29T03:00:00Z")]
    [InlineData("date", "2026-03-09", "2026-03-09T07:00:00Z")]
    [InlineData("date", "9 March", null)]
    [InlineData("next", null, null)]
    [InlineData(null, null, null)]
    public void Buttons_lead_to_instants_and_days_begin_at_midnight_in_Washington(string? to, string? date, string? target) => Assert.Equal(
        target, ClockPage.Target(to, date, Start, null)?.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));

    private static async Task<HttpResponseMessage> WindAsync(Served app, string to, string date = "")
        => await app.SendAsync(
            HttpMethod.Post, "/emulator/clock", new FormUrlEncodedContent(new Dictionary<string, string> { ["to"] = to, ["date"] = date }));

    private static async Task<Served> AppAsync()
    {
        var app = await Served.ByAsync(Served.Options(typeof(RoutingTests.Routes)) with { StartAt = Start, Frozen = true });
        for (var i = 1; i <= 60; i++)
            app.Engine.Instances.All.Add(new OrchestrationMetadata("Claim", $"claim-{i:000}") { RuntimeStatus = OrchestrationRuntimeStatus.Running });
        return app;
    }
}
