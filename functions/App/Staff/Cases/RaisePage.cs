using System.Globalization;
using System.Security.Cryptography;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Staff.Cases;

/// <summary>Where staff raise an issue. It holds payment until somebody decides it; raising it decides nothing.</summary>
public sealed class RaisePage(StaffDoor door, ClaimDoor claims, ClaimFile file, WorkQueue queue, FormPosts posts)
{
    [Function("StaffRaiseIssue")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "staff/claims/{claimId}/raise")] HttpRequest request,
        string claimId,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (at, refusal) = await claims.AdmitAsync(request, StaffAct.RaiseIssue, claimId, cancellation: cancellation);
        if (at is null)
            return refusal!;
        var (member, claim, person) = at;
        if (!HttpMethods.IsPost(request.Method))
            return Show(request, member, claim, person, Form.Blank(RaiseForm.Keys), stale: false);
        var posted = await posts.ReadAsync(request);
        if (posted.Refusal is not null)
            return posted.Refusal;
        var check = new Check(posted.Fields, RaiseForm.Keys);
        var key = check.Typed("key");
        var stale = posted.Stale || key.Length != 32 || !key.All(char.IsAsciiHexDigitLower);
        if (!stale && await file.HasAsync(claimId, "issue-staff-" + key, cancellation))
            return new SeeOther(CaseAddress.Of(claimId));
        return !stale && RaiseForm.From(check, claim, person) is { } raised
            ? await RaiseAsync(claimId, key, raised, member, client, cancellation)
            : Show(request, member, claim, person, check.Form, stale);
    }

    private async Task<IActionResult> RaiseAsync(
        string claimId, string key, IssueRaised raised, StaffMember member, DurableTaskClient client, CancellationToken cancellation)
    {
        await file.AppendAsync(claimId, "issue-staff-" + key, raised, member.Id, cancellation);
        var claim = (await file.StateAsync(claimId, cancellation))!;
        var issue = claim.Issues.Last(issue => issue.Code == raised.Code && issue.Week == raised.Week && issue.Job == raised.Job);
        // Before the monetary determination nothing hangs on it: the claim or the sweep starts it then.
        if (claim.Determination is not null)
            await OpenIssues.StartAsync(client, claimId, issue, cancellation);
        await queue.PutAsync(claimId, issue.Number, cancellation);
        return new SeeOther(CaseAddress.Of(claimId, issue.Number));
    }

    private IActionResult Show(HttpRequest request, StaffMember member, ClaimState claim, Application person, Form form, bool stale)
    {
        var language = Languages.Of(request);
        return door.Show(request, member, new("Staff/Cases/raise.form", "staff.raise.title")
        {
            Form = form,
            Status = Statuses.Of(form, stale),
            Model =
            {
                ["stale"] = stale,
                ["back"] = CaseAddress.Of(claim.ClaimId),
                ["step"] = claim.Confirmation,
                ["key"] = form.Typed["key"] is { Length: 32 } key ? key : Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)),
                ["kinds"] = RaiseForm.Kinds.Select(kind => new Choice(kind.Code, $"{kind.Name.In(language)} ({kind.Law})")).ToList(),
                ["jobs"] = person.Jobs.Select((job, place) => new Choice(place.ToString(CultureInfo.InvariantCulture), job.Employer)).ToList(),
                ["none"] = Texts.Of("staff.raise.noJob").In(language),
                ["choose"] = Texts.Of("staff.raise.choose").In(language),
            },
        });
    }
}
