using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Weekly;

/// <summary>The claimant comes back after a break.</summary>
public sealed class ReopenPage(ClaimantSession session, ReopenClaim claim, Pages pages, FormPosts posts)
{
    private const string Keys = "weekly.reopen";
    private const string Status = "/claims/status";

    [Function("ReopenClaimPage")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "claims/reopen")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (HttpMethods.IsPost(request.Method))
            return await TakeAsync(request, client, cancellation);
        if (session.ClaimIdOf(request) is not { } claimId)
            return pages.NoSession(request);
        return await claim.IsPausedAsync(claimId, cancellation) ? Ask(request, Form.Blank(Keys)) : new SeeOther(Status);
    }

    private async Task<IActionResult> TakeAsync(HttpRequest request, DurableTaskClient client, CancellationToken cancellation)
    {
        var posted = await posts.ReadAsync(request);
        if (posted.Refusal is { } refusal)
            return refusal;
        var check = new Check(posted.Fields.Only(["worked", "declared"]), Keys);
        var worked = check.Yes("worked");
        if (!check.Ticked("declared"))
            check.Fail("declared", "missing");
        if (session.ClaimIdOf(request) is not { } claimId)
            return pages.NoSession(request);
        if (posted.Stale || !check.Ok)
            return Ask(request, check.Form, posted.Stale);
        await claim.ReopenAsync(claimId, worked!.Value, client, cancellation);
        return new SeeOther(Status);
    }

    private IActionResult Ask(HttpRequest request, Form form, bool stale = false) => pages.Show(request, new("Weekly/reopen.form", Keys + ".title")
    {
        Form = form,
        Status = Statuses.Of(form, stale),
        Model = { ["stale"] = stale, ["back"] = Status },
    });
}
