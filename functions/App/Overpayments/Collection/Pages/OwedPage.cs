using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Overpayments.Collection.Pages;

/// <summary>What a claimant owes: all debts of the claim, each with its page.</summary>
public sealed class OwedPage(ClaimantSession session, ClaimFile file, Web.Pages pages)
{
    [Function("ClaimDebtsPage")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "claims/debts")] HttpRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (session.ClaimIdOf(request) is not { } claimId || await file.StateAsync(claimId, cancellation) is not { } claim)
            return pages.NoSession(request);
        var debts = claim.Overpayments.Where(one => one.Established is not null).ToList();
        return pages.Show(request, new("Overpayments/Collection/Pages/owed", "collection.owed.title")
        {
            Model =
            {
                ["back"] = "/claims/status",
                ["total"] = debts.Sum(one => Math.Max(0, one.Total)) / 100m,
                ["debts"] = debts.Select(one => new { one.Number, one.Established, Total = Math.Max(0, one.Total) / 100m, Open = one.IsOwed }).ToList(),
            },
        });
    }
}
