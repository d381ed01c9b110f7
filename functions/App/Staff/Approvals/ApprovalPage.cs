using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Staff.Approvals;

/// <summary>Where an approval is decided: by the link of a mail, or from the queue. A GET only shows; what is done takes a post and the right person's session.</summary>
public sealed class ApprovalPage(
    ApprovalLinks links, StaffSession session, ApprovalBook book, ApprovalCases cases, ApprovalAnswers answers, ApprovalScreen screen, ApprovalPost post,
    Pages pages, TimeProvider clock)
{
    [Function("ApprovalByMailPage")]
    public async Task<IActionResult> ByMailAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "staff/approvals/{token}")] HttpRequest request,
        string token,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (links.Open(token) is not { } link)
            return pages.Say(request, StatusCodes.Status404NotFound, "staff.approval.broken");
        if (link.Expires <= clock.GetUtcNow())
            return pages.Say(request, StatusCodes.Status410Gone, "staff.approval.expired");
        if (await session.OfAsync(request, cancellation) is not { } member)
            return screen.SignIn(request);
        if (member.Id != link.StaffId)
            return pages.Say(request, StatusCodes.Status403Forbidden, "staff.approval.wrongPerson");
        if (!HttpMethods.IsPost(request.Method) && await answers.FindAsync(link.ApprovalId, link.Step, cancellation) is { Kind: not AnswerKind.Silence })
            return new SeeOther($"/staff/approvals/{link.ApprovalId}/steps/{link.Step}");
        return await OpenAsync(request, link.ApprovalId, link.Digest, member, client, cancellation);
    }

    /// <param name="approvalId">As <c>{claim}-issue-1-1</c>.</param>
    [Function("ApprovalCasePage")]
    public async Task<IActionResult> FromQueueAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "staff/approvals/{approvalId}/case")] HttpRequest request,
        string approvalId,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (await session.OfAsync(request, cancellation) is not { } member)
            return screen.SignIn(request);
        return ApprovalRequest.Parse(approvalId) is null ? pages.NotFound(request) : await OpenAsync(request, approvalId, null, member, client, cancellation);
    }

    private async Task<IActionResult> OpenAsync(
        HttpRequest request, string approvalId, string? digest, StaffMember member, DurableTaskClient client, CancellationToken cancellation)
    {
        if (HttpMethods.IsPost(request.Method))
            return await post.TakeAsync(request, approvalId, member, client, cancellation);
        if (await book.FindAsync(approvalId, cancellation) is not { } open || await cases.LoadAsync(open.ClaimId, open.Issue, cancellation) is not { } now)
            return pages.Say(request, StatusCodes.Status410Gone, "staff.approval.over");
        if (!now.MayRead(member, open))
            return pages.Say(request, StatusCodes.Status403Forbidden, "staff.approval.notYours");
        if (await answers.FindAsync(approvalId, open.Step, cancellation) is { Kind: not AnswerKind.Silence })
            return new SeeOther($"/staff/approvals/{approvalId}/steps/{open.Step}");
        if (HttpMethods.IsGet(request.Method) && open.AssignedTo == member.Id)
            await book.MarkAsync(approvalId, open.Step, ApprovalState.Seen, cancellation);
        var notice = now.Proposal.By == member.Id ? "changedByYou" : digest is not null && digest != now.Proposal.Digest ? "changedSince" : null;
        return await screen.ShowAsync(request, open, now, member, Form.Blank(ApprovalForm.Keys), StatusCodes.Status200OK, notice, cancellation);
    }
}
