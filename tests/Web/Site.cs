using System.Net;
using System.Text.RegularExpressions;
using BenefitsFlow.App;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Monetary;
using BenefitsFlow.App.Web;
using BenefitsFlow.App.Weekly;
using BenefitsFlow.Emulator.Host;
using Microsoft.Extensions.DependencyInjection;
using LocalHost = BenefitsFlow.Tests.Emulator.Host.Served;

[assembly: AssemblyFixture(typeof(BenefitsFlow.Tests.Web.Site))]

namespace BenefitsFlow.Tests.Web;

/// <summary>The agency's pages on the local host, the clock standing at noon of Wednesday, March 4, 2026, Pacific.</summary>
public sealed partial class Site : IAsyncLifetime
{
    public static readonly DateTimeOffset Noon = new(2026, 3, 4, 20, 0, 0, TimeSpan.Zero);

    private readonly string keyFolder = Path.Combine(Path.GetTempPath(), $"keys-{Guid.NewGuid():N}");
    private readonly string prefix = "t" + Guid.NewGuid().ToString("N")[..12];
    private EmulatorHost? host;

    public IServiceProvider Services => host!.Services;

    internal EmulatorHost Host => host!;

    public Uri Address => host!.BaseAddress;

    internal Task WindAsync(TimeSpan time) => host!.Winder.WindToAsync(host.Clock.GetUtcNow() + time, default);

    public async ValueTask InitializeAsync()
    {
        host = await StartAsync();
        Emulator.AzuriteFixture.BeforeItStops(PutAwayAsync);
    }

    /// <summary>One more instance of the app over the same storage.</summary>
    internal Task<EmulatorHost> StartAsync() => EmulatorHost.StartAsync(
        LocalHost.Options(
                typeof(FrontDoor), typeof(Assets), typeof(ClaimantLinkPage), typeof(LeavePage), typeof(ClaimStart), typeof(ClaimForm), typeof(ClaimJob),
                typeof(StatusPage), typeof(LetterPage), typeof(CertifyPage), typeof(EstimatePage), typeof(App.Monetary.EstimateApi),
                typeof(App.Weekly.EstimateApi), typeof(App.Issues.FactFinding.IssuePage), typeof(App.Issues.Parties.EmployerLinkPage),
                typeof(App.Issues.Parties.EmployerIssuePage), typeof(App.Issues.Parties.EmployerContactPage), typeof(App.Issues.Parties.EmployerLeavePage),
                typeof(Breaking), typeof(SamplePages), typeof(Issues.FactFinding.SampleQuestions)) with
        {
            StartAt = Noon,
            Frozen = true,
            Settings = new Dictionary<string, string?>
            {
                ["AzureWebJobsStorage"] = TestStorage.ConnectionString,
                ["Agency:StoragePrefix"] = prefix,
                ["Agency:KeyFolder"] = keyFolder,
            },
        },
        builder =>
        {
            Agency.Configure(builder);
            builder.Services.AddTransient<CertifyPage>();
        });

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async ValueTask PutAwayAsync()
    {
        if (host is not null)
            await host.DisposeAsync();
        if (Directory.Exists(keyFolder))
            Directory.Delete(keyFolder, recursive: true);
    }

    public Visitor Visit(string language = "en") => new(Address, language);

    public T Of<T>() where T : notnull => Services.GetRequiredService<T>();
}

/// <summary>A browser without script: keeps cookies, follows nothing, sends forms as their pages give them.</summary>
public sealed partial class Visitor : IDisposable
{
    private readonly HttpClient http;

    public Visitor(Uri address, string language)
    {
        http = new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = Cookies }) { BaseAddress = address };
        http.DefaultRequestHeaders.Add("Accept-Language", language);
    }

    public CookieContainer Cookies { get; } = new();

    public async Task<Seen> GetAsync(string path) => await SendAsync(new(HttpMethod.Get, path));

    public async Task<Seen> SendAsync(HttpRequestMessage request)
    {
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return new(response, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>Opens the page, and sends its form with these fields.</summary>
    public async Task<Seen> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        var token = Token().Match((await GetAsync(path)).Text).Groups[1].Value;
        return await SendFormAsync(path, [("__RequestVerificationToken", token), .. fields]);
    }

    /// <summary>Sends a form as anyone can, with nothing but these fields.</summary>
    public async Task<Seen> SendFormAsync(string path, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.GroupBy(f => f.Name).Select(f => KeyValuePair.Create(f.Key, f.Last().Value)));
        return await SendAsync(new(HttpMethod.Post, path) { Content = form });
    }

    public void Dispose() => http.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}

/// <summary>What came back.</summary>
/// <param name="Html">As it was sent.</param>
public sealed record Seen(HttpResponseMessage Response, string Html)
{
    /// <summary>With its entities resolved.</summary>
    public string Text { get; } = WebUtility.HtmlDecode(Html);

    public HttpStatusCode Status => Response.StatusCode;

    public string? Location => Response.Headers.Location?.OriginalString;

    public string Header(string name) => Response.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";
}

/// <summary>A function that breaks, with something in its message that nobody may see.</summary>
public static class Breaking
{
    [Function("BreakingPage")]
    public static string Page([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "test/breaks")] Microsoft.AspNetCore.Http.HttpRequest request)
        => throw new InvalidOperationException("SSN 531-22-9876 " + request.Path);

    [Function("BreakingApi")]
    public static string Api([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/test/breaks")] Microsoft.AspNetCore.Http.HttpRequest request)
        => throw new InvalidOperationException("SSN 531-22-9876 " + request.Path);
}
