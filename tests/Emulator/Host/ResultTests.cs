using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.Tests.Emulator.Host;

/// <summary>What a function returns, and what the client gets.</summary>
public class ResultTests
{
    [Theory]
    [InlineData("object", 200, "application/json; charset=utf-8", """{"weeklyBenefitAmount":152,"day":1}""")]
    [InlineData("string", 200, "text/plain; charset=utf-8", "plain")]
    [InlineData("content", 201, "text/html; charset=utf-8", "<p>hi</p>")]
    [InlineData("json", 201, "application/json; charset=utf-8", """{"a":1}""")]
    [InlineData("file", 200, "application/pdf", "%PDF")]
    [InlineData("problem", 422, "application/problem+json; charset=utf-8", """{"title":"No","status":422,"code":"too-late"}""")]
    [InlineData("number", 200, "application/json; charset=utf-8", "5")]
    [InlineData("status", 409, null, "")]
    [InlineData("resultsProblem", 422, "application/problem+json", """{"type":"https://tools.ietf.org/html/rfc4918#section-11.2","title":"No","status":422}""")]
    [InlineData("result", 200, "text/plain; charset=utf-8", "from Results")]
    [InlineData("direct", 418, "text/plain", "teapot")]
    [Observed("13.15", "14.5")]
    public async Task A_result_arrives_as_written(string path, int status, string? type, string body)
    {
        await using var app = await Served.ByAsync(typeof(Results));
        using var answer = await app.SendAsync(HttpMethod.Get, "/" + path);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.ToString());
        Assert.Equal(body, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    [Observed("14.5")]
    public async Task Three_megabytes_of_a_stream_arrive_whole()
    {
        await using var app = await Served.ByAsync(typeof(Results));
        var bytes = await app.Http.GetByteArrayAsync(new Uri("/stream", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(3_000_000, bytes.Length);
    }

    [Theory]
    [InlineData("plainObject")]
    [InlineData("plainText")]
    [InlineData("plainNumber")]
    [InlineData("nothing")]
    [InlineData("null")]
    [InlineData("taskOfNothing")]
    [Observed("13.15")]
    public async Task What_is_no_result_gives_200_with_an_empty_body(string path)
    {
        await using var app = await Served.ByAsync(typeof(Results));
        Assert.Equal((200, string.Empty), await app.GetAsync("/" + path));
    }

    [Fact]
    [Observed("13.15", "14.5")]
    public async Task A_redirect_is_302_and_not_found_is_empty()
    {
        await using var app = await Served.ByAsync(typeof(Results));
        using var answer = await app.SendAsync(HttpMethod.Get, "/redirect");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/claims", answer.Headers.Location?.ToString());
        Assert.Equal((404, string.Empty), await app.GetAsync("/missing"));
    }

    [Theory]
    [InlineData("throws")]
    [InlineData("throwsLater")]
    [Observed("13.14")]
    public async Task An_exception_is_an_empty_500(string path)
    {
        await using var app = await Served.ByAsync(typeof(Results));
        Assert.Equal((500, string.Empty), await app.GetAsync("/" + path));
    }

    public static class Results
    {
        [Function("object")]
        public static IActionResult AnObject([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request)
            => new OkObjectResult(new { WeeklyBenefitAmount = 152, Day = DayOfWeek.Monday });

        [Function("string")]
        public static Task<IActionResult> Text([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request)
            => Task.FromResult<IActionResult>(new OkObjectResult("plain"));

        [Function("content")]
        public static ContentResult Content([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request)
            => new() { Content = "<p>hi</p>", ContentType = "text/html; charset=utf-8", StatusCode = 201 };

        [Function("json")]
        public static async ValueTask<IActionResult> Json([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request)
        {
            await Task.Yield();
            return new JsonResult(new { A = 1 }) { StatusCode = 201 };
        }

        [Function("file")]
        public static IActionResult File([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request)
            => new FileContentResult(Encoding.ASCII.GetBytes("%PDF"), "application/pdf");

        [Function("stream")]
        public static IActionResult Stream([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request)
            => new FileStreamResult(new MemoryStream(new byte[3_000_000]), "application/octet-stream");

        [Function("problem")]
        public static IActionResult Problem([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request)
            => new ObjectResult(new ProblemDetails { Title = "No", Status = 422, Extensions = { ["code"] = "too-late" } });

        [Function("result")]
        public static IResult Result([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request)
            => Microsoft.AspNetCore.Http.Results.Text("from Results");

        [Function("direct")]
        public static async Task Direct([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request)
        {
            request.HttpContext.Response.StatusCode = 418;
            request.HttpContext.Response.ContentType = "text/plain";
            await request.HttpContext.Response.WriteAsync("teapot", request.HttpContext.RequestAborted);
        }

        [Function("number")]
        public static IActionResult Number([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => new OkObjectResult(5);

        [Function("status")]
        public static IActionResult Status([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => new StatusCodeResult(409);

        [Function("resultsProblem")]
        public static IResult ResultsProblem([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request)
            => Microsoft.AspNetCore.Http.Results.Problem(title: "No", statusCode: 422);

        [Function("plainNumber")]
        public static int PlainNumber([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => 5;

        [Function("null")]
        public static object? Null([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => null;

        [Function("redirect")]
        public static IActionResult Redirect([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => new RedirectResult("/claims");

        [Function("missing")]
        public static IActionResult Missing([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => new NotFoundResult();

        [Function("plainObject")]
        public static object PlainObject([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => new { A = 1 };

        [Function("plainText")]
        public static Task<string> PlainText([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => Task.FromResult("dropped");

        [Function("nothing")]
        public static void Nothing([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request)
        {
        }

        [Function("taskOfNothing")]
        public static Task TaskOfNothing([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => Task.CompletedTask;

        [Function("throws")]
        public static void Throws([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => throw new InvalidOperationException("secret");

        [Function("throwsLater")]
        public static async Task ThrowsLater([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request)
        {
            await Task.Yield();
            throw new InvalidOperationException("secret");
        }
    }
}
