using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Appeals;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Appeals;

/// <summary>The claimant appeals: chooses the decision, says why, gets a receipt at once.</summary>
public sealed class ClaimantAppealPage(ClaimantSession session, ClaimFile file, AppealViews views, Pages pages)
{
    [Function("ClaimantAppealPage")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "claims/appeals/new")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (session.ClaimIdOf(request) is not { } claimId || await file.StateAsync(claimId, cancellation) is not { } claim)
            return pages.NoSession(request);
        var key = request.Query["decision"].ToString();
        if (AppealedDecision.Find(claim, key) is not { } decision)
            return Choose(request, AppealedDecision.Of(claim), key.Length > 0 && key != "determination", claim.Determination is not null);
        if (HttpMethods.IsPost(request.Method))
            return await views.TakeAsync(request, claimId, decision, Party.Claimant, "/claims/appeals/new", number => $"/claims/appeals/{number}", client, cancellation);
        return claim.Appeals.FirstOrDefault(appeal => appeal.Decision == decision.Key && appeal.By == Party.Claimant) is { } sent
            ? new SeeOther($"/claims/appeals/{sent.Number}")
            : views.Ask(request, decision, "/claims/appeals/new");
    }

    private IActionResult Choose(HttpRequest request, IReadOnlyList<AppealedDecision> decisions, bool missing, bool amounts)
        => pages.Show(request, new("Appeals/appeal.choose", "appeals.choose.title")
        {
            Status = missing ? StatusCodes.Status404NotFound : StatusCodes.Status200OK,
            Model =
            {
                ["decisions"] = decisions,
                ["missing"] = missing,
                ["amounts"] = amounts,
                ["instead"] = AppealRights.For(Appealable.MonetaryDetermination).Instead,
                ["self"] = "/claims/appeals/new",
                ["back"] = "/claims/status",
            },
        });
}
