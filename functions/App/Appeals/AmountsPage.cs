using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law.Appeals;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Appeals;

/// <summary>Amounts cannot be appealed at once (RCW 50.20.160(1)): the claimant asks that they be looked at again, and may appeal the answer.</summary>
public sealed class AmountsPage(ClaimantSession session, ClaimFile file, AppealDesk desk, FormPosts posts, Pages pages)
{
    private const string Keys = "appeals.amounts";

    [Function("AmountsPage")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "claims/appeals/amounts")] HttpRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (session.ClaimIdOf(request) is not { } claimId || await file.StateAsync(claimId, cancellation) is not { } claim)
            return pages.NoSession(request);
        if (claim.Determination is null)
            return pages.NotFound(request);
        if (await file.HasAsync(claimId, "amounts-review", cancellation))
            return pages.Say(request, StatusCodes.Status200OK, "appeals.amounts.asked");
        if (!HttpMethods.IsPost(request.Method))
            return Ask(request, Form.Blank(Keys), stale: false);
        var posted = await posts.ReadAsync(request);
        if (posted.Refusal is { } refusal)
            return refusal;
        var check = new Check(posted.Fields.Only(["wrong"]), Keys);
        if (check.Words("wrong", 10_000) is not { } wrong || posted.Stale)
            return Ask(request, check.Form, posted.Stale);
        await desk.AskForAmountsAsync(claimId, wrong, cancellation);
        return new SeeOther("/claims/appeals/amounts");
    }

    private IActionResult Ask(HttpRequest request, Form form, bool stale) => pages.Show(request, new("Appeals/amounts.form", "appeals.amounts.title")
    {
        Form = form,
        Status = Statuses.Of(form, stale),
        Model = { ["stale"] = stale, ["instead"] = AppealRights.For(Appealable.MonetaryDetermination).Instead, ["back"] = "/claims/appeals/new" },
    });
}
