using BenefitsFlow.App.Appeals;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Staff.Approvals;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Staff.Cases;

/// <summary>A claim as staff see it: whose it is, its issues, its docket.</summary>
public sealed class ClaimView(StaffDoor door, ClaimFile file, PersonalFile people, Docket docket, StaffViews views, TimeProvider clock)
{
    [Function("StaffClaim")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "staff/claims/{claimId}")] HttpRequest request,
        string claimId,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (member, refusal) = await door.AdmitAsync(request, StaffAct.SeeCase, cancellation);
        if (member is null)
            return refusal!;
        if (await file.StateAsync(claimId, cancellation) is not { } claim || await people.LoadAsync(claimId, cancellation) is not { } person)
            return door.Say(request, member, StatusCodes.Status404NotFound, "staff.noCase");
        if (ConflictOfInterest.HasIn(member, person))
            return door.Say(request, member, StatusCodes.Status403Forbidden, "staff.conflict");
        await views.EnterAsync(member.Id, claimId, null, cancellation);
        var (language, today) = (Languages.Of(request), AgencyCalendar.DateOf(clock.GetUtcNow()));
        return door.Show(request, member, new("Staff/Cases/claim", "staff.claim.title")
        {
            Model =
            {
                ["number"] = claim.Confirmation,
                ["addressee"] = person.Addressee(),
                ["person"] = person,
                ["language"] = Texts.Of("staff.language." + claim.Language).In(language),
                ["issues"] = claim.Issues.Select(issue => CaseReader.LinkOf(claimId, issue, language, today)).ToList(),
                ["appeals"] = claim.Appeals.Select(appeal => new
                {
                    Path = FormattableString.Invariant($"{CaseAddress.Of(claimId)}/appeals/{appeal.Number}"), appeal.Filed, Stands = AppealWords.ForStaff(appeal).In(language),
                }).ToList(),
                ["appeal"] = StaffAppealPage.MayEnter(member) ? CaseAddress.Of(claimId) + "/appeals/new" : null,
                ["raise"] = member.May(StaffAct.RaiseIssue) ? CaseAddress.Of(claimId) + "/raise" : null,
                ["docket"] = (await docket.OfAsync(claimId, cancellation)).Select(line => new { line.On, What = line.Told, line.Detail, line.Cite }).ToList(),
            },
        });
    }
}
