using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace BenefitsFlow.App.Web;

/// <summary>
/// Around every request: the headers that keep a page to itself, and an answer that gives nothing away when something broke. A function
/// may replace a header; it cannot forget one.
/// </summary>
public sealed class PageSafety(Templates templates, ILogger<PageSafety> log) : IFunctionsWorkerMiddleware
{
    internal const string Policy
        = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (context.GetHttpContext() is not { } http)
        {
            await next(context);
            return;
        }

        // In the cloud the host speaks http to this process and says here what the reader's browser spoke.
        if (http.Request.Headers["X-Forwarded-Proto"] == "https")
            http.Request.Scheme = "https";
        Guard(http);
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // Nobody is left to answer.
        }
        catch (Exception broken) when (!http.Response.HasStarted)
        {
            await AnswerAsync(http, context.FunctionDefinition.Name, broken);
        }
    }

    internal static void Guard(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.CacheControl = "no-store";
        if (http.Request.IsHttps)
            headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
    }

    /// <summary>Only the kind of exception is logged: its message may hold what someone typed.</summary>
    private async Task AnswerAsync(HttpContext http, string function, Exception broken)
    {
        var reference = Convert.ToHexString(RandomNumberGenerator.GetBytes(5));
        log.LogError("{Function} failed, reference {Reference}: {Kind} at {Trace}", function, reference, broken.GetType().FullName, broken.StackTrace);
        http.Response.Clear();
        Guard(http);
        http.Response.StatusCode = StatusCodes.Status500InternalServerError;
        var api = http.Request.Path.StartsWithSegments("/api");
        http.Response.ContentType = api ? "application/problem+json" : "text/html; charset=utf-8";
        await http.Response.WriteAsync(api ? Machine(http.Request, reference) : Readable(http.Request, reference));
    }

    private static string Machine(HttpRequest request, string reference)
        => (Problem.Of(StatusCodes.Status500InternalServerError, "failed") with { Reference = reference }).ToJson(Languages.Preferred(request));

    /// <summary>Printed without session or storage: what broke may be one of them.</summary>
    private string Readable(HttpRequest request, string reference)
    {
        var language = Languages.Of(request);
        var model = new Dictionary<string, object?>
        {
            ["lang"] = language,
            ["title"] = Texts.Of("web.failed.title").In(language),
            ["message"] = Texts.Of("web.failed").In(language),
            ["reference"] = reference,
            ["css"] = Assets.AddressOf("site.css"),
            ["icon"] = Assets.AddressOf("icon.svg"),
            ["otherLang"] = language == "es" ? "en" : "es",
            ["otherName"] = language == "es" ? "English" : "Español",
            ["switchTo"] = language == "es" ? "/?lang=en" : "/?lang=es",
        };
        model["body"] = templates.Print("Web/message", language, model);
        return templates.Print("Web/layout", language, model);
    }
}
