using System.Net;

namespace BenefitsFlow.Tests.Web;

/// <summary>A form is taken only from one of our own pages, of a size and kind that can be read.</summary>
public class FormPostsTests(Site site)
{
    [Fact]
    public async Task A_forged_post_saves_nothing_and_gives_back_what_was_typed()
    {
        using var visitor = site.Visit();

        var seen = await visitor.SendFormAsync("/claims/new/contact", ("email", "someone@example.org"), ("city", "<b>Yakima</b>"));

        Assert.Equal(HttpStatusCode.BadRequest, seen.Status);
        Assert.Contains("Please send this page again", seen.Text, StringComparison.Ordinal);
        Assert.Contains("someone@example.org", seen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(visitor.Cookies.GetCookies(site.Address), c => c.Name == "draft");
    }

    [Fact]
    public async Task Another_visitors_token_is_none()
    {
        using var other = site.Visit();
        using var visitor = site.Visit();
        var page = (await other.GetAsync("/claims/new")).Text;
        var token = page.Split("__RequestVerificationToken\" value=\"")[1].Split('"')[0];
        await visitor.GetAsync("/claims/new");

        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.SendFormAsync("/claims/new", ("__RequestVerificationToken", token), ("language", "en"))).Status);
    }

    [Fact]
    public async Task Markup_comes_back_as_text()
    {
        using var visitor = site.Visit();
        using var raw = new HttpClient { BaseAddress = site.Address };

        using var answer = await raw.PostAsync(new Uri("/claims/new/contact", UriKind.Relative), new FormUrlEncodedContent([new("city", "\"><script>alert(1)</script>")]), TestContext.Current.CancellationToken);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task More_than_one_megabyte_is_too_large_announced_or_not(bool announced)
    {
        using var visitor = site.Visit();
        var body = new MemoryStream(new byte[1024 * 1024 + 1]);
        var request = new HttpRequestMessage(HttpMethod.Post, "/estimate") { Content = new StreamContent(body) };
        request.Content.Headers.ContentType = new("application/x-www-form-urlencoded");
        request.Headers.TransferEncodingChunked = !announced;

        var seen = await visitor.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, seen.Status);
        Assert.Contains("A page can take 1 MB", seen.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json", "{}", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("text/plain", "a=b", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nbroken", HttpStatusCode.BadRequest)]
    public async Task What_is_no_form_gets_a_page_that_says_so(string kind, string body, HttpStatusCode status)
    {
        using var visitor = site.Visit();
        var request = new HttpRequestMessage(HttpMethod.Post, "/estimate") { Content = new StringContent(body) };
        request.Content.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse(kind);

        Assert.Equal(status, (await visitor.SendAsync(request)).Status);
    }

    [Fact]
    public async Task A_form_of_a_thousand_fields_is_refused()
    {
        using var visitor = site.Visit();

        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.SendFormAsync("/estimate", [.. Enumerable.Range(0, 1000).Select(i => ($"f{i}", "x"))])).Status);
    }
}
