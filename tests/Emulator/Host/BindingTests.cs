using System.Globalization;
using BenefitsFlow.Emulator.Host;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Served = BenefitsFlow.Tests.Emulator.Host.Served;

namespace BenefitsFlow.Tests.Emulator.Host;

/// <summary>Where the parameters of an HTTP function get their values.</summary>
public class BindingTests
{
    [Theory]
    [InlineData("/number/12", 200, "12")]
    [InlineData("/number/abc", 404, "")]
    [InlineData("/loose/12", 200, "12")]
    [InlineData("/loose/abc", 500, "")]
    [InlineData("/id/2f0a3c5e-9f8b-4a55-9e2e-0d3c1f6f7a10", 200, "2f0a3c5e-9f8b-4a55-9e2e-0d3c1f6f7a10")]
    [InlineData("/id/12", 404, "")]
    [InlineData("/alpha/abc", 200, "abc")]
    [InlineData("/alpha/12", 404, "")]
    [InlineData("/maybe", 200, "null")]
    [InlineData("/maybe/x", 200, "x")]
    [InlineData("/rest", 200, "null")]
    [InlineData("/rest/a/b", 200, "a/b")]
    [Observed("13.16")]
    public async Task A_route_value_goes_to_the_parameter_of_its_name(string path, int status, string body)
    {
        await using var app = await Served.ByAsync(typeof(Bound));
        Assert.Equal((status, body), await app.GetAsync(path));
    }

    [Theory]
    [InlineData("/query", 200, "null null 7")]
    [InlineData("/query?name=Ana%20M%C3%A1rquez&page=3&top=9", 200, "Ana Márquez 3 9")]
    [InlineData("/query?page=three", 500, "")]
    [Observed("13.16")]
    public async Task A_query_value_goes_to_the_parameter_of_its_name(string path, int status, string body)
    {
        await using var app = await Served.ByAsync(typeof(Bound));
        Assert.Equal((status, body), await app.GetAsync(path));
    }

    [Fact]
    public async Task A_function_may_ask_for_the_contexts_and_the_durable_client()
    {
        await using var app = await Served.ByAsync(typeof(Bound));
        Assert.Equal((200, "Contexts True started-1"), await app.GetAsync("/contexts"));
        Assert.Equal("started-1", Assert.Single(app.Engine.Instances.All).InstanceId);
    }

