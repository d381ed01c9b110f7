using BenefitsFlow.App.Issues.FactFinding;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Issues.Parties;

/// <summary>
/// The employer's side of an issue: the worker's name, the job as the worker told it, with the reason that the worker gave (RCW 50.20.150), what speaks
/// against the employer, and the way to answer. Nothing else about the claimant.
/// </summary>
public sealed class EmployerIssuePage(EmployerSession session, IssueDesk desk, AnswerPages answering, Pages pages)
{
    [Function("EmployerIssuePage")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "employers/issue")] HttpRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (SeatOf(request) is not { } seat)
            return NoSession(pages, request);
        if (await desk.OpenAsync(request, seat, cancellation) is not { Record.Job: { } job } seen)
            return pages.NotFound(request);
        return pages.Show(request, new("Issues/Parties/issue", "employer.issue.title")
        {
            Model = new(seen.Model)
            {
                ["worker"] = $"{seen.Record.Person.FirstName} {seen.Record.Person.LastName}",
                ["job"] = job,
                ["told"] = seen.Record.Issue.Job is not null,
                ["reported"] = seen.Record.Issue.Quarter is { } quarter ? IssueNames.MonthsOf(quarter)?.In(Languages.Of(request)) : null,
                ["ended"] = IssueNames.Ended(job).In(Languages.Of(request)),
            },
        });
    }

    /// <param name="place">A question's number from 1, or <c>check</c>.</param>
    [Function("EmployerIssueAnswer")]
    public async Task<IActionResult> AnswerAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "employers/issue/answer/{place?}")] HttpRequest request,
        string? place,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        return SeatOf(request) is { } seat
            ? await answering.RunAsync(request, seat, place, client, cancellation)
            : await answering.SignedOutAsync(request, () => NoSession(pages, request));
    }

    internal static IActionResult NoSession(Pages pages, HttpRequest request) => pages.Say(request, StatusCodes.Status401Unauthorized, "employer.noSession");

    private Seat? SeatOf(HttpRequest request) => session.Of(request) is var (claimId, issue) ? new(claimId, issue, Party.Employer) : null;
}
