using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Staff.Cases;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law.Appeals;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Appeals;

/// <summary>A member of staff enters an appeal that came on paper or by fax, with the day that counts.</summary>
public sealed class StaffAppealPage(StaffDoor door, ClaimDoor claims, AppealDesk desk, AppealViews views, FormPosts posts)
{
    [Function("StaffAppealPage")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "staff/claims/{claimId}/appeals/new")] HttpRequest request,
        string claimId,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (at, refusal) = await claims.AdmitAsync(request, StaffAct.EnterAppeal, claimId, cancellation: cancellation);
        if (at is null)
            return refusal!;
        var (member, claim, _) = at;
        if (AppealedDecision.Find(claim, request.Query["decision"].ToString()) is not { } decision)
            return Choose(request, claim, member);
        return HttpMethods.IsPost(request.Method)
            ? await TakeAsync(request, claimId, decision, member, client, cancellation)
            : Ask(request, claimId, decision, member, Form.Blank(AppealFormFields.Keys), stale: false);
    }

    private async Task<IActionResult> TakeAsync(
        HttpRequest request, string claimId, AppealedDecision decision, StaffMember member, DurableTaskClient client, CancellationToken cancellation)
    {
        var posted = await posts.ReadAsync(request);
        if (posted.Refusal is not null)
            return posted.Refusal;
        var check = new Check(posted.Fields.Only(AppealFormFields.StaffNames), AppealFormFields.Keys);
        var party = AppealFormFields.PartyOf(check);
        var how = check.Choice<AppealForm>("how");
        var filed = AppealFormFields.Filed(check, decision.Mailed, views.Today);
        if (AppealFormFields.Content(check) is not { } content || posted.Stale)
            return Ask(request, claimId, decision, member, check.Form, posted.Stale);
        var appeal = await desk.ReceiveAsync(claimId, decision, party!.Value, how!.Value, filed!.Value, content, member.Id, client, cancellation);
        return new SeeOther($"/staff/claims/{claimId}/appeals/{appeal.Number}");
    }

    private IActionResult Ask(HttpRequest request, string claimId, AppealedDecision decision, StaffMember member, Form form, bool stale) => door.Show(request, member, new("Appeals/appeal.form", "appeals.staff.title")
    {
        Form = form,
        Status = Statuses.Of(form, stale),
        Model =
        {
            ["decision"] = decision,
            ["last"] = AppealWindow.For(decision.Mailed).LastDay,
            ["askLate"] = true,
            ["back"] = $"/staff/claims/{claimId}/appeals/new",
            ["stale"] = stale,
        },
    });

    private IActionResult Choose(HttpRequest request, ClaimState claim, StaffMember member) => door.Show(request, member, new("Appeals/appeal.choose", "appeals.staff.title")
    {
        Model =
        {
            ["decisions"] = AppealedDecision.Of(claim),
            ["self"] = $"/staff/claims/{claim.ClaimId}/appeals/new",
            ["back"] = $"/staff/claims/{claim.ClaimId}",
        },
    });
}
