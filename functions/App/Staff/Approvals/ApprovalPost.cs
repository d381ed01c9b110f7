using System.Globalization;
using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Staff.Approvals;

/// <summary>Takes what a member of staff does on the approval page.</summary>
public sealed class ApprovalPost(
    FormPosts posts, ApprovalBook book, ApprovalCases cases, ApprovalDesk desk, ApprovalScreen screen, Pages pages, SiteAddress site)
{
    internal async Task<IActionResult> TakeAsync(
        HttpRequest request, string approvalId, StaffMember member, DurableTaskClient client, CancellationToken cancellation)
    {
        var posted = await posts.ReadAsync(request);
        if (posted.Refusal is { } refusal)
            return refusal;
        if (FromElsewhere(request))
            return pages.Say(request, StatusCodes.Status403Forbidden, "staff.approval.elsewhere");
        var shown = new Shown(approvalId, int.TryParse(posted.Fields["step"], NumberStyles.None, CultureInfo.InvariantCulture, out var step) ? step : 0, posted.Fields["digest"]);
        var open = await book.FindAsync(approvalId, cancellation);
        var now = open is null ? null : await cases.LoadAsync(open.ClaimId, open.Issue, cancellation);
        var check = new Check(posted.Fields.Only(ApprovalForm.Names), ApprovalForm.Keys);
        if (open is null || now is null || !now.MayAnswer(member, open))
            return posted.Stale ? Refused(request) : await AnswerToAsync(await RefuseAsync(shown, member, cancellation));
        if (posted.Stale)
            return await ShowAsync(StatusCodes.Status400BadRequest, null);
        var done = await DoAsync(posted.Fields["act"], check, shown, now, member, client, cancellation);
        return done is { } result ? await AnswerToAsync(result) : await ShowAsync(StatusCodes.Status422UnprocessableEntity, null);

        Task<IActionResult> ShowAsync(int status, string? notice) => screen.ShowAsync(request, open!, now!, member, check.Form, status, notice, cancellation);

        async Task<IActionResult> AnswerToAsync(DeskResult result) => result switch
        {
            DeskResult.Taken when posted.Fields["act"] == "change" => new SeeOther($"/staff/approvals/{approvalId}/case"),
            DeskResult.Taken or DeskResult.AnsweredBefore => new SeeOther($"/staff/approvals/{approvalId}/steps/{shown.Step}"),
            DeskResult.Changed when now is not null => await ShowAsync(StatusCodes.Status409Conflict, "changedSince"),
            DeskResult.OpenJudgement when now is not null => await ShowAsync(StatusCodes.Status409Conflict, "openJudgement"),
            DeskResult.MovedOn when now?.MayAnswer(member, open!) == true => await ShowAsync(StatusCodes.Status409Conflict, "again"),
            DeskResult.MovedOn => pages.Say(request, StatusCodes.Status410Gone, "staff.approval.over"),
            _ => Refused(request),
        };
    }

    /// <summary>Null with the errors in the check.</summary>
    private async Task<DeskResult?> DoAsync(
        string act, Check check, Shown shown, ApprovalCase now, StaffMember member, DurableTaskClient client, CancellationToken cancellation)
    {
        switch (act)
        {
            case "sign":
                var signed = ApprovalForm.Reasoned(check, "reason", "cite");
                if (!check.Ticked("read"))
                    check.Fail("read", Texts.Of("staff.approval.read.missing"));
                return check.Ok ? await desk.SignAsync(client, shown, member, signed!.Value.Reason, signed.Value.Cite, cancellation) : null;
            case "change":
                var found = ApprovalForm.Found(check, ApprovalForm.FindablesOf(now));
                return ApprovalForm.Reasoned(check, "changeReason", "changeCite") is { } reasoned
                    ? await desk.ChangeAsync(shown, member, found, reasoned.Reason, reasoned.Cite, cancellation)
                    : null;
            case "return":
                var questions = ApprovalForm.Questions(check);
                return check.Ok ? await desk.ReturnAsync(client, shown, member, questions, cancellation) : null;
            case "handOn":
                var why = check.Typed("why");
                var to = check.Typed("colleague");
                if (why is not ("conflict" or "other"))
                    check.Fail("why", "choose");
                if (to.Length > 0 && ApprovalView.ColleaguesOf(now, member).All(colleague => colleague.Id != to))
                    check.Fail("colleague", "choose");
                return check.Ok ? await desk.HandOnAsync(client, shown, member, why == "conflict", to.Length > 0 ? to : null, cancellation) : null;
            default:
                check.Fail("reason", Texts.Of("staff.approval.act.missing"));
                return null;
        }
    }

    /// <summary>Why somebody who may not answer now is refused: an answer given before is shown to whoever comes second.</summary>
    private async Task<DeskResult> RefuseAsync(Shown shown, StaffMember member, CancellationToken cancellation)
        => await desk.WhyNotAsync(shown, member, cancellation) ?? DeskResult.NotYours;

    private IActionResult Refused(HttpRequest request) => pages.Say(request, StatusCodes.Status403Forbidden, "staff.approval.notYours");

    /// <summary>A browser names the page's origin, or <c>null</c> under our own referrer policy; a name that is not ours is another site's.</summary>
    private bool FromElsewhere(HttpRequest request)
        => request.Headers.Origin.ToString() is { Length: > 0 } origin and not "null"
            && !(Uri.TryCreate(origin, UriKind.Absolute, out var from) && (from.Authority == request.Host.Value || from.Authority == site.Uri.Authority));
}
