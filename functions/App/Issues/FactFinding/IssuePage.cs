using System.Globalization;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Issues.FactFinding;

/// <summary>The claimant's side of an issue: what is questioned and which rights there are, and the way to answer.</summary>
public sealed class IssuePage(ClaimantSession session, IssueDesk desk, AnswerPages answering, Pages pages)
{
    [Function("ClaimIssuePage")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "claims/issues/{number}")] HttpRequest request,
        string number,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (session.ClaimIdOf(request) is not { } claimId)
            return pages.NoSession(request);
        if (SeatOf(claimId, number) is not { } seat || await desk.OpenAsync(request, seat, cancellation) is not { } seen)
            return pages.NotFound(request);
        return pages.Show(request, new("Issues/FactFinding/issue", "issues.claimant.title")
        {
            Model = new(seen.Model) { ["why"] = IssueNames.Why(seen.Record).In(Languages.Of(request)), ["job"] = seen.Record.Job },
        });
    }

    /// <param name="place">A question's number from 1, or <c>check</c>.</param>
    [Function("ClaimIssueAnswer")]
    public async Task<IActionResult> AnswerAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "claims/issues/{number}/answer/{place?}")] HttpRequest request,
        string number,
        string? place,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (session.ClaimIdOf(request) is not { } claimId)
            return await answering.SignedOutAsync(request, () => pages.NoSession(request));
        return SeatOf(claimId, number) is { } seat ? await answering.RunAsync(request, seat, place, client, cancellation) : pages.NotFound(request);
    }

    private static Seat? SeatOf(string claimId, string number)
        => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var issue) ? new(claimId, issue, Party.Claimant) : null;
}
