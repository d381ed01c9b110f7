using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using BenefitsFlow.App.Correspondence;
using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Filing;

/// <summary>The claimant's own letters, as pages and as PDF.</summary>
public sealed partial class LetterPage(ClaimantSession session, LetterShelf shelf, Pages pages)
{
    /// <param name="name">A letter's name, with <c>.pdf</c> at its end for the printed one.</param>
    [Function("ClaimLetterPage")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "claims/letters/{name}")] HttpRequest request,
        string name,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (session.ClaimIdOf(request) is not { } claimId)
            return pages.NoSession(request);
        // The employer's copy on an issue lies on the same shelf.
        if (!Name().IsMatch(name) || name.EndsWith("-employer", StringComparison.Ordinal) || name.EndsWith("-employer.pdf", StringComparison.Ordinal))
            return pages.NotFound(request);
        var pdf = name.EndsWith(".pdf", StringComparison.Ordinal);
        var letter = await shelf.ReadAsync(claimId, pdf ? name[..^4] : name, pdf ? "pdf" : "html", cancellation);
        return letter is null ? pages.NotFound(request)
            : pdf ? new FileContentResult(letter.ToArray(), "application/pdf") { FileDownloadName = name }
            : Html(request, letter.ToString());
    }

    /// <summary>A letter brings its own style sheet along; the page's policy names it by hash and lets no other in.</summary>
    internal static string PolicyFor(string html)
    {
        var styles = Style().Matches(html).Select(m => "'sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(m.Groups[1].Value))) + "'");
        return PageSafety.Policy.Replace("style-src 'self'", string.Join(' ', styles.Prepend("style-src 'self'")), StringComparison.Ordinal);
    }

    private static ContentResult Html(HttpRequest request, string html)
    {
        request.HttpContext.Response.Headers.ContentSecurityPolicy = PolicyFor(html);
        return Pages.Answer(html, StatusCodes.Status200OK);
    }

    [GeneratedRegex(@"\A[a-z0-9]([a-z0-9-]{0,98}[a-z0-9])?(\.pdf)?\z")]
    private static partial Regex Name();

    [GeneratedRegex("<style[^>]*>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Style();
}
