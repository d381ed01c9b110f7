using BenefitsFlow.App.Issues.Parties;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Appeals;

/// <summary>The employer appeals the determination of its own issue, and sees what became of it.</summary>
public sealed class EmployerAppealPage(EmployerSession session, ClaimFile file, AppealViews views, HearingShelf shelf, Pages pages)
{
    private const string Here = "/employers/appeal";
    private const string Back = "/employers/issue";

    [Function("EmployerAppealPage")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "employers/appeal")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (session.Of(request) is not { } at || await file.StateAsync(at.ClaimId, cancellation) is not { } claim)
            return pages.Say(request, StatusCodes.Status401Unauthorized, "appeals.employer.noSession");
        var posts = HttpMethods.IsPost(request.Method);
        // The newest of the issue's appeals, unless there is a newer determination that this employer has not appealed.
        var decision = AppealedDecision.Of(claim, at.Issue) is [var newest, ..] ? newest : null;
        var own = claim.Appeals.LastOrDefault(one => one.Issue == at.Issue && one.By == Party.Employer);
        if (own is not null && (decision is null || own.Decision == decision.Key))
            return posts
                ? await views.TakeCauseAsync(request, at.ClaimId, own, Party.Employer, Back, Files(own), Here, client, cancellation)
                : views.Show(request, at.ClaimId, own, Back, Files(own));
        if (decision is null)
            return pages.Say(request, StatusCodes.Status409Conflict, "appeals.employer.undecided");
        return posts
            ? await views.TakeAsync(request, at.ClaimId, decision, Party.Employer, Back, _ => Here, client, cancellation)
            : views.Ask(request, decision, Back);
    }

    /// <summary>The employer's copy; also of an appeal that the claimant took against its determination.</summary>
    [Function("EmployerHearingFile")]
    public async Task<IActionResult> FileAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "employers/appeal/{number}/{name}")] HttpRequest request,
        string number,
        string name,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (session.Of(request) is not { } at || await file.StateAsync(at.ClaimId, cancellation) is not { } claim)
            return pages.Say(request, StatusCodes.Status401Unauthorized, "appeals.employer.noSession");
        var appeal = claim.Appeals.FirstOrDefault(one => one.Issue == at.Issue && $"{one.Number}" == number);
        return appeal is not null && await HearingDownload.OfAsync(shelf, at.ClaimId, appeal.Number, Party.Employer, name, cancellation) is { } download
            ? download
            : pages.NotFound(request);
    }

    private static string Files(AppealState appeal) => $"{Here}/{appeal.Number}/hearing-file";
}
