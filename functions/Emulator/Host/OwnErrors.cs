using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BenefitsFlow.Emulator.Host;

/// <summary>What the Emulator's own pages answer when they cannot: one sentence, what is wrong and what to do.</summary>
internal static class OwnErrors
{
    public static Task UnknownAsync(HttpContext http) => SayAsync(
        http, StatusCodes.Status404NotFound,
        $"No page of the Emulator answers {http.Request.Method} here. Its pages begin at /emulator; follow the links there.");

    public static async Task GuardAsync(HttpContext http, RequestDelegate next)
    {
        try
        {
            await next(http);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
        }
        catch (Exception failure) when (!http.Response.HasStarted)
        {
            await AnswerAsync(http, failure);
        }
    }

    private static Task AnswerAsync(HttpContext http, Exception failure)
    {
        if (failure is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } tooLarge)
            return SayAsync(http, tooLarge.StatusCode, $"{tooLarge.Message} Send less.");
        if (failure is InvalidDataException && failure.Message.Contains("limit", StringComparison.Ordinal))
            return SayAsync(http, StatusCodes.Status413PayloadTooLarge, $"The request cannot be read: {failure.Message} Send less.");
        if (failure is BadHttpRequestException or InvalidDataException || IsNoForm(http, failure))
            return SayAsync(http, StatusCodes.Status400BadRequest, $"The request cannot be read: {failure.Message} Send the page's own form.");
        http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Emulator")
            .LogError(failure, "The Emulator could not answer {Method} {Path}.", http.Request.Method, http.Request.Path);
        return SayAsync(
            http, StatusCodes.Status500InternalServerError, "The Emulator could not answer this, and runs on. Its output says why; then try again.");
    }

    private static bool IsNoForm(HttpContext http, Exception failure)
        => failure is InvalidOperationException && HttpMethods.IsPost(http.Request.Method) && !http.Request.HasFormContentType;

    private static Task SayAsync(HttpContext http, int status, string sentence)
    {
        http.Response.Clear();
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/plain; charset=utf-8";
        return http.Response.WriteAsync(sentence, http.RequestAborted);
    }
}
