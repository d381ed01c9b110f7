using System.Globalization;
using System.Net;
using BenefitsFlow.Emulator.Host;

namespace BenefitsFlow.Tests.Emulator.Host;

/// <summary>The Emulator's own pages.</summary>
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
        foreach (var text in new[] { "Sat 2026-02-28 19:00:00", "ANY /Named", "stands still", "claim-001", "Running" })
            Assert.Contains(text, body, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", body, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Instances_are_filtered_by_prefix_and_status_and_shown_in_pages()
    {
        await using var app = await AppAsync();
        Assert.DoesNotContain("claim-001", (await app.GetAsync("/emulator?prefix=report-")).Body, StringComparison.Ordinal);
        Assert.Contains("There are none.", (await app.GetAsync("/emulator?status=Failed")).Body, StringComparison.Ordinal);
        var first = (await app.GetAsync("/emulator?prefix=claim-")).Body;
        Assert.Contains("claim-050<", first, StringComparison.Ordinal);
        Assert.DoesNotContain("claim-051<", first, StringComparison.Ordinal);
        Assert.Contains("from=50", WebUtility.HtmlDecode(first), StringComparison.Ordinal);
        Assert.Contains("claim-051<", (await app.GetAsync("/emulator?prefix=claim-&from=50")).Body, StringComparison.Ordinal);
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
        Assert.Equal("/emulator?said=past", answer.Headers.Location?.ToString());
        Assert.Contains("The clock only goes forward", (await app.GetAsync("/emulator?said=past")).Body, StringComparison.Ordinal);
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
