using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Staff.Cases;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Web;
using BenefitsFlow.App.Weekly.Redeciding;
using BenefitsFlow.Law;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Weekly.Support;

/// <summary>
/// Where staff enter that a child support agency asks to have support withheld, changed the amount, or ended it (RCW 50.40.050). Weeks that are decided stay
/// as they are.
/// </summary>
public sealed class SupportPage(StaffDoor door, ClaimDoor claims, ClaimFile file, SealedRows rows, FormPosts posts, TimeProvider clock)
{
    private const string Table = "support";

    [Function("StaffSupport")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "staff/claims/{claimId}/support")] HttpRequest request,
        string claimId,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (at, refusal) = await claims.AdmitAsync(request, StaffAct.EnterSupport, claimId, cancellation: cancellation);
        if (at is null)
            return refusal!;
        var (member, claim, _) = at;
        if (!HttpMethods.IsPost(request.Method))
            return Show(request, member, claim, Form.Blank(SupportForm.Keys), stale: false);
        var posted = await posts.ReadAsync(request);
        if (posted.Refusal is not null)
            return posted.Refusal;
        var check = new Check(posted.Fields, SupportForm.Keys);
        var key = check.Typed("key");
        if (CorrectForm.IsKey(key) && await file.HasAsync(claimId, KeyOf(key), cancellation))
            return new SeeOther(PathOf(claimId));
        var notice = SupportForm.From(check, claim.SupportOrders is [.., { Amount: var stands }] ? stands : 0, AgencyCalendar.DateOf(clock.GetUtcNow()));
        if (posted.Stale || notice is null || !CorrectForm.IsKey(key))
            return Show(request, member, claim, check.Form, posted.Stale);
        await EnterAsync(claimId, key, notice, member, cancellation);
        return new SeeOther(PathOf(claimId));
    }

    /// <summary>What the notice says beside amount and day is sealed, and kept before the fact that it belongs to.</summary>
    private async Task EnterAsync(string claimId, string key, SupportNotice notice, StaffMember member, CancellationToken cancellation)
    {
        if (notice.Reference is { } reference)
            await rows.InsertAsync(Table, claimId, key, new Noted(reference), cancellation: cancellation);
        await file.AppendAsync(claimId, KeyOf(key), new SupportOrdered(notice.Weekly, notice.Day), member.Id, cancellation);
    }

    private IActionResult Show(HttpRequest request, StaffMember member, ClaimState claim, Form form, bool stale)
        => door.Show(request, member, new("Weekly/Support/support.form", SupportForm.Keys + ".title")
        {
            Form = form,
            Status = Statuses.Of(form, stale),
            Model =
            {
                ["stale"] = stale,
                ["key"] = CorrectForm.NewKey(),
                ["step"] = claim.Confirmation,
                ["back"] = member.May(StaffAct.SeeCase) ? CaseAddress.Of(claim.ClaimId) : CaseAddress.Of(claim.ClaimId) + "/payments",
                ["orders"] = claim.SupportOrders.Select(order => new { order.Amount, Ended = order.Amount == 0, Day = order.NoticeServed }).ToList(),
            },
        });

    private static string KeyOf(string key) => "support-" + key;

    private static string PathOf(string claimId) => CaseAddress.Of(claimId) + "/support";

    private sealed record Noted(string Text);
}
