using System.Security.Cryptography;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Overpayments.Collection;
using BenefitsFlow.App.Overpayments.Deciding;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Staff.Cases;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Overpayments.Raising;

/// <summary>Where staff enter that weeks seem to have been paid too much. The claimant is heard on it first; entering it decides nothing.</summary>
public sealed class RaiseOverpaymentPage(StaffDoor door, ClaimDoor claims, ClaimFile file, Suspicions suspicions, DebtNotes notes, WorkQueue queue, FormPosts posts)
{
    [Function("StaffRaiseOverpayment")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "staff/claims/{claimId}/overpayment")] HttpRequest request,
        string claimId,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (at, refusal) = await claims.AdmitAsync(request, StaffAct.RaiseOverpayment, claimId, cancellation: cancellation);
        if (at is null)
            return refusal!;
        var (member, claim, _) = at;
        if (!HttpMethods.IsPost(request.Method))
            return Show(request, member, claim, Form.Blank(RaiseOverpaymentForm.Keys), stale: false);
        var posted = await posts.ReadAsync(request);
        if (posted.Refusal is not null)
            return posted.Refusal;
        var check = new Check(posted.Fields, RaiseOverpaymentForm.Keys);
        var key = check.Typed("key");
        var stale = posted.Stale || key.Length != 32 || !key.All(char.IsAsciiHexDigitLower);
        if (!stale && await file.HasAsync(claimId, Suspicions.KeyOf("staff-" + key), cancellation))
            return new SeeOther(CaseAddress.Of(claimId));
        if (stale || RaiseOverpaymentForm.From(check, claim) is not { } found)
            return Show(request, member, claim, check.Form, stale);
        var number = await suspicions.RaiseAsync(claimId, "staff-" + key, OverpaymentCause.Staff, found.Weeks, member.Id, cancellation);
        await notes.WriteAsync(new(claimId, number), "raised", found.Reason, cancellation);
        await new OpenIssues(file, queue).Run(claimId, client, cancellation);
        var issue = (await file.StateAsync(claimId, cancellation))!.Issues.Last(issue => issue.Overpayment == number);
        return new SeeOther(CaseAddress.Of(claimId, issue.Number));
    }

    private IActionResult Show(HttpRequest request, StaffMember member, ClaimState claim, Form form, bool stale)
    {
        var language = Languages.Of(request);
        return door.Show(request, member, new("Overpayments/Raising/raise-overpayment.form", RaiseOverpaymentForm.Keys + ".title")
        {
            Form = form,
            Status = Statuses.Of(form, stale),
            Model =
            {
                ["stale"] = stale,
                ["back"] = CaseAddress.Of(claim.ClaimId),
                ["step"] = claim.Confirmation,
                ["key"] = form.Typed["key"] is { Length: 32 } key ? key : Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)),
                ["weeks"] = RaiseOverpaymentForm.Weeks(claim).Select(week => new
                {
                    Tick = RaiseOverpaymentForm.TickOf(week),
                    Due = RaiseOverpaymentForm.DueOf(week),
                    TickLabel = Texts.Of("overpayments.raise.week", ("week", week.Week), ("paid", Dates.Money(OverpaidWeeks.PaidFor(week) / 100m))).In(language),
                    DueLabel = Texts.Of("overpayments.raise.due", ("week", week.Week)).In(language),
                }).ToList(),
            },
        });
    }
}
