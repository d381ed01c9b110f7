using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.Tests.Emulator.Host;

/// <summary>An app that has the whole site to itself: an empty route prefix, a function at the root, a catch-all.</summary>
public class CatchAllTests
{
    [Theory]
    [InlineData("/claims/new", "form")]
    [InlineData("/api/estimates/week", "week")]
    [InlineData("/assets/css/site.css", "asset css/site.css")]
    [Observed("14.1")]
    public async Task With_an_empty_prefix_a_route_is_the_path(string path, string body)
    {
        await using var app = await Served.ByAsync(typeof(Site));
        Assert.Equal((200, body), await app.GetAsync(path));
    }

    [Fact]
    [Observed("14.1")]
    public async Task The_hosts_own_paths_stay_its_own_beside_a_catch_all()
    {
        await using var app = await Served.ByAsync(typeof(Site), typeof(CatchAll));
        foreach (var path in new[] { "/admin", "/admin/host/status", "/runtime", "/runtime/webhooks/other", "/ADMIN/x" })
            Assert.Equal((404, string.Empty), await app.GetAsync(path));
        Assert.Equal((404, "no page at administration"), await app.GetAsync("/administration"));
    }

    [Fact]
    [Observed("14.2")]
    public async Task A_route_that_may_be_empty_serves_the_root()
    {
        await using var app = await Served.ByAsync(typeof(Site), typeof(Root));
        Assert.Equal((200, "home"), await app.GetAsync("/"));
        Assert.Equal((404, string.Empty), await app.GetAsync("/nowhere"));
    }

    [Fact]
    [Observed("14.3")]
    public async Task A_catch_all_takes_the_root_even_from_a_function_made_for_it()
    {
        await using var app = await Served.ByAsync(typeof(Site), typeof(Root), typeof(CatchAll));
        Assert.Equal((404, "no page at nothing"), await app.GetAsync("/"));
        Assert.Equal((404, "no page at nothing"), await app.GetAsync("/?path=elsewhere"));
        Assert.Equal((404, "no page at nowhere"), await app.GetAsync("/nowhere"));
        Assert.Equal((200, "form"), await app.GetAsync("/claims/new"));
    }

    [Theory]
    [InlineData("DELETE")]
    [InlineData("HEAD")]
    [Observed("14.4")]
    public async Task A_method_that_a_page_does_not_list_falls_to_the_catch_all(string method)
    {
        await using var app = await Served.ByAsync(typeof(Site), typeof(CatchAll));
        using var answer = await app.SendAsync(new HttpMethod(method), "/claims/new");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("claims/new", Assert.Single(answer.Headers.GetValues("X-Caught")));
    }

    public static class Site
    {
        [Function("NewClaim")]
        public static IActionResult NewClaim([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "claims/new")] HttpRequest request) => Say("form");

        [Function("Estimate")]
        public static IActionResult Estimate([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/estimates/week")] HttpRequest request) => Say("week");

        [Function("Assets")]
        public static IActionResult Assets([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "assets/{*path}")] HttpRequest request, string path)
            => Say("asset " + path);
    }

    public static class Root
    {
        [Function("Home")]
        public static IActionResult Home([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "{ignored:maxlength(0)?}")] HttpRequest request) => Say("home");
    }

    public static class CatchAll
    {
        [Function("NotFound")]
        public static IActionResult NotFound([HttpTrigger(AuthorizationLevel.Anonymous, Route = "{*path}")] HttpRequest request, string? path)
        {
            request.HttpContext.Response.Headers["X-Caught"] = path;
            return new ContentResult { Content = "no page at " + (path ?? "nothing"), StatusCode = 404 };
        }
    }

    private static ContentResult Say(string text) => new() { Content = text };
}
