using System.Net;
using BenefitsFlow.Emulator.Host;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace BenefitsFlow.Tests.Emulator.Host;

/// <summary>Function keys.</summary>
public class KeyTests
{
    private static readonly EmulatorOptions Enforcing = Served.Options(typeof(Keyed)) with
    {
        Settings = new Dictionary<string, string?> { ["Emulator:EnforceKeys"] = "true" },
    };

    [Fact]
    [Observed("13.11")]
    public async Task In_local_development_no_key_is_asked_for()
    {
        await using var app = await Served.ByAsync(typeof(Keyed));
        Assert.Equal(200, (await app.GetAsync("/keyed")).Status);
        Assert.Equal(200, (await app.GetAsync("/keyed?code=wrong")).Status);
    }

    [Fact]
    [Observed("13.11")]
    public async Task Without_its_key_a_function_is_an_empty_401()
    {
        await using var app = await Served.ByAsync(Enforcing);
        foreach (var path in new[] { "/keyed", "/keyed?code=wrong", "/default" })
        {
            using var answer = await app.SendAsync(HttpMethod.Get, path);
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
            Assert.Equal(0, answer.Content.Headers.ContentLength);
            Assert.Empty(answer.Headers.WwwAuthenticate);
        }
    }

    [Fact]
    [Observed("13.11")]
    public async Task The_key_is_taken_from_the_query_or_the_header_in_any_case_of_the_name()
    {
        await using var app = await Served.ByAsync(Enforcing);
        var memory = app.Host.Services.GetRequiredService<HubMemory>();
        Assert.Equal(200, (await app.GetAsync("/keyed?CODE=" + memory.FunctionKey)).Status);
        Assert.Equal(200, (await app.GetAsync("/keyed?code=" + memory.MasterKey)).Status);
        app.Http.DefaultRequestHeaders.Add("X-FUNCTIONS-KEY", memory.FunctionKey);
        Assert.Equal(200, (await app.GetAsync("/keyed")).Status);
        Assert.Equal(401, (await app.GetAsync("/for-admins")).Status);
        Assert.Equal(200, (await app.GetAsync("/for-admins?code=" + memory.MasterKey)).Status);
    }

    [Fact]
    [Observed("13.11")]
    public async Task A_system_key_or_a_bearer_token_opens_no_function()
    {
        await using var app = await Served.ByAsync(Enforcing);
        var memory = app.Host.Services.GetRequiredService<HubMemory>();
        Assert.Equal(401, (await app.GetAsync("/keyed?code=" + memory.SystemKey)).Status);
        app.Http.DefaultRequestHeaders.Authorization = new("Bearer", memory.MasterKey);
        Assert.Equal(401, (await app.GetAsync("/keyed")).Status);
    }

    [Fact]
    [Observed("13.11")]
    public async Task An_anonymous_function_ignores_a_wrong_key_and_an_unknown_route_stays_404()
    {
        await using var app = await Served.ByAsync(Enforcing);
        Assert.Equal(200, (await app.GetAsync("/open?code=wrong")).Status);
        Assert.Equal(404, (await app.GetAsync("/nowhere")).Status);
        using var answer = await app.SendAsync(HttpMethod.Delete, "/keyed");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task The_key_survives_a_restart_and_stands_on_the_emulators_page()
    {
        string key;
        await using (var app = await Served.ByAsync(Enforcing))
            key = app.Host.Services.GetRequiredService<HubMemory>().FunctionKey;
        await using var again = await Served.ByAsync(Enforcing);
        Assert.Equal(200, (await again.GetAsync("/keyed?code=" + key)).Status);
        Assert.Contains(key, (await again.GetAsync("/emulator")).Body, StringComparison.Ordinal);
    }

    public static class Keyed
    {
        [Function("keyed")]
        public static IActionResult WithKey([HttpTrigger(AuthorizationLevel.Function, "get")] HttpRequest request) => new OkResult();

        [Function("default")]
        public static IActionResult Default([HttpTrigger("get")] HttpRequest request) => new OkResult();

        [Function("admins")]
        public static IActionResult Admins([HttpTrigger(AuthorizationLevel.Admin, Route = "for-admins")] HttpRequest request) => new OkResult();

        [Function("open")]
        public static IActionResult Open([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => new OkResult();
    }
}
