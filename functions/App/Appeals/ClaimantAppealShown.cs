using System.Globalization;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Appeals;

/// <summary>One appeal of the claim, for its claimant: receipt, who acts next, why it is late, the hearing file.</summary>
public sealed class ClaimantAppealShown(ClaimantSession session, AppealDesk desk, AppealViews views, HearingShelf shelf, Pages pages)
{
    [Function("ClaimantAppealShown")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "claims/appeals/{number}")] HttpRequest request,
        string number,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (session.ClaimIdOf(request) is not { } claimId)
            return pages.NoSession(request);
        if (await FindAsync(claimId, number, cancellation) is not { } appeal)
            return pages.NotFound(request);
        var (here, files) = ($"/claims/appeals/{appeal.Number}", $"/claims/appeals/{appeal.Number}/hearing-file");
        // What an employer wrote about its own delay is the employer's to say.
        var shown = appeal.By == Party.Claimant ? appeal : appeal with { CauseBy = null };
        return HttpMethods.IsPost(request.Method)
            ? await views.TakeCauseAsync(request, claimId, shown, Party.Claimant, "/claims/status", files, here, client, cancellation)
            : views.Show(request, claimId, shown, "/claims/status", files);
    }

    /// <param name="name"><c>hearing-file.pdf</c> or <c>hearing-file.zip</c>.</param>
    [Function("ClaimantHearingFile")]
    public async Task<IActionResult> FileAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "claims/appeals/{number}/{name}")] HttpRequest request,
        string number,
        string name,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (session.ClaimIdOf(request) is not { } claimId)
            return pages.NoSession(request);
        return await FindAsync(claimId, number, cancellation) is { } appeal && await HearingDownload.OfAsync(shelf, claimId, appeal.Number, Party.Claimant, name, cancellation) is { } file
            ? file
            : pages.NotFound(request);
    }

    private async Task<AppealState?> FindAsync(string claimId, string number, CancellationToken cancellation)
        => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var appeal) ? await desk.FindAsync(claimId, appeal, cancellation) : null;
}
