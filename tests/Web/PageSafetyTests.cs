using System.Net;
using System.Text.Json;

namespace BenefitsFlow.Tests.Web;

/// <summary>Every answer keeps to itself, and gives nothing away when something broke.</summary>
public class PageSafetyTests(Site site)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/claims/new")]
    [InlineData("/claims/status")]
    [InlineData("/claims/weeks/2026-02-22")]
    [InlineData("/claims/letters/first")]
    [InlineData("/estimate")]
    [InlineData("/c/nothing")]
    [InlineData("/no/such/page")]
    [InlineData("/test/breaks")]
    [InlineData("/api/no/such")]
    public async Task Every_answer_carries_the_guarding_headers(string path)
    {
        using var visitor = site.Visit();

        var seen = await visitor.GetAsync(path);

        Assert.Contains("frame-ancestors 'none'", seen.Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", seen.Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("nosniff", seen.Header("X-Content-Type-Options"));
        Assert.Equal("no-referrer", seen.Header("Referrer-Policy"));
        Assert.Contains("no-store", seen.Header("Cache-Control"), StringComparison.Ordinal);
        Assert.NotEmpty(seen.Header("Permissions-Policy"));
        Assert.DoesNotContain("<script", seen.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(" style=", seen.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_page_that_breaks_gives_a_reference_and_nothing_of_the_message()
    {
        using var visitor = site.Visit();

        var seen = await visitor.GetAsync("/test/breaks");

        Assert.Equal(HttpStatusCode.InternalServerError, seen.Status);
        Assert.Matches("Reference number: <strong>[0-9A-F]{10}<", seen.Text);
        Assert.DoesNotContain("531", seen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", seen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_api_that_breaks_gives_a_problem_with_a_reference()
    {
        using var visitor = site.Visit("es");

        var seen = await visitor.GetAsync("/api/test/breaks");

        Assert.Equal("application/problem+json", seen.Response.Content.Headers.ContentType?.MediaType);
        var problem = JsonDocument.Parse(seen.Text).RootElement;
        Assert.Equal("failed", problem.GetProperty("code").GetString());
        Assert.Equal("Algo falló de nuestra parte", problem.GetProperty("title").GetString());
        Assert.Matches("^[0-9A-F]{10}$", problem.GetProperty("reference").GetString()!);
        Assert.DoesNotContain("531", seen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Behind_the_clouds_front_end_cookies_are_secure()
    {
        using var visitor = site.Visit();

        var seen = await visitor.SendAsync(new(HttpMethod.Get, "/claims/new?lang=es") { Headers = { { "X-Forwarded-Proto", "https" } } });

        Assert.All(seen.Response.Headers.GetValues("Set-Cookie"), c => Assert.Contains("secure", c, StringComparison.OrdinalIgnoreCase));
        Assert.NotEmpty(seen.Header("Strict-Transport-Security"));
        Assert.Empty((await visitor.GetAsync("/")).Header("Strict-Transport-Security"));
    }

    [Fact]
    public async Task The_root_is_the_home_page_and_an_unknown_page_says_so()
    {
        using var visitor = site.Visit();

        Assert.Contains("/employers/wages", (await visitor.GetAsync("/")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/claims")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.SendFormAsync("/", ("a", "b"))).Status);
        Assert.Contains("not-found", (await visitor.GetAsync("/api/none")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//evil.example/x")]
    [InlineData("/\\evil.example/x")]
    public async Task No_link_on_a_page_leads_to_another_site(string path)
    {
        using var visitor = site.Visit();

        var seen = await visitor.SendAsync(new(HttpMethod.Get, new Uri(site.Address.GetLeftPart(UriPartial.Authority) + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true })));

        Assert.DoesNotMatch("(href|action)=\"(//|/\\\\|http)", seen.Text);
    }

    [Fact]
    public async Task A_page_answers_a_head_request_as_it_would_a_get()
    {
        using var visitor = site.Visit();

        var seen = await visitor.SendAsync(new(HttpMethod.Head, "/claims/new"));

        Assert.Equal((HttpStatusCode.OK, ""), (seen.Status, seen.Text));
    }

    [Fact]
    public async Task Assets_may_be_kept_for_good_under_their_hash_only()
    {
        using var visitor = site.Visit();
        var address = App.Web.Assets.AddressOf("site.css");

        var seen = await visitor.GetAsync(address);
        var again = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { IfNoneMatch = { seen.Response.Headers.ETag! } } };

        Assert.Equal("text/css", seen.Response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("immutable", seen.Header("Cache-Control"), StringComparison.Ordinal);
        Assert.DoesNotContain("immutable", (await visitor.GetAsync("/assets/site.css")).Header("Cache-Control"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotModified, (await visitor.SendAsync(again)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/assets/../Web/layout.html")).Status);
    }

    [Fact]
    public async Task The_language_is_the_one_chosen_and_stays()
    {
        using var visitor = site.Visit();

        Assert.Contains("<html lang=\"en\">", (await visitor.GetAsync("/estimate")).Text, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"es\">", (await visitor.GetAsync("/estimate?lang=es")).Text, StringComparison.Ordinal);
        var after = await visitor.GetAsync("/claims/new?return=check");
        Assert.Contains("<html lang=\"es\">", after.Text, StringComparison.Ordinal);
        Assert.Contains("href=\"/claims/new?return=check&lang=en\"", after.Text, StringComparison.Ordinal);
    }
}