    [Fact]
    [Observed("14.6")]
    public async Task A_form_and_its_file_are_read()
    {
        await using var app = await Served.ByAsync(typeof(Bound));
        using var form = new MultipartFormDataContent
        {
            { new StringContent("Ana"), "name" },
            { new ByteArrayContent(new byte[30_000]), "paystub", "paystub.pdf" },
        };
        using var answer = await app.SendAsync(HttpMethod.Post, "/upload", form);
        Assert.Equal("Ana paystub.pdf 30000", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    [Observed("13.19")]
    public async Task A_client_that_goes_away_cancels_the_function()
    {
        await using var app = await Served.ByAsync(typeof(Bound));
        using var impatient = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => app.Http.GetAsync(new Uri("/slow", UriKind.Relative), impatient.Token));
        Assert.True(await Bound.Cancelled.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_parameter_that_nothing_can_fill_puts_its_function_in_error()
    {
        await using var app = await Served.ByAsync(typeof(Unbound));
        Assert.Equal(404, (await app.GetAsync("/unbound")).Status);
        Assert.Contains("parameter &#x27;day&#x27; of type DateOnly", Entities((await app.GetAsync("/emulator")).Body), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(OfBody), "payment")]
    [InlineData(typeof(OfTrigger), "payment")]
    [InlineData(typeof(OfService), "clock")]
    [InlineData(typeof(OfTimerText), "timer")]
    public async Task A_binding_that_would_be_null_or_a_failure_on_the_real_host_is_refused_by_name(Type functions, string parameter)
    {
        await using var app = await Served.ByAsync(functions);
        var refused = Assert.Single(app.Host.Services.GetRequiredService<FunctionIndex>().InError);
        Assert.Contains($"parameter '{parameter}'", refused.Reason, StringComparison.Ordinal);
    }

    private static string Entities(string html) => html.Replace("'", "&#x27;", StringComparison.Ordinal).Replace("&#39;", "&#x27;", StringComparison.Ordinal);

    public static class Bound
    {
        public static TaskCompletionSource<bool> Cancelled { get; } = new();

        [Function("number")]
        public static IActionResult Number([HttpTrigger(AuthorizationLevel.Anonymous, Route = "number/{n:int}")] HttpRequest request, int n) => Say(n);

        [Function("loose")]
        public static IActionResult Loose([HttpTrigger(AuthorizationLevel.Anonymous, Route = "loose/{n}")] HttpRequest request, int n) => Say(n);

        [Function("id")]
        public static IActionResult Id([HttpTrigger(AuthorizationLevel.Anonymous, Route = "id/{id:guid}")] HttpRequest request, Guid id) => Say(id);

        [Function("alpha")]
        public static IActionResult Alpha([HttpTrigger(AuthorizationLevel.Anonymous, Route = "alpha/{a:alpha}")] HttpRequest request, string a) => Say(a);

        [Function("maybe")]
        public static IActionResult Maybe([HttpTrigger(AuthorizationLevel.Anonymous, Route = "maybe/{b?}")] HttpRequest request, string? b) => Say(b);

        [Function("rest")]
        public static IActionResult Rest([HttpTrigger(AuthorizationLevel.Anonymous, Route = "rest/{*rest}")] HttpRequest request, string? rest) => Say(rest);

        [Function("query")]
        public static IActionResult Query([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request, string? name, int? page, int top = 7)
            => Say($"{name ?? "null"} {page?.ToString(CultureInfo.InvariantCulture) ?? "null"} {top}");

        [Function("contexts")]
        public static async Task<IActionResult> Contexts(
            [HttpTrigger(AuthorizationLevel.Anonymous)] HttpContext http,
            FunctionContext context,
            [DurableClient] DurableTaskClient client,
            CancellationToken cancellation)
        {
            var id = await client.ScheduleNewOrchestrationInstanceAsync(
                "Claim", null, new StartOrchestrationOptions("started-1"), cancellation);
            var same = context.GetHttpContext() == http && context.InstanceServices == http.RequestServices;
            return Say($"{context.FunctionDefinition.EntryPoint.Split('.')[^1]} {same} {id}");
        }

        [Function("upload")]
        public static async Task<IActionResult> Upload([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequest request)
        {
            var form = await request.ReadFormAsync();
            return Say($"{form["name"]} {form.Files[0].FileName} {form.Files[0].Length}");
        }

        [Function("slow")]
        public static async Task Slow([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request, CancellationToken cancellation)
        {
            try
            {
                await Task.Delay(TimeSpan.FromSeconds(20), cancellation);
            }
            finally
            {
                Cancelled.TrySetResult(cancellation.IsCancellationRequested);
            }
        }

        private static ContentResult Say(object? value) => new() { Content = value?.ToString() ?? "null" };
    }

    public static class OfBody
    {
        [Function("body")]
        public static void Run([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request, [FromBody] Payment payment)
        {
        }
    }

    public static class OfTrigger
    {
        [Function("trigger")]
        public static void Run([HttpTrigger(AuthorizationLevel.Anonymous)] Payment payment)
        {
        }
    }

    public static class OfService
    {
        [Function("service")]
        public static void Run([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request, [FromServices] TimeProvider clock)
        {
        }
    }

    public static class OfTimerText
    {
        [Function("timer")]
        public static void Run([TimerTrigger("0 0 8 * * *")] string timer)
        {
        }
    }

    public sealed record Payment(int Cents);

    public static class Unbound
    {
        [Function("unbound")]
        public static void Run([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request, DateOnly day)
        {
        }
    }
}
