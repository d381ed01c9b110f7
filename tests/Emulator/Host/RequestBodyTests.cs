using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.Tests.Emulator.Host;

/// <summary>What functions make of bodies, good and bad, and of cookies.</summary>
public class RequestBodyTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    [Observed("14.6")]
    public async Task A_form_in_the_address_encoding_is_read()
    {
        await using var app = await Served.ByAsync(typeof(Bodies));
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["name"] = "Ana Márquez & Söhne" });
        using var answer = await app.SendAsync(HttpMethod.Post, "/form", form);
        Assert.Equal("Ana Márquez & Söhne", await answer.Content.ReadAsStringAsync(Cancellation));
    }

    [Theory]
    [InlineData("application/json", """{"cents":5}""", 200, "5")]
    [InlineData("application/json", """{"cents":""", 500, "")]
    [InlineData("application/json", "", 500, "")]
    [InlineData("text/plain", """{"cents":5}""", 500, "")]
    [Observed("13.17")]
    public async Task A_json_body_that_cannot_be_read_is_an_empty_500(string type, string body, int status, string answered)
    {
        await using var app = await Served.ByAsync(typeof(Bodies));
        using var answer = await app.SendAsync(HttpMethod.Post, "/json", new StringContent(body, Encoding.UTF8, type));
        Assert.Equal((status, answered), ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(Cancellation)));
        Assert.Equal(200, (await app.GetAsync("/cookie")).Status);
    }

    // Above Kestrel's own limit, which the isolated worker keeps (Azure/azure-functions-host, issue 10640).
    [Theory]
    [InlineData(30_000_000, 200)]
    [InlineData(30_000_001, 500)]
    [Observed("14.6")]
    public async Task A_body_over_the_workers_30_million_bytes_fails_the_function_that_reads_it(int length, int status)
    {
        await using var app = await Served.ByAsync(typeof(Bodies));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/length") { Content = new ByteArrayContent(new byte[length]) };
        request.Headers.ExpectContinue = true;
        using var answer = await app.Http.SendAsync(request, Cancellation);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(status == 200 ? "30000000" : "", await answer.Content.ReadAsStringAsync(Cancellation));
    }

    [Theory]
    [InlineData("/form", 500)]
    [InlineData("/careful", 413)]
    [Observed("14.6")]
    public async Task A_form_of_120_megabytes_is_500_unless_the_function_looks_at_its_length_first(string path, int status)
    {
        await using var app = await Served.ByAsync(typeof(Bodies));
        using var content = new ByteArrayContent([]);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x");
        content.Headers.ContentLength = 120_000_000;
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        request.Headers.ExpectContinue = true;
        using var answer = await app.Http.SendAsync(request, Cancellation);
        Assert.Equal((HttpStatusCode)status, answer.StatusCode);
        Assert.Equal(200, (await app.GetAsync("/cookie")).Status);
    }

    [Fact]
    [Observed("14.7")]
    public async Task A_cookie_is_set_and_read_back()
    {
        await using var app = await Served.ByAsync(typeof(Bodies));
        using var answer = await app.SendAsync(HttpMethod.Get, "/cookie");
        Assert.Equal("__Host-s=abc; path=/; secure; samesite=strict; httponly", Assert.Single(answer.Headers.GetValues("Set-Cookie")));
        app.Http.DefaultRequestHeaders.Add("Cookie", "__Host-s=xyz");
        Assert.Equal((200, "xyz"), await app.GetAsync("/cookie"));
    }

    public static class Bodies
    {
        [Function("form")]
        public static async Task<IActionResult> Form([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequest request)
            => Say((await request.ReadFormAsync())["name"]);

        [Function("careful")]
        public static async Task<IActionResult> Careful([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequest request)
            => request.ContentLength > 10_000_000 ? new StatusCodeResult(413) : await Form(request);

        [Function("json")]
        public static async Task<IActionResult> Json([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequest request)
            => Say((await request.ReadFromJsonAsync<Payment>())?.Cents.ToString(System.Globalization.CultureInfo.InvariantCulture));

        [Function("length")]
        public static async Task<IActionResult> Length([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequest request)
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            return Say(body.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        [Function("cookie")]
        public static IActionResult Cookie([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request)
        {
            var options = new CookieOptions { Secure = true, HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/" };
            request.HttpContext.Response.Cookies.Append("__Host-s", "abc", options);
            return Say(request.Cookies["__Host-s"]);
        }

        private static ContentResult Say(string? text) => new() { Content = text };
    }

    public sealed record Payment(int Cents);
}
