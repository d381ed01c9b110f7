using System.Globalization;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Staff.Approvals;
using BenefitsFlow.App.Staff.Cases;
using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Appeals;

/// <summary>One appeal, for staff: what was written, the hearing file, and the hearing office's order, entered by name.</summary>
public sealed class StaffOrderPage(
    StaffDoor door, ClaimDoor claims, IssueFile issues, ApprovalCases cases, AppealDesk desk, HearingShelf shelf, FormPosts posts)
{
    [Function("StaffOrderPage")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "staff/claims/{claimId}/appeals/{number}")] HttpRequest request,
        string claimId,
        string number,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var post = HttpMethods.IsPost(request.Method);
        var (at, refusal) = await claims.AdmitAsync(request, post ? StaffAct.EnterAppeal : StaffAct.SeeCase, claimId, cancellation: cancellation);
        if (at is null)
            return refusal!;
        var (member, claim, _) = at;
        if (AppealOf(claim, number) is not { } appeal)
            return door.Say(request, member, StatusCodes.Status404NotFound, "staff.noCase");
        if (appeal.Issue is { } appealed && await issues.LoadAsync(claimId, appealed, cancellation) is { } record && await cases.IsOwnAsync(member, record, cancellation))
            return door.Say(request, member, StatusCodes.Status403Forbidden, "staff.conflict");
        if (!post)
            return await ShowAsync(request, claim, appeal, member, Form.Blank(OrderFields.Keys), false, cancellation);
        var posted = await posts.ReadAsync(request);
        if (posted.Refusal is not null)
            return posted.Refusal;
        var check = new Check(posted.Fields.Only(OrderFields.Names), OrderFields.Keys);
        var order = OrderFields.Order(check, appeal, appeal.Issue is { } issue ? claim.Issue(issue) : null);
        var reasons = check.Words("reasons", 10_000);
        if (order is null || reasons is null || posted.Stale)
            return await ShowAsync(request, claim, appeal, member, check.Form, posted.Stale, cancellation);
        await desk.RecordOrderAsync(claimId, order, reasons, member.Id, client, cancellation);
        return new SeeOther($"/staff/claims/{claimId}/appeals/{appeal.Number}");
    }

    /// <summary>The hearing office's file, for whoever works here.</summary>
    [Function("StaffHearingFile")]
    public async Task<IActionResult> FileAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "staff/claims/{claimId}/appeals/{number}/{name}")] HttpRequest request,
        string claimId,
        string number,
        string name,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (at, refusal) = await claims.AdmitAsync(request, StaffAct.SeeCase, claimId, cancellation: cancellation);
        if (at is null)
            return refusal!;
        return AppealOf(at.Claim, number) is { } appeal && await HearingDownload.OfAsync(shelf, claimId, appeal.Number, null, name, cancellation) is { } download
            ? download
            : door.Say(request, at.Member, StatusCodes.Status404NotFound, "staff.noCase");
    }

    private async Task<IActionResult> ShowAsync(
        HttpRequest request, ClaimState claim, AppealState appeal, StaffMember member, Form form, bool stale, CancellationToken cancellation)
        => door.Show(request, member, new("Appeals/order.form", "appeals.order.title")
        {
            Form = form,
            Status = Statuses.Of(form, stale),
            Model =
            {
                ["appeal"] = appeal,
                ["content"] = await desk.ContentAsync(claim.ClaimId, appeal, cancellation),
                ["receipt"] = appeal.ReceiptOf(claim.ClaimId),
                ["stage"] = AppealWords.ForStaff(appeal).In(Languages.Of(request)),
                ["mayOrder"] = appeal.Ordered is null && member.May(StaffAct.EnterAppeal),
                ["ofDebt"] = appeal.Issue is { } number && claim.Issue(number)?.Overpayment is not null,
                ["file"] = appeal.SentOn is null ? null : $"/staff/claims/{claim.ClaimId}/appeals/{appeal.Number}/hearing-file",
                ["back"] = $"/staff/claims/{claim.ClaimId}",
                ["stale"] = stale,
            },
        });

    private static AppealState? AppealOf(ClaimState claim, string number)
        => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var appeal) ? claim.Appeal(appeal) : null;
}
