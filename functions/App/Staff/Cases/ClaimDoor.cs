using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Staff.Approvals;
using BenefitsFlow.App.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Staff.Cases;

/// <summary>A member of staff at somebody's claim.</summary>
public sealed record AtClaim(StaffMember Member, ClaimState Claim, Application Person);

/// <summary>Lets a member to a claim, or says why not: <c>Refusal</c> is null when <c>At</c> is not.</summary>
public sealed record AdmittedToClaim(AtClaim? At, IActionResult? Refusal);

/// <summary>The one way to the staff pages of a claim: in a role that may do it, and never to one's own claim. Whoever comes in is entered.</summary>
public sealed class ClaimDoor(StaffDoor door, ClaimFile file, PersonalFile people, StaffViews views)
{
    /// <param name="issue">Null for the claim as a whole.</param>
    public async Task<AdmittedToClaim> AdmitAsync(HttpRequest request, StaffAct act, string claimId, int? issue = null, CancellationToken cancellation = default)
    {
        var (member, refusal) = await door.AdmitAsync(request, act, cancellation);
        if (member is null)
            return new(null, refusal);
        if (!ClaimFile.IsClaimId(claimId)
            || await file.StateAsync(claimId, cancellation) is not { } claim || await people.LoadAsync(claimId, cancellation) is not { } person)
            return new(null, door.Say(request, member, StatusCodes.Status404NotFound, "staff.noCase"));
        if (ConflictOfInterest.HasIn(member, person))
            return new(null, door.Say(request, member, StatusCodes.Status403Forbidden, "staff.conflict"));
        await views.EnterAsync(member.Id, claimId, issue, cancellation);
        return new(new(member, claim, person), null);
    }
}
