using BenefitsFlow.App.Staff.Cases;
using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Overpayments.Collection.Pages;

/// <summary>One debt as its claimant sees it; here a plan is asked for, or repayment from benefits.</summary>
public sealed class DebtPage(ClaimantSession session, DebtFile debts, DebtView view, PlanDesk plans, FormPosts posts, Web.Pages pages)
{
    [Function("ClaimDebtPage")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "claims/debts/{number}")] HttpRequest request,
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
            return await ShowAsync(request, at, Form.Blank(AskForm.Keys), false, cancellation);
        var posted = await posts.ReadAsync(request);
        if (posted.Refusal is { } refusal)
            return refusal;
        var check = new Check(posted.Fields.Only(AskForm.Names), AskForm.Keys);
        if (posted.Stale || !await DoAsync(check, at, client, cancellation))
            return await ShowAsync(request, at, check.Form, posted.Stale, cancellation);
        return new SeeOther($"/claims/debts/{debt}");
    }

    private async Task<bool> DoAsync(Check check, DebtOnFile at, DurableTaskClient client, CancellationToken cancellation)
    {
        var debt = new ClaimDebt(at.Claim.ClaimId, at.Debt.Number);
        if (!at.Debt.IsOwed)
            check.Fail("monthly", "closed");
        else if (check.Typed("ask") == "offset")
        {
            if (AskForm.Offset(check) is { } offset)
                await plans.RequestOffsetAsync(debt, offset.Wanted, offset.Percent, cancellation);
        }
        else if (AskForm.Monthly(check) is { } cents)
            await plans.AskAsync(debt, cents, client, cancellation);
        return check.Ok;
    }

    private async Task<IActionResult> ShowAsync(HttpRequest request, DebtOnFile at, Form form, bool stale, CancellationToken cancellation)
    {
        var page = new Page("Overpayments/Collection/Pages/debt", "collection.debt.title")
        {
            Form = form,
            Status = Statuses.Of(form, stale),
            Model = await view.OfAsync(at, Languages.Of(request), cancellation),
        };
        page.Model["stale"] = stale;
        page.Model["back"] = "/claims/debts";
        return pages.Show(request, page);
    }
}
