using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace BenefitsFlow.Emulator.Host;

/// <summary>The path as it was sent. The router's own leaves an encoded slash as it is, so that an id with a slash could not be told.</summary>
internal static class RawPath
{
    /// <returns>The segments that are not empty, each decoded.</returns>
    public static IEnumerable<string> Segments(HttpContext http)
    {
        var target = http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var path = target.StartsWith('/') ? target : Uri.TryCreate(target, UriKind.Absolute, out var whole) ? whole.AbsolutePath : string.Empty;
        return path.Split('?')[0].Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString);
    }
}
