using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Web;

/// <summary>The home page, and the answer to every address that is none of ours: one function, because a catch-all takes the root too.</summary>
public sealed class FrontDoor(Pages pages)
{
    [Function("FrontDoor")]
    public IActionResult Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", "put", "patch", "delete", "options", Route = "{*path}")] HttpRequest request,
        string? path)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Path.StartsWithSegments("/api"))
            return Problem.Of(StatusCodes.Status404NotFound, "not-found").Answer(request);
        var read = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        return string.IsNullOrEmpty(path) && read ? pages.Show(request, new("Web/home", "web.home.title")) : pages.NotFound(request);
    }
}
