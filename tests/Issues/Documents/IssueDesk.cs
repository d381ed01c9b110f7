using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using BenefitsFlow.App;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Parties;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Web;
using BenefitsFlow.Emulator.Host;
using BenefitsFlow.Tests.Staff;
using BenefitsFlow.Tests.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace BenefitsFlow.Tests.Issues.Documents;

/// <summary>The agency with one claim that has one issue about its job, and browsers of the claimant, the employer and staff. The platform's sign-in is on.</summary>
internal sealed partial class IssueDesk : IAsyncDisposable
{
    private readonly List<HttpClient> browsers = [];

    private IssueDesk(EmulatorHost host) => Host = host;

    public EmulatorHost Host { get; }

    public string Claim { get; } = StorageRun.NewClaimId();

    public static async Task<IssueDesk> OpenAsync()
    {
        var name = "t" + Guid.NewGuid().ToString("N")[..12];
        var desk = new IssueDesk(await EmulatorHost.StartAsync(
            new EmulatorOptions
            {
                Storage = TestStorage.ConnectionString,
                HubName = name,
                Assemblies = [typeof(Agency).Assembly],
                StartAt = Web.Site.Noon,
                Frozen = true,
                Settings = new Dictionary<string, string?>
                {
                    ["Agency:StoragePrefix"] = name,
                    ["Agency:KeyFolder"] = Path.Combine(Path.GetTempPath(), "benefitsflow-test-keys"),
                    [Platform.Outside.Key] = Platform.Outside.Value,
                },
            },
            Agency.Configure));
        Platform.SignsPeopleIn(desk.Host.Services);
        await desk.RaiseAsync(desk.Claim);
        return desk;
    }

    public T Get<T>()
        where T : notnull
        => Host.Services.GetRequiredService<T>();

    /// <summary>A claim with an issue about its only job.</summary>
    public async Task RaiseAsync(string claim)
    {
        await Get<PersonalFile>().SaveAsync(claim, People.Rosa);
        await Get<ClaimFile>().AppendAsync(claim, "issue-1", new IssueRaised("separation-quit", "RCW 50.20.050", null, 0), "agency");
        await Get<ClaimFile>().AppendAsync(claim, "filed", new ClaimFiled("BF-7K2M-9QXA", new(2026, 3, 2), new(2026, 3, 1), "en", 40, false, false), "claimant");
    }

    public Task DecideAsync() => Get<ClaimFile>().AppendAsync(
        Claim, "determined", new IssueDetermined(1, 1, 1, "digest", IssueResult.Allow, "RCW 50.20.050"), "ana-lima");

    public HttpClient Claimant(string? claim = null) => Browser(request => Get<ClaimantSession>().Begin(request, claim ?? Claim));

    public HttpClient Employer(int issue = 1) => Browser(request => Get<EmployerSession>().Begin(request, Claim, issue));

    public HttpClient Staff(string email = "ana.lima@agency.example")
    {
        var browser = Browser(_ => { });
        browser.DefaultRequestHeaders.Add(Platform.Header, Platform.PrincipalOf(email));
        return browser;
    }

    public HttpClient Nobody() => Browser(_ => { });

    /// <summary>The cookie with which a session begins, as a browser sends it.</summary>
    public string CookieOf(Action<HttpRequest> begin)
    {
        var context = new DefaultHttpContext();
        begin(context.Request);
        return string.Join("; ", context.Response.Headers.SetCookie.Select(cookie => cookie!.Split(';')[0]));
    }

    public async ValueTask DisposeAsync()
    {
        browsers.ForEach(browser => browser.Dispose());
        await Host.DisposeAsync();
    }

    private HttpClient Browser(Action<HttpRequest> begin)
    {
        var cookies = new CookieContainer();
        foreach (var cookie in CookieOf(begin).Split("; ", StringSplitOptions.RemoveEmptyEntries))
            cookies.SetCookies(Host.BaseAddress, cookie);
        var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = Host.BaseAddress };
        browsers.Add(browser);
        return browser;
    }

    [GeneratedRegex("name=\"(__RequestVerificationToken)\" value=\"([^\"]+)\"")]
    internal static partial Regex Token();
}

internal static class Browsing
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<(HttpStatusCode Status, string Text, HttpResponseMessage Response)> SeeAsync(this HttpClient browser, string path)
        => await ReadAsync(await browser.GetAsync(new Uri(path, UriKind.Relative), Cancellation));

    /// <summary>Sends a file from the page, with what the browser says of it.</summary>
    public static async Task<(HttpStatusCode Status, string Text, HttpResponseMessage Response)> SendFileAsync(
        this HttpClient browser, string path, byte[]? file, string name = "note.pdf", string type = "application/pdf", bool token = true)
    {
        using var form = new MultipartFormDataContent();
        if (token)
            form.Add(new StringContent(IssueDesk.Token().Match((await browser.SeeAsync(path)).Text).Groups[2].Value), "__RequestVerificationToken");
        if (file is not null)
        {
            var content = new ByteArrayContent(file);
            content.Headers.ContentType = new MediaTypeHeaderValue(type);
            form.Add(content, "document", name);
        }

        return await ReadAsync(await browser.PostAsync(new Uri(path, UriKind.Relative), form, Cancellation));
    }

    public static async Task<(HttpStatusCode Status, string Text, HttpResponseMessage Response)> SendAsync(
        this HttpClient browser, string path, params (string Name, string Value)[] fields)
    {
        var token = IssueDesk.Token().Match((await browser.SeeAsync(path)).Text).Groups[2].Value;
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)).Append(new("__RequestVerificationToken", token)));
        return await ReadAsync(await browser.PostAsync(new Uri(path, UriKind.Relative), form, Cancellation));
    }

    private static async Task<(HttpStatusCode Status, string Text, HttpResponseMessage Response)> ReadAsync(HttpResponseMessage response)
        => (response.StatusCode, WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(Cancellation)), response);
}
