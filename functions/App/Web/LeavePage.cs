using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Web;

/// <summary>Ends the claimant's session, for people who share a computer.</summary>
public sealed class LeavePage(ClaimantSession session, Pages pages, FormPosts posts)
{
    [Function("LeaveClaim")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "claims/leave")] HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!HttpMethods.IsPost(request.Method))
            return pages.Say(request, StatusCodes.Status200OK, session.ClaimIdOf(request) is null ? "web.left" : "web.leaving");
        var posted = await posts.ReadAsync(request);
        if (posted.Refusal is not null || posted.Stale)
            return posted.Refusal ?? pages.Say(request, StatusCodes.Status400BadRequest, "web.leaving");
        session.End(request);
        return new SeeOther("/claims/leave");
    }
}
