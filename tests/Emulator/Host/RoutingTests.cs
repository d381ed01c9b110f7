using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace BenefitsFlow.Tests.Emulator.Host;

/// <summary>Routes and methods, as the real host was seen to treat them.</summary>
public class RoutingTests
{
    [Fact]
    [Observed("13.13")]
    public async Task A_function_without_a_route_is_served_under_its_name_in_any_case()
    {
        await using var app = await Served.ByAsync(typeof(Routes));
        Assert.Equal((200, "named"), await app.GetAsync("/Named"));
        Assert.Equal((200, "named"), await app.GetAsync("/nAMED"));
    }

    [Fact]
    [Observed("13.12")]
    public async Task A_trigger_without_methods_takes_every_method()
    {
        await using var app = await Served.ByAsync(typeof(Routes));
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Put, HttpMethod.Patch, HttpMethod.Delete })
        {
            using var answer = await app.SendAsync(method, "/Named");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("HEAD")]
    [InlineData("POST")]
    [Observed("13.12")]
    public async Task A_method_not_listed_is_an_empty_404(string method)
    {
        await using var app = await Served.ByAsync(typeof(Routes));
        using var answer = await app.SendAsync(new HttpMethod(method), "/claims/new");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.False(answer.Content.Headers.Contains("Allow"));
    }

    [Fact]
    [Observed("13.13")]
    public async Task An_unknown_route_is_an_empty_404()
    {
        await using var app = await Served.ByAsync(typeof(Routes));
        using var answer = await app.SendAsync(HttpMethod.Get, "/nowhere");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(0, answer.Content.Headers.ContentLength);
    }

    [Fact]
    [Observed("14.3", "14.4")]
    public async Task The_catch_all_takes_the_root_unknown_paths_and_methods_that_others_do_not_list()
    {
        await using var app = await Served.ByAsync(typeof(Routes), typeof(CatchAll));
        Assert.Equal((404, "no page at nothing"), await app.GetAsync("/"));
        Assert.Equal((404, "no page at a/b"), await app.GetAsync("/a/b"));
        Assert.Equal((200, "form"), await app.GetAsync("/claims/new"));
        using var answer = await app.SendAsync(HttpMethod.Delete, "/claims/new");
        Assert.Equal("no page at claims/new", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_emulators_own_pages_win_over_the_catch_all()
    {
        await using var app = await Served.ByAsync(typeof(CatchAll));
        Assert.Equal(200, (await app.GetAsync("/emulator")).Status);
        Assert.StartsWith("No page of the Emulator answers GET here.", (await app.GetAsync("/emulator/nothing/here")).Body, StringComparison.Ordinal);
    }

    [Fact]
    [Observed("13.13", "13.21")]
    public async Task The_route_prefix_comes_before_every_route()
    {
        var json = """{ "extensions": { "http": { "routePrefix": "svc/v1" } } }""";
        await using var app = await Served.ByAsync(Served.Options(typeof(Routes)) with { HostJson = json });
        Assert.Equal((200, "named"), await app.GetAsync("/svc/v1/named"));
        Assert.Equal(404, (await app.GetAsync("/named")).Status);
    }

    [Fact]
    [Observed("13.21")]
    public async Task Custom_headers_are_on_every_answer_of_the_app()
    {
        var json = """{ "extensions": { "http": { "routePrefix": "", "customHeaders": { "X-Agency": "ESD" } } } }""";
        await using var app = await Served.ByAsync(Served.Options(typeof(Routes), typeof(Broken)) with { HostJson = json });
        foreach (var path in new[] { "/named", "/nowhere", "/broken" })
        {
            using var answer = await app.SendAsync(HttpMethod.Get, path);
            Assert.Equal("ESD", Assert.Single(answer.Headers.GetValues("X-Agency")));
        }
    }

    [Fact]
    [Observed("13.20")]
    public async Task A_function_on_a_route_of_the_host_is_in_error_and_the_others_run_on()
    {
        var heard = new Heard();
        await using var app = await Served.ByAsync(Served.Options(typeof(Routes), typeof(Reserved)), builder => builder.Logging.AddProvider(heard));
        Assert.Contains(
            "The 'adminfn' function is in error: The specified route conflicts with one or more built in routes.", heard.Lines);
        Assert.Equal(404, (await app.GetAsync("/adminfn")).Status);
        Assert.Equal((200, "named"), await app.GetAsync("/named"));
        Assert.Contains("The specified route conflicts with one or more built in routes.", (await app.GetAsync("/emulator")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_functions_that_answer_the_same_requests_keep_the_app_from_starting()
    {
        var refusal = await Assert.ThrowsAsync<BenefitsFlow.Emulator.Host.CannotStartException>(() => Served.ByAsync(typeof(Routes), typeof(Twin)));
        Assert.Contains("Twin.Again", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("GET claims/new", refusal.Message, StringComparison.Ordinal);
    }

    public static class Routes
    {
        [Function("Named")]
        public static IActionResult Named([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => new ContentResult { Content = "named" };

        [Function("NewClaim")]
        public static IActionResult NewClaim([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "claims/new")] HttpRequest request)
            => new ContentResult { Content = "form" };
    }

    public static class CatchAll
    {
        [Function("NotFound")]
        public static IActionResult NotFound([HttpTrigger(AuthorizationLevel.Anonymous, Route = "{*path}")] HttpRequest request, string? path)
            => new ContentResult { Content = "no page at " + (path ?? "nothing"), StatusCode = 404 };
    }

    public static class Broken
    {
        [Function("broken")]
        public static void Fail([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => throw new InvalidOperationException("secret");
    }

    public static class Reserved
    {
        [Function("adminfn")]
        public static void Admin([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request)
        {
        }
    }

    public static class Twin
    {
        [Function("Again")]
        public static void Again([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "claims/NEW")] HttpRequest request)
        {
        }
    }
}
