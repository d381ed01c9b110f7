using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Filing;

/// <summary>Where the claim stands: who acts next, what happened, weeks, letters, money.</summary>
public sealed class StatusPage(ClaimantSession session, ClaimStatus status, Pages pages)
{
    /// <summary>Lines that are shown at once: a benefit year has more than anybody reads.</summary>
    private const int Newest = 12;

    [Function("ClaimStatusPage")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "claims/status")] HttpRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (session.ClaimIdOf(request) is not { } claimId)
            return pages.NoSession(request);
        return await status.OfAsync(claimId, Languages.Of(request), cancellation) is { } view ? Show(pages, request, view) : pages.NotFound(request);
    }

    internal static IActionResult Show(Pages pages, HttpRequest request, StatusView view) => pages.Show(request, new("Filing/status", "filing.status.title")
    {
        Model =
        {
            ["view"] = view,
            ["yours"] = view.Next.Where(s => s.Yours).ToList(),
            ["debts"] = view.Owes,
            ["others"] = view.Next.Where(s => !s.Yours).ToList(),
            ["newest"] = view.Happened.Take(Newest).ToList(),
            ["older"] = view.Happened.Skip(Newest).ToList(),
            ["letters"] = view.Letters.Take(Newest).ToList(),
            ["olderLetters"] = view.Letters.Skip(Newest).ToList(),
        },
    });
}
