using System.Net;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Web;
using BenefitsFlow.Tests.Filing;

namespace BenefitsFlow.Tests.Web;

/// <summary>A claimant's link only shows; it opens to the person who knows the date of birth, and not for long.</summary>
public sealed class ClaimantLinkTests : IAsyncLifetime
{
    private static readonly (string, string)[] Right = Typing.Date("birthDate", "3", "27", "1985");
    private static readonly (string, string)[] Wrong = Typing.Date("birthDate", "3", "28", "1985");

    private readonly Site site = new();
    private readonly string claimId = Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(16));

    public async ValueTask InitializeAsync()
    {
        await site.InitializeAsync();
        await site.Of<PersonalFile>().SaveAsync(claimId, Applicant.Whole, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task The_right_answer_opens_the_page_that_the_link_names()
    {
        using var visitor = site.Visit();

        var seen = await visitor.PostAsync(Link(), Right);

        Assert.Equal((HttpStatusCode.SeeOther, "/claims/weeks/2026-03-01"), (seen.Status, seen.Location));
        var cookie = seen.Header("Set-Cookie");
        Assert.Contains("claimant=", cookie, StringComparison.Ordinal);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/claims/leave")).Status);
        Assert.Contains("You are still signed in", (await visitor.GetAsync("/claims/leave")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_names_neither_claim_nor_page()
    {
        var link = Link();

        Assert.DoesNotContain(claimId, link, StringComparison.Ordinal);
        Assert.DoesNotContain("weeks", link, StringComparison.Ordinal);
        Assert.DoesNotContain(claimId, (await site.Visit().GetAsync(link)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opening_a_link_a_hundred_times_changes_nothing()
    {
        using var scanner = site.Visit();
        for (var i = 0; i < 100; i++)
            Assert.Equal(HttpStatusCode.OK, (await scanner.SendAsync(new(i % 2 == 0 ? HttpMethod.Get : HttpMethod.Head, Link()))).Status);

        using var visitor = site.Visit();
        Assert.Equal(HttpStatusCode.SeeOther, (await visitor.PostAsync(Link(), Right)).Status);
        Assert.DoesNotContain(scanner.Cookies.GetCookies(site.Address), c => c.Name == "claimant");
    }

    [Fact]
    public async Task Five_wrong_answers_close_the_claim_for_an_hour_and_say_until_when()
    {
        using var visitor = site.Visit();
        for (var i = 0; i < 5; i++)
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visitor.PostAsync(Link(), Wrong)).Status);

        var closed = await visitor.PostAsync(Link(), Right);
        Assert.Equal(HttpStatusCode.TooManyRequests, closed.Status);
        Assert.Contains("Try again after 1:00 PM Pacific time", closed.Text, StringComparison.Ordinal);
        await site.WindAsync(TimeSpan.FromMinutes(61));
        Assert.Equal(HttpStatusCode.SeeOther, (await visitor.PostAsync(Link(), Right)).Status);
    }

    [Fact]
    public async Task Twenty_browsers_at_once_have_five_answers_together()
    {
        var visitors = Enumerable.Range(0, 20).Select(_ => site.Visit()).ToArray();

        var seen = await Task.WhenAll(visitors.Select(v => v.PostAsync(Link(), Wrong)).ToArray());

        Assert.Equal(5, seen.Count(s => s.Status == HttpStatusCode.UnprocessableEntity));
        Assert.Equal(15, seen.Count(s => s.Status == HttpStatusCode.TooManyRequests));
    }

    [Fact]
    public async Task A_forged_answer_is_not_counted()
    {
        using var visitor = site.Visit();
        for (var i = 0; i < 6; i++)
            Assert.Equal(HttpStatusCode.BadRequest, (await visitor.SendFormAsync(Link(), Wrong)).Status);

        Assert.Equal(HttpStatusCode.SeeOther, (await visitor.PostAsync(Link(), Right)).Status);
    }

    [Fact]
    public async Task A_link_that_expired_asks_for_a_new_one()
    {
        using var visitor = site.Visit();
        var link = Link();
        await site.WindAsync(TimeSpan.FromDays(2));

        Assert.Equal(HttpStatusCode.Gone, (await visitor.GetAsync(link)).Status);
        Assert.Equal(HttpStatusCode.Gone, (await visitor.SendFormAsync(link, Right)).Status);
    }

    [Fact]
    public async Task A_link_with_any_letter_changed_is_none()
    {
        using var visitor = site.Visit();
        var link = Link();
        for (var at = 3; at < link.Length - 1; at += 7)
        {
            var changed = link[..at] + (link[at] == 'A' ? 'B' : 'A') + link[(at + 1)..];
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(changed)).Status);
        }
    }

    [Fact]
    public async Task A_session_ends_half_an_hour_after_the_last_page()
    {
        using var visitor = site.Visit();
        await visitor.PostAsync(Link(), Right);
        await site.WindAsync(TimeSpan.FromMinutes(29));
        Assert.Contains("You are still signed in", (await visitor.GetAsync("/claims/leave")).Text, StringComparison.Ordinal);
        await site.WindAsync(TimeSpan.FromMinutes(29));
        Assert.Contains("You are still signed in", (await visitor.GetAsync("/claims/leave")).Text, StringComparison.Ordinal);
        await site.WindAsync(TimeSpan.FromMinutes(31));
        Assert.Contains("You are signed out", (await visitor.GetAsync("/claims/leave")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, (await visitor.GetAsync("/claims/status")).Status);
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        using var visitor = site.Visit();
        await visitor.PostAsync(Link(), Right);

        Assert.Equal(HttpStatusCode.SeeOther, (await visitor.PostAsync("/claims/leave")).Status);
        Assert.Contains("You are signed out", (await visitor.GetAsync("/claims/leave")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_instance_of_the_app_reads_the_same_links()
    {
        await using var second = await site.StartAsync();
        using var visitor = new Visitor(second.BaseAddress, "en");

        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(Link())).Status);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example")]
    [InlineData("claims/\r\nx")]
    [InlineData("staff/queue")]
    public void A_link_leads_nowhere_but_to_a_claimants_page(string path)
        => Assert.Throws<ArgumentException>(() => site.Of<ClaimantLinks>().For(claimId, path, Site.Noon));

    private string Link() => site.Of<ClaimantLinks>().For(claimId, "claims/weeks/2026-03-01", Site.Noon.AddDays(1)).PathAndQuery;
}
