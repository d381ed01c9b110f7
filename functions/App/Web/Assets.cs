using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Web;

/// <summary>Style sheets and icon, embedded; their address carries the hash of their content, so that browsers may keep them for good.</summary>
public sealed class Assets
{
    /// <summary>Each part of the app may have a folder of this name.</summary>
    private const string Folder = "/assets/";

    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>
    {
        [".css"] = "text/css; charset=utf-8",
        [".svg"] = "image/svg+xml",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, (byte[] Bytes, string Hash)> Files = Load();

    /// <summary>The address of an asset, as <c>/assets/site.css?v=…</c>.</summary>
    /// <exception cref="KeyNotFoundException">When there is no such asset.</exception>
    public static string AddressOf(string name) => $"/assets/{name}?v={Files[name].Hash}";

    [Function("Assets")]
    public static IActionResult Serve(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "assets/{*path}")] HttpRequest request, string? path)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (path is null || !Files.TryGetValue(path, out var file))
            return new StatusCodeResult(StatusCodes.Status404NotFound);
        var headers = request.HttpContext.Response.GetTypedHeaders();
        request.HttpContext.Response.Headers.CacheControl
            = request.Query["v"] == file.Hash ? "public, max-age=31536000, immutable" : "public, max-age=300";
        headers.ETag = new($"\"{file.Hash}\"");
        return request.GetTypedHeaders().IfNoneMatch.Any(t => t.Tag == headers.ETag.Tag)
            ? new StatusCodeResult(StatusCodes.Status304NotModified)
            : new FileContentResult(file.Bytes, Types[Path.GetExtension(path)]);
    }

    private static FrozenDictionary<string, (byte[] Bytes, string Hash)> Load()
    {
        var assembly = typeof(Assets).Assembly;
        return assembly.GetManifestResourceNames().Where(n => n.Contains(Folder, StringComparison.Ordinal))
            .ToFrozenDictionary(n => n[(n.IndexOf(Folder, StringComparison.Ordinal) + Folder.Length)..], n => Read(assembly.GetManifestResourceStream(n)!), StringComparer.Ordinal);
    }

    private static (byte[] Bytes, string Hash) Read(Stream file)
    {
        using var bytes = new MemoryStream();
        using (file)
            file.CopyTo(bytes);
        return (bytes.ToArray(), Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray()))[..16]);
    }
}
