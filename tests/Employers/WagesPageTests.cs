using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using BenefitsFlow.App.Employers;
using BenefitsFlow.App.Web;
using BenefitsFlow.Tests.Storage;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;

namespace BenefitsFlow.Tests.Employers;

public sealed partial class WagesPageTests : IDisposable
{
    private const string Account = "123456786";
    private const string Mixed = "555-02-2222,Jones,Sam,,,561,13692.01,151252\nbad\n";

    private readonly StorageRun run = new(add: services => services.AddEmployers().AddAgencyWeb(new ConfigurationBuilder().Build()));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task The_page_asks_for_account_quarter_key_and_file()
    {
        var (status, html, _) = await GetAsync("en");
        Assert.Equal(200, status);
        Assert.All(["account", "quarter", "key", "file", "check"], name => Assert.Contains($"for=\"{name}\"", html, StringComparison.Ordinal));
        Assert.Contains("enctype=\"multipart/form-data\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_was_sent_is_answered_with_the_report_in_the_readers_language()
    {
        var (status, html) = await PostAsync(run.Of<FilingKey>().Of(Account), Mixed, "es");
        Assert.Equal(200, status);
        Assert.Contains("$13,692.01", html, StringComparison.Ordinal);
        Assert.Contains("Línea completa", html, StringComparison.Ordinal);
        Assert.Matches("<strong[^>]*>([0-9A-Z]{4}-){2}[0-9A-Z]{4}</strong>", html);
        Assert.DoesNotContain("Jones", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_key_takes_nothing_keeps_what_was_typed_and_is_not_shown_again()
    {
        var (status, html) = await PostAsync("ABCD-EFGH", Mixed, "en");
        Assert.Equal(403, status);
        Assert.Contains($"value=\"{Account}\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("ABCD-EFGH", html, StringComparison.Ordinal);
        Assert.Contains("href=\"#key\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_post_without_a_file_says_so_at_the_file()
    {
        var (status, html) = await PostAsync(run.Of<FilingKey>().Of(Account), null, "en");
        Assert.Equal(400, status);
        Assert.Contains("id=\"file-error\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_post_from_elsewhere_takes_nothing()
    {
        var (status, html) = await PostAsync(run.Of<FilingKey>().Of(Account), Mixed, "en", withToken: false);
        Assert.Equal(400, status);
        Assert.DoesNotContain("13,692", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_post_over_10_MB_says_what_the_most_is()
    {
        var (status, html) = await PostAsync(run.Of<FilingKey>().Of(Account), new string('x', 11 * 1024 * 1024), "en");
        Assert.Equal(413, status);
        Assert.Contains("10 MB is the most", html, StringComparison.Ordinal);
    }

    private async Task<(int? Status, string Html, HttpContext Context)> GetAsync(string language)
    {
        var context = Context("GET", language);
        var page = await RunAsync(context);
        return (page.StatusCode, WebUtility.HtmlDecode(page.Content!), context);
    }

    private async Task<(int? Status, string Html)> PostAsync(string key, string? file, string language, bool withToken = true)
    {
        var (_, asked, first) = await GetAsync(language);
        var token = Token().Match(asked);
        using var form = new MultipartFormDataContent
        {
            { new StringContent(Account), "account" }, { new StringContent("2025Q4"), "quarter" }, { new StringContent(key), "key" },
        };
        if (withToken)
            form.Add(new StringContent(token.Groups[2].Value), token.Groups[1].Value);
        if (file is not null)
            form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(file)), "file", "wages.csv");
        var context = Context("POST", language);
        context.Request.ContentType = form.Headers.ContentType!.ToString();
        context.Request.Body = await form.ReadAsStreamAsync(Cancellation);
        context.Request.Headers.Cookie = string.Join("; ", first.Response.Headers.SetCookie.Select(c => c!.Split(';')[0]));
        var page = await RunAsync(context);
        return (page.StatusCode, WebUtility.HtmlDecode(page.Content!));
    }

    private async Task<ContentResult> RunAsync(HttpContext context)
        => Assert.IsType<ContentResult>(
            await new WagesPage(run.Of<WagesForm>(), run.Of<Pages>(), run.Of<IAntiforgery>()).RunAsync(context.Request, Cancellation));

    private DefaultHttpContext Context(string method, string language)
    {
        var context = new DefaultHttpContext { RequestServices = run.Of<IServiceProvider>() };
        context.Request.Method = method;
        context.Request.Path = "/employers/wages";
        context.Request.Headers.AcceptLanguage = language;
        return context;
    }

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]+)\">")]
    private static partial Regex Token();
}
