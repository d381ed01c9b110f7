using BenefitsFlow.Emulator.Host;
using Microsoft.AspNetCore.Http;

namespace BenefitsFlow.Emulator.Pages;

/// <summary>A form of the Emulator's own pages, and of nobody else's.</summary>
internal static class FormPost
{
    /// <summary>Hands over the form; a page of another site, and what is no form, gets a sentence. One that cannot be read is told by <see cref="OwnErrors"/>.</summary>
    public static RequestDelegate Of(Func<HttpContext, IFormCollection, Task> act) => async http =>
    {
        if (IsForeign(http.Request))
            await RefuseAsync(http, StatusCodes.Status403Forbidden, "Another site's page cannot act here. Use the form on the Emulator's own page.");
        else if (!http.Request.HasFormContentType)
            await RefuseAsync(http, StatusCodes.Status415UnsupportedMediaType, "Send a form: application/x-www-form-urlencoded or multipart/form-data.");
        else
            await act(http, await http.Request.ReadFormAsync(http.RequestAborted));
    };

    /// <summary>Shows another page, on which a sentence says what was done.</summary>
    public static void SeeOther(HttpContext http, string page, string said)
    {
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = page + "?said=" + said;
    }

    private static Task RefuseAsync(HttpContext http, int status, string sentence)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/plain; charset=utf-8";
        return http.Response.WriteAsync(sentence, http.RequestAborted);
    }

    // Another site's page must not touch an app that happens to run.
    private static bool IsForeign(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        return origin.Length > 0 && (!Uri.TryCreate(origin, UriKind.Absolute, out var from) || from.Authority != request.Host.Value);
    }
}
