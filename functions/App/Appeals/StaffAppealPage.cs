using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law.Appeals;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Appeals;

/// <summary>A member of staff enters an appeal that came on paper or by fax, with the day that counts.</summary>
public sealed class StaffAppealPage(StaffSession staff, ClaimFile file, AppealDesk desk, AppealViews views, FormPosts posts, Pages pages)
{
    [Function("StaffAppealPage")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "staff/claims/{claimId}/appeals/new")] HttpRequest request,
        string claimId,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (await staff.OfAsync(request, cancellation) is not { } member || !MayEnter(member))
            return pages.Say(request, StatusCodes.Status403Forbidden, "appeals.staffOnly");
        if (await file.StateAsync(claimId, cancellation) is not { } claim)
            return pages.NotFound(request);
        if (AppealedDecision.Find(claim, request.Query["decision"].ToString()) is not { } decision)
            return Choose(request, claim, member);
        return HttpMethods.IsPost(request.Method)
            ? await TakeAsync(request, claimId, decision, member, client, cancellation)
            : Ask(request, claimId, decision, member, Form.Blank(AppealFormFields.Keys), stale: false);
    }

    /// <summary>Who works on issues enters appeals and orders.</summary>
    internal static bool MayEnter(StaffMember member) => member.Is(StaffRole.Specialist) || member.Is(StaffRole.Technician) || member.Is(StaffRole.Lead);

    private async Task<IActionResult> TakeAsync(
        HttpRequest request, string claimId, AppealedDecision decision, StaffMember member, DurableTaskClient client, CancellationToken cancellation)
    {
        var posted = await posts.ReadAsync(request);
        if (posted.Refusal is { } refusal)
            return refusal;
        var check = new Check(posted.Fields.Only(AppealFormFields.StaffNames), AppealFormFields.Keys);
        var party = AppealFormFields.PartyOf(check);
        var how = check.Choice<AppealForm>("how");
        var filed = AppealFormFields.Filed(check, decision.Mailed, views.Today);
        if (AppealFormFields.Content(check) is not { } content || posted.Stale)
            return Ask(request, claimId, decision, member, check.Form, posted.Stale);
        var appeal = await desk.ReceiveAsync(claimId, decision, party!.Value, how!.Value, filed!.Value, content, member.Id, client, cancellation);
        return new SeeOther($"/staff/claims/{claimId}/appeals/{appeal.Number}");
    }

    private IActionResult Ask(HttpRequest request, string claimId, AppealedDecision decision, StaffMember member, Form form, bool stale) => pages.Show(request, new("Appeals/appeal.form", "appeals.staff.title")
    {
        Form = form,
        Status = Statuses.Of(form, stale),
        Model =
        {
            ["staff"] = StaffDoor.Frame(member),
            ["decision"] = decision,
            ["last"] = AppealWindow.For(decision.Mailed).LastDay,
            ["askLate"] = true,
            ["back"] = $"/staff/claims/{claimId}/appeals/new",
            ["stale"] = stale,
        },
    });

    private IActionResult Choose(HttpRequest request, ClaimState claim, StaffMember member) => pages.Show(request, new("Appeals/appeal.choose", "appeals.staff.title")
    {
        Model =
        {
            ["staff"] = StaffDoor.Frame(member),
            ["decisions"] = AppealedDecision.Of(claim),
            ["self"] = $"/staff/claims/{claim.ClaimId}/appeals/new",
            ["back"] = $"/staff/claims/{claim.ClaimId}",
        },
    });
}
