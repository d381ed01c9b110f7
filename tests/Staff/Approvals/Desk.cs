using System.Net;
using System.Text.RegularExpressions;
using BenefitsFlow.Tests.Web;

namespace BenefitsFlow.Tests.Staff.Approvals;

/// <summary>A browser of a member of staff whom the platform signed in, or of nobody.</summary>
internal sealed partial class Desk : IDisposable
{
    public const string Reason = "Both sides were heard; the offer was never definite.";

    private readonly HttpClient http;

    public Desk(Uri address, string? email)
    {
        http = new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new() }) { BaseAddress = address };
        if (email is not null)
            http.DefaultRequestHeaders.Add(Platform.Header, Platform.PrincipalOf(email));
    }

    public Task<Seen> GetAsync(string path) => SendAsync(new(HttpMethod.Get, path));

    public async Task<Seen> SendAsync(HttpRequestMessage request)
    {
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return new(response, WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    /// <summary>Opens the page and does something on it.</summary>
    public async Task<Seen> DoAsync(string path, string act, params (string Name, string Value)[] fields)
        => await PostAsync(path, [.. Hidden(await GetAsync(path), act), .. fields]);

    public Task<Seen> SignAsync(string path) => DoAsync(path, "sign", Signing());

    public async Task<Seen> PostAsync(string path, IEnumerable<(string Name, string Value)> fields, string? origin = null)
    {
        using var form = new FormUrlEncodedContent(fields.GroupBy(f => f.Name).Select(f => KeyValuePair.Create(f.Key, f.Last().Value)));
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = form };
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        return await SendAsync(request);
    }

    public static (string, string)[] Signing(string reason = Reason) => [("reason", reason), ("cite", "RCW 50.20.050(2)(b)(i)"), ("read", "yes")];

    /// <summary>What the page's forms carry unseen.</summary>
    public static (string Name, string Value)[] Hidden(Seen page, string act) =>
    [
        .. HiddenField().Matches(page.Text).Select(field => (field.Groups[1].Value, field.Groups[2].Value)).Where(field => field.Item1 != "act"), ("act", act),
    ];

    public void Dispose() => http.Dispose();

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">")]
    private static partial Regex HiddenField();
}
