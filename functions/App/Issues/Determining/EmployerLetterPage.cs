using BenefitsFlow.App.Correspondence;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues.Parties;
using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Issues.Determining;

/// <summary>An employer's own letters on the one issue that its session names, as pages and as PDF.</summary>
public sealed class EmployerLetterPage(EmployerSession session, LetterShelf shelf, Pages pages)
{
    /// <param name="name">A letter's name, with <c>.pdf</c> at its end for the printed one.</param>
    [Function(nameof(EmployerLetterPage))]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "employers/letters/{name}")] HttpRequest request,
        string name,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(name);
        if (session.Of(request) is not { } at)
            return pages.NoSession(request);
        var pdf = name.EndsWith(".pdf", StringComparison.Ordinal);
        var plain = pdf ? name[..^4] : name;
        if (!IsOf(at.Issue, plain) || await shelf.ReadAsync(at.ClaimId, plain, pdf ? "pdf" : "html", cancellation) is not { } letter)
            return pages.NotFound(request);
        if (pdf)
            return new FileContentResult(letter.ToArray(), "application/pdf") { FileDownloadName = name };
        request.HttpContext.Response.Headers.ContentSecurityPolicy = LetterPage.PolicyFor(letter.ToString());
        return Pages.Answer(letter.ToString(), StatusCodes.Status200OK);
    }

    /// <summary>True for <c>issue-{the session's}-{number}-employer</c>, and nothing else.</summary>
    internal static bool IsOf(int issue, string name)
        => name.Split('-') is ["issue", var number, var determination, "employer"]
            && number == issue.ToString(System.Globalization.CultureInfo.InvariantCulture) && determination.All(char.IsAsciiDigit);
}
