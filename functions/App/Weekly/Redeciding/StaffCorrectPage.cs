using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Staff.Cases;
using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Weekly.Redeciding;

/// <summary>Where staff enter what a claimant corrected by telephone or on paper.</summary>
public sealed class StaffCorrectPage(StaffDoor door, ClaimDoor claims, Corrections corrections, FormPosts posts)
{
    [Function("StaffCorrectWeek")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "staff/claims/{claimId}/correct")] HttpRequest request,
        string claimId,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (at, refusal) = await claims.AdmitAsync(request, StaffAct.CorrectWeek, claimId, cancellation: cancellation);
        if (at is null)
            return refusal!;
        var (member, claim, _) = at;
        if (!HttpMethods.IsPost(request.Method))
            return Show(request, member, claim, CorrectForm.Blank(null), CorrectForm.NewKey(), stale: false);
        var posted = await posts.ReadAsync(request);
        if (posted.Refusal is not null)
            return posted.Refusal;
        var check = new Check(posted.Fields.Only(["week", "gross", "hours", "reason", "key"]), CorrectForm.Keys);
        var key = check.Typed("key");
        var week = CorrectPage.WeekOf(claim, check.Typed("week"));
        if (week is null)
            check.Fail("week", "choose");
        var corrected = CorrectForm.From(check);
        if (posted.Stale || corrected is null || !CorrectForm.IsKey(key))
            return Show(request, member, claim, check.Form, CorrectForm.NewKey(), posted.Stale);
        if (await corrections.TakeAsync(claimId, week!.Week, key, corrected.Earned, corrected.Hours, corrected.Reason, member.Id, client, cancellation) is not { } refused)
            return new SeeOther(CaseAddress.Of(claimId));
        check.Fail("week", refused);
        return Show(request, member, claim, check.Form, key, stale: false);
    }

    private IActionResult Show(HttpRequest request, StaffMember member, ClaimState claim, Form form, string key, bool stale)
    {
        var language = Languages.Of(request);
        return door.Show(request, member, new("Weekly/Redeciding/staff-correct.form", "weekly.correct.title")
        {
            Form = form,
            Status = Statuses.Of(form, stale),
            Model =
            {
                ["stale"] = stale,
                ["key"] = key,
                ["step"] = claim.Confirmation,
                ["back"] = CaseAddress.Of(claim.ClaimId),
                ["choose"] = Texts.Of("weekly.correct.choose").In(language),
                ["weeks"] = claim.Weeks.Where(week => week is { CertifiedOn: not null, Answers: not null })
                    .Select(week => new Choice($"{week.Week:yyyy-MM-dd}", $"{Dates.Of(week.Week).In(language)}: {Dates.Money(week.Answers!.GrossEarnings)}")).ToList(),
            },
        });
    }
}
