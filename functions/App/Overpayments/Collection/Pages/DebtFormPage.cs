using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Staff.Cases;
using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Overpayments.Collection.Pages;

/// <summary>The pages on which staff act on a debt: shown by GET, done by POST from our own page, by a member whose role allows it.</summary>
public sealed class DebtFormPage(StaffDoor door, ClaimDoor claims, IEnumerable<DebtForm> forms, DebtFile debts, FormPosts posts)
{
    [Function("StaffDebtForm")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "staff/claims/{claimId}/debts/{number}/{act}")] HttpRequest request,
        string claimId,
        string number,
        string act,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var form = forms.FirstOrDefault(form => form.Name == act);
        var (admitted, refusal) = await claims.AdmitAsync(request, form?.Act ?? StaffAct.SeeDebts, claimId, cancellation: cancellation);
        if (admitted is null)
            return refusal!;
        var member = admitted.Member;
        if (form is null || CaseAddress.NumberIn(number) is not { } debt || await debts.FindAsync(claimId, debt, cancellation) is not { } on)
            return door.Say(request, member, StatusCodes.Status404NotFound, "staff.noCase");
        var at = new DebtAt(on, member, Languages.Of(request));
        if (!HttpMethods.IsPost(request.Method))
            return Show(request, form, at, Form.Blank("collection." + act), stale: false);
        var posted = await posts.ReadAsync(request);
        if (posted.Refusal is not null)
            return posted.Refusal;
        var check = new Check(posted.Fields, "collection." + act);
        if (!posted.Stale)
            await form.DoAsync(check, at, client, cancellation);
        return posted.Stale || !check.Ok ? Show(request, form, at, check.Form, posted.Stale) : new SeeOther(DebtForm.AddressOf(on));
    }

    private IActionResult Show(HttpRequest request, DebtForm form, DebtAt at, Form filled, bool stale)
    {
        var model = form.Model(at);
        model["stale"] = stale;
        model["back"] = DebtForm.AddressOf(at.On);
        model["step"] = DebtLetters.Reference(at.On).ToString();
        model["total"] = Math.Max(0, at.On.Debt.Total) / 100m;
        model["receipt"] = request.Query["receipt"].ToString();
        return door.Show(request, at.Member, new($"Overpayments/Collection/Pages/{form.Name}.form", $"collection.{form.Name}.title") { Form = filled, Status = Statuses.Of(filled, stale), Model = model });
    }
}
