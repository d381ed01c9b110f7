using BenefitsFlow.App.Overpayments.Collection;
using BenefitsFlow.App.Staff.Cases;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law.Overpayments;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Overpayments.Waivers;

/// <summary>Where a claimant asks that a debt need not be paid back.</summary>
public sealed class WaiverPage(ClaimantSession session, DebtFile debts, WaiverRequests requests, FormPosts posts, Pages pages)
{
    [Function("ClaimDebtWaiver")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "claims/debts/{number}/waiver")] HttpRequest request,
        string number,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (session.ClaimIdOf(request) is not { } claimId)
            return pages.NoSession(request);
        if (CaseAddress.NumberIn(number) is not { } debt || await debts.FindAsync(claimId, debt, cancellation) is not { } at)
            return pages.NotFound(request);
        if (!HttpMethods.IsPost(request.Method))
            return Show(request, at, Form.Blank(WaiverForm.Keys), false);
        var posted = await posts.ReadAsync(request);
        if (posted.Refusal is { } refusal)
            return refusal;
        var check = new Check(posted.Fields.Only(WaiverForm.Names), WaiverForm.Keys);
        if (MayAsk(at) && WaiverForm.From(check, AskedBefore(at)) is { } finances && !posted.Stale)
        {
            await requests.AskAsync(new(claimId, debt), finances, client, cancellation);
            return new SeeOther($"/claims/debts/{debt}/waiver");
        }

        return Show(request, at, check.Form, posted.Stale);
    }

    private static bool MayAsk(DebtOnFile at) => at.Debt.Principal > 0 && WaiverRequests.Waiting(at.Claim, at.Debt.Number) is null;

    private static bool AskedBefore(DebtOnFile at) => WaiverRequests.Of(at.Claim, at.Debt.Number).Any(issue => !issue.Open);

    private IActionResult Show(HttpRequest request, DebtOnFile at, Form form, bool stale) => pages.Show(request, new("Overpayments/Waivers/waiver.form", "waivers.title")
    {
        Form = form,
        Status = Statuses.Of(form, stale),
        Model =
        {
            ["stale"] = stale,
            ["back"] = $"/claims/debts/{at.Debt.Number}",
            ["step"] = DebtLetters.Reference(at).ToString(),
            ["owed"] = Math.Max(0, at.Debt.Principal) / 100m,
            ["ask"] = MayAsk(at),
            ["waiting"] = WaiverRequests.Waiting(at.Claim, at.Debt.Number),
            ["decided"] = WaiverRequests.Of(at.Claim, at.Debt.Number).LastOrDefault(issue => !issue.Open),
            ["barred"] = at.Debt.Kind == OverpaymentKind.Fraud || at.Debt.AtFault == true,
            ["reasons"] = WaiverForm.Reasons.ToList(),
        },
    });
}
