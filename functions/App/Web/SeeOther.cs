using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Web;

/// <summary>After a post that was taken: 303, so that going back or reloading does not send it again.</summary>
/// <param name="path">On this site, beginning with a slash.</param>
public sealed class SeeOther(string path) : IActionResult
{
    public string Path => path;

    public Task ExecuteResultAsync(ActionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.HttpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.HttpContext.Response.Headers.Location = path;
        return Task.CompletedTask;
    }
}
