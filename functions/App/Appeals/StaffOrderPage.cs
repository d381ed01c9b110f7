using System.Globalization;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Staff.Approvals;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Appeals;

/// <summary>One appeal, for staff: what was written, the hearing file, and the hearing office's order, entered by name.</summary>
public sealed class StaffOrderPage(
    StaffSession staff, ClaimFile file, IssueFile issues, ApprovalCases cases, AppealDesk desk, HearingShelf shelf, FormPosts posts, Pages pages)
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
        if (await staff.OfAsync(request, cancellation) is not { } member)
            return pages.Say(request, StatusCodes.Status403Forbidden, "appeals.staffOnly");
        if (await file.StateAsync(claimId, cancellation) is not { } claim || AppealOf(claim, number) is not { } appeal)
            return pages.NotFound(request);
        if (!HttpMethods.IsPost(request.Method))
            return await ShowAsync(request, claim, appeal, member, Form.Blank(OrderFields.Keys), false, cancellation);
        if (!StaffAppealPage.MayEnter(member) || (appeal.Issue is { } appealed && await issues.LoadAsync(claimId, appealed, cancellation) is { } record
            && await cases.IsOwnAsync(member, record, cancellation)))
            return pages.Say(request, StatusCodes.Status403Forbidden, "appeals.staffOnly");
        var posted = await posts.ReadAsync(request);
        if (posted.Refusal is { } refusal)
            return refusal;
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
        if (await staff.OfAsync(request, cancellation) is null)
            return pages.Say(request, StatusCodes.Status403Forbidden, "appeals.staffOnly");
        return await file.StateAsync(claimId, cancellation) is { } claim && AppealOf(claim, number) is { } appeal
            && await HearingDownload.OfAsync(shelf, claimId, appeal.Number, null, name, cancellation) is { } download ? download : pages.NotFound(request);
    }

    private async Task<IActionResult> ShowAsync(
        HttpRequest request, ClaimState claim, AppealState appeal, StaffMember member, Form form, bool stale, CancellationToken cancellation)
        => pages.Show(request, new("Appeals/order.form", "appeals.order.title")
        {
            Form = form,
            Status = Statuses.Of(form, stale),
            Model =
            {
                ["appeal"] = appeal,
                ["content"] = await desk.ContentAsync(claim.ClaimId, appeal, cancellation),
                ["receipt"] = appeal.ReceiptOf(claim.ClaimId),
                ["stage"] = AppealWords.ForStaff(appeal).In(Languages.Of(request)),
                ["mayOrder"] = appeal.Ordered is null,
                ["file"] = appeal.SentOn is null ? null : $"/staff/claims/{claim.ClaimId}/appeals/{appeal.Number}/hearing-file",
                ["back"] = $"/staff/claims/{claim.ClaimId}",
                ["staff"] = StaffDoor.Frame(member),
                ["stale"] = stale,
            },
        });

    private static AppealState? AppealOf(ClaimState claim, string number)
        => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var appeal) ? claim.Appeal(appeal) : null;
}
