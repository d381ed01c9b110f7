using BenefitsFlow.App.Issues.Parties;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Staff.Cases;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Issues.Documents;

/// <summary>Hands a document out: to staff any, to a party its own and what staff passed on. Always as a file to be saved, never as a page of this site.</summary>
public sealed class DocumentBytes(
    ClaimantSession claimants, EmployerSession employers, ClaimDoor claims, DocumentFolder documents, Pages pages)
{
    /// <summary>Wherever a browser may yet show it: without script, without origin.</summary>
    private const string Policy = "sandbox; default-src 'none'; frame-ancestors 'none'";

    [Function("StaffDocumentBytes")]
    public async Task<IActionResult> StaffAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "staff/claims/{claimId}/issues/{number}/documents/{id}")] HttpRequest request,
        string claimId,
        string number,
        string id,
        CancellationToken cancellation)
    {
        var issue = DocumentsPage.NumberOf(number);
        var (at, refusal) = await claims.AdmitAsync(request, StaffAct.SeeCase, claimId, issue, cancellation);
        return at is null ? refusal! : issue is null ? pages.NotFound(request) : await AnswerAsync(request, claimId, issue.Value, id, null, cancellation);
    }

    [Function("ClaimDocumentBytes")]
    public async Task<IActionResult> ClaimantAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "claims/issues/{number}/documents/{id}")] HttpRequest request,
        string number,
        string id,
        CancellationToken cancellation)
        => claimants.ClaimIdOf(request) is not { } claimId ? pages.NoSession(request)
            : DocumentsPage.NumberOf(number) is { } issue ? await AnswerAsync(request, claimId, issue, id, Party.Claimant, cancellation)
            : pages.NotFound(request);

    [Function("EmployerDocumentBytes")]
    public async Task<IActionResult> EmployerAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "employers/issue/documents/{id}")] HttpRequest request,
        string id,
        CancellationToken cancellation)
        => employers.Of(request) is { } at
            ? await AnswerAsync(request, at.ClaimId, at.Issue, id, Party.Employer, cancellation)
            : pages.Say(request, StatusCodes.Status401Unauthorized, "issues.documents.employerOut");

    /// <param name="reader">Null for staff.</param>
    private async Task<IActionResult> AnswerAsync(HttpRequest request, string claimId, int issue, string id, Party? reader, CancellationToken cancellation)
    {
        var document = (await documents.ListAsync(claimId, issue, cancellation))
            .FirstOrDefault(document => document.Id == id && (reader is not { } party || document.SeenBy(party)));
        if (document is not { Kept: true } || await documents.ReadAsync(claimId, issue, id, cancellation) is not { } file)
            return pages.NotFound(request);
        request.HttpContext.Response.Headers.ContentSecurityPolicy = Policy;
        return new FileContentResult(file.Bytes, file.Type.MediaType) { FileDownloadName = file.Name };
    }
}
