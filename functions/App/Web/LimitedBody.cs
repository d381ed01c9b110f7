using Microsoft.AspNetCore.Http;

namespace BenefitsFlow.App.Web;

/// <summary>Reads a request's body up to a size, announced or not; nothing of a larger one is kept.</summary>
internal static class LimitedBody
{
    public const int Bytes = 1024 * 1024;

    /// <summary>The whole body from its first byte; null when it is larger than <paramref name="limit"/>.</summary>
    public static async Task<MemoryStream?> ReadAsync(HttpRequest request, int limit = Bytes)
    {
        if (request.ContentLength > limit)
            return null;
        var whole = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (int read; (read = await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted)) > 0;)
        {
            if (whole.Length + read > limit)
                return null;
            whole.Write(buffer, 0, read);
        }

        whole.Position = 0;
        return whole;
    }
}
