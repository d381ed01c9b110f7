using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Issues.Parties;

/// <summary>Ends the employer's session.</summary>
public sealed class EmployerLeavePage(EmployerSession session, Pages pages, FormPosts posts)
{
    [Function("LeaveEmployer")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "employers/leave")] HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!HttpMethods.IsPost(request.Method))
            return session.Of(request) is null ? pages.Say(request, StatusCodes.Status200OK, "employer.left") : Ask(request, stale: false);
        var posted = await posts.ReadAsync(request);
        if (posted.Refusal is not null || posted.Stale)
            return posted.Refusal ?? Ask(request, stale: true);
        session.End(request);
        return new SeeOther("/employers/leave");
    }

    private IActionResult Ask(HttpRequest request, bool stale) => pages.Show(request, new("Issues/Parties/leave.form", "employer.leave.title")
    {
        Form = Form.Blank("employer.leave"),
        Status = stale ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK,
        Model = { ["stale"] = stale, ["back"] = "/employers/issue" },
    });
}
