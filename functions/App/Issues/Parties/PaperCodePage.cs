using BenefitsFlow.App.Web;
using BenefitsFlow.Law;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Issues.Parties;

/// <summary>Where a code from a letter on paper is typed: it leads on as the link in a mail does, and no further.</summary>
public sealed class PaperCodePage(PaperCodes codes, ClaimantLinks claimants, EmployerLinks employers, Pages pages, FormPosts posts, TimeProvider clock)
{
    private const string Keys = "issues.code";

    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Function("PaperCodePage")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "code")] HttpRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!HttpMethods.IsPost(request.Method))
            return Show(request, Form.Blank(Keys), false);
        var posted = await posts.ReadAsync(request);
        if (posted.Refusal is { } refusal)
            return refusal;
        var check = new Check(posted.Fields, Keys);
        var typed = check.Line("code", 40);
        if (posted.Stale || typed is null)
            return Show(request, check.Form, posted.Stale);
        if (await codes.FindAsync(typed, cancellation) is { } found)
            return new SeeOther(LinkOf(found).PathAndQuery);
        check.Fail("code", "unknown");
        return Show(request, check.Form, false);
    }

    private Uri LinkOf(PaperCode code) => code.Party == Party.Claimant
        ? claimants.For(code.ClaimId, code.Path, clock.GetUtcNow() + Hour)
        : employers.For(code.ClaimId, code.Issue, code.Path, clock.GetUtcNow() + Hour);

    private IActionResult Show(HttpRequest request, Form form, bool stale) => pages.Show(request, new("Issues/Parties/code.form", $"{Keys}.title")
    {
        Form = form,
        Model = { ["stale"] = stale },
        Status = Statuses.Of(form, stale),
    });
}
