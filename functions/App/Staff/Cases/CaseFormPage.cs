using System.Security.Cryptography;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Staff.Approvals;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Staff.Cases;

/// <summary>The pages on which staff act on a case: shown by GET, done by POST from our own page, by a member whose role allows it.</summary>
public sealed class CaseFormPage(
    StaffDoor door, IEnumerable<CaseForm> forms, IssueFile issues, IssueHeard heard, ApprovalCases cases, WorkQueue queue, StaffViews views,
    FormPosts posts, TimeProvider clock)
{
    [Function("StaffCaseForm")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "staff/claims/{claimId}/issues/{number}/{act}")] HttpRequest request,
        string claimId,
        string number,
        string act,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var form = forms.FirstOrDefault(form => form.Name == act);
        var (member, refusal) = await door.AdmitAsync(request, form?.Act ?? StaffAct.SeeCase, cancellation);
        if (member is null)
            return refusal!;
        if (form is null || CaseAddress.NumberIn(number) is not { } issue || await issues.LoadAsync(claimId, issue, cancellation) is not { } record)
            return door.Say(request, member, StatusCodes.Status404NotFound, "staff.noCase");
        if (await cases.IsOwnAsync(member, record, cancellation))
            return door.Say(request, member, StatusCodes.Status403Forbidden, "staff.conflict");
        if (!record.Issue.Open && form.Act != StaffAct.Work)
            return door.Say(request, member, StatusCodes.Status409Conflict, "staff.decided");
        await views.EnterAsync(member.Id, claimId, issue, cancellation);
        var at = new CaseAt(record, member, Languages.Of(request), AgencyCalendar.DateOf(clock.GetUtcNow()), NewKey());
        return HttpMethods.IsPost(request.Method)
            ? await DoAsync(request, form, at, client, cancellation)
            : await ShowAsync(request, form, at, new("staff." + act, new Fields(await form.BlankAsync(at, cancellation)), []), false, cancellation);
    }

    private async Task<IActionResult> DoAsync(HttpRequest request, CaseForm form, CaseAt at, DurableTaskClient client, CancellationToken cancellation)
    {
        var posted = await posts.ReadAsync(request);
        if (posted.Refusal is not null)
            return posted.Refusal;
        var check = new Check(posted.Fields, "staff." + form.Name);
        var stale = posted.Stale || !IsKey(check.Typed("key"));
        if (stale)
            return await ShowAsync(request, form, at, check.Form, stale, cancellation);
        at = at with { Key = check.Typed("key") };
        await form.DoAsync(check, at, cancellation);
        if (!check.Ok)
            return await ShowAsync(request, form, at, check.Form, stale: false, cancellation);
        await queue.PutAsync(at.ClaimId, at.Issue, cancellation);
        if (form.Heard)
            await heard.RaiseAsync(client, at.ClaimId, at.Issue, cancellation);
        return new SeeOther(CaseAddress.Of(at.ClaimId, at.Issue));
    }

    private async Task<IActionResult> ShowAsync(HttpRequest request, CaseForm form, CaseAt at, Form filled, bool stale, CancellationToken cancellation)
    {
        var model = await form.ModelAsync(at, cancellation);
        model["stale"] = stale;
        model["key"] = at.Key;
        model["seen"] = filled.Typed["seen"];
        model["back"] = CaseAddress.Of(at.ClaimId, at.Issue);
        model["step"] = $"{at.Record.Claim.Confirmation}, {IssueWords.NameOf(at.Record.Issue.Code).In(at.Language)}";
        return door.Show(request, at.Member, new("Staff/Cases/" + form.Name + ".form", $"staff.{form.Name}.title") { Form = filled, Status = Statuses.Of(filled, stale), Model = model });
    }

    private static string NewKey() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    private static bool IsKey(string text) => text.Length == 32 && text.All(char.IsAsciiHexDigitLower);
}
