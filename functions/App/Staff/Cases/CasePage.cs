using System.Security.Cryptography;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Staff.Approvals;
using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Staff.Cases;

/// <summary>One issue with everything on record, and the way to all that can be done about it.</summary>
public sealed class CasePage(StaffDoor door, IssueFile issues, ApprovalCases cases, CaseReader reader, StaffViews views)
{
    [Function("StaffCase")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "staff/claims/{claimId}/issues/{number}")] HttpRequest request,
        string claimId,
        string number,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (member, refusal) = await door.AdmitAsync(request, StaffAct.SeeCase, cancellation);
        if (member is null)
            return refusal!;
        if (CaseAddress.NumberIn(number) is not { } issue || await issues.LoadAsync(claimId, issue, cancellation) is not { } record)
            return door.Say(request, member, StatusCodes.Status404NotFound, "staff.noCase");
        if (await cases.IsOwnAsync(member, record, cancellation))
            return door.Say(request, member, StatusCodes.Status403Forbidden, "staff.conflict");
        await views.EnterAsync(member.Id, claimId, issue, cancellation);
        var model = await reader.ReadAsync(record, member, Languages.Of(request), cancellation);
        model["key"] = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        return door.Show(request, member, new("Staff/Cases/case", "staff.case.title") { Model = model });
    }
}
