using System.Net;
using System.Text;
using System.Text.Json;
using BenefitsFlow.Emulator.Host;
using BenefitsFlow.Tests.Web;
using Microsoft.AspNetCore.Http;
using Served = BenefitsFlow.Tests.Emulator.Host.Served;

namespace BenefitsFlow.Tests.Emulator.SignIn;

/// <summary>The Emulator signs people in at the addresses at which App Service does, and tells the app in the same headers.</summary>
public class SignInTests
{
    private static readonly string Forged = Convert.ToBase64String("""{"auth_typ":"aad","claims":[{"typ":"preferred_username","val":"lee.wong@agency.example"}]}"""u8);

    private static EmulatorOptions Options => Served.Options(typeof(Echo), typeof(App.Web.Assets));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_page_lists_who_may_sign_in_and_where_they_go_then()
    {
        await using var served = await Served.ByAsync(Options);
        using var visitor = new Visitor(served.Host.BaseAddress, "en");

        var page = await visitor.GetAsync("/.auth/login/aad?post_login_redirect_uri=%2Fstaff%2Fqueue%3Fshow%3Dmine%26kind%3Da");

        Assert.Contains("Sign in as Ana Lima", page.Text, StringComparison.Ordinal);
        Assert.Contains("action=\"/.auth/login/aad?post_login_redirect_uri=%2Fstaff%2Fqueue%3Fshow%3Dmine%26kind%3Da\"", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_signed_in_stands_in_the_platforms_headers_until_signing_out()
    {
        await using var served = await Served.ByAsync(Options);
        using var visitor = new Visitor(served.Host.BaseAddress, "en");
        Assert.Empty((await visitor.GetAsync("/echo")).Text);
        Assert.Equal(HttpStatusCode.Unauthorized, (await visitor.GetAsync("/.auth/me")).Status);

        var signedIn = await visitor.SendFormAsync("/.auth/login/aad?post_login_redirect_uri=%2Fstaff%2Fqueue%3Fshow%3Dmine", ("person", "lee-wong"));
        Assert.Equal((HttpStatusCode.SeeOther, "/staff/queue?show=mine"), (signedIn.Status, signedIn.Location));

        using var principal = JsonDocument.Parse(Convert.FromBase64String((await visitor.GetAsync("/echo")).Text.Split('|')[0]));
        Assert.Equal("aad", principal.RootElement.GetProperty("auth_typ").GetString());
        var claims = principal.RootElement.GetProperty("claims").EnumerateArray().Select(claim => (claim.GetProperty("typ").GetString(), claim.GetProperty("val").GetString())).ToList();
        Assert.Contains(("preferred_username", "lee.wong@agency.example"), claims);
        Assert.Contains(("roles", "lead"), claims);
        Assert.EndsWith("|lee.wong@agency.example|aad", (await visitor.GetAsync("/echo")).Text, StringComparison.Ordinal);
        Assert.Contains("\"provider_name\":\"aad\"", (await visitor.GetAsync("/.auth/me")).Text, StringComparison.Ordinal);

        Assert.Equal("/staff", (await visitor.GetAsync("/.auth/logout?post_logout_redirect_uri=/staff")).Location);
        Assert.Empty((await visitor.GetAsync("/echo")).Text);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_header_from_outside_never_arrives(bool signedIn)
    {
        await using var served = await Served.ByAsync(Options);
        using var visitor = new Visitor(served.Host.BaseAddress, "en");
        if (signedIn)
            await visitor.SendFormAsync("/.auth/login/aad", ("person", "ana-lima"));

        using var request = new HttpRequestMessage(HttpMethod.Get, "/echo");
        request.Headers.Add("x-ms-client-principal", Forged);
        request.Headers.Add("X-MS-CLIENT-PRINCIPAL-NAME", "lee.wong@agency.example");
        var seen = await visitor.SendAsync(request);

        Assert.DoesNotContain("lee.wong", seen.Text, StringComparison.Ordinal);
        Assert.Equal(signedIn, seen.Text.EndsWith("|ana.lima@agency.example|aad", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_the_platform_signs_nobody_in_it_takes_no_header_off_as_on_Azure()
    {
        await using var served = await Served.ByAsync(Options with { Settings = new Dictionary<string, string?> { ["WEBSITE_AUTH_ENABLED"] = "False" } });
        using var visitor = new Visitor(served.Host.BaseAddress, "en");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/echo");
        request.Headers.Add("X-MS-CLIENT-PRINCIPAL", Forged);

        Assert.StartsWith(Forged, (await visitor.SendAsync(request)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visitor.SendFormAsync("/.auth/login/aad", ("person", "ana-lima"))).Status);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("/%09/evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("staff")]
    public async Task Nobody_is_led_to_another_site(string target)
    {
        await using var served = await Served.ByAsync(Options);
        using var visitor = new Visitor(served.Host.BaseAddress, "en");
        var asked = target.Contains('%', StringComparison.Ordinal) ? target : Uri.EscapeDataString(target);

        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync("/.auth/login/aad?post_login_redirect_uri=" + asked)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.SendFormAsync("/.auth/login/aad?post_login_redirect_uri=" + asked, ("person", "ana-lima"))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync("/.auth/logout?post_logout_redirect_uri=" + asked)).Status);
        Assert.Empty((await visitor.GetAsync("/echo")).Text);
    }

    [Fact]
    public async Task Another_sites_page_signs_nobody_in()
    {
        await using var served = await Served.ByAsync(Options);
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("person", "ana-lima")]);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/.auth/login/aad") { Content = form };
        request.Headers.Add("Origin", "https://evil.example");

        using var answer = await served.Http.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Somebody_on_no_list_signs_in_by_an_email_and_has_no_roles()
    {
        await using var served = await Served.ByAsync(Options);
        using var visitor = new Visitor(served.Host.BaseAddress, "en");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visitor.SendFormAsync("/.auth/login/aad", ("person", "nobody"))).Status);

        await visitor.SendFormAsync("/.auth/login/aad", ("email", "eve@elsewhere.example"));

        var header = Encoding.UTF8.GetString(Convert.FromBase64String((await visitor.GetAsync("/echo")).Text.Split('|')[0]));
        Assert.Contains("eve@elsewhere.example", header, StringComparison.Ordinal);
        Assert.DoesNotContain("\"roles\"", header, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_app_without_a_list_has_no_sign_in()
    {
        await using var served = await Served.ByAsync(Served.Options(typeof(Echo)));

        Assert.Contains("Nobody can sign in", (await served.GetAsync("/.auth/login/aad")).Body, StringComparison.Ordinal);
    }

    /// <summary>Says what it was told of the one who asks.</summary>
    public static class Echo
    {
        [Function("Echo")]
        public static IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "echo")] HttpRequest request)
            => Results.Text(request.Headers.TryGetValue("X-MS-CLIENT-PRINCIPAL", out var principal)
                ? $"{principal}|{request.Headers["X-MS-CLIENT-PRINCIPAL-NAME"]}|{request.Headers["X-MS-CLIENT-PRINCIPAL-IDP"]}" : "");
    }
}
