using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Staff.Cases;

/// <summary>Finds a claim by its confirmation number. The number is posted, so that it stands in no address.</summary>
public sealed class ClaimSearch(StaffDoor door, ClaimNumbers numbers, FormPosts posts)
{
    private const string Keys = "staff.find";

    [Function("StaffClaims")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "staff/claims")] HttpRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (member, refusal) = await door.AdmitAsync(request, StaffAct.SeeCase, cancellation);
        if (member is null)
            return refusal!;
        if (!HttpMethods.IsPost(request.Method))
            return Show(request, member, Form.Blank(Keys), stale: false);
        var posted = await posts.ReadAsync(request);
        if (posted.Refusal is not null)
            return posted.Refusal;
        var check = new Check(posted.Fields, Keys);
        var number = check.Line("number", 40);
        if (!posted.Stale && number is not null)
        {
            if (await numbers.FindAsync(number, cancellation) is { } claimId)
                return new SeeOther(CaseAddress.Of(claimId));
            check.Fail("number", "none");
        }

        return Show(request, member, check.Form, posted.Stale);
    }

    private IActionResult Show(HttpRequest request, StaffMember member, Form form, bool stale) => door.Show(
        request, member, new("Staff/Cases/find.form", "staff.find.title") { Form = form, Status = Statuses.Of(form, stale), Model = { ["stale"] = stale } });
}
